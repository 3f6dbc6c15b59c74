import { child, lemmaOf, relation, type Tree, wordOf } from '../../quotes/tree.ts';
import { ADJECTIVE_SIGNATURES, NOUN_SIGNATURES, type Signature, VERB_SIGNATURES } from '../signatures.ts';
import { type Effect, effectAt, type Link, type LinkRule } from '../stance.ts';
import { negation } from './negation.ts';

const linkOf = (signature: Signature, at: number): Link => ({
  effect: signature.certainty || signature.flip || signature.cap < 3 ? effectOf(signature, at) : null,
  through: signature.through,
});

const effectOf = ({ certainty, cap, flip }: Signature, at: number): Effect => effectAt(at, certainty, cap, flip);

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
    if (r === 'parataxis') return { effect: null, through: 'stop' };
    if (upos === 'VERB' || upos === 'AUX') {
      if (lemma === 'be' && infinitive) return { effect: effectAt(governor, 'planned', 2.0), through: 'outer' };
      if (lemma === 'go' && infinitive && wordOf(tree, governor) === 'going') {
        return { effect: effectAt(governor, 'planned', 2.2), through: 'all' };
      }
      if (lemma === 'have' && infinitive) return { effect: effectAt(governor, null, 2.0), through: 'all' };
      if (lemma === 'stop' && infinitive) return { effect: effectAt(governor, 'planned', 1.2), through: 'outer' };
      const signature = VERB_SIGNATURES.get(lemma);
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

/** An event noun under a verb: "denied the attack", "prevented a strike", "is suspected of murder", "called for talks". */
export const governingVerbOfNoun: LinkRule = {
  name: 'governing-verb-of-noun',
  why: 'some verbs say of their object that it did not happen, is only claimed, or is still to come',
  examples: [
    { text: 'He denied the theft.', word: 'theft', certainty: 'denied', polarity: 1 },
    { text: 'The guards prevented an escape.', word: 'escape', certainty: 'asserted', polarity: -1 },
    { text: 'Unions called for a strike.', word: 'strike', certainty: 'planned', polarity: 1 },
  ],
  not: [{ text: 'He described the theft.', word: 'theft' }],
  read(tree: Tree, dependent: number, governor: number): Link | null {
    const r = relation(tree, dependent);
    if (tree.tokens[governor]!.upos !== 'VERB' || (r !== 'obj' && r !== 'obl')) return null;
    const lemma = lemmaOf(tree, governor);
    const preposition = child(tree, dependent, 'case');
    const link = preposition < 0 ? '' : wordOf(tree, preposition);
    const rejected = REJECTING.has(lemma) && NOUN_SIGNATURES.get(lemmaOf(tree, dependent))?.certainty === 'hedged';
    if (r === 'obj' && (DENYING.has(lemma) || rejected))
      return { effect: effectAt(governor, 'denied', 2.0, true), through: 'outer' };
    if (r === 'obj' ? PREVENTING.has(lemma) : link === 'from' && PREVENTING.has(lemma)) {
      return { effect: effectAt(governor, null, 1.6, true), through: 'all' };
    }
    if (link === 'of' && ACCUSING.has(lemma)) return { effect: effectAt(governor, 'hedged', 2.2), through: 'outer' };
    if (r === 'obj' ? SEEKING.has(lemma) : link === 'for' && CALLING.has(lemma)) {
      return { effect: effectAt(governor, 'planned', 1.5), through: 'outer' };
    }
    if (r === 'obj' ? PLANNING.has(lemma) : false)
      return { effect: effectAt(governor, 'planned', 2.0), through: 'all' };
    if (r === 'obj' && LIGHT.has(lemma) && !isDefinite(tree, dependent)) {
      // "made no arrests" is negated once, by the noun's own word.
      return { effect: null, through: negation.read(tree, dependent) ? 'outer' : 'all' };
    }
    return null;
  },
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const DENYING = set('deny refute rebut disavow');
/** These deny what is claimed, not what happened: "dismissed reports of a theft", but "rejected the offer". */
const REJECTING = set('reject dismiss');
const PREVENTING = set('avoid prevent avert block foil thwart cancel forestall preclude prohibit ban refuse lack');
const ACCUSING = set('accuse suspect indict charge');
const SEEKING = set(
  'want seek demand request propose urge threaten consider need fear risk allege claim suspect encourage recommend support allow promote pursue',
);
const CALLING = set('call ask hope push press wait prepare plan aim fight apply wish campaign vote look beg plead');
const PLANNING = set(
  'plan schedule expect await anticipate promise pledge prepare plot offer predict forecast organise organize',
);
const LIGHT = set(
  'make commit carry conduct launch hold take give have cause trigger do face stage perform pay provoke spark receive suffer get see bring put raise issue start begin',
);

const isDefinite = (tree: Tree, noun: number): boolean => {
  const determiner = child(tree, noun, 'det', 'nmod:poss');
  return (
    determiner >= 0 && /^(?:the|this|that|these|those|his|her|their|its|my|our|your)$/.test(wordOf(tree, determiner))
  );
};

function isInfinitive(tree: Tree, at: number): boolean {
  const mark = child(tree, at, 'mark');
  return mark >= 0 && wordOf(tree, mark) === 'to' && !wordOf(tree, at).endsWith('ing');
}

const hasMark = (tree: Tree, at: number): boolean => child(tree, at, 'mark', 'case') >= 0;

/** Gerunds after a preposition that complete a verb: "accused of stealing", "kept from leaving". Infinitives are purposes. */
function isComplement(tree: Tree, dependent: number, infinitive: boolean): boolean {
  if (infinitive) return false;
  const mark = child(tree, dependent, 'mark', 'case');
  return mark >= 0 && /^(?:of|from|to|into|on|for|against|that)$/.test(wordOf(tree, mark));
}
