/** Pairs of names of two articles, with the best rival of each. */
import { groupBy, type Story } from '../../../story.ts';
import { likenessOf, type NamePair } from './evidence.ts';
import { type NameSlot, slotsIn } from './name-slots.ts';

/** Whether one name may be a form of the other: all its words are among the other's. */
export const isFormOf = (a: NameSlot, b: NameSlot): boolean =>
  a.bearer === b.bearer || [[a, b], [b, a]].some(([x, y]) => x!.words.every((word) => y!.words.includes(word))); // biome-ignore format: one test

/** Whether the article of the other name has all the longer words of a name. */
export function isKnownTo(story: Story, { words }: NameSlot, other: NameSlot): boolean {
  const text = story.testimonies[other.testimony]!.reading.text.toLowerCase();
  const long = words.filter((word) => word.length > SHORT);
  return (long.length > 0 ? long : words).every((word) => text.includes(word));
}
const SHORT = 3;

/** A pair with its rivals: names of one type that the other article does not have. */
export function pairOf(story: Story, a: NameSlot, b: NameSlot): NamePair {
  const rivals = [...rivalsOf(story, a, b).map((other) => likenessOf(story, a, other)), ...rivalsOf(story, b, a).map((other) => likenessOf(story, other, b))]; // biome-ignore format: one list
  return {
    story,
    a,
    b,
    likeness: likenessOf(story, a, b),
    rival: rivals.reduce((best, one) => Math.max(best, one), 0),
  };
}

/** The names of b's article that may stand for a instead of b; of each bearer the first ones. */
function rivalsOf(story: Story, a: NameSlot, b: NameSlot): NameSlot[] {
  const own = new Set(slotsIn(story, a.testimony).map(({ bearer }) => bearer));
  const others = slotsIn(story, b.testimony).filter(({ type, bearer }) => type === a.type && bearer !== b.bearer && !own.has(bearer)); // biome-ignore format: one test
  return [...groupBy(others, ({ bearer }) => bearer).values()].flatMap((uses) => uses.slice(0, MOST)).slice(0, CROWD);
}
/** How often a rival is looked at, and how many are. */
const MOST = 3;
const CROWD = 60;
