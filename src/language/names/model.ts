import { loadWeights, type Weights, weightArray } from '../weights.ts';
import { Emissions } from './emissions.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** The trained name tagger. */
export interface NameModel {
  /** Adds up the label scores of feature rows. */
  readonly emissions: Emissions;
  /** Score of label y after label x at x * LABELS + y. */
  readonly transitions: Float32Array;
  /** Number of rows less one: a power of two less one. */
  readonly mask: number;
  readonly lexicon: Lexicon;
}

/** Puts a model together from its weights and the word lists. */
export function nameModelOf(weights: Weights, lexicon: Lexicon): NameModel {
  return {
    emissions: new Emissions(weightArray(weights, 'emissions', 'i8')),
    transitions: weightArray(weights, 'transitions', 'f32'),
    mask: Number(weights.meta['rows']) - 1,
    lexicon,
  };
}

let lists: Lexicon | null = null;

/**
 * The word lists of `models/names-lexicon.bin`, read once; the tagger looks words up in them too.
 * @throws Failure when the file cannot be read or is damaged
 */
export function namesLexicon(): Lexicon {
  if (!lists) {
    const weights = loadWeights('names-lexicon');
    lists = lexiconOf(weightArray(weights, 'hashes', 'u32'), weightArray(weights, 'bits', 'u16'));
  }
  return lists;
}

let loaded: NameModel | null = null;

/**
 * The model of `models/names.bin` and `models/names-lexicon.bin`, read once.
 * @throws Failure when a file is missing or damaged
 */
export function nameModel(): NameModel {
  loaded ??= nameModelOf(loadWeights('names'), namesLexicon());
  return loaded;
}
