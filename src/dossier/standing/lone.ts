/** "An 11-year-old boy was arrested. The suspect has been charged": one accused person whom no article names. */
import type { Told } from '../story.ts';
import { MORE_HELD, type Named, SEVERAL, SUSPECT } from './described.ts';
import type { Person } from './persons.ts';

const nounOf = ({ key }: Person): string => key.split(' ').at(-1) ?? '';
const isOne = ({ key }: Person): boolean => / one [\p{L}-]+$/u.test(key);
/** The words by which somebody without a name is brought in. */
const BROUGHT_IN = /^an? (?:\w+ )?\d{1,3}[- ]year[- ]old\b/i;

/** The only one of those in a step who is brought in by an age and bears no name; null where there is none, or a second. */
export function loneDescribed(people: readonly Person[]): Person | null {
  const [lone, ...more] = people.filter((person) => person.actor === null && isOne(person) && BROUGHT_IN.test(person.name)); // biome-ignore format: one thought
  return lone === undefined || more.length > 0 ? null : lone;
}

/**
 * Whether "the suspect" or "the boy" is that one: the article names nobody who is accused, and tells of no second. (That it
 * tells a step of the one described is for the caller to see to.)
 */
export function isSameAs(lone: Person, described: Person, one: Told, named: readonly Named[]): boolean {
  const text = one.testimony.article.text.toLowerCase();
  return (
    described.key !== lone.key &&
    isOne(described) &&
    /^the [\p{L}-]+$/iu.test(described.name) &&
    (SUSPECT.test(nounOf(described)) || nounOf(described) === nounOf(lone)) &&
    !SEVERAL.test(text) &&
    !MORE_HELD.test(text) &&
    !named.some(({ articles }) => articles.has(one.claim.article))
  );
}
