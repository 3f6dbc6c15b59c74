/** Whether a name in one article and a name in another can be one bearer's, from the names alone. */
import type { EntityType } from '../../model/reading.ts';
import { type Gender, genderFits } from './gendered-words.ts';
import { areSpellings } from './nicknames.ts';
import { givenFits, type PersonName, plainWord, readPersonName, restFits } from './person-name.ts';
import { comparableKey } from './sieves/same-name.ts';
import { initialsOf } from './sieves/shorter-name.ts';
import { spelledAlike } from './sounds.ts';

/** What is compared of a chain: its fullest name, its type and what its article says of its gender. */
export interface ChainSummary {
  readonly name: string;
  readonly type: EntityType | null;
  readonly gender: Gender | null;
}

/**
 * - `same`: the names are forms of one (case, accents, initials, titles, middle names, nicknames)
 * - `variant`: the same name spelt with other letters ("Catherine", "Katherine")
 * - `different`: the names are two bearers'
 * - `unknown`: one name is only a part of the other, or too little is said
 */
export type Verdict = 'same' | 'variant' | 'different' | 'unknown';

/** Compares two bearers named in two articles. Symmetric. */
export function sameBearer(a: ChainSummary, b: ChainSummary): Verdict {
  if (!genderFits(a.gender, b.gender)) return 'different';
  const people = [a, b].filter(({ type }) => type === 'person').length;
  if (people === 1 && a.type !== null && b.type !== null) return 'different';
  return people > 0 ? samePerson(readPersonName(a.name), readPersonName(b.name)) : sameOrganisation(a, b);
}

function samePerson(a: PersonName, b: PersonName): Verdict {
  if (!genderFits(a.gender, b.gender)) return 'different';
  if (!a.given || !b.given) return samePart(a, b);
  if (!restFits(a, b)) return 'different';
  if (a.family === b.family) {
    if (a.given === b.given) return 'same';
    if (areSpellings(a.given, b.given)) return 'variant';
    if (givenFits(a, b)) return 'same';
    return spelledAlike(a.given, b.given) ? 'variant' : 'different';
  }
  if (!givenFits(a, b)) return 'different';
  if (spelledAlike(a.family, b.family)) return a.given.length > 1 && b.given.length > 1 ? 'variant' : 'unknown';
  return partOfFamily(a.family, b.family) ? 'unknown' : 'different';
}

/** One of the two is a single name. */
function samePart(a: PersonName, b: PersonName): Verdict {
  if (!a.given && !b.given) {
    if (a.family === b.family) return 'same';
    return spelledAlike(a.family, b.family) ? 'unknown' : 'different';
  }
  const [alone, full] = a.given ? [b, a] : [a, b];
  const parts = [full.family, full.given, full.nickname];
  return parts.includes(alone.family) ||
    partOfFamily(full.family, alone.family) ||
    spelledAlike(full.family, alone.family)
    ? 'unknown'
    : 'different';
}

/** "Quist" and "Quist-Roe", "van Quist" and "Quist". */
const partOfFamily = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.split(/[\s-]/).includes(short);
};

function sameOrganisation(a: ChainSummary, b: ChainSummary): Verdict {
  const [x, y] = [a, b].map(({ name, type }) => comparableKey(name.split(/\s+/).map(plainWord).join(' '), type)) as [
    string,
    string,
  ];
  if (x === y) return 'same';
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const letters = short.replaceAll('.', '');
  if (letters.length > 2 && !letters.includes(' ') && initialsOf(long).includes(letters)) return 'same';
  if (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) return 'unknown';
  const [v, w] = [x.split(' '), y.split(' ')];
  const off = v.filter((word, i) => word !== w[i]);
  const alike = v.every((word, i) => word === w[i] || (word.length > 3 && spelledAlike(word, w[i] ?? '')));
  return v.length === w.length && off.length === 1 && alike ? 'variant' : 'different';
}
