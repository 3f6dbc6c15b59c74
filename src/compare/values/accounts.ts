/** Groups answers into accounts: answers of one account can all be right together. */
import type { Value } from '../../model/point.ts';
import { compareValues } from './compare-values.ts';

/** How much room a value leaves: finer answers are grouped first, so that a coarse one joins them. */
function width(value: Value): number {
  switch (value.type) {
    case 'number':
      return value.low === null || value.high === null
        ? Number.MAX_VALUE
        : (value.high - value.low) / Math.max(1, Math.abs(value.low));
    case 'date':
      return value.earliest && value.latest ? Date.parse(value.latest) - Date.parse(value.earliest) : Number.MAX_VALUE;
    case 'terms':
      return -value.terms.length;
    default:
      return 0;
  }
}

/**
 * Groups items by value. Every two values of a group can meet; a value that fits several groups tells none of them
 * apart and is left out, as is one that cannot be compared with a value of any group.
 *
 * @returns the groups, those of the finest values first; items within a group keep their given order.
 */
export function groupByValue<T>(items: readonly T[], read: (item: T) => Value): T[][] {
  const order = items.map((item, i) => ({ item, i, value: read(item) }));
  order.sort((a, b) => width(a.value) - width(b.value) || a.i - b.i);
  const groups: (typeof order)[] = [];
  for (const entry of order) {
    const relations = groups.map((group) => group.map((other) => compareValues(entry.value, other.value)));
    const fits = groups.filter((_, g) => relations[g]!.every((r) => r === 'same' || r === 'compatible'));
    const exact = groups.filter((_, g) => relations[g]!.includes('same') && fits.includes(groups[g]!));
    if (exact.length > 0) exact[0]!.push(entry);
    else if (fits.length === 1) fits[0]!.push(entry);
    else if (fits.length === 0 && !relations.some((group) => group.includes('unknown'))) groups.push([entry]);
  }
  return groups.map((group) => group.sort((a, b) => a.i - b.i).map((entry) => entry.item));
}

/** Whether two groups cannot both be right: each value of one conflicts with each of the other. */
export function exclude<T>(a: readonly T[], b: readonly T[], read: (item: T) => Value): boolean {
  return a.every((x) => b.every((y) => compareValues(read(x), read(y)) === 'conflict'));
}
