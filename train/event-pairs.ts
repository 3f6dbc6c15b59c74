/**
 * Trains the scorer of event mentions (`models/event-pairs.json`): logistic regression on the event chains of ECB+, pairs of
 * mentions within one topic. Newton's method, so there is nothing random and no rate to choose.
 */
import { writeFileSync } from 'node:fs';
import type { Testimony } from '../src/claims/statement.ts';
import { actorsOf } from '../src/compare/actors/actors.ts';
import { candidatesOf } from '../src/compare/events/align.ts';
import { eventFeatures, readEventFeatures } from '../src/compare/events/features.ts';
import type { EventMention } from '../src/compare/events/mention.ts';
import type { NamedWeights } from '../src/compare/named-weights.ts';
import { type EcbDocument, readEcb, readMarked } from './ecb.ts';

export interface LabelledPair {
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** Pull of the weights towards 0 (a Gaussian prior), against hundreds of thousands of pairs. */
const DECAY = 1;
const STEPS = 40;
/** No weight moves further in one step: a full step can overshoot at the start. */
const STRIDE = 1;
const DONE = 1e-4;

/** One topic of ECB+: its documents as articles, their mentions, and the chain of each. */
export interface Topic {
  readonly testimonies: readonly Testimony[];
  readonly mentions: readonly EventMention[];
  readonly chains: readonly string[];
}

/** The documents of a file by topic, in the order of the topics' numbers. */
export function topicsIn(path: string): Topic[] {
  const byTopic = new Map<string, EcbDocument[]>();
  for (const document of readEcb(path)) byTopic.set(document.topic, [...(byTopic.get(document.topic) ?? []), document]);
  return [...byTopic]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, documents]) => {
      const { testimonies, marked } = readMarked(documents);
      return {
        testimonies,
        mentions: marked.map(({ at }) => at),
        chains: documents.flatMap(({ mentions }) => mentions.map(({ chain }) => chain)),
      };
    });
}

/** The pairs of one topic's mentions that are worth judging, with the truth of each. */
export function labelledPairs({ testimonies, mentions, chains }: Topic): LabelledPair[] {
  const { actorOf } = actorsOf(testimonies);
  const { candidates, pair } = candidatesOf(testimonies, mentions, actorOf);
  return [...candidates].map((candidate) => ({
    features: readEventFeatures(pair(candidate)),
    positive: chains[candidate.a] === chains[candidate.b],
  }));
}

/** Logistic regression by Newton's method (iteratively reweighted least squares). */
export function regression(pairs: readonly LabelledPair[]): NamedWeights {
  const size = eventFeatures.length + 1;
  const weights = new Float64Array(size);
  weights[size - 1] = -3;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (const { features, positive } of pairs) {
      const given = [...features, 1].flatMap((value, i) => (value === 0 ? [] : [{ value, i }]));
      const p = 1 / (1 + Math.exp(-given.reduce((sum, { value, i }) => sum + value * weights[i]!, 0)));
      const error = p - (positive ? 1 : 0);
      const spread = Math.max(p * (1 - p), 1e-6);
      for (const { value, i } of given) {
        slope[i]! += error * value;
        const row = curve[i]!;
        for (const other of given) row[other.i]! += spread * value * other.value;
      }
    }
    for (let i = 0; i < size; i++) {
      if (i < size - 1) slope[i]! += DECAY * weights[i]!;
      curve[i]![i]! += DECAY;
    }
    const move = solve(curve, slope);
    const largest = Math.max(...move.map(Math.abs));
    for (let i = 0; i < size; i++) weights[i]! -= move[i]! * Math.min(1, STRIDE / largest);
    if (largest < DONE) break;
  }
  return { bias: weights[size - 1]!, weights: [...weights.slice(0, -1)] };
}

/** Solves a system of linear equations (Gauss-Jordan with pivots). */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]!]));
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = 0; r < size; r++) {
      if (r === i) continue;
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c <= size; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

/** Writes the model. @param data the file of ECB+ */
export function trainEventPairs(data: string, out: string): void {
  const pairs = topicsIn(data).flatMap(labelledPairs);
  const positives = pairs.filter(({ positive }) => positive).length;
  console.error(`event-pairs: ${positives} positives, ${pairs.length - positives} negatives`);
  const { bias, weights } = regression(pairs);
  const rounded = (x: number): number => Math.round(x * 1000) / 1000;
  const named = Object.fromEntries(eventFeatures.map(({ name }, i) => [name, rounded(weights[i]!)]));
  writeFileSync(out, `${JSON.stringify({ bias: rounded(bias), weights: named }, null, 2)}\n`);
}
