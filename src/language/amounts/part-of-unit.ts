import type { Cursor } from '../times/cursor.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fifth', 5], ['fifths', 5], ['tenth', 10], ['tenths', 10],
]); // biome-ignore format: one table
const NUMBERS: ReadonlyMap<string, number> = new Map([['a', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4]]); // biome-ignore format: one table

/**
 * A part of one unit: "half an hour", "a quarter of an hour", "three-quarters of a mile", "a quarter-century", "half-mile". The
 * cursor is left at the unit; null, and the cursor unmoved, where no part of a unit begins here.
 */
export function partOfUnit(c: Cursor, isUnit: (word: string) => boolean): number | null {
  return c.attempt(() => {
    const number = NUMBERS.get(c.peek().lower);
    if (number !== undefined) {
      c.at++;
      c.hyphen();
    }
    const word = c.peek().lower;
    const part = PARTS.get(word);
    if (part === undefined || (number === undefined && word !== 'half')) return null;
    c.at++;
    const whole = c.words_('of', 'a') || c.words_('of', 'an');
    // "A third day", "a fifth mile": only of halves and quarters the unit follows at once.
    if (!whole && part !== 2 && part !== 4) return null;
    if (!whole && word === 'half') c.word('a', 'an');
    if (!whole) c.hyphen();
    return isUnit(c.peek().lower) ? (number ?? 1) / part : null;
  });
}
