/**
 * Words that are another word of the story's names with a letter or two off, whether or not they were read as names: the
 * noisy channel of spelling correction (Kernighan, Church and Gale 1990) with the story itself as the dictionary. Letters
 * alone do not settle it: the words beside both do, or that nothing else explains the one.
 */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import { areSpellings, isNicknameOf } from '../../language/coreference/nicknames.ts';
import { LIST } from '../../language/names/lexicon.ts';
import { oneLetterOff } from '../../language/names/spelling.ts';
import { isDay, type NameWords, type Use } from './name-words.ts';
import { isKnown, isOrdinary, isPrefixed, isSlip, LONG, listed, NAMED, NO_NAMES, nearPairs, PLACES, SHORT } from './near-words.ts'; // biome-ignore format: one line
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
    if (small.has(other.word) || !own.uses.some(({ isName }) => isName)) continue;
    const pair = pairOf(own, other);
    if (isMisprint(pair, articles)) found.push({ own: told(own, pair), other: told(other, pair) });
  }
  return found;
}

export const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((x) => b.has(x));
export const articlesOf = ({ uses }: Spelling): Set<number> => new Set(uses.map(({ testimony }) => testimony));
const isBare = ({ left, right }: Use): boolean => left.length + right.length === 0;
const isPerson = ({ name }: Use): boolean => name?.type === 'person';

/**
 * A spelling as it is told: what stands beside a word that the other stands beside comes first, since it shows that it is one
 * name; of a family's name, which different people bear, only the word.
 */
function told(one: Spelling, { own, other, isApart, isBeside }: Pair): Spelling {
  if (isApart && !isBeside) return { ...one, uses: one.uses.map((use) => ({ ...use, name: null })) };
  const words = new Set((one === own ? other : own).uses.flatMap(({ left, right }) => [...left, ...right]));
  const isShared = ({ left, right }: Use): boolean => [...left, ...right].some((word) => words.has(word));
  return { ...one, uses: [...one.uses.filter(isShared), ...one.uses.filter((use) => !isShared(use))] };
}

/** The words that stand on one side of a spelling in its names; the word for a way counts as one. */
const sideOf = ({ uses }: Spelling, side: 'left' | 'right'): Set<string> =>
  new Set(uses.flatMap((use) => use[side]).map((word) => (WAYS.has(word) ? 'road' : word)));

/** Two spellings with what decides between one name and two. */
interface Pair extends Misprint {
  /** No list of names or words has the rarer spelling. */
  readonly isUnknown: boolean;
  readonly isSound: boolean;
  /** Letters of the shorter one. */
  readonly length: number;
  /** They stand beside the same word. */
  readonly isBeside: boolean;
  /** They stand beside words, on the same side, none of them the same. */
  readonly isApart: boolean;
  readonly arePersons: boolean;
  /** First names before one last name. */
  readonly areGiven: boolean;
  /** Nothing follows them in a name. */
  readonly areLast: boolean;
  /** An article has both. */
  readonly isWithin: boolean;
}

function pairOf(own: Spelling, other: Spelling): Pair {
  const [lefts, rights] = (['left', 'right'] as const).map((side) => [sideOf(own, side), sideOf(other, side)] as const);
  const arePersons = other.uses.some(isPerson) || 2 * own.uses.filter(isPerson).length > own.uses.length;
  return {
    own,
    other,
    isUnknown: !isKnown(other.word),
    isSound: nearness(own.word, other.word) === 'sound',
    length: Math.min(own.word.length, other.word.length),
    isBeside: [lefts!, rights!].some(([a, b]) => meet(a, b)),
    isApart: [lefts!, rights!].some(([a, b]) => a.size > 0 && b.size > 0 && !meet(a, b)),
    arePersons,
    areGiven: arePersons && meet(...rights!) && lefts!.every(({ size }) => size === 0),
    areLast: rights!.every(({ size }) => size === 0),
    isWithin: meet(articlesOf(own), articlesOf(other)),
  };
}

