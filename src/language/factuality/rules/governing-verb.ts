import { child, lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import { ADJECTIVE_SIGNATURES, NOUN_SIGNATURES, VERB_SIGNATURES } from '../signatures.ts';
import { effectAt, type Link, type LinkRule } from '../stance.ts';
import { hasMark, isComplement, isInfinitive, linkOf } from './signature-link.ts';

/** A clause or an infinitive under a verb: "refused to leave", "said that they left", "is accused of leaving". */
export const governingVerb: LinkRule = {
  name: 'governing-verb',
  why: 'the verb above says whether its clause is told, denied, wanted, tried or taken for true',
  examples: [
    { text: 'Brell refused to sign the contract.', word: 'sign', certainty: 'asserted', polarity: -1 },
    { text: 'She managed to sign the contract.', word: 'sign', certainty: 'asserted', polarity: 1 },
    { text: 'She plans to sign the contract.', word: 'sign', certainty: 'planned', polarity: 1 },
    { text: 'He tried to open the door.', word: 'open', certainty: 'unknown', polarity: 1 },
    { text: 'He denied that he stole the boat.', word: 'stole', certainty: 'denied', polarity: 1 },
    { text: 'Police believe that he stole the boat.', word: 'stole', certainty: 'hedged', polarity: 1 },
    { text: 'He is accused of stealing the boat.', word: 'stealing', certainty: 'hedged', polarity: 1 },
    { text: 'He did not manage to sign the contract.', word: 'sign', certainty: 'asserted', polarity: -1 },
    { text: 'It is false that he stole the boat.', word: 'stole', certainty: 'asserted', polarity: -1 },
    { text: 'It is not true that he stole the boat.', word: 'stole', certainty: 'asserted', polarity: -1 },
  ],
  not: [
    { text: 'Police said that he stole the boat.', word: 'stole' },
    { text: 'She knew that he stole the boat.', word: 'stole' },
  ],
  read(tree: Tree, dependent: number, governor: number): Link | null {
    const r = relation(tree, dependent);
    const infinitive = isInfinitive(tree, dependent);
    if (
      r !== 'ccomp' &&
      r !== 'xcomp' &&
      r !== 'csubj' &&
      r !== 'parataxis' &&
      !(r === 'advcl' && isComplement(tree, dependent, infinitive))
    )
      return null;
    const { upos } = tree.tokens[governor]!;
    const lemma = lemmaOf(tree, governor);
    // "It is not true that …" hangs beside its governor in some parses; with "that" it is its clause all the same.
    if (r === 'parataxis' && !hasMark(tree, dependent)) return { effect: null, through: 'stop' };
    if (upos === 'VERB' || upos === 'AUX') {
      if (lemma === 'be' && infinitive) return { effect: effectAt(governor, 'planned', 2.0), through: 'outer' };
      if (lemma === 'go' && infinitive && wordOf(tree, governor) === 'going') {
        return { effect: effectAt(governor, 'planned', 2.2), through: 'all' };
      }
      if (lemma === 'have' && infinitive) return { effect: effectAt(governor, null, 2.0), through: 'all' };
      if (lemma === 'stop' && infinitive) return { effect: effectAt(governor, 'planned', 1.2), through: 'outer' };
      const particle = child(tree, governor, 'compound:prt');
      const phrasal = particle < 0 ? lemma : `${lemma}-${wordOf(tree, particle)}`;
      const signature = VERB_SIGNATURES.get(phrasal) ?? VERB_SIGNATURES.get(lemma);
      if (!signature)
        return r === 'ccomp'
          ? { effect: null, through: 'outer' }
          : { effect: infinitive ? effectAt(governor, null, 2.0) : null, through: 'all' };
      // An infinitive after a verb of saying is asked for, not told: "told them to leave".
      if (infinitive && signature.certainty === null && signature.through === 'outer' && !signature.flip) {
        return { effect: effectAt(governor, 'planned', 1.2), through: 'outer' };
      }
      return linkOf(signature, governor);
    }
    const adjective = ADJECTIVE_SIGNATURES.get(lemma) ?? (upos === 'NOUN' ? NOUN_SIGNATURES.get(lemma) : undefined);
    return adjective
      ? linkOf(adjective, governor)
      : { effect: infinitive ? effectAt(governor, null, 1.6) : null, through: 'outer' };
  },
};
