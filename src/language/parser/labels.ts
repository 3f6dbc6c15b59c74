/** Finds the relation of every word to its head once the tree stands. */
import type { ParserInput } from './input.ts';

/** Key of an arc's kind: universal parts of speech of head and child, and whether the child stands behind. */
export const labelKey = (head: number, child: number, behind: boolean): number =>
  (head << 9) | (child << 1) | (behind ? 1 : 0);

/**
 * @param scores of each relation, `columns` for each word
 * @param choices relations an arc can have by its kind (`labelKey`); kinds without an entry can have any
 * @param count how many relations there are
 * @param root number of the relation of the root
 * @returns for each word the number of its relation
 */
export function findLabels(
  { universal }: ParserInput,
  heads: Int32Array,
  scores: Float32Array,
  columns: number,
  choices: ReadonlyMap<number, Uint8Array>,
  count: number,
  root: number,
): Uint8Array {
  const all = Uint8Array.from({ length: count }, (_, c) => c);
  return Uint8Array.from(heads, (h, d) => {
    if (h < 0) return root;
    const possible = choices.get(labelKey(universal[h]!, universal[d]!, h < d)) ?? all;
    let best = possible[0]!;
    for (const c of possible) if (scores[d * columns + c]! > scores[d * columns + best]!) best = c;
    return best;
  });
}
