import { relation, type Tree } from '../../tree.ts';
import type { Link, LinkRule } from '../stance.ts';

/** "an attack that killed", "when they left": a clause of its own, which shares what governs the clause around it. */
export const ownClause: LinkRule = {
  name: 'own-clause',
  why: 'relative and adverbial clauses are told by whoever tells the clause around them, but not negated with it',
  examples: [],
  not: [
    { text: 'He did not see the car that hit him.', word: 'hit' },
    { text: 'She may sue after she fell.', word: 'fell' },
  ],
  read(tree: Tree, dependent: number): Link | null {
    const r = relation(tree, dependent);
    return r === 'advcl' || r === 'acl' ? { effect: null, through: 'outer' } : null;
  },
};
