/**
 * Spellings of which letters alone tell nothing, since one may be the other's plural or both are words of their own, but which
 * stand in one frame: beside the same word of a name ("Nora Tillbrook", "Nora Tillbrooks"; "Cobb Island Motors", "Cobb Islands
 * Motors"), or in a list with the same name ("in Wick, Tatter and Quern", "in Wick and Tattler").
 */
import { LIST } from '../../language/names/lexicon.ts';
import { oneLetterOff } from '../../language/names/spelling.ts';
import { articlesOf, type Misprint, meet, type Spelling } from './misprints.ts';
import { isDay, type NameWords, type Use } from './name-words.ts';
import { isOrdinary, listed, PLACES } from './near-words.ts';

/** Finds them; only the uses that stand in the frame are told. */
export function inSameFrame(words: NameWords): Misprint[] {
  return [...plurals(words), ...ofLists(words)];
}

/** "Tillbrook" and "Tillbrooks" between the same words. */
function plurals({ uses, small }: NameWords): Misprint[] {
  return [...uses.keys()].sort().flatMap((word): Misprint[] => {
    const many = uses.get(`${word}s`);
    if (
      !many ||
      word.endsWith('s') ||
      isDay(word) ||
      listed(word, LIST.demonym) ||
      [word, `${word}s`].some((one) => small.has(one))
    )
      return [];
    const one = uses.get(word)!;
    const isClass = isOrdinary(word) || isOrdinary(`${word}s`);
    const frames = isClass ? bothSides : oneSide;
    const shared = new Set(one.flatMap(frames).filter((frame) => many.some((use) => frames(use).includes(frame))));
    const inFrame = (own: readonly Use[]): Use[] => own.filter((use) => frames(use).some((frame) => shared.has(frame)));
    const [x, y] = [
      { word, uses: inFrame(one) },
      { word: `${word}s`, uses: inFrame(many) },
    ];
    return x.uses.length === 0 || isPossessive(x, y) ? [] : [ordered(x, y)];
  });
}

/** "Ada Quills lawyer" in an article about Ada Quill: an apostrophe is lost. */
const isPossessive = (one: Spelling, many: Spelling): boolean =>
  many.uses.every(({ name }) => name?.type === 'person') && meet(articlesOf(one), articlesOf(many));

/** The word beside it that makes one name of the two; "the Harlow Giants" are many, and one of them is a "Harlow Giant". */
const oneSide = ({ left: [before], right: [after] }: Use): string[] => [
  ...(before && isOwn(before) ? [`${before} _`] : []),
  ...(after && isOwn(after) ? [`_ ${after}`] : []),
];
const isOwn = (word: string): boolean =>
  word.length > 3 && !LEADS.has(word) && (isOrdinary(word) || listed(word, LIST.firstName) || !listed(word, PLACES));
/** Words that begin a sentence before a name. */
const LEADS = new Set('this that these those when while after before since from with some many most both other another only several three four five six seven eight nine'.split(' ')); // biome-ignore format: one table
const bothSides = ({ left: [before], right: [after] }: Use): string[] =>
  before && after ? [`${before} _ ${after}`] : [];

/** "Tatter" and "Tattler", each in a list with "Wick", in articles that have only the one. */
function ofLists({ uses }: NameWords): Misprint[] {
  const listedUses = new Map<string, Use[]>();
  const companions = new Map<string, Set<string>>();
  for (const [word, own] of uses) {
    const inList = own.filter(({ list }) => list.length > 0);
    if (inList.length === 0) continue;
    listedUses.set(word, inList);
    for (const { list } of inList)
      for (const other of list) companions.set(other, (companions.get(other) ?? new Set()).add(word));
  }
  const everywhere = (word: string): Set<number> => articlesOf({ word, uses: uses.get(word)! });
  const found = new Map<string, Misprint>();
  for (const together of companions.values()) {
    const near = [...together].sort();
    if (near.length > CROWD) continue;
    near.forEach((a, i) => {
      for (const b of near.slice(i + 1)) {
        if (a.length < SHORTEST || !isOneOff(a, b)) continue;
        const [x, y] = [a, b].map((word): Spelling => ({ word, uses: listedUses.get(word)! }));
        if (!meet(everywhere(a), everywhere(b))) found.set(`${a} ${b}`, ordered(x!, y!));
      }
    });
  }
  return [...found.values()];
}
const CROWD = 60;
const SHORTEST = 5;
const isOneOff = (a: string, b: string): boolean =>
  a[0] === b[0] && oneLetterOff(a, b) && a !== `${b}s` && b !== `${a}s`;

const ordered = (x: Spelling, y: Spelling): Misprint =>
  y.uses.length > x.uses.length ? { own: y, other: x } : { own: x, other: y };
