import { child, relation, type Tree, wordOf } from '../../quotes/tree.ts';
import { effectAt, type Link, type LinkRule } from '../stance.ts';
import { negation } from './negation.ts';

/** "came to help": a purpose is meant, not reported. */
export const purpose: LinkRule = {
  name: 'purpose',
  why: 'an infinitive beside a clause says what for; whether it came about is open',
  examples: [{ text: 'They came to repair the bridge.', word: 'repair', certainty: 'planned', polarity: 1 }],
  not: [{ text: 'They came and repaired the bridge.', word: 'repaired' }],
  read(tree: Tree, dependent: number): Link | null {
    if (relation(tree, dependent) !== 'advcl') return null;
    const mark = child(tree, dependent, 'mark');
    if (mark < 0 || wordOf(tree, mark) !== 'to' || wordOf(tree, dependent).endsWith('ing')) return null;
    return { effect: effectAt(mark, 'planned', 2.0), through: 'outer' };
  },
};

/** "may have robbed and killed": a second verb without words of its own shares those of the first. */
export const coordination: LinkRule = {
  name: 'coordination',
  why: 'coordinated predicates share what governs them, and also the modals and negations when the second has no subject',
  examples: [{ text: 'The driver may have braked and swerved.', word: 'swerved', certainty: 'hedged', polarity: 1 }],
  not: [{ text: 'The driver may have braked but he survived.', word: 'survived' }],
  read(tree: Tree, dependent: number, governor: number): Link | null {
    if (relation(tree, dependent) !== 'conj') return null;
    const own = child(tree, dependent, 'nsubj', 'aux', 'expl') >= 0 || negation.read(tree, dependent) !== null;
    const but = child(tree, dependent, 'cc');
    const turned = but >= 0 && /^(?:but|yet|instead)$/.test(wordOf(tree, but));
    const shared = !own && !turned && tree.tokens[governor]!.upos === tree.tokens[dependent]!.upos;
    return { effect: null, through: shared ? 'all' : 'outer' };
  },
};

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
