/** Finds the head of every word: the best analysis a beam search finds by a linear model of the actions. */
import { VALUES } from '../tagger/linear.ts';
import { type ActionScorer, Beam, WIDTH } from './beam.ts';
import type { ParserInput } from './input.ts';

const beam = new Beam();

/** The model's weights (`packedRows`), and how far behind the best an analysis may be to be followed. */
export interface Arcs {
  readonly rows: Int32Array;
  readonly behind: number;
}

/** @returns for each word the index of its head, -1 for the one root */
export function findHeads(input: ParserInput, { rows, behind }: Arcs): Int32Array {
  const n = input.length;
  if (n === 0) return new Int32Array(0);
  const mask = rows.length - 1;
  const scorer: ActionScorer = (features, count, out) => {
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      const row = rows[features[f]! & mask]!;
      shift += VALUES[row & 255]!;
      left += VALUES[(row >>> 8) & 255]!;
      right += VALUES[(row >>> 16) & 255]!;
    }
    out[0] = shift;
    out[1] = left;
    out[2] = right;
  };
  let first = beam.start(input, WIDTH);
  for (let action = 1; action < 2 * n; action++) first = beam.step(input, first, beam.size, WIDTH, behind, scorer);
  return beam.heads(n, first);
}

/** How many states have been scored, by which the cost of the beam is measured. */
export const statesScored = (): number => beam.scored;
