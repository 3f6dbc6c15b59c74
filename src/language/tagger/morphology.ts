/** Universal features of a word from its treebank tag, its form and its place in the tree. */
import type { Features } from '../../model/reading.ts';

const NOUNS: Readonly<Record<string, Features>> = {
  NN: { Number: 'Sing' },
  NNS: { Number: 'Plur' },
  NNP: { Number: 'Sing' },
  NNPS: { Number: 'Plur' },
};

const PRONOUNS: Readonly<Record<string, Features>> = Object.fromEntries(
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
  ).flatMap(([words, feats]) => words.split(' ').map((word) => [word, feats])),
);

/** What the features depend on besides word and tag. */
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

/**
 * @param lower the word in lower case
 * @param tag universal and treebank part of speech ("VERB/VBD")
 */
export function featuresOf(lower: string, tag: string, around: Surroundings): Features {
  const [upos, xpos] = tag.split('/') as [string, string];
  if (upos === 'NOUN' || upos === 'PROPN') return NOUNS[xpos] ?? {};
  if (upos === 'PRON' || upos === 'DET') return Object.hasOwn(PRONOUNS, lower) ? PRONOUNS[lower]! : {};
  if (upos !== 'VERB' && upos !== 'AUX') return {};
  switch (xpos) {
    case 'VBZ':
      return { Tense: 'Pres', VerbForm: 'Fin', Number: 'Sing', Person: '3' };
    case 'VBP':
      return lower === 'am' || lower === "'m" || lower === '’m'
        ? { Tense: 'Pres', VerbForm: 'Fin', Number: 'Sing', Person: '1' }
        : { Tense: 'Pres', VerbForm: 'Fin' };
    case 'VBD':
      if (lower === 'was') return { Tense: 'Past', VerbForm: 'Fin', Number: 'Sing' };
      return { Tense: 'Past', VerbForm: 'Fin' };
    case 'MD':
      return { VerbForm: 'Fin' };
    case 'VB':
      return around.infinitive || around.auxiliaries.length > 0 || upos === 'AUX'
        ? { VerbForm: 'Inf' }
        : { VerbForm: 'Fin' };
    case 'VBG': {
      const gerund = GERUND.has(around.deprel) || around.childRelations.includes('mark');
      return gerund ? { VerbForm: 'Ger' } : { Tense: 'Pres', VerbForm: 'Part' };
    }
    case 'VBN': {
      const passive =
        around.childRelations.includes('aux:pass') ||
        (upos === 'VERB' && !around.auxiliaries.some((auxiliary) => HAVE.has(auxiliary)));
      return passive ? { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' } : { Tense: 'Past', VerbForm: 'Part' };
    }
    default:
      return {};
  }
}
