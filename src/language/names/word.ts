import { hashText } from './hash.ts';
import { type Lexicon, LIST, wordHash } from './lexicon.ts';

/** How a word is written. */
export const CASE = { lower: 0, title: 1, upper: 2, mixed: 3, digits: 4, initial: 5, symbol: 6, other: 7 } as const;

/** What the features need to know of a word, worked out once for each spelling. */
export interface Word {
  /** Of its small letters: also its key in the lexicon. */
  readonly hash: number;
  readonly shape: number;
  readonly case: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Bits of `LIST`. */
  readonly lists: number;
  /** Joins the parts of a longer name ("of", "the", "and"). */
  readonly joiner: boolean;
}

const JOINERS = new Set(['of', 'the', 'and', 'for', '&', 'de', 'la', 'del', 'di', 'du', 'von', 'van', 'bin', 'al', "'s", '’s', '-', 'in', 'on', 'to']); // biome-ignore format: one table
const LONGEST_WORD = 64;

/** Xx, X.X., dddd: letters by case and digits, runs shortened to two. */
function shapeOf(word: string): string {
  let shape = '';
  for (const character of word.slice(0, LONGEST_WORD)) {
    const small = character.toLowerCase();
    const kind =
      character >= '0' && character <= '9'
        ? 'd'
        : small === character.toUpperCase()
          ? character
          : character === small
            ? 'x'
            : 'X';
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function caseOf(shape: string): number {
  if (/^x[x'’-]*$/.test(shape)) return CASE.lower;
  if (/^X\.?$/.test(shape)) return CASE.initial;
  if (/^XX+$/.test(shape) || /^X\.(?:X\.?)+$/.test(shape)) return CASE.upper;
  if (/^X['’]?x+$/.test(shape)) return CASE.title;
  if (/^[d.,:%]*d[d.,:%]*$/.test(shape)) return CASE.digits;
  if (!/[xXd]/.test(shape)) return /\p{L}/u.test(shape) ? CASE.other : CASE.symbol;
  return shape.includes('X') ? CASE.mixed : CASE.other;
}

/** Reads one spelling. */
export function readWord(text: string, lexicon: Lexicon): Word {
  const small = text.toLowerCase().replaceAll('’', "'");
  const hash = wordHash(text);
  const shape = shapeOf(text);
  const size = small.length;
  const affix = [1, 2, 3, 4].filter((n) => n <= size);
  return {
    hash,
    shape: hashText(shape),
    case: caseOf(shape),
    prefixes: affix.map((n) => hashText(small, 0, n)),
    suffixes: affix.map((n) => hashText(small, size - n)),
    lists: lexicon.lookup(hash) & ~LIST.startsPhrase,
    joiner: JOINERS.has(small),
  };
}

/** Whether a word can be the first of a name: it has a capital letter. */
export const capital = (word: Word): boolean =>
  word.case === CASE.title || word.case === CASE.upper || word.case === CASE.mixed || word.case === CASE.initial;
