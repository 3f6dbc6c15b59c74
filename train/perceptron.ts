/** Averaged perceptron over hashed features (Collins 2002; Freund and Schapire 1999), with a margin. */
export class Perceptron {
  readonly classes: number;
  readonly rows: number;
  readonly weights: Float32Array;
  /** Sum of updates times the step they were made at: the average is weights - totals / steps. */
  private readonly totals: Float32Array;
  /** How often each weight was changed, where steps shrink with it (AdaGrad, Duchi et al. 2011). */
  private readonly changes: Float32Array | null;
  private steps = 1;

  /** @param shrink whether the steps of a weight get smaller the more often it was changed */
  constructor(rows: number, classes: number, shrink = false) {
    this.rows = rows;
    this.classes = classes;
    this.weights = new Float32Array(rows * classes);
    this.totals = new Float32Array(rows * classes);
    this.changes = shrink ? new Float32Array(rows * classes) : null;
  }

  private change(at: number, amount: number): void {
    const size = this.changes ? amount / Math.sqrt(++this.changes[at]!) : amount;
    this.weights[at]! += size;
    this.totals[at]! += size * this.steps;
  }

  /** Adds up the rows of the features (hashes; a power of two rows). */
  score(features: Int32Array, count: number, out: Float32Array): void {
    const { weights, classes } = this;
    const mask = this.rows - 1;
    out.fill(0);
    for (let f = 0; f < count; f++) {
      const row = (features[f]! & mask) * classes;
      for (let c = 0; c < classes; c++) out[c]! += weights[row + c]!;
    }
  }

  /** Moves the weights of the features towards one class and away from another. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    const mask = this.rows - 1;
    for (let f = 0; f < count; f++) {
      const row = (features[f]! & mask) * this.classes;
      this.change(row + good, 1);
      this.change(row + bad, -1);
    }
  }

  /** Adds an amount to the weights of the features for one class. */
  add(features: Int32Array, count: number, target: number, amount: number): void {
    const mask = this.rows - 1;
    for (let f = 0; f < count; f++) {
      this.change((features[f]! & mask) * this.classes + target, amount);
    }
  }

  /** Says that one more example has been seen. */
  step(): void {
    this.steps++;
  }

  /** The averaged weights. */
  averaged(): Float32Array {
    const out = new Float32Array(this.weights.length);
    for (let i = 0; i < out.length; i++) out[i] = this.weights[i]! - this.totals[i]! / this.steps;
    return out;
  }
}

/**
 * Weights as whole numbers of 8 bits, finer near 0: a stored q stands for q * |q| (`VALUES` of the language room).
 * Scores keep their order, being sums of one scale. The largest few are clipped.
 */
export function quantise(weights: Float32Array): Int8Array<ArrayBuffer> {
  const scale = Math.sqrt(storedUnit(weights));
  const values = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    values[i] = Math.max(-127, Math.min(127, Math.sign(w) * Math.round(Math.sqrt(Math.abs(w)) * scale)));
  }
  return values;
}

/** What a sum of weights of 1 is when it is made of the stored ones. */
function storedUnit(weights: Float32Array): number {
  let largest = 0;
  for (const w of weights) largest = Math.max(largest, Math.abs(w));
  return 127 ** 2 / Math.max(1e-9, percentile(weights, largest));
}

/** The size below which 99.999 % of the weights that are not 0 lie. */
function percentile(weights: Float32Array, largest: number): number {
  const bins = new Float64Array(4096);
  let count = 0;
  for (const w of weights) {
    if (w === 0) continue;
    bins[Math.min(4095, Math.floor((Math.abs(w) / largest) * 4095))]!++;
    count++;
  }
  let seen = 0;
  for (let i = 0; i < bins.length; i++) {
    seen += bins[i]!;
    if (seen >= count * 0.99999) return ((i + 1) / 4095) * largest;
  }
  return largest;
}

/** Random numbers that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts the items in an order that depends on the random source alone. */
export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
