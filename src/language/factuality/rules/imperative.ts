import { child, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

/** "Leave the area.": an order is no report. */
export const imperative: ClauseRule = {
  name: 'imperative',
  why: 'a root in the bare form without a subject orders or asks',
  examples: [{ text: 'Close the bridge at once.', word: 'Close', certainty: 'planned', polarity: 1 }],
  not: [{ text: 'They closed the bridge at once.', word: 'closed' }],
  read(tree: Tree, predicate: number): Effect | null {
    const token = tree.tokens[predicate]!;
    if (tree.head(predicate) >= 0 || token.upos !== 'VERB') return null;
    const { feats } = token;
    if (feats.Tense || (feats.VerbForm && feats.VerbForm !== 'Fin' && feats.VerbForm !== 'Inf')) return null;
    if (wordOf(tree, predicate) !== token.lemma.toLowerCase()) return null;
    if (child(tree, predicate, 'nsubj', 'aux', 'expl', 'csubj') >= 0) return null;
    return effectAt(predicate, 'planned', 0.6);
  },
};
