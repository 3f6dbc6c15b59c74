/**
 * Words that are another word of the story's names with a letter or two off, whether or not they were read as names: the
 * noisy channel of spelling correction (Kernighan, Church and Gale 1990) with the story itself as the dictionary. Letters
 * alone do not settle it: the words beside both do, or that nothing else explains the one.
 */
import { areSpellings, isNicknameOf } from '../../language/coreference/nicknames.ts';
import { editDistance, soundOf } from '../../language/coreference/sounds.ts';
import { LIST, wordHash } from '../../language/names/lexicon.ts';
import { nameModel } from '../../language/names/model.ts';
import { oneLetterOff } from '../../language/names/spelling.ts';
import { isDay, type NameWords, type Use } from './name-words.ts';
import { nearness, WAYS } from './slips.ts';

/** One word of a name in one spelling, with all places where it stands. */
export interface Spelling {
  readonly word: string;
  readonly uses: readonly Use[];
}

/** Two spellings of one word; the commoner first. */
export interface Misprint {
  readonly own: Spelling;
  readonly other: Spelling;
}

const PLACES = LIST.city | LIST.region | LIST.country | LIST.knownPlace;
const NAMED =
  PLACES | LIST.lastName | LIST.firstName | LIST.demonym | LIST.knownPerson | LIST.knownGroup | LIST.company;
const listed = (word: string, lists: number): boolean => (nameModel().lexicon.lookup(wordHash(word)) & lists) !== 0;
const isKnown = (word: string): boolean =>
  listed(word, NAMED | LIST.ordinary) ||
  INFLECTED.some((end) => word.endsWith(end) && isOrdinary(word.slice(0, -end.length)));
const isOrdinary = (word: string): boolean => listed(word, LIST.ordinary);
const INFLECTED = ['s', 'es', 'd', 'ed', 'ing'];

/** Quarters of a town and what offices are called: neighbours by their letters, never misprints of each other. */
const NO_NAMES = new Set('marshal marshall count county court office officer northeast northwest southeast southwest northern southern eastern western'.split(' ')); // biome-ignore format: one table

