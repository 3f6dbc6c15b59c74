/**
 * Linear-chain conditional random field (Lafferty et al. 2001) over hashed features, trained by stochastic gradient
 * descent on the log-likelihood with an L2 prior (Bottou 2010), averaged over the last passes. One thread, a fixed seed: the same weights in every run.
 */
import { LABELS, mayEnd, mayFollow, mayStart } from '../src/language/names/tagset.ts';

export interface Sequence {
  /** Rows of the weight table: those of word i are rows[from[i]] up to rows[from[i + 1]]. */
  readonly rows: Int32Array;
  readonly from: Int32Array;
  readonly gold: Uint8Array;
}

export interface CrfOptions {
  /** Rows of the weight table: a power of two. */
  readonly rows: number;
  readonly passes: number;
  /** Passes at the end whose weights are averaged. */
  readonly averaged: number;
  readonly rate: number;
  /** Pull towards zero of every weight a sentence touches. */
  readonly decay: number;
  /** Share of features left out at random in each sentence, so that no single word is relied on. */
  readonly dropout: number;
  readonly seed: number;
  readonly onPass?: (pass: number, model: CrfWeights, loss: number) => void;
}

export interface CrfWeights {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

const FORBIDDEN = -1e9;

/** Numbers in [0, 1), the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

function logSum(values: Float64Array, count: number): number {
  let most = values[0]!;
  for (let i = 1; i < count; i++) if (values[i]! > most) most = values[i]!;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(values[i]! - most);
  return most + Math.log(sum);
}

/** Marginal probabilities by forward and backward passes, and the updates they give. */
class Lattice {
  scores = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private readonly row = new Float64Array(LABELS);
  readonly pair = new Float64Array(LABELS * LABELS);
  marginals = new Float64Array(0);

