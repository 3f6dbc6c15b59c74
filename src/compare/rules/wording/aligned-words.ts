/** How two printings of a quotation align word by word. */
import { MARKED } from './printed.ts';

/** So many words of one printing may stand for others within a piece. */
const LOOSE = 4;
export type Aligned = readonly (readonly [number, number])[];

/** The piece of the quotation that both print: aligned words with small gaps between them, around the longest row of them, if that is long enough. */
export function sharedPart(common: Aligned, row: number): Aligned {
  const rows: (readonly [number, number])[][] = [];
  for (const pair of common) {
    const last = rows.at(-1);
    const before = last?.at(-1);
    if (last && before && pair[0] === before[0] + 1 && pair[1] === before[1] + 1) last.push(pair);
    else rows.push([pair]);
  }
  const longest = rows.reduce((at, row, i) => (row.length > (rows[at]?.length ?? 0) ? i : at), 0);
  if ((rows[longest]?.length ?? 0) < row) return [];
  const isNear = (left: number): boolean => {
    const [before, after] = [rows[left]!.at(-1)!, rows[left + 1]![0]!];
    return after[0] - before[0] - 1 <= LOOSE && after[1] - before[1] - 1 <= LOOSE;
  };
  let [first, last] = [longest, longest];
  while (first > 0 && isNear(first - 1)) first--;
  while (last + 1 < rows.length && isNear(last)) last++;
  return rows.slice(first, last + 1).flat();
}

/**
 * Where between two aligned words both printings have words of their own, none of them marked as cut or put in: how many
 * aligned words stand before each such place.
 */
export function replacements(
  a: readonly string[],
  b: readonly string[],
  aligned: Aligned,
  from: readonly [number, number],
): number[] {
  let [i, j] = from;
  return aligned.flatMap(([x, y], before) => {
    const [left, right] = [a.slice(i, x), b.slice(j, y)];
    [i, j] = [x + 1, y + 1];
    const isMarked = left.includes(MARKED) || right.includes(MARKED);
    const isOther = left.length > 0 && right.length > 0 && !isMarked && !isSpeltOut(left, right);
    return isOther ? [before] : [];
  });
}

/** "Every day" and "everyday", "EU" and "European Union". */
function isSpeltOut(left: readonly string[], right: readonly string[]): boolean {
  const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');
  const [one, other] = [left.join(''), right.join('')];
  return (
    one === other || (right.length > 1 && one === initials(right)) || (left.length > 1 && other === initials(left))
  );
}

export const spoken = (words: readonly string[]): number => words.filter((word) => word !== MARKED).length;

/** The longest common subsequence, as pairs of positions (Hunt and Szymanski's problem, by dynamic programming). */
export function alignment(a: readonly string[], b: readonly string[]): Aligned {
  const table = Array.from({ length: a.length + 1 }, () => new Int16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] && a[i] !== MARKED ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j] && a[i] !== MARKED) pairs.push([i++, j++]);
    else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