/** Endings that make another word of a name: its plural, its people, its adjective. */
const ENDING = /^(?:|'?s|es|an|ian|er|ers|i|d|ed|ing|ly)$/;
/** ... of a land's name: "Sordland", "Sordlandic"; "Merania", "Meranis". */
const OF_LAND = /^(?:|[aeiy]|s|is|e?an|e?ans|n|ns|ians?|ish)$/;
const LAND = LIST.country | LIST.region | LIST.demonym;
function isDerived(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const ends = [a.slice(same), b.slice(same)];
  return (
    (ends.includes('') && ends.every((end) => ENDING.test(end))) ||
    ((listed(a, LAND) || listed(b, LAND)) && ends.every((end) => OF_LAND.test(end)))
  );
}

/** Letters of a long word, which may be off by two. */
const LONG = 8;
/** Words in one block of like words; more are no names of one story. */
const CROWD = 40;

/** Words near by their letters, found by what is left when one letter is taken out (Mor and Fraenkel 1982), by sound, by their letters in order, or by the beginning of a long word. */
function nearPairs(words: readonly string[], uses: NameWords['uses']): [string, string][] {
  const blocks = new Map<string, string[]>();
  for (const word of words) {
    const keys = new Set([word, withoutPrefix(word), `sound ${soundOf(word)}`, `letters ${[...word].sort().join('')}`]);
    for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
    if (word.length >= LONG) keys.add(`long ${word.slice(0, 4)}`);
    for (const use of uses.get(word)!) if (isGiven(use)) keys.add(`given ${use.right[0]}`);
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(word);
      else blocks.set(key, [word]);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const block of blocks.values())
    if (block.length > 1 && block.length <= CROWD)
      block.forEach((a, i) => {
        for (const b of block.slice(i + 1)) pairs.set(`${a} ${b}`, [a, b]);
      });
  return [...pairs.values()].filter(([a, b]) => isSlip(a, b) || isClose(a, b));
}

/** What a last name begins with that is written together with it, and gets lost: "DelMarrow", "McQuill". */
const PREFIX = /^(?:della|del|de|di|da|du|la|le|van|von|mc|mac|o'|d'|al-?|el-?|fitz|st)(?=\p{L}{5})/u;
const withoutPrefix = (word: string): string => word.replace(PREFIX, '');

const isSlip = (a: string, b: string): boolean =>
  isPrefixed(a, b) || (['slip', 'sound'].includes(nearness(a, b)) && !isDerived(a, b));
/** "Brenan" and "Brendant": near enough where all else is one. */
const isClose = (a: string, b: string): boolean =>
  a[0] === b[0] && Math.min(a.length, b.length) >= SHORT && editDistance(a, b) <= 2;
const isPrefixed = (a: string, b: string): boolean => withoutPrefix(a) === b || withoutPrefix(b) === a;

/**
 * Finds words of names that the articles of a story, or one of them, spell in two ways.
 *
 * @returns pairs in the order of their letters; a word may stand in several
 */
export function misprintsIn({ uses, small, articles }: NameWords): Misprint[] {
  const mayBe = (word: string): boolean => {
    const own = uses.get(word)!;
    const isPlural = word.endsWith('s') && uses.has(word.slice(0, -1));
    if (NO_NAMES.has(word) || isDay(word) || isPlural || own.every(({ isLetters }) => isLetters)) return false;
    return own.some(({ name }) => name) || (!small.has(word) && own.every((use) => use.isName || !isKnown(word)));
  };
  const found: Misprint[] = [];
  for (const [a, b] of nearPairs([...uses.keys()].filter(mayBe).sort(), uses)) {
    const [x, y] = [a, b].map((word) => ({ word, uses: uses.get(word)! })) as [Spelling, Spelling];
    const isSecond = y.uses.length > x.uses.length || (y.uses.length === x.uses.length && isKnown(b) && !isKnown(a));
    const [own, other] = isSecond ? [y, x] : [x, y];
    if (!small.has(other.word) && own.uses.some(({ isName }) => isName) && isMisprint(own, other, articles))
      found.push({ own: sharing(own, other), other: sharing(other, own) });
  }
  return found;
}

export const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((x) => b.has(x));
export const articlesOf = ({ uses }: Spelling): Set<number> => new Set(uses.map(({ testimony }) => testimony));
const isBare = ({ left, right }: Use): boolean => left.length + right.length === 0;
const isPerson = ({ name }: Use): boolean => name?.type === 'person';
/** "Ada" of "Ada Quill". */
const isGiven = (use: Use): boolean => isPerson(use) && use.left.length === 0 && use.right.length === 1;
const lengthOf = (own: Spelling, other: Spelling): number => Math.min(own.word.length, other.word.length);

/** The uses that stand beside a word that the other spelling stands beside come first: they show that it is one name. */
function sharing(one: Spelling, other: Spelling): Spelling {
  const words = new Set(other.uses.flatMap(({ left, right }) => [...left, ...right]));
  const isShared = ({ left, right }: Use): boolean => [...left, ...right].some((word) => words.has(word));
  return { word: one.word, uses: [...one.uses.filter(isShared), ...one.uses.filter((use) => !isShared(use))] };
}

/** The words that stand on one side of a spelling in its names; the word for a way counts as one. */
const sideOf = ({ uses }: Spelling, side: 'left' | 'right'): Set<string> =>
  new Set(uses.flatMap((use) => use[side]).map((word) => (WAYS.has(word) ? 'road' : word)));

/** Whether the rarer spelling is a misprint of the other, or the other of it. */
function isMisprint(own: Spelling, other: Spelling, articles: number): boolean {
  const isUnknown = !isKnown(other.word);
  // "Sherriff" is a misprint, but of no name.
  if (isUnknown && !listed(own.word, NAMED) && isOrdinary(own.word)) return false;
  const isSound = nearness(own.word, other.word) === 'sound';
  const length = lengthOf(own, other);
  if (standTogether(own, other, LISTED) || isShortFor(own.word, other.word)) return false;
  // "Hill" and "Hall" are two names.
  if (own.word.length === other.word.length && length < SHORT && !isUnknown) return false;
  const [lefts, rights] = (['left', 'right'] as const).map((side) => [sideOf(own, side), sideOf(other, side)] as const);
  const isBeside = [lefts!, rights!].some(([a, b]) => meet(a, b));
  const isPersons = other.uses.some(isPerson) || 2 * own.uses.filter(isPerson).length > own.uses.length;
  const areGiven = isPersons && meet(...rights!) && lefts!.every(({ size }) => size === 0);
  if (areGiven) {
    if (!isOneGiven(own, other, isSound)) return false;
    if (
      !meet(articlesOf(own), articlesOf(other)) &&
      (isElsewhere(own, other, articles) ||
        (isSlip(own.word, other.word) && (areOfOneAge(own, other) || [own, other].every(isCentral))))
    )
      return true;
  } else if (standTogether(own, other) && !(isUnknown && length >= CLEAR && own.uses.length > FEW)) return false;
  if (!isSlip(own.word, other.word)) return false;
  if (isPrefixed(own.word, other.word) && nearness(own.word, other.word) === 'apart')
    return isPersons && !isApartWritten(own, other) && meet(...lefts!) && rights!.every(({ size }) => size === 0);
  if (isBeside) {
    if (isUnknown || !isKnown(own.word) || isSound) return true;
    if (areGiven && meet(articlesOf(own), articlesOf(other))) return true;
    if (!isPersons && other.uses.length <= FEW && standsNext(own, other))
      return own.uses.length >= MANY_TIMES * other.uses.length || [own, other].every(({ uses }) => !uses.some(isBare));
  } else if ([lefts!, rights!].some(([a, b]) => a.size > 0 && b.size > 0))
    // "Ann Sinclair" and "Tom Sinclaire": one family, or others.
    return isSound && isUnknown && length >= CLEAR && isPersons && rights!.every(({ size }) => size === 0);
  return (
    (isUnknown && length >= SHORT && other.uses.every(isBare)) ||
    standsAlike(own, other) ||
    isNotIntroduced(own, other) ||
    isNotIntroduced(other, own) ||
    isStray(own, other)
  );
}

/** Letters of a word so short that another letter makes another name, and so long that it hardly does. */
const SHORT = 5;
const CLEAR = 6;
/** How often a slip is made, and how much oftener the name is right. */
const FEW = 2;
const MANY_TIMES = 8;

/** "DelMarrow" and "Del Marrow". */
const isApartWritten = (...pair: readonly [Spelling, Spelling]): boolean =>
  pair.some((one, i) => one.uses.some(({ left }) => `${left[0]}${one.word}` === pair[1 - i]!.word));

/** "Steve" and "Steven". */
const isShortFor = (a: string, b: string): boolean => isNicknameOf(a, b) && !areSpellings(a, b);

/** Whether the two stand beside the same word, with none between. */
const standsNext = (own: Spelling, other: Spelling): boolean =>
  (['left', 'right'] as const).some((side) =>
    meet(
      new Set(own.uses.flatMap((use) => use[side].slice(0, 1))),
      new Set(other.uses.flatMap((use) => use[side].slice(0, 1))),
    ),
  );

/** Two first names before one last name: brothers, where one article knows both, or their ages are others, or one is a woman's. */
function isOneGiven(own: Spelling, other: Spelling, isSound: boolean): boolean {
  if (standTogether(own, other) || areOfOtherAges(own, other) || isOtherGender(own.word, other.word)) return false;
  if (isSound || !meet(articlesOf(own), articlesOf(other))) return true;
  if ([own, other].every(({ word }) => !isKnown(word))) return other.uses.length <= FEW;
  return other.uses.length === 1 && isCentral(own) && !other.uses.some(({ isAmongKin }) => isAmongKin);
}

function isOtherGender(a: string, b: string): boolean {
  const isOnly = (word: string, one: number, two: number): boolean => listed(word, one) && !listed(word, two);
  const { female, male } = LIST;
  return (isOnly(a, female, male) && isOnly(b, male, female)) || (isOnly(a, male, female) && isOnly(b, female, male));
}

/** Whether one sentence names both, no farther apart than so many characters. */
function standTogether(own: Spelling, other: Spelling, within = Number.POSITIVE_INFINITY): boolean {
  const starts = new Map<string, number[]>();
  for (const { testimony, sentence, start } of own.uses) {
    const key = `${testimony} ${sentence}`;
    starts.set(key, [...(starts.get(key) ?? []), start]);
  }
  return other.uses.some(({ testimony, sentence, start }) =>
    (starts.get(`${testimony} ${sentence}`) ?? []).some((at) => Math.abs(at - start) < within),
  );
}
/** Characters in which two names are told together: "Ada Quill and Tom Quill". */
const LISTED = 25;

/** The ages that stand beside a name. */
const agesOf = ({ uses }: Spelling): Set<number> => new Set(uses.flatMap(({ age }) => age ?? []));
/** A birthday may come between two reports. */
const areOfOneAge = (own: Spelling, other: Spelling): boolean =>
  [...agesOf(own)].some((age) => [age - 1, age, age + 1].some((near) => agesOf(other).has(near)));
const areOfOtherAges = (own: Spelling, other: Spelling): boolean =>
  agesOf(own).size > 0 && agesOf(other).size > 0 && !areOfOneAge(own, other);

/** Somebody whom an article names again and again is known to the others. */
const isCentral = ({ uses }: Spelling): boolean => {
  const counts = new Map<number, number>();
  for (const { testimony } of uses) counts.set(testimony, (counts.get(testimony) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= CENTRAL);
};
const CENTRAL = 3;
/** One article in so many. */
const MANY_KNOW = 4;

/** Many articles name the one, and those that name the other do not: they would not leave out the one whom all are about. */
const isElsewhere = (own: Spelling, other: Spelling, articles: number): boolean =>
  articlesOf(own).size >= CENTRAL &&
  MANY_KNOW * articlesOf(own).size >= articles - articlesOf(other).size &&
  articlesOf(other).size <= FEW &&
  !other.uses.some(({ isAmongKin }) => isAmongKin);

/** Whether two articles have the same words before and behind the two spellings. */
function standsAlike(own: Spelling, other: Spelling): boolean {
  const places = new Map<string, Use[]>();
  for (const use of own.uses) {
    const key = use.around.slice(1, 3).join(' ');
    places.set(key, [...(places.get(key) ?? []), use]);
  }
  return other.uses.some((v) =>
    (places.get(v.around.slice(1, 3).join(' ')) ?? []).some(
      (u) => u.testimony !== v.testimony && u.around.some((word, i) => word.length >= CONTENT && word === v.around[i]),
    ),
  );
}
const CONTENT = 4;

/** One part of a person's name alone in articles that introduce the person by the other spelling only: news gives a full name first. */
function isNotIntroduced(full: Spelling, bare: Spelling): boolean {
  const isLoose = (use: Use): boolean =>
    isBare(use) && (isPerson(use) || (use.name === null && (use.isSubject || !isKnown(bare.word))));
  if (!bare.uses.every(isLoose)) return false;
  const isClose = nearness(full.word, bare.word) === 'sound' && oneLetterOff(full.word, bare.word);
  const introduced = new Set(
    full.uses
      .filter((use) => isPerson(use) && (use.right.length === 0 ? use.left.length > 0 : isClose))
      .map(({ testimony }) => testimony),
  );
  return [...articlesOf(bare)].every((article) => introduced.has(article));
}

/** A place named once, a letter off one that several articles name. */
const isStray = (own: Spelling, other: Spelling): boolean =>
  other.uses.length === 1 &&
  other.uses.every(isBare) &&
  other.word.length >= LONG &&
  articlesOf(own).size > 1 &&
  listed(own.word, PLACES) &&
  own.uses.every(({ name }) => name?.type === 'place');