  /** Fills `marginals` and `pair` (expected transitions); returns the log of the sum over all label sequences. */
  run(
    length: number,
    emission: (i: number, scores: Float64Array, at: number) => void,
    transitions: Float32Array,
  ): number {
    const size = length * LABELS;
    if (this.scores.length < size) {
      this.scores = new Float64Array(size);
      this.forward = new Float64Array(size);
      this.backward = new Float64Array(size);
      this.marginals = new Float64Array(size);
    }
    const { scores, forward, backward, marginals, row, pair } = this;
    scores.fill(0, 0, size);
    for (let i = 0; i < length; i++) emission(i, scores, i * LABELS);
    for (let y = 0; y < LABELS; y++) forward[y] = mayStart(y) ? scores[y]! : FORBIDDEN;
    for (let i = 1; i < length; i++) {
      for (let y = 0; y < LABELS; y++) {
        for (let x = 0; x < LABELS; x++) row[x] = forward[(i - 1) * LABELS + x]! + transitions[x * LABELS + y]!;
        forward[i * LABELS + y] = logSum(row, LABELS) + scores[i * LABELS + y]!;
      }
    }
    const last = (length - 1) * LABELS;
    for (let y = 0; y < LABELS; y++) backward[last + y] = mayEnd(y) ? 0 : FORBIDDEN;
    for (let i = length - 2; i >= 0; i--) {
      for (let x = 0; x < LABELS; x++) {
        for (let y = 0; y < LABELS; y++) {
          const next = (i + 1) * LABELS + y;
          row[y] = transitions[x * LABELS + y]! + scores[next]! + backward[next]!;
        }
        backward[i * LABELS + x] = logSum(row, LABELS);
      }
    }
    for (let y = 0; y < LABELS; y++) row[y] = forward[last + y]! + backward[last + y]!;
    const total = logSum(row, LABELS);
    for (let i = 0; i < size; i++) marginals[i] = Math.exp(forward[i]! + backward[i]! - total);
    pair.fill(0);
    for (let i = 1; i < length; i++) {
      for (let x = 0; x < LABELS; x++) {
        const before = forward[(i - 1) * LABELS + x]!;
        if (before < FORBIDDEN / 2) continue;
        for (let y = 0; y < LABELS; y++) {
          const at = i * LABELS + y;
          const edge = transitions[x * LABELS + y]!;
          if (edge < FORBIDDEN / 2) continue;
          pair[x * LABELS + y]! += Math.exp(before + edge + scores[at]! + backward[at]! - total);
        }
      }
    }
    return total;
  }
}

/** Trains a CRF on labelled sequences: stochastic gradient descent with a falling rate and an L2 prior (Bottou 2010). */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): CrfWeights {
  const { dropout } = options;
  const size = options.rows * LABELS;
  const scaled = new Float32Array(size);
  let scale = 1;
  const transitions = new Float32Array(LABELS * LABELS);
  const emissionSum = new Float32Array(size);
  const transitionSum = new Float32Array(LABELS * LABELS);
  for (let x = 0; x < LABELS; x++)
    for (let y = 0; y < LABELS; y++) if (!mayFollow(x, y)) transitions[x * LABELS + y] = FORBIDDEN;
  const lattice = new Lattice();
  const chance = random(options.seed);
  const order = sequences.map((_, i) => i);
  const keep = new Uint8Array(Math.max(1, ...sequences.map(({ rows }) => rows.length)));
  const gain = 1 / (1 - dropout);
  const lambda = options.decay / sequences.length;
  let step = 0;
  for (let pass = 0; pass < options.passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const index of order) {
      const { rows, from, gold } = sequences[index]!;
      const rate = options.rate / (1 + options.rate * lambda * step++);
      const length = gold.length;
      for (let k = 0; k < rows.length; k++) keep[k] = dropout > 0 && chance() < dropout ? 0 : 1;
      const factor = gain * scale;
      const emission = (i: number, scores: Float64Array, at: number): void => {
        for (let k = from[i]!; k < from[i + 1]!; k++) {
          if (!keep[k]) continue;
          const base = rows[k]! * LABELS;
          for (let y = 0; y < LABELS; y++) scores[at + y]! += scaled[base + y]!;
        }
        for (let y = 0; y < LABELS; y++) scores[at + y]! *= factor;
      };
      const total = lattice.run(length, emission, transitions);
      loss += total;
      const { marginals, pair, scores } = lattice;
      for (let i = 0; i < length; i++) {
        loss -= scores[i * LABELS + gold[i]!]!;
        if (i > 0) loss -= transitions[gold[i - 1]! * LABELS + gold[i]!]!;
      }
      scale *= 1 - rate * lambda;
      const stride = (rate * gain) / scale;
      for (let i = 0; i < length; i++) {
        for (let y = 0; y < LABELS; y++) {
          const gradient = (gold[i] === y ? 1 : 0) - marginals[i * LABELS + y]!;
          if (gradient < 1e-5 && gradient > -1e-5) continue;
          for (let k = from[i]!; k < from[i + 1]!; k++)
            if (keep[k]) scaled[rows[k]! * LABELS + y]! += stride * gradient;
        }
      }
      for (let i = 1; i < length; i++) pair[gold[i - 1]! * LABELS + gold[i]!]! -= 1;
      for (let at = 0; at < pair.length; at++)
        if (transitions[at]! > FORBIDDEN / 2) transitions[at]! -= rate * (pair[at]! + lambda * transitions[at]!);
    }
    for (let at = 0; at < size; at++) scaled[at]! *= scale;
    scale = 1;
    if (pass >= options.passes - options.averaged) {
      for (let at = 0; at < size; at++) emissionSum[at]! += scaled[at]! / options.averaged;
      for (let at = 0; at < transitions.length; at++) transitionSum[at]! += transitions[at]! / options.averaged;
    }
    options.onPass?.(pass, { emissions: scaled, transitions }, loss);
  }
  return { emissions: emissionSum, transitions: transitionSum };
}
