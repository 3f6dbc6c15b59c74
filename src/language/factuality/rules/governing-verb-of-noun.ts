import { child, lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import { NOUN_SIGNATURES } from '../signatures.ts';
import { effectAt, type Link, type LinkRule } from '../stance.ts';
import { negation } from './negation.ts';

/** An event noun under a verb: "denied the attack", "prevented a strike", "is suspected of murder", "called for talks". */
export const governingVerbOfNoun: LinkRule = {
  name: 'governing-verb-of-noun',
  why: 'some verbs say of their object that it did not happen, is only claimed, or is still to come',
  examples: [
    { text: 'He denied the theft.', word: 'theft', certainty: 'denied', polarity: 1 },
    { text: 'The guards prevented an escape.', word: 'escape', certainty: 'asserted', polarity: -1 },
    { text: 'The court quashed the sentence.', word: 'sentence', certainty: 'asserted', polarity: -1 },
    { text: 'Unions called for a strike.', word: 'strike', certainty: 'planned', polarity: 1 },
  ],
  not: [{ text: 'He described the theft.', word: 'theft' }],
  read(tree: Tree, dependent: number, governor: number): Link | null {
    const r = relation(tree, dependent);
    if (
      tree.tokens[governor]!.upos !== 'VERB' ||
      (r !== 'obj' && r !== 'obl' && tree.tokens[dependent]!.deprel !== 'nsubj:pass')
    )
      return null;
    const lemma = lemmaOf(tree, governor);
    const preposition = child(tree, dependent, 'case');
    const link = preposition < 0 ? '' : wordOf(tree, preposition);
    const rejected = REJECTING.has(lemma) && NOUN_SIGNATURES.get(lemmaOf(tree, dependent))?.certainty === 'hedged';
    if (r === 'obj' && (DENYING.has(lemma) || rejected))
      return { effect: effectAt(governor, 'denied', 2.0, true), through: 'outer' };
    if (r === 'obj' ? PREVENTING.has(lemma) : link === 'from' && PREVENTING.has(lemma)) {
      return { effect: effectAt(governor, null, 1.6, true), through: 'all' };
    }
    // A sentence that is quashed and a plea that is withdrawn stand no more.
    if ((r === 'obj' || tree.tokens[dependent]!.deprel === 'nsubj:pass') && REVOKING.has(lemma))
      return { effect: effectAt(governor, null, 1.6, true), through: 'all' };
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
const REVOKING = set('quash overturn vacate withdraw annul void rescind revoke reverse');
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
