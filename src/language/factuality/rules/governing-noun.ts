import { lemmaOf, relation, type Tree } from '../../tree.ts';
import { NOUN_SIGNATURES } from '../signatures.ts';
import { effectAt, type Link, type LinkRule } from '../stance.ts';
import { negation } from './negation.ts';
import { hasMark, isInfinitive, linkOf } from './signature-link.ts';

/** A clause or a phrase under a noun: "plans to leave", "allegations of abuse", "suspicion of murder", "a bomb threat". */
export const governingNoun: LinkRule = {
  name: 'governing-noun',
  why: 'the noun above names what the event is: a plan, a charge, a risk, a fact',
  examples: [
    { text: 'He was arrested on suspicion of murder.', word: 'murder', certainty: 'hedged', polarity: 1 },
    { text: 'Plans to close the school were published.', word: 'close', certainty: 'planned', polarity: 1 },
    { text: 'The lack of funding angered parents.', word: 'funding', certainty: 'asserted', polarity: -1 },
  ],
  not: [{ text: 'The fact that he stole the boat is known.', word: 'stole' }],
  read(tree: Tree, dependent: number, governor: number): Link | null {
    const r = relation(tree, dependent);
    const { upos } = tree.tokens[governor]!;
    if (upos !== 'NOUN' || (r !== 'acl' && r !== 'nmod' && r !== 'compound' && r !== 'ccomp')) return null;
    if (tree.tokens[dependent]!.deprel === 'nmod:poss') return null;
    if (r === 'acl' && (tree.tokens[dependent]!.deprel === 'acl:relcl' || !hasMark(tree, dependent)))
      return { effect: null, through: 'stop' };
    const signature = NOUN_SIGNATURES.get(lemmaOf(tree, governor));
    if (signature) {
      // "no plans to leave", "no intention of leaving"
      const link = linkOf(signature, governor);
      const none = link.through === 'stop' ? null : negation.read(tree, governor);
      return none ? { ...link, effect: { ...(link.effect ?? none), flip: link.effect?.flip !== true, cap: 1 } } : link;
    }
    if (r === 'acl' && isInfinitive(tree, dependent))
      return { effect: effectAt(governor, 'planned', 1.8), through: 'outer' };
    return null;
  },
};
