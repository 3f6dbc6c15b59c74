/** Kinds of things by WordNet: the narrowest kind that examples have in common, and whether words name sorts of one thing. */
import { lineagesOf } from '../../claims/concepts/wordnet.ts';

/** The synset that is the fewest steps above a sense of each of the words, all steps taken together; -1 if they have none in common. */
export function commonKind(words: readonly string[]): number {
  const steps = words.map((word) => {
    const least = new Map<number, number>();
    for (const lineage of lineagesOf(word))
      for (const [step, kind] of lineage.entries()) least.set(kind, Math.min(step, least.get(kind) ?? step));
    return least;
  });
  const [first, ...rest] = steps;
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [kind, step] of first ?? []) {
    const sum = rest.reduce((all, own) => all + (own.get(kind) ?? Number.POSITIVE_INFINITY), step);
    if (sum < least) [best, least] = [kind, sum];
  }
  return best;
}

/** Of which kinds a noun can be; WordNet bounds how many there are. */
const known = new Map<string, ReadonlySet<number>>();

function kindsOf(noun: string): ReadonlySet<number> {
  let kinds = known.get(noun);
  if (!kinds) {
    kinds = new Set(lineagesOf(noun).flat());
    if (kinds.size > 0) known.set(noun, kinds);
  }
  return kinds;
}

/** Whether a noun can be of a kind, by one of its more frequent senses. */
export const isOfKind = (noun: string, kind: number): boolean => kindsOf(noun).has(kind);

/** Whether one noun can name what the other names, the same or more narrowly: "rucksack" and "backpack", "van" and "vehicle". */
export function mayNameOne(a: string, b: string): boolean {
  if (a === b) return true;
  const isAbove = (above: string, below: string): boolean =>
    lineagesOf(above).some(([sense]) => isOfKind(below, sense!));
  return isAbove(a, b) || isAbove(b, a);
}
