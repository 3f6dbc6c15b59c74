import type { Span } from '../../model/passage.ts';

/** A line of a saved page with words on it, without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Whether an empty line, or the end of the text, stands before and after it. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

/** The text of a saved page as the lines that have anything on them. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** What a line that is longer than this many code units can be is body text: no rule reads further. */
export const LONGEST_NOISE = 1200;

/** Splits a text into its lines. Any of LF, CRLF and CR ends one. */
export function readPage(text: string): Page {
  const lines: Line[] = [];
  const ends = /\r\n|\n|\r|$/g;
  let from = 0;
  let gap = true;
  while (from <= text.length) {
    ends.lastIndex = from;
    const end = ends.exec(text);
    if (!end) break;
    const start = from + leading(text, from, end.index);
    const stop = trailing(text, start, end.index);
    if (stop > start) {
      lines.push({ start, end: stop, text: text.slice(start, stop), gapBefore: gap, gapAfter: true });
      gap = false;
    } else {
      gap = true;
    }
    if (end[0] === '') break;
    from = end.index + end[0].length;
  }
  return { text, lines: lines.map((line, i) => ({ ...line, gapAfter: lines[i + 1]?.gapBefore ?? true })) };
}

const blank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);

function leading(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && blank(text.charCodeAt(i))) i++;
  return i - from;
}

function trailing(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && blank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** How many words the line has, counted no further than 60. */
export function wordCount(line: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < line.length && count < 60; i++) {
    const isSpace = blank(line.charCodeAt(i));
    if (!isSpace && !inWord) count++;
    inWord = !isSpace;
  }
  return count;
}

/** Whether the words end as a sentence does: a full stop, perhaps with a closing mark after it; initials ("U.S.") do not count. */
export function endsSentence(words: string): boolean {
  const tail = words.slice(-24).replace(/["'”’»)\]]{1,3}$/, '');
  return tail.endsWith('.') && !tail.endsWith('...') && !/(?:^|[^\p{L}])(?:\p{L}\.){2,6}$/u.test(tail);
}

/** Whether a line reads like a headline: three to 30 words, no full stop or colon at its end, no mark of a list or a quotation. */
export function headlineLike(line: string): boolean {
  if (line.length > 250) return false;
  const count = wordCount(line);
  if (count < 3 || count > 30) return false;
  return (
    !endsSentence(line) &&
    !/[:;,]$/.test(line) &&
    !/^(?:[-*•>]|\d{1,2}[.)])\s/.test(line) &&
    !/^Q\d{0,2}[:.]/.test(line)
  );
}

/** A heading, a list item or body text as people write it starts with a letter, a digit or an opening mark. */
export const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);

/** Letters and digits only, lower case: what is left of a headline when its typography is set aside. */
export const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
