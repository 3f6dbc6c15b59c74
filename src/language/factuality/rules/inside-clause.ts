import { child, relation, type Tree, wordOf } from '../../tree.ts';
import type { Link, LinkRule } from '../stance.ts';

/** An event noun inside a clause: only what governs the clause bears on it. */
export const insideClause: LinkRule = {
  name: 'inside-clause',
  why: 'a noun is not negated or doubted with the verb it stands by; the last rule, for whatever the others leave',
  examples: [{ text: 'The strike did not happen.', word: 'strike', certainty: 'asserted', polarity: -1 }],
  not: [{ text: 'She did not comment on the arrest.', word: 'arrest' }],
  read(tree: Tree, dependent: number, governor: number): Link | null {
    const r = relation(tree, dependent);
    const subject = r === 'nsubj' && EXISTING.test(wordOf(tree, governor)) && child(tree, governor, 'obj') < 0;
    return { effect: null, through: subject ? 'all' : 'outer' };
  },
};

/** Verbs that say of their subject that it happens. */
const EXISTING =
  /^(?:happen(?:ed|s|ing)?|occur(?:red|s|ring)?|took|taken|taking|takes?|beg[aiu]n|begins|start(?:ed|s)?|ensue[ds]?|follow(?:ed|s)?|come|came|comes|held|made|committed|reported|carried|planned|scheduled|expected|conducted)$/;
