/** How likely two values answer one question: logistic regression over named features (`models/value-pairs.json`). */
import { modelText, type NamedWeights, parseNamedWeights, probability } from '../named-weights.ts';
import type { Story } from '../story.ts';
import { pairFeatures, readFeatures } from './features.ts';
import type { Slot } from './slot.ts';

const FILE = { name: 'models/value-pairs.json', program: 'value-pairs' };
let loaded: NamedWeights | undefined;

/**
 * A model from the text of its file.
 * @throws Failure where it is no JSON, or its features are not the program's
 */
export const parsePairModel = (text: string): NamedWeights => parseNamedWeights(text, FILE, pairFeatures);

/** The model, read at the first call. */
export function pairModel(): NamedWeights {
  loaded ??= parsePairModel(modelText(FILE.name));
  return loaded;
}

/** Probability, as far as the weak pairs of training go, that two values of different articles answer one question. */
export const sameQuestion = (
  a: Slot,
  b: Slot,
  story: Pick<Story, 'weight'>,
  model: NamedWeights = pairModel(),
): number => probability(model, readFeatures(a, b, story));