/** Whether the rarer spelling is a misprint of the other, or the other of it. */
function isMisprint(pair: Pair, articles: number): boolean {
  const { own, other, isUnknown, isSound, length, isBeside, arePersons, areGiven, areLast, isWithin } = pair;
  if (areTwo(pair)) return false;
  if (areGiven && !isWithin && isElsewhere(own, other, articles)) return true;
  if (!isSlip(own.word, other.word)) return false;
  if (areGiven && !isWithin && (areOfOneAge(own, other) || [own, other].every(isCentral))) return true;
  if (isPrefixed(own.word, other.word) && nearness(own.word, other.word) === 'apart')
    return arePersons && isBeside && areLast && !isWrittenApart(own, other);
  if (isBeside) {
    if (isUnknown || isSound || !isKnown(own.word) || (areGiven && isWithin)) return true;
    if (!arePersons && other.uses.length <= FEW && standsNext(own, other))
      return own.uses.length >= MANY_TIMES * other.uses.length || [own, other].every(({ uses }) => !uses.some(isBare));
  }
  // "Ann Sinclair" and "Tom Sinclaire": one family, or others.
  else if (pair.isApart) return isSound && isUnknown && length >= CLEAR && arePersons && areLast;
  return (
    (isUnknown && length >= SHORT - 1 && other.uses.every(isBare)) ||
    standsAlike(own, other) ||
    isNotIntroduced(own, other) ||
    isNotIntroduced(other, own) ||
    isStray(own, other)
  );
}

/** Whether something tells that they are two names, or no names. */
function areTwo({ own, other, isUnknown, isSound, length, areGiven, isWithin }: Pair): boolean {
  // "Sherriff" is a misprint, but of no name.
  if (isUnknown && !listed(own.word, NAMED) && isOrdinary(own.word)) return true;
  // "Hill" and "Hall".
  if (own.word.length === other.word.length && length < SHORT && !isUnknown) return true;
  if (isPlaceOf(own, other) || isPlaceOf(other, own)) return true;
  if (isShortFor(own.word, other.word) || standTogether(own, other, LISTED)) return true;
  const isTogether = standTogether(own, other);
  if (!areGiven) return isTogether && !(isUnknown && length >= CLEAR && own.uses.length > FEW);
  // Brothers, where one article knows both, or their ages are others, or one is a woman's name.
  if (isTogether || areOfOtherAges(own, other) || isOtherGender(own.word, other.word)) return true;
  if (isSound || !isWithin) return false;
  if (isUnknown && !isKnown(own.word)) return other.uses.length > FEW;
  return other.uses.length > 1 || !isCentral(own) || other.uses.some(({ isAmongKin }) => isAmongKin);
}

/** Letters of a word so long that another letter hardly makes another name. */
const CLEAR = 6;
/** How often a slip is made, and how much oftener the name is right. */
const FEW = 2;
const MANY_TIMES = 8;

/** "DelMarrow" and "Del Marrow". */
const isWrittenApart = (...pair: readonly [Spelling, Spelling]): boolean =>
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

/** "The Marwin mine": what stands between "the" and the word for a place is the place's name, and nobody's last name. */
const isPlaceOf = (place: Spelling, person: Spelling): boolean =>
  place.uses.every(isOfPlace) && person.uses.some(isPerson);
const isOfPlace = ({ around: [, before, after] }: Use): boolean =>
  before === 'the' && !HOMES.has(after!) && SITES.some((site) => isKindOf(after!, site));
const SITES = ['artifact', 'location', 'region', 'river', 'lake', 'mountain', 'hill', 'valley'];
const HOMES = new Set(['home', 'house', 'residence', 'apartment', 'mansion', 'estate']);

/** A place named once, a letter off one that several articles name. */
const isStray = (own: Spelling, other: Spelling): boolean =>
  other.uses.length === 1 &&
  other.uses.every(isBare) &&
  other.word.length >= LONG &&
  articlesOf(own).size > 1 &&
  listed(own.word, PLACES) &&
  own.uses.every(({ name }) => name?.type === 'place');
