/** How near two names stand by their letters: what a slip of the pen, of the ear or of the eye makes of one name. */
import { areSpellings } from '../../language/coreference/nicknames.ts';
import { givenFits, type PersonName, plainWord, readPersonName } from '../../language/coreference/person-name.ts';
import { comparableKey } from '../../language/coreference/sieves/same-name.ts';
import { editDistance, spelledAlike } from '../../language/coreference/sounds.ts';
import { oneLetterOff } from '../../language/names/spelling.ts';
import type { EntityType } from '../../model/reading.ts';

/**
 * - `same`: the same letters, or a form of the word (an initial, a nickname, only case and marks apart)
 * - `sound`: other letters for one sound ("Sarah", "Sara")
 * - `slip`: one letter more, less, other, or the same letters in another order
 * - `apart`: other words
 */
export type Nearness = 'same' | 'sound' | 'slip' | 'apart';

const SHORTEST_SLIP = 3;
/** Words this long may be off by two letters, or share all but their end ("Independent", "Independence"). */
const LONG = 8;
/** Names this long are mistyped in three letters, if they begin alike: "Marchinkowski", "Marchinikowsk". */
const LONGEST = 11;
const BEGINNING = 4;
const END = 3;

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
const sorted = (word: string): string => [...word].sort().join('');

/** How two words of a name, in small letters without accents, stand. Figures are never a slip. Symmetric. */
export function nearness(a: string, b: string): Nearness {
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return 'same';
  if (/\d/.test(x + y)) return 'apart';
  if (isAmerican(x, y)) return 'same';
  if (isOfCountry(x, y) || isOfCountry(y, x)) return 'apart';
  if (areSpellings(x, y) || spelledAlike(x, y)) return 'sound';
  // What is misheard or mistyped keeps its first letter: "Harold" and "Garold" are brothers.
  if (Math.min(x.length, y.length) < SHORTEST_SLIP || Math.max(x.length, y.length) > 40 || x[0] !== y[0])
    return 'apart';
  if (oneLetterOff(x, y)) return 'slip';
  if (x.length > 5 && sorted(x) === sorted(y)) return 'slip';
  const length = Math.max(x.length, y.length);
  // "Christian" and "Christianity" are two words.
  const isLonger = x.startsWith(y) || y.startsWith(x);
  const beginAlike = x.slice(0, BEGINNING) === y.slice(0, BEGINNING);
  const most = length >= LONGEST && beginAlike && !isLonger ? 3 : length >= LONG ? 2 : 0;
  return most > 0 && editDistance(x, y) <= most ? 'slip' : 'apart';
}

/** "Carvania" and "Carvanian", "Somalia" and "Somali": a land and its people. */
const isOfCountry = (land: string, people: string): boolean =>
  land.length >= COUNTRY && land.endsWith('ia') && (people === `${land}n` || people === land.slice(0, -1));
const COUNTRY = 6;

/** "Centre" and "Center", "Harbour" and "Harbor": one word, spelt as on either side of an ocean. */
const isAmerican = (a: string, b: string): boolean => american(a) === american(b);
const american = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/tre$/, 'ter')
        .replace(/our(?=s?$)/, 'or')
        .replace(/ence$/, 'ense')
        .replace(/is(?=e[ds]?$|ation)/, 'iz');

/** The part of a name that is spelt otherwise, and how. */
export interface Difference {
  readonly part: 'given' | 'family' | 'both' | 'word';
  readonly nearness: 'sound' | 'slip';
  /** The words that are not the same, a's and b's. */
  readonly words: readonly (readonly [string, string])[];
}

const worse = (a: Nearness, b: Nearness): Nearness =>
  [a, b].includes('apart') ? 'apart' : [a, b].includes('slip') ? 'slip' : [a, b].includes('sound') ? 'sound' : 'same';

/** Middle names and suffixes as far as both names have them: "Laray" may be a slip for "Larry", "Jr." is none for "Sr.". */
function restNearness(a: PersonName, b: PersonName): Nearness {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return 'apart';
  const [x, y] = [a.middle[0], b.middle[0]];
  if (!x || !y || a.middle.length > 1 || b.middle.length > 1) return 'same';
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? 'same' : 'apart';
  return nearness(x, y);
}

const isTitle = (word: string): boolean => readPersonName(`${word} Name`).titles.length > 0;

