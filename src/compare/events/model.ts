/** How likely two mentions tell of one event: logistic regression over named features (`models/event-pairs.json`). */
import { logistic, modelText, type NamedWeights, parseNamedWeights } from '../named-weights.ts';
import { eventFeatures, type Pair, weighed } from './features.ts';

const FILE = { name: 'models/event-pairs.json', program: 'event-pairs' };
let loaded: NamedWeights | undefined;

/**
 * A model from the text of its file.
 * @throws Failure where it is no JSON, or its features are not the program's
 */
export const parseEventModel = (text: string): NamedWeights => parseNamedWeights(text, FILE, eventFeatures);

/** The model, read at the first call. */
export function eventModel(): NamedWeights {
  loaded ??= parseEventModel(modelText(FILE.name));
  return loaded;
}

/** Probability that two mentions tell of one event. */
export const sameEvent = (pair: Pair, model: NamedWeights = eventModel()): number => logistic(weighed(pair, model));
