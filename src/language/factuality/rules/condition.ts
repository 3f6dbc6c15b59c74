import { child, lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';
import { conditionMark } from './condition-mark.ts';

/** "It is unclear if …" asks. */
const OPEN = new Set(['unclear', 'unknown', 'unsure', 'uncertain', 'clear', 'ask', 'wonder', 'know']);

/** "if convicted", "unless they leave", "whether he knew": the clause itself is only supposed or asked. */
export const condition: ClauseRule = {
  name: 'condition',
  why: 'the clause after "if" is supposed, the one after "whether" asked; neither is said',
  examples: [
    { text: 'If he is convicted, he faces ten years.', word: 'convicted', certainty: 'conditional', polarity: 1 },
    { text: 'They asked whether the driver knew the road.', word: 'knew', certainty: 'unknown', polarity: 1 },
  ],
  not: [{ text: 'When he was convicted, he wept.', word: 'convicted' }],
  read(tree: Tree, predicate: number): Effect | null {
    const mark = conditionMark(tree, predicate);
    if (mark < 0) return inverted(tree, predicate);
    const word = wordOf(tree, mark);
    if (word === 'until') return null;
    const asked =
      word === 'whether' || relation(tree, predicate) === 'ccomp' || OPEN.has(lemmaOf(tree, tree.head(predicate)));
    return effectAt(mark, asked ? 'unknown' : 'conditional', 1.0);
  },
};

/** "Had they left, …": the auxiliary before its subject, in a clause that hangs on another. */
function inverted(tree: Tree, predicate: number): Effect | null {
  if (relation(tree, predicate) !== 'advcl') return null;
  const auxiliary = child(tree, predicate, 'aux');
  const subject = child(tree, predicate, 'nsubj');
  if (auxiliary < 0 || subject < auxiliary || !/^(?:had|should|were)$/.test(wordOf(tree, auxiliary))) return null;
  return effectAt(auxiliary, 'conditional', 0.5);
}
