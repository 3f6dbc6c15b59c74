/** Dates as intervals of days (EDTF): "2017" contains "November 2017"; "July 2023" and "early 2024" cannot meet. */
import type { Value } from '../../model/point.ts';
import type { Relation } from './relation.ts';

type DateValue = Extract<Value, { type: 'date' }>;

/** Compares two dates; one that cannot be placed ("Friday" in an undated article) tells nothing. */
export function compareDates(a: DateValue, b: DateValue): Relation {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return 'unknown';
  if (a.earliest === b.earliest && a.latest === b.latest) return 'same';
  return a.earliest <= b.latest && b.earliest <= a.latest ? 'compatible' : 'conflict';
}
