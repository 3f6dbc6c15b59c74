/** Finds the relation of every word to its head once the tree stands. */
import type { ParserInput } from './input.ts';

/** Key of an arc's kind: universal parts of speech of head and child, and whether the child stands behind. */
export const labelKey = (head: number, child: number, behind: boolean): number =>
  (head << 9) | (child << 1) | (behind ? 1 : 0);

/**
 * @param scoreOf the score of a word's relation, by its number
 * @param choices relations an arc can have by its kind (`labelKey`); kinds without an entry can have any
 * @param count how many relations there are
 * @param root number of the relation of the root
 * @returns for each word the number of its relation
 */
export function findLabels(
  { universal }: ParserInput,
  heads: Int32Array,
  scoreOf: (word: number, relation: number) => number,
  choices: ReadonlyMap<number, Uint8Array>,
  count: number,
  root: number,
): Uint8Array {
  const all = new Uint8Array(count).map((_, c) => c);
  const labels = new Uint8Array(heads.length);
  for (let d = 0; d < heads.length; d++) {
    const h = heads[d]!;
    if (h < 0) {
      labels[d] = root;
      continue;
    }
    const possible = choices.get(labelKey(universal[h]!, universal[d]!, h < d)) ?? all;
    let best = possible[0]!;
    let most = scoreOf(d, best);
    for (let p = 1; p < possible.length; p++) {
      const score = scoreOf(d, possible[p]!);
      if (score > most) {
        best = possible[p]!;
        most = score;
      }
    }
    labels[d] = best;
  }
  return labels;
}
