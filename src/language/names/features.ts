import { combine } from './hash.ts';
import { type Lexicon, LIST, phraseHash } from './lexicon.ts';
import { CASE, capital, type Word } from './word.ts';

/** At most so many features a word. */
export const MOST_FEATURES = 80;

const EDGE: Word = {
  hash: 0x5eed,
  shape: 0x5eed,
  case: 8,
  prefixes: [],
  suffixes: [],
  lists: 0,
  joiner: false,
};
const LONGEST_PHRASE = 5;

/**
 * What stands around each word of one sentence, worked out before the features: runs of capitalised words (a name's
 * first and last word tell its type) and phrases of the lists.
 */
interface Context {
  /** First token and end of the run of capitalised words (joiners inside it) a token stands in, else -1. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Bits of the phrase a token lies in, and its place there: 1 first, 2 inside. */
  readonly phrase: Int32Array;
  readonly phrasePlace: Uint8Array;
  /** Share of capitals: 0 usual, 1 most words have a capital first, 2 most are all capitals, 3 none has a capital. */
  readonly writing: number;
}

function runsOf(words: readonly Word[], runStart: Int32Array, runEnd: Int32Array): void {
  const n = words.length;
  for (let i = 0; i < n; ) {
    if (!capital(words[i]!)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < n && j - end <= 2; j++) {
      const word = words[j]!;
      if (capital(word)) end = j + 1;
      else if (!word.joiner) break;
    }
    for (let j = i; j < end; j++) {
      runStart[j] = i;
      runEnd[j] = end;
    }
    i = end;
  }
}

function phrasesOf(words: readonly Word[], lexicon: Lexicon, phrase: Int32Array, place: Uint8Array): void {
  for (let i = 0; i < words.length; ) {
    let hash = words[i]!.hash;
    let end = i;
    let bits = 0;
    if (words[i]!.case !== CASE.lower && lexicon.lookup(hash) & LIST.startsPhrase) {
      for (let j = i + 1; j < words.length && j < i + LONGEST_PHRASE; j++) {
        hash = phraseHash(hash, words[j]!.hash);
        const found = lexicon.lookup(hash) & ~LIST.startsPhrase;
        if (found) {
          end = j + 1;
          bits = found;
        }
      }
    }
    for (let j = i; j < end; j++) {
      phrase[j] = bits;
      place[j] = j === i ? 1 : 2;
    }
    i = Math.max(end, i + 1);
  }
}

function writingOf(words: readonly Word[]): number {
  let upper = 0;
  let title = 0;
  let lower = 0;
  for (const word of words) {
    if (word.case === CASE.upper) upper++;
    else if (word.case === CASE.title) title++;
    else if (word.case === CASE.lower) lower++;
  }
  const letters = upper + title + lower;
  if (letters < 3) return 4;
  if (upper * 10 > letters * 7) return 2;
  if (title * 10 > letters * 6) return 1;
  return upper + title === 0 ? 3 : 0;
}

function contextOf(words: readonly Word[], lexicon: Lexicon): Context {
  const runStart = new Int32Array(words.length).fill(-1);
  const runEnd = new Int32Array(words.length).fill(-1);
  const phrase = new Int32Array(words.length);
  const phrasePlace = new Uint8Array(words.length);
  runsOf(words, runStart, runEnd);
  phrasesOf(words, lexicon, phrase, phrasePlace);
  return { runStart, runEnd, phrase, phrasePlace, writing: writingOf(words) };
}

/** The row of a template's value. */
const row = (template: number, value: number, mask: number): number =>
  combine(Math.imul(template, 0x3c6ef372), value) & mask;

/**
 * Features of every word of one sentence, as rows of the weight table.
 * @param mask size of the table less one (a power of two)
 * @param rows where the rows of a word are written
 * @param take called for each word with its place and how many rows it has
 */
