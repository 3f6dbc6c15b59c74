import { child, lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import { ADJECTIVE_SIGNATURES } from '../signatures.ts';
import type { Link, LinkRule } from '../stance.ts';
import { linkOf } from './signature-link.ts';

/** An event noun as the subject of what is said of it: "the arrest is likely", "the claim was untrue". */
export const predicateOfNoun: LinkRule = {
  name: 'predicate-of-noun',
  why: 'what is said to be likely, due or untrue has not happened for that',
  examples: [
    { text: 'A strike is likely.', word: 'strike', certainty: 'hedged', polarity: 1 },
    { text: 'The trial is due in May.', word: 'trial', certainty: 'planned', polarity: 1 },
  ],
  not: [{ text: 'The strike was long.', word: 'strike' }],
  read(tree: Tree, dependent: number, governor: number): Link | null {
    if (relation(tree, dependent) !== 'nsubj' || tree.tokens[dependent]!.upos !== 'NOUN') return null;
    if (child(tree, governor, 'cop') < 0) return null;
    // "is due in May" is often read as "due in", a preposition
    const said = tree.tokens[governor]!.upos === 'ADJ' ? governor : child(tree, governor, 'case');
    if (said < 0 || tree.tokens[said]!.upos !== 'ADJ' || wordOf(tree, said + 1) === 'to') return null;
    const signature = ADJECTIVE_SIGNATURES.get(lemmaOf(tree, said));
    return signature && signature.through !== 'stop' ? linkOf(signature, governor) : null;
  },
};