/** Two full names of persons; null where they are forms of one name, or other names. */
export function personDifference(a: PersonName, b: PersonName): Difference | null {
  if (!a.given || !b.given) return null;
  if (restNearness(a, b) === 'apart') return null;
  // "Marlow County Sheriffs" are no person.
  if (isPlural(a.family, b.family) && [a, b].some(({ family }) => isTitle(family))) return null;
  const family = isMisheard(a, b) ? 'slip' : nearness(a.family, b.family);
  const isSpelling = areSpellings(a.given, b.given);
  const given = !isSpelling && givenFits(a, b) ? 'same' : nearness(a.given, b.given);
  const both = worse(given, family);
  if (both === 'apart' || both === 'same') return null;
  const words = [
    ...(given === 'same' ? [] : [[a.given, b.given] as const]),
    ...(family === 'same' ? [] : [[a.family, b.family] as const]),
  ];
  return { part: words.length > 1 ? 'both' : given === 'same' ? 'family' : 'given', nearness: both, words };
}

/** "Hernan Ospital", "Hernan Ospina": after the same first name a longer last name that begins alike is misheard by two letters. */
const isMisheard = (a: PersonName, b: PersonName): boolean =>
  a.given === b.given &&
  a.given.length > 1 &&
  Math.min(a.family.length, b.family.length) >= LONG_FAMILY &&
  !a.family.startsWith(b.family) &&
  !b.family.startsWith(a.family) &&
  a.family.slice(0, BEGINNING - 1) === b.family.slice(0, BEGINNING - 1) &&
  nearness(a.family, b.family) === 'apart' &&
  editDistance(a.family, b.family) <= 2;
const LONG_FAMILY = 6;

export const WAYS = new Set(['road', 'rd', 'street', 'st', 'avenue', 'ave', 'drive', 'dr', 'lane', 'ln', 'boulevard', 'blvd', 'court', 'ct', 'place', 'way', 'terrace', 'circle', 'crescent', 'close', 'highway', 'parkway']); // biome-ignore format: one table

/** Words of an organisation's or a place's name as they are compared. */
const wordsOf = (name: string, type: EntityType): string[] =>
  comparableKey(name.split(/\s+/).map(plainWord).join(' '), type).split(' ').map(bare).filter(Boolean);

/** Two names of organisations or places: one word near, the others the same. The word for a way may be another one beside it. */
export function wordDifference(a: string, b: string, type: EntityType): Difference | null {
  const [x, y] = [wordsOf(a, type), wordsOf(b, type)];
  if (x.length !== y.length || x.join('') === y.join('')) return null;
  const off = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i]!] as const]));
  const named = off.filter(([v, w]) => !(WAYS.has(v) && WAYS.has(w)));
  if (named.length !== 1 || (named.length < off.length && x.length < 2)) return null;
  const [v, w] = named[0]!;
  if (Math.min(v.length, w.length) < 4 || isPlural(v, w)) return null;
  const near = nearness(v, w);
  if (near === 'sound' && off.length === 1) return { part: 'word', nearness: 'sound', words: named };
  if (near === 'sound' || (near === 'slip' && Math.min(v.length, w.length) > 4) || haveOneStem(v, w))
    return { part: 'word', nearness: 'slip', words: named };
  return null;
}

const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s` || a === `${b}es` || b === `${a}es`;

/** "Independent" and "Independence"; of longer words the end may be longer: "Distribution", "Distributors". */
function haveOneStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const end = length >= LONGEST ? END : END - 1;
  return length >= LONG && a.slice(0, length - end) === b.slice(0, length - end);
}

/** How two forms of one bearer's name differ; a single name is compared with the parts of a full one. */
export function differenceOf(a: string, b: string, type: EntityType): Difference | null {
  if (type !== 'person') return wordDifference(a, b, type);
  const [x, y] = [readPersonName(a), readPersonName(b)];
  if (x.given && y.given) return personDifference(x, y);
  const [alone, other] = x.given ? [y, x] : [x, y];
  const parts = [other.given, ...other.middle, other.family, other.nickname].filter(Boolean);
  if (parts.some((part) => nearness(alone.family, part) === 'same') || isPlural(alone.family, other.family))
    return null;
  const near = nearness(alone.family, other.family);
  return near === 'apart' || near === 'same' || alone.family.length < 4
    ? null
    : { part: 'family', nearness: near, words: [[alone.family, other.family]] };
}