export function extractFeatures(
  words: readonly Word[],
  lexicon: Lexicon,
  mask: number,
  rows: Int32Array,
  take: (at: number, count: number) => void,
): void {
  const context = contextOf(words, lexicon);
  const { runStart, runEnd, phrase, phrasePlace, writing } = context;
  const at = (i: number): Word => words[i] ?? EDGE;
  for (let i = 0; i < words.length; i++) {
    let count = 0;
    const w = words[i]!;
    const [p2, p1, n1, n2] = [at(i - 2), at(i - 1), at(i + 1), at(i + 2)];
    const position = i === 0 ? 1 : 0;
    rows[count++] = row(1, w.hash, mask);
    rows[count++] = row(2, combine(p1.hash, w.hash), mask);
    rows[count++] = row(3, combine(w.hash, n1.hash), mask);
    rows[count++] = row(4, combine(w.hash, w.case + 16 * writing), mask);
    const start = runStart[i]!;
    const end = runEnd[i]!;
    const place = start < 0 ? 0 : (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
    if (i === start) rows[count++] = row(5, combine(w.hash, place), mask);
    if (i === end - 1) rows[count++] = row(6, combine(w.hash, place), mask);
    if (w.prefixes.length > 3) rows[count++] = row(7, w.prefixes[3]!, mask);
    if (w.suffixes.length > 3) rows[count++] = row(8, w.suffixes[3]!, mask);
    rows[count++] = row(9, 0, mask);
    rows[count++] = row(10, p1.hash, mask);
    rows[count++] = row(11, n1.hash, mask);
    rows[count++] = row(12, p2.hash, mask);
    rows[count++] = row(13, n2.hash, mask);
    rows[count++] = row(14, combine(p2.hash, p1.hash), mask);
    rows[count++] = row(15, combine(n1.hash, n2.hash), mask);
    rows[count++] = row(16, combine(p1.hash, w.shape), mask);
    rows[count++] = row(17, combine(w.shape, n1.hash), mask);
    rows[count++] = row(18, combine(w.shape, position + 2 * writing), mask);
    rows[count++] = row(19, combine(w.case + 16 * p1.case, n1.case), mask);
    rows[count++] = row(20, combine(w.case + 16 * p1.case + 256 * n1.case, p2.case + 16 * n2.case), mask);
    rows[count++] = row(21, p1.shape, mask);
    rows[count++] = row(22, n1.shape, mask);
    rows[count++] = row(23, combine(w.lists, w.case), mask);
    rows[count++] = row(24, combine(combine(w.lists, position), writing), mask);
    rows[count++] = row(25, combine(p1.lists, w.case), mask);
    rows[count++] = row(26, combine(n1.lists, w.case), mask);
    rows[count++] = row(27, combine(p1.lists, w.lists), mask);
    rows[count++] = row(28, combine(w.lists, n1.lists), mask);
    rows[count++] = row(29, combine(phrase[i]!, phrasePlace[i]!), mask);
    rows[count++] = row(30, combine(combine(phrase[i]!, phrasePlace[i]!), w.lists), mask);
    if (start >= 0) {
      const last = words[end - 1]!;
      const first = words[start]!;
      const before = at(start - 1);
      const after = at(end);
      if (i !== end - 1) rows[count++] = row(31, combine(last.hash, place), mask);
      if (i !== start) rows[count++] = row(33, combine(first.hash, place), mask);
      rows[count++] = row(34, combine(before.hash, place), mask);
      rows[count++] = row(35, combine(after.hash, place), mask);
      rows[count++] = row(36, combine(combine(at(start - 2).hash, before.hash), place), mask);
      rows[count++] = row(37, combine(combine(after.hash, at(end + 1).hash), place), mask);
      rows[count++] = row(38, combine(Math.min(end - start, 6), Math.min(i - start, 6)), mask);
      rows[count++] = row(39, combine(first.lists, place), mask);
      rows[count++] = row(40, combine(last.lists, place), mask);
      rows[count++] = row(41, combine(combine(first.lists, last.lists), place), mask);
      rows[count++] = row(42, combine(combine(before.lists, after.lists), place), mask);
      rows[count++] = row(43, combine(last.suffixes[2] ?? 0, place), mask);
      if (end - start === 1) rows[count++] = row(44, combine(combine(before.hash, after.hash), w.case), mask);
    }
    for (let n = 0; n < 3 && n < w.prefixes.length; n++) rows[count++] = row(51 + n, w.prefixes[n]!, mask);
    for (let n = 0; n < 3 && n < w.suffixes.length; n++) rows[count++] = row(55 + n, w.suffixes[n]!, mask);
    rows[count++] = row(59, combine(w.suffixes[2] ?? 0, w.shape), mask);
    rows[count++] = row(60, p1.suffixes[2] ?? 0, mask);
    rows[count++] = row(61, n1.suffixes[2] ?? 0, mask);
    for (let bits = w.lists, bit = 0, k = 0; bits; bits >>>= 1, bit++)
      if (bits & 1) rows[count++] = row(63 + k++, combine(bit, w.case), mask);
    take(i, count);
  }
}
