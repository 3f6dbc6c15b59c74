import type { Cursor } from '../cursor.ts';
import type { Mod } from '../value.ts';

const ONE_WORD: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['about', 'APPROX'], ['around', 'APPROX'], ['approximately', 'APPROX'], ['roughly', 'APPROX'], ['nearly', 'LESS_THAN'], ['almost', 'LESS_THAN'],
  ['over', 'MORE_THAN'], ['under', 'LESS_THAN'], ['exceeding', 'MORE_THAN'],
]); // biome-ignore format: one table

const MORE: readonly (readonly [readonly string[], Mod])[] = [
  [['more', 'than'], 'MORE_THAN'],
  [['longer', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['as', 'many', 'as'], 'EQUAL_OR_LESS'],
  [['as', 'long', 'as'], 'EQUAL_OR_LESS'],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['well', 'over'], 'MORE_THAN'],
  [['just', 'over'], 'MORE_THAN'],
  [['just', 'under'], 'LESS_THAN'],
  [['a', 'little', 'over'], 'MORE_THAN'],
  [['little', 'more', 'than'], 'MORE_THAN'],
];

const MORE_STARTS: ReadonlySet<string> = new Set(MORE.map(([words]) => words[0]!));

/** Whether a hedge can begin with a word. */
export const beginsHedge = (word: string): boolean => ONE_WORD.has(word) || MORE_STARTS.has(word);

/** Words before an amount that make it about, above or below, as TIMEX3 names them. */
export function hedge(c: Cursor): Mod | undefined {
  const one = ONE_WORD.get(c.peek().lower);
  if (one) {
    c.at++;
    return one;
  }
  return MORE_STARTS.has(c.peek().lower) ? MORE.find(([words]) => c.words_(...words))?.[1] : undefined;
}
