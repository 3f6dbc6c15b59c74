/** Who and what values are told of, and whether two are told of the same. */
import { areKin, canMeanTheSame, isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Slot } from './slot.ts';

const bare = (words: readonly string[]): string[] => words.map((word) => word.replace('~', ''));

/** The names that take part in what a value is told in. */
export const partiesOf = (slot: Slot): string[] => [
  ...(isNamed(slot) ? slot.bearer : []),
  ...slot.doer,
  ...slot.others,
];

/** Whether a value is told of somebody or something by name. */
export const isNamed = ({ bearer }: Slot): boolean => bearer.length > 0 && !bearer[0]!.startsWith('~');

const holds = (words: readonly string[], name: readonly string[]): boolean =>
  name.length > 0 && name.every((word) => words.includes(word));

/** Whether somebody takes part in both by name: a whole name of one, or two words of the names of both ("Bank" alone is no name). */
export function shareParty(a: Slot, b: Slot): boolean {
  const [x, y] = [partiesOf(a), partiesOf(b)];
  const names = (slot: Slot): (readonly string[])[] => [...(isNamed(slot) ? [slot.bearer] : []), slot.doer];
  return (
    names(a).some((name) => holds(y, name)) ||
    names(b).some((name) => holds(x, name)) ||
    new Set(x.filter((word) => y.includes(word))).size > 1
  );
}

/**
 * Whether two values are told of the same (the words of one name are in the other, or two nouns can mean the same): 1; of
 * others: -1; 0 where that is open, as with "the island" and "Ostra", and where another name takes part in both.
 */
export function sameBearer(a: Slot, b: Slot): 1 | 0 | -1 {
  if (a.bearer.length === 0 || b.bearer.length === 0) return 0;
  const [few, many] = [bare(a.bearer), bare(b.bearer)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (few.every((word) => many.includes(word))) return 1;
  if (isNamed(a) !== isNamed(b)) return 0;
  if (isNamed(a)) return holds(partiesOf(b), a.bearer) || holds(partiesOf(a), b.bearer) ? 0 : -1;
  const [x, y] = [few[0]!, many[0]!];
  if (canMeanTheSame(x, y)) return 1;
  // The police and an officer, hackers and what they took: two nouns are two things where they do the same.
  const isSomebody = (noun: string): boolean => isKindOf(noun, 'person') || isKindOf(noun, 'group');
  return isSomebody(x) || isSomebody(y) || areKin(x, y) || !a.governors.some((word) => b.governors.includes(word))
    ? 0
    : -1;
}
