import { child, isPast, relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall']);

/** "will appear", "is to appear". */
export const future: ClauseRule = {
  name: 'future',
  why: 'what is to come is planned or foretold, however sure it sounds',
  examples: [
    { text: 'Brell will appear in court on Monday.', word: 'appear', certainty: 'planned', polarity: 1 },
    { text: 'The hall is to reopen in May.', word: 'reopen', certainty: 'planned', polarity: 1 },
  ],
  not: [
    { text: 'Brell appeared in court on Monday.', word: 'appeared' },
    { text: 'The hall is open.', word: 'open' },
  ],
  read(tree: Tree, predicate: number): Effect | null {
    if (isPast(tree, predicate)) return null;
    let [to, be] = [-1, -1];
    for (const i of tree.children(predicate)) {
      const r = relation(tree, i);
      if (r === 'aux' && FUTURE.has(wordOf(tree, i))) return effectAt(i, 'planned', 2.4);
      if (r === 'mark' && wordOf(tree, i) === 'to') to = i;
      if ((r === 'aux' || r === 'cop') && /^(?:is|are|was|were|'s|’s|'re|’re)$/.test(wordOf(tree, i))) be = i;
    }
    if (be >= 0 && to > be && child(tree, predicate, 'nsubj') >= 0)
      return { ...effectAt(be, 'planned', 2.0), last: to };
    return null;
  },
};
