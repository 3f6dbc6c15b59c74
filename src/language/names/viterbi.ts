import { LABELS, mayEnd, mayFollow, mayStart } from './tagset.ts';

const NEVER = -1e9;

/** For each label, the labels that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, after) =>
  Uint8Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, after)),
);

/**
 * The best well-formed label sequence (Viterbi 1967).
 * @param scores of each word's labels, word by word
 * @param transitions score of label y after x at x * LABELS + y
 */
export function bestLabels(scores: ArrayLike<number>, length: number, transitions: ArrayLike<number>): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABELS);
  let current = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y++) current[y] = mayStart(y) ? scores[y]! : NEVER;
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < LABELS; y++) {
      let best = NEVER * 2;
      let from = 0;
      const before = BEFORE[y]!;
      for (let b = 0; b < before.length; b++) {
        const x = before[b]!;
        const score = current[x]! + transitions[x * LABELS + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      next[y] = best + scores[i * LABELS + y]!;
      back[i * LABELS + y] = from;
    }
    [current, next] = [next, current];
  }
  let label = 0;
  for (let y = 1; y < LABELS; y++) if (mayEnd(y) && current[y]! > current[label]!) label = y;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label]!;
  }
  return labels;
}
