import { type Gender, genderOfTitle } from './gendered-words.ts';
import { isNicknameOf } from './nicknames.ts';

/** A personal name in its parts, in small letters without accents. */
export interface PersonName {
  readonly titles: readonly string[];
  /** First name, "" where there is only one name; "j" for an initial. */
  readonly given: string;
  readonly middle: readonly string[];
  /** Last name, or the only one. */
  readonly family: string;
  /** "jr", "iii". */
  readonly suffix: string;
  /** What is said in quotation marks or brackets between the names. */
  readonly nickname: string;
  readonly gender: Gender | null;
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'doctor', 'sir', 'dame', 'lord', 'lady', 'rev', 'reverend', 'fr', 'father', 'sister', 'brother', 'pastor', 'bishop', 'rabbi', 'imam', 'pope', 'king', 'queen', 'prince', 'princess', 'president', 'vice', 'minister', 'prime', 'senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'gov', 'governor', 'mayor', 'judge', 'justice', 'chief', 'sheriff', 'deputy', 'officer', 'detective', 'det', 'sgt', 'sergeant', 'lt', 'lieutenant', 'capt', 'captain', 'col', 'colonel', 'maj', 'major', 'gen', 'general', 'adm', 'admiral', 'cpl', 'corporal', 'pvt', 'private', 'cmdr', 'commander', 'secretary', 'attorney', 'ambassador', 'coach', 'chancellor', 'councilman', 'councilwoman', 'commissioner', 'superintendent', 'inspector', 'constable', 'trooper', 'spokesman', 'spokeswoman', 'hon', 'st', 'saint', 'mme', 'mlle', 'madame', 'monsieur', 'señor', 'señora', 'herr', 'frau', 'sheikh', 'ayatollah', 'cardinal', 'archbishop', 'aunt', 'uncle', 'actor', 'actress', 'duke', 'duchess', 'baron', 'baroness', 'count', 'countess', 'earl', 'u.s', 'us', 'former', 'acting', 'police', 'state', 'district', 'assistant', 'senior', 'special', 'agent', 'director']); // biome-ignore format: one table
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md', 'qc', 'kc', 'mp', 'obe', 'mbe', 'cbe']);
/** Words that belong to the last name that follows. */
const PARTICLES = new Set(['de', 'del', 'della', 'di', 'da', 'dos', 'la', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'bin', 'ibn', 'al', 'el', 'abu', 'st', 'mac', 'o']); // biome-ignore format: one table

/** A word in small letters, without accents, full stops and the possessive ending. */
export const plainWord = (word: string): string =>
  LETTERS.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/'s?$/, '')
        .replace(/^\.+|\.+$/g, '');

/** Nearly all words of English names, which need no more than small letters. */
const LETTERS = /^[A-Za-z]+$/;

/** Reads a personal name. `before` are words in front of it that may be titles ("Mrs."), nearest last. */
export function readPersonName(name: string, before: readonly string[] = []): PersonName {
  const nickname = /["“'‘(]([\p{L}\p{N}.-]+)["”'’)]/u.exec(name)?.[1] ?? '';
  const words = name
    .replace(/["“(][\p{L}\p{N}.'’ -]+["”)]/gu, ' ')
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu})/gu, ' ')
    .split(/[\s,]+/)
    .map(plainWord)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const titles = before.map(plainWord).filter((word) => TITLES.has(word));
  while (words.length > 1 && TITLES.has(words[0]!)) titles.push(words.shift()!);
  let suffix = '';
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) suffix = words.pop()!;
  let familyAt = words.length - 1;
  while (familyAt > 1 && PARTICLES.has(words[familyAt - 1]!)) familyAt--;
  if (familyAt === 1 && words.length > 2 && PARTICLES.has(words[0]!)) familyAt = 0;
  const family = words.slice(Math.max(0, familyAt)).join(' ');
  const given = familyAt > 0 ? words[0]! : '';
  const gender = titles.map(genderOfTitle).find((found) => found !== null) ?? null;
  return {
    titles,
    given,
    middle: words.slice(1, Math.max(1, familyAt)),
    family,
    suffix,
    nickname: plainWord(nickname),
    gender,
  };
}

/** Whether two first names can be one person's: equal, an initial, a nickname, one hyphenated part. */
export function givenFits(a: PersonName, b: PersonName): boolean {
  if (!a.given || !b.given) return true;
  const forms = (name: PersonName): string[] => [name.given, name.nickname].filter(Boolean);
  return forms(a).some((x) => forms(b).some((y) => sameGiven(x, y)));
}

function sameGiven(x: string, y: string): boolean {
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return isNicknameOf(x, y) || x.startsWith(`${y}-`) || y.startsWith(`${x}-`);
}

/** Whether middle names and suffixes contradict each other: "John A. Roe" and "John B. Roe", "Jr." and "Sr.". */
export function restFits(a: PersonName, b: PersonName): boolean {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  const [x, y] = [a.middle[0], b.middle[0]];
  if (!x || !y || a.middle.length > 1 || b.middle.length > 1) return true;
  return x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0]);
}
