/**
 * Trains gradient-boosted trees for yes or no (Friedman 2001, with the second-order gain of Chen and Guestrin 2016): exact
 * greedy splits over at most 24 thresholds a feature, no sampling, so the same cases give the same trees.
 */
import type { BoostedTrees, Tree } from '../src/compare/boosted-trees.ts';

/** A case to learn from. */
export interface Case {
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface Settings {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Pull of a leaf towards 0. */
  readonly decay: number;
  /** Fewest cases in a leaf. */
  readonly fewest: number;
}

const THRESHOLDS = 24;
const LEAST_GAIN = 0.05;

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** Thresholds of a feature: between its values where they are few, else at equal shares of the cases. */
function thresholds(values: readonly number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= THRESHOLDS) return distinct.slice(1).map((value, i) => (value + distinct[i]!) / 2);
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from(
    { length: THRESHOLDS - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / THRESHOLDS)]!,
  );
  return [...new Set(cuts)];
}

/** Learns a model. */
export function boost(cases: readonly Case[], { rounds, depth, rate, decay, fewest }: Settings): BoostedTrees {
  const features = cases[0]?.values.length ?? 0;
  const cuts = Array.from({ length: features }, (_, f) => thresholds(cases.map(({ values }) => values[f]!)));
  const bins = cases.map(({ values }) =>
    Uint8Array.from(values, (value, f) => {
      const bin = cuts[f]!.findIndex((cut) => value <= cut);
      return bin < 0 ? cuts[f]!.length : bin;
    }),
  );
  const total = (positive: boolean): number =>
    cases.reduce((sum, one) => sum + (one.positive === positive ? one.weight : 0), 0);
  const bias = round(Math.log(total(true) / total(false)));
  const odds = new Float64Array(cases.length).fill(bias);
  const gradient = new Float64Array(cases.length);
  const curvature = new Float64Array(cases.length);

  const best = (own: readonly number[], g: number, h: number): Split | null => {
    let found: Split | null = null;
    for (let feature = 0; feature < features; feature++) {
      const many = cuts[feature]!.length + 1;
      const [gs, hs, ns] = [new Float64Array(many), new Float64Array(many), new Int32Array(many)];
      for (const i of own) {
        const bin = bins[i]![feature]!;
        gs[bin]! += gradient[i]!;
        hs[bin]! += curvature[i]!;
        ns[bin]! += 1;
      }
      let [gl, hl, nl] = [0, 0, 0];
      for (let bin = 0; bin < many - 1; bin++) {
        gl += gs[bin]!;
        hl += hs[bin]!;
        nl += ns[bin]!;
        if (nl < fewest || own.length - nl < fewest) continue;
        const gain = gl ** 2 / (hl + decay) + (g - gl) ** 2 / (h - hl + decay) - g ** 2 / (h + decay);
        if (gain > LEAST_GAIN && (!found || gain > found.gain)) found = { gain, feature, bin };
      }
    }
    return found;
  };
  const grow = (own: readonly number[], left: number): Tree => {
    let [g, h] = [0, 0];
    for (const i of own) {
      g += gradient[i]!;
      h += curvature[i]!;
    }
    const split = left > 0 && own.length >= 2 * fewest ? best(own, g, h) : null;
    if (!split) return round((-rate * g) / (h + decay));
    const { feature, bin } = split;
    const [low, high] = [own.filter((i) => bins[i]![feature]! <= bin), own.filter((i) => bins[i]![feature]! > bin)];
    return [feature, round(cuts[feature]![bin]!), grow(low, left - 1), grow(high, left - 1)];
  };

  const all = cases.map((_, i) => i);
  const trees = Array.from({ length: rounds }, () => {
    for (const i of all) {
      const chance = 1 / (1 + Math.exp(-odds[i]!));
      gradient[i] = cases[i]!.weight * (chance - (cases[i]!.positive ? 1 : 0));
      curvature[i] = cases[i]!.weight * chance * (1 - chance) + 1e-9;
    }
    const tree = grow(all, depth);
    for (const i of all) odds[i]! += leafOf(tree, cases[i]!.values);
    return tree;
  });
  return { bias, trees };
}

const round = (x: number): number => Math.round(x * 1e4) / 1e4;

function leafOf(tree: Tree, values: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = values[at[0]]! <= at[1] ? at[2] : at[3];
  return at;
}
