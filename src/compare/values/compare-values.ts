/** Typed comparison of two values; values of different types cannot be compared. */
import type { Value } from '../../model/point.ts';
import { compareDates } from './dates.ts';
import { compareNumbers } from './numbers.ts';
import type { Relation } from './relation.ts';
import { compareTerms } from './terms.ts';

export function compareValues(a: Value, b: Value): Relation {
  if (a.type === 'number' && b.type === 'number') return compareNumbers(a, b);
  if (a.type === 'date' && b.type === 'date') return compareDates(a, b);
  if (a.type === 'terms' && b.type === 'terms') return compareTerms(a, b);
  if (a.type === 'truth' && b.type === 'truth') return a.polarity === b.polarity ? 'same' : 'conflict';
  if (a.type === 'words' && b.type === 'words') return a.words === b.words ? 'same' : 'conflict';
  return 'unknown';
}
