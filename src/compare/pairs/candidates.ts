/** Which values are worth comparing: those of one kind and unit, and in a large story only those that share something rare. */
import { canMeanTheSame } from '../../claims/concepts/wordnet.ts';
import { groupBy } from '../story.ts';
import { countsPersons } from './persons.ts';
import type { Slot } from './slot.ts';

/** A bucket up to this size is compared whole; above it only pairs that share a word found in so few of its values. */
const WHOLE = 150;
const RARE = 60;

/** Puts nouns that can mean the same under one of them. */
function classes(nouns: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const heads: string[] = [];
  for (const noun of [...new Set(nouns)].sort()) {
    const head = heads.find((known) => canMeanTheSame(known, noun));
    if (head === undefined) heads.push(noun);
    found.set(noun, head ?? noun);
  }
  return found;
}

/** The slots by what is compared: persons, one kind of thing, one unit. Counts of nothing that is named are left out. */
export function buckets(slots: readonly Slot[]): Slot[][] {
  const counts = slots.filter(({ given, noun }) => given.value.aspect === 'count' && noun !== '');
  const things = classes(counts.map(({ noun }) => noun).filter((noun) => !countsPersons(noun)));
  const keyOf = ({ given: { value }, noun }: Slot): string | null => {
    if (value.value.type !== 'number') return null;
    if (value.aspect !== 'count') return `${value.aspect}\t${value.value.unit}`;
    if (noun === '') return null;
    return countsPersons(noun) ? 'persons' : `count\t${things.get(noun)}`;
  };
  return [...groupBy(slots, keyOf).values()];
}

/** Pairs of values of different articles in one bucket, as indices; about linear in its size. */
export function candidatePairs(bucket: readonly Slot[]): [number, number][] {
  const other = (a: number, b: number): boolean => bucket[a]!.given.testimony !== bucket[b]!.given.testimony;
  const pairs: [number, number][] = [];
  if (bucket.length <= WHOLE) {
    for (let a = 0; a < bucket.length; a++)
      for (let b = a + 1; b < bucket.length; b++) if (other(a, b)) pairs.push([a, b]);
    return pairs;
  }
  const holders = new Map<string, number[]>();
  bucket.forEach((slot, i) => {
    for (const key of new Set([...slot.words, ...slot.bearer])) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  for (const list of holders.values()) {
    if (list.length > RARE) continue;
    for (const [k, a] of list.entries())
      for (const b of list.slice(k + 1)) {
        const key = a * bucket.length + b;
        if (seen.has(key) || !other(a, b)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
