/** Words near by their letters, which may be one word of a name misspelt; and what the lists of words and names know of them. */
import { editDistance, soundOf } from '../../language/coreference/sounds.ts';
import { LIST, wordHash } from '../../language/names/lexicon.ts';
import { nameModel } from '../../language/names/model.ts';
import type { NameWords, Use } from './name-words.ts';
import { nearness } from './slips.ts';

export const PLACES = LIST.city | LIST.region | LIST.country | LIST.knownPlace;
export const NAMED =
  PLACES | LIST.lastName | LIST.firstName | LIST.demonym | LIST.knownPerson | LIST.knownGroup | LIST.company;
export const listed = (word: string, lists: number): boolean =>
  (nameModel().lexicon.lookup(wordHash(word)) & lists) !== 0;
export const isKnown = (word: string): boolean =>
  listed(word, NAMED | LIST.ordinary) ||
  INFLECTED.some((end) => word.endsWith(end) && isOrdinary(word.slice(0, -end.length)));
export const isOrdinary = (word: string): boolean => listed(word, LIST.ordinary);
const INFLECTED = ['s', 'es', 'd', 'ed', 'ing'];

/** Quarters of a town and what offices are called: neighbours by their letters, never misprints of each other. */
export const NO_NAMES = new Set('marshal marshall count county court office officer northeast northwest southeast southwest northern southern eastern western'.split(' ')); // biome-ignore format: one table

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

/** Letters of a word so short that another letter makes another name. */
export const SHORT = 5;
/** Letters of a long word, which may be off by two. */
export const LONG = 8;
/** Words in one block of like words; more are no names of one story. */
const CROWD = 40;

/** Words near by their letters, found by what is left when one letter is taken out (Mor and Fraenkel 1982), by sound, by their letters in order, or by the beginning of a long word. */
export function nearPairs(words: readonly string[], uses: NameWords['uses']): [string, string][] {
  const blocks = new Map<string, string[]>();
  for (const word of words) {
    const keys = new Set([word, withoutPrefix(word), `sound ${soundOf(word)}`, `letters ${[...word].sort().join('')}`]);
    for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
    if (word.length >= LONG) keys.add(`long ${word.slice(0, 4)}`);
    for (const use of uses.get(word)!) if (isFirst(use)) keys.add(`given ${use.right[0]}`);
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

/** "Ada" of "Ada Quill". */
const isFirst = ({ name, left, right }: Use): boolean =>
  name?.type === 'person' && left.length === 0 && right.length === 1;

/** What a last name begins with that is written together with it, and gets lost: "DelMarrow", "McQuill". */
const PREFIX = /^(?:della|del|de|di|da|du|la|le|van|von|mc|mac|o'|d'|al-?|el-?|fitz|st)(?=\p{L}{5})/u;
const withoutPrefix = (word: string): string => word.replace(PREFIX, '');

export const isSlip = (a: string, b: string): boolean =>
  isPrefixed(a, b) || (['slip', 'sound'].includes(nearness(a, b)) && !isDerived(a, b));
/** "Brenan" and "Brendant": near enough where all else is one. */
const isClose = (a: string, b: string): boolean =>
  a[0] === b[0] && Math.min(a.length, b.length) >= SHORT && editDistance(a, b) <= 2;
export const isPrefixed = (a: string, b: string): boolean => withoutPrefix(a) === b || withoutPrefix(b) === a;
