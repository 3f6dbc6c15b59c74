/** Chooses a tag for every word, from left to right, by the sum of its features' weights. */
import type { Attributes } from './attributes.ts';
import { TAGGER_FEATURES, taggerFeatures } from './templates.ts';

/** Weights of a linear model: one row for each hashed feature, one column for each class. */
export interface Linear {
  readonly weights: Int16Array | Float32Array;
  readonly classes: number;
  /** A power of two. */
  readonly rows: number;
}

/** Stored weights as they are used: of 8 bits, finer near 0, q stands for q * |q|. */
export function expanded(stored: Int8Array): Int16Array {
  const weights = new Int16Array(stored.length);
  for (let i = 0; i < stored.length; i++) {
    const q = stored[i]!;
    if (q !== 0) weights[i] = q < 0 ? -q * q : q * q;
  }
  return weights;
}

const features = new Int32Array(TAGGER_FEATURES);

/**
 * @param choices tags that a word can have, by the hash of its lower-case form; words without an entry can have any
 * @returns for each word the number of its tag
 */
export function chooseTags(
  attributes: Attributes,
  { weights, classes, rows }: Linear,
  choices: ReadonlyMap<number, Uint8Array> = new Map(),
): Uint8Array {
  const scores = weights instanceof Int16Array ? new Int32Array(classes) : new Float64Array(classes);
  const all = Uint8Array.from({ length: classes }, (_, c) => c);
  const chosen = new Uint8Array(attributes.length);
  const mask = rows - 1;
  for (let i = 0; i < attributes.length; i++) {
    const possible = choices.get(attributes.lower[i]!) ?? all;
    if (possible.length === 1) {
      chosen[i] = possible[0]!;
      continue;
    }
    taggerFeatures(attributes, i, chosen, features);
    for (let p = 0; p < possible.length; p++) scores[possible[p]!] = 0;
    for (let f = 0; f < TAGGER_FEATURES; f++) {
      const row = (features[f]! & mask) * classes;
      for (let p = 0; p < possible.length; p++) {
        const c = possible[p]!;
        scores[c] = scores[c]! + weights[row + c]!;
      }
    }
    let best = possible[0]!;
    for (let p = 1; p < possible.length; p++) if (scores[possible[p]!]! > scores[best]!) best = possible[p]!;
    chosen[i] = best;
  }
  return chosen;
}
