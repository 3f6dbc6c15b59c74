import { isKindOf } from '../../claims/concepts/wordnet.ts';

/** Whether a noun counts persons: a kind of person, or of people ("population", "crowd"). */
export const countsPersons = (noun: string): boolean =>
  noun === 'people' || isKindOf(noun, 'person') || isKindOf(noun, 'people');

/** Nouns for any persons of a place. */
const ANYONE = new Set(['people', 'person', 'resident', 'inhabitant', 'population', 'citizen', 'individual']);
/** Two nouns for persons that can count the same ones, as one of them stands for any. */
export const samePersons = (a: string, b: string): boolean =>
  (ANYONE.has(a) || ANYONE.has(b)) && countsPersons(a) && countsPersons(b);

/** Nouns that stand for anybody. */
export const ANYBODY = new Set([
  '',
  'people',
  'person',
  'victim',
  'dead',
  'life',
  'resident',
  'human',
  'civilian',
  'individual',
  'casualty',
  'fatality',
  'death',
  'toll',
  'wounded',
  'injured',
  'injury',
]);
