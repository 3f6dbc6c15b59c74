import { child, isPast, relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';
import { negation } from './negation.ts';

/** "may have left", "could face", "must be approved": a modal verb beside the predicate. */
export const modal: ClauseRule = {
  name: 'modal',
  why: 'what may, could or should be is not said to be',
  examples: [
    { text: 'The driver may have fallen asleep.', word: 'fallen', certainty: 'hedged', polarity: 1 },
    { text: 'The bridge could collapse.', word: 'collapse', certainty: 'hedged', polarity: 1 },
    { text: 'The council should close the bridge.', word: 'close', certainty: 'planned', polarity: 1 },
    { text: 'It would cost two million crowns.', word: 'cost', certainty: 'conditional', polarity: 1 },
  ],
  not: [{ text: 'The driver has fallen asleep.', word: 'fallen' }],
  read(tree: Tree, predicate: number): Effect | null {
    if (isPast(tree, predicate)) return null;
    // "could not leave" is all but "did not leave".
    const negated = negation.read(tree, predicate) !== null;
    const open = (cap: number): number => (negated ? 2 : cap);
    for (const i of tree.children(predicate)) {
      if (relation(tree, i) !== 'aux') continue;
      switch (wordOf(tree, i)) {
        case 'may':
        case 'might':
          return effectAt(i, 'hedged', 1.5);
        case 'could':
          return effectAt(i, child(tree, predicate, 'advcl') >= 0 ? 'conditional' : 'hedged', open(1.3));
        case 'can':
        case 'ca':
          return effectAt(i, 'hedged', open(1.6));
        case 'should':
        case 'ought':
          return effectAt(i, 'planned', 1.6);
        case 'must':
          return effectAt(i, 'planned', 1.8);
        case 'would':
        case '’d':
        case "'d":
          return isPerfectHad(tree, predicate, i) ? null : effectAt(i, 'conditional', open(1.6));
      }
    }
    return null;
  },
};

/** "'d left" is had, not would. */
const isPerfectHad = (tree: Tree, predicate: number, at: number): boolean =>
  wordOf(tree, at) !== 'would' && tree.tokens[predicate]!.feats.VerbForm === 'Part';
