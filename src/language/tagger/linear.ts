/** Linear models as they are used: small tables of weights, and what a stored weight stands for. */

/** Weights of a linear model in 8 bits: one row for each hashed feature, one column for each class. */
export interface Linear {
  readonly weights: Int8Array;
  readonly classes: number;
  /** A power of two. */
  readonly rows: number;
}

/**
 * What a weight stands for, by its byte (`q & 255`): finer near 0, q stands for q * |q|. The tables stay in 8 bits while
 * they are used: time goes into fetching rows from memory, and half the size is less to fetch.
 */
export const VALUES = Int32Array.from({ length: 256 }, (_, byte) => {
  const q = byte < 128 ? byte : byte - 256;
  return q * Math.abs(q);
});

/**
 * The class with the highest sum of weights over the features; the first of those that are equal.
 * @param features hashes, `count` of them; they are replaced by the places of their rows
 * @param classes what to choose from
 * @param base what each of `classes` has before, if anything
 */
export function bestClass(
  model: Linear,
  features: Int32Array,
  count: number,
  classes: Uint8Array,
  base: Int32Array | null,
): number {
  const { weights, classes: width } = model;
  const mask = model.rows - 1;
  for (let f = 0; f < count; f++) features[f] = (features[f]! & mask) * width;
  let best = classes[0]!;
  let most = -Infinity;
  for (let p = 0; p < classes.length; p++) {
    const c = classes[p]!;
    let score = base ? base[p]! : 0;
    for (let f = 0; f < count; f++) score += VALUES[weights[features[f]! + c]! & 255]!;
    if (score > most) {
      best = c;
      most = score;
    }
  }
  return best;
}
