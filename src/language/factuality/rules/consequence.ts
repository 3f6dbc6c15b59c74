import { child, relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';
import { conditionMark } from './condition-mark.ts';

/** "… would leave if …": what follows from a condition holds only under it. */
export const consequence: ClauseRule = {
  name: 'consequence',
  why: 'a main clause with an if-clause is said only for the case that the condition is met',
  examples: [{ text: 'The dam will break if the rain goes on.', word: 'break', certainty: 'conditional', polarity: 1 }],
  not: [{ text: 'The dam broke when the rain went on.', word: 'broke' }],
  read(tree: Tree, predicate: number): Effect | null {
    for (const i of tree.children(predicate)) {
      if (relation(tree, i) !== 'advcl') continue;
      const mark = conditionMark(tree, i);
      if (mark < 0 || wordOf(tree, mark) === 'whether' || wordOf(tree, mark) === 'until') continue;
      const auxiliary = child(tree, predicate, 'aux');
      const real = auxiliary < 0 || /^(?:is|are|was|were|has|have|had|do|does|did)$/.test(wordOf(tree, auxiliary));
      // "left even if", and plain past: the main clause happened.
      if (mark > 0 && wordOf(tree, mark - 1) === 'even') continue;
      if (real && tree.tokens[predicate]!.feats.Tense === 'Past') continue;
      return effectAt(mark, 'conditional', 1.8);
    }
    return null;
  },
};
