import { child, relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

/** "recommended that she be freed": a bare "be" behind a subject is wanted or ordered, never told as done. */
export const subjunctive: ClauseRule = {
  name: 'subjunctive',
  why: 'the bare "be" of a clause with a subject says what is to be, whatever governs it',
  examples: [
    { text: 'A jury recommended that Vale be jailed for life.', word: 'jailed', certainty: 'planned', polarity: 1 },
  ],
  not: [{ text: 'A jury heard that Vale was jailed for life.', word: 'jailed' }],
  read(tree: Tree, predicate: number): Effect | null {
    const be = tree.children(predicate).find((i) => i < predicate && isAuxiliary(tree, i) && wordOf(tree, i) === 'be');
    const subject = child(tree, predicate, 'nsubj', 'csubj');
    if (be === undefined || subject < 0 || subject > be) return null;
    // "will be", "had to be", "let her be": the word before says how it stands.
    const isBare = !tree.children(predicate).some((i) => i < be && i > subject && OTHER.has(relation(tree, i)));
    return isBare ? effectAt(be, 'planned', 2.0) : null;
  },
};

const OTHER = new Set(['aux', 'mark']);
const isAuxiliary = (tree: Tree, token: number): boolean => ['aux', 'cop'].includes(relation(tree, token));
