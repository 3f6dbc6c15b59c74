/** Universal features of a word from its treebank tag, its form and its place in the tree. */
import type { Features } from '../../model/reading.ts';

const SINGULAR: Features = { Number: 'Sing' };
const PLURAL: Features = { Number: 'Plur' };
const NOUNS: ReadonlyMap<string, Features> = new Map([
  ['NN', SINGULAR],
  ['NNS', PLURAL],
  ['NNP', SINGULAR],
  ['NNPS', PLURAL],
]);

const PRONOUNS: ReadonlyMap<string, Features> = new Map(
  (
    [
      ['i me my mine myself', { Number: 'Sing', Person: '1' }],
      ['we us our ours ourselves', { Number: 'Plur', Person: '1' }],
      ['you your yours', { Person: '2' }],
      ['yourself', { Number: 'Sing', Person: '2' }],
      ['yourselves', { Number: 'Plur', Person: '2' }],
      ['he him his himself she her hers herself it its itself', { Number: 'Sing', Person: '3' }],
      ['they them their theirs themselves', { Number: 'Plur', Person: '3' }],
      ['this that', { Number: 'Sing' }],
      ['these those', { Number: 'Plur' }],
    ] as const
  ).flatMap(([words, feats]) => words.split(' ').map((word): [string, Features] => [word, feats])),
);

/** What the features of a verb depend on besides word and tag. */
export interface Surroundings {
  readonly deprel: string;
  /** Relations of the word's children. */
  readonly childRelations: readonly string[];
  /** Lower-case forms of its auxiliaries. */
  readonly auxiliaries: readonly string[];
  /** Whether "to" marks it. */
  readonly infinitive: boolean;
}

const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve', "'s", '’s', "'d", '’d']);
/** Relations in which an -ing form stands as a noun does, or behind a preposition. */
const GERUND = new Set(['csubj', 'csubj:pass', 'nsubj', 'obj', 'ccomp', 'obl', 'nmod']);

const NONE: Features = {};
const FINITE: Features = { VerbForm: 'Fin' };
const INFINITIVE: Features = { VerbForm: 'Inf' };
const GERUNDIVE: Features = { VerbForm: 'Ger' };
const THIRD_PERSON: Features = { Tense: 'Pres', VerbForm: 'Fin', Number: 'Sing', Person: '3' };
const FIRST_PERSON: Features = { Tense: 'Pres', VerbForm: 'Fin', Number: 'Sing', Person: '1' };
const PRESENT: Features = { Tense: 'Pres', VerbForm: 'Fin' };
const PRESENT_PARTICIPLE: Features = { Tense: 'Pres', VerbForm: 'Part' };
const PAST: Features = { Tense: 'Past', VerbForm: 'Fin' };
const PAST_SINGULAR: Features = { Tense: 'Past', VerbForm: 'Fin', Number: 'Sing' };
const PAST_PARTICIPLE: Features = { Tense: 'Past', VerbForm: 'Part' };
const PASSIVE: Features = { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' };

/**
 * @param lower the word in lower case
 * @param tag universal and treebank part of speech ("VERB/VBD")
 * @param surroundings asked only of the forms of verbs that look alike
 * @returns an object that many words share
 */
export function featuresOf(lower: string, tag: string, surroundings: () => Surroundings): Features {
  const slash = tag.indexOf('/');
  const xpos = tag.slice(slash + 1);
  if (tag.startsWith('NOUN/') || tag.startsWith('PROPN/')) return NOUNS.get(xpos) ?? NONE;
  if (tag.startsWith('PRON/') || tag.startsWith('DET/')) return PRONOUNS.get(lower) ?? NONE;
  const auxiliary = tag.startsWith('AUX/');
  if (!auxiliary && !tag.startsWith('VERB/')) return NONE;
  switch (xpos) {
    case 'VBZ':
      return THIRD_PERSON;
    case 'VBP':
      return lower === 'am' || lower === "'m" || lower === '’m' ? FIRST_PERSON : PRESENT;
    case 'VBD':
      return lower === 'was' ? PAST_SINGULAR : PAST;
    case 'MD':
      return FINITE;
    case 'VB': {
      if (auxiliary) return INFINITIVE;
      const { infinitive, auxiliaries } = surroundings();
      return infinitive || auxiliaries.length > 0 ? INFINITIVE : FINITE;
    }
    case 'VBG': {
      const { deprel, childRelations } = surroundings();
      return GERUND.has(deprel) || childRelations.includes('mark') ? GERUNDIVE : PRESENT_PARTICIPLE;
    }
    case 'VBN': {
      const { childRelations, auxiliaries } = surroundings();
      const passive =
        childRelations.includes('aux:pass') || (!auxiliary && !auxiliaries.some((verb) => HAVE.has(verb)));
      return passive ? PASSIVE : PAST_PARTICIPLE;
    }
    default:
      return NONE;
  }
}
