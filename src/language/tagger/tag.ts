/** Chooses a tag for every word, from left to right, by the sum of its features' weights. */
import type { Attributes } from './attributes.ts';
import { TAGGER_FEATURES, taggerFeatures } from './templates.ts';

/** Weights of a linear model: one row for each hashed feature, one column for each class. */
export interface Linear {
  readonly weights: Int8Array | Float32Array;
  readonly classes: number;
  /** A power of two. */
  readonly rows: number;
}

const features = new Int32Array(TAGGER_FEATURES);

/** @returns for each word the number of its tag */
export function chooseTags(attributes: Attributes, { weights, classes, rows }: Linear): Uint8Array {
  const scores = new Float64Array(classes);
  const chosen = new Uint8Array(attributes.length);
  const mask = rows - 1;
  for (let i = 0; i < attributes.length; i++) {
    taggerFeatures(attributes, i, chosen, features);
    scores.fill(0);
    for (let f = 0; f < TAGGER_FEATURES; f++) {
      const row = (features[f]! & mask) * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
    }
    let best = 0;
    for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
    chosen[i] = best;
  }
  return chosen;
}
