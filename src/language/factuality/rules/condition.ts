import { child, lemmaOf, relation, type Tree, wordOf } from '../../quotes/tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

/** "It is unclear if …" asks. */
const OPEN = new Set(['unclear', 'unknown', 'unsure', 'uncertain', 'clear', 'ask', 'wonder', 'know']);
const IF = new Set(['if', 'unless', 'lest', 'provided', 'providing', 'supposing', 'assuming', 'until']);

/** The word that makes a clause a condition or a question ("if", "unless", "in case", "whether"), or -1. */
function conditionMark(tree: Tree, predicate: number): number {
  for (const i of tree.children(predicate)) {
    const r = relation(tree, i);
    if (i > predicate || (r !== 'mark' && r !== 'case' && r !== 'advmod')) continue;
    const word = wordOf(tree, i);
    if (IF.has(word) || word === 'whether') return i;
    if (word === 'in' && wordOf(tree, i + 1) === 'case') return i;
  }
  return -1;
}

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
