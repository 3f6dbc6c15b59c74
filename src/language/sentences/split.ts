/**
 * Sentence ends inside a block, decided at each mark that may end one, from the words on both sides.
 * Quotation marks and brackets that close after the mark go with the sentence they close.
 */
import type { Span } from '../../model/passage.ts';
import { LEADING, NEED_CAPITAL, TRAILING } from '../tokens/abbreviations.ts';

const END_MARK = /^(?:[.!?]+|…+\.?|\.{2,}|[。！？])$/u;
const CLOSER = /^(?:["'”’»)\]}]|''|’’)$/u;
const OPENER = /^(?:["'“‘«([{]|``)$/u;
const CAPITAL = /^["'“‘«([]*[\p{Lu}\p{Lt}\p{N}]/u;
const WITH_STOP = /[\p{L}\p{N}]\.$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** Words that start sentences and hardly ever a name: after "U.S." or "Inc." they tell that a new sentence begins. */
const STARTERS = new Set(
  `the a an this that these those he she it they we i you his her its their our my your there here in on at by for from
   to of with after before when while as if although though since because but and or so yet however meanwhile what who
   where why how some many most both all no not one two it's he's she's they're we're i'm that's more another several each`
    .trim()
    .split(/\s+/),
);

/**
 * Where the sentences of one block lie.
 * @param text the article's text
 * @param tokens the block's tokens in order
 * @returns index pairs into `tokens`: first, one past the last; together they hold every token
 */
export function splitSentences(text: string, tokens: readonly Span[]): [number, number][] {
  const found: [number, number][] = [];
  const word = (i: number): string => (i >= 0 && i < tokens.length ? text.slice(tokens[i]!.start, tokens[i]!.end) : '');
  const spaceBefore = (i: number): boolean => tokens[i]!.start > tokens[i - 1]!.end;
  let first = 0;
  let straightQuotes = 0;
  for (let i = 0; i < tokens.length; i++) {
    const here = word(i);
    if (here === '"') straightQuotes++;
    if (!END_MARK.test(here) && !WITH_STOP.test(here)) continue;
    // closers that stand directly behind the mark; a straight quote closes only where one is open
    let end = i + 1;
    let open = straightQuotes % 2 === 1;
    while (end < tokens.length && !spaceBefore(end) && CLOSER.test(word(end))) {
      if (word(end) === '"') {
        if (!open) break;
        open = false;
      }
      end++;
    }
    if (end >= tokens.length) break;
    // a mark set off by a space still closes what stands before it
    if (END_MARK.test(word(end)) || /^[”’)\]}»]$/u.test(word(end)) || !endsSentence(i, end)) continue;
    for (let k = i + 1; k < end; k++) if (word(k) === '"') straightQuotes++;
    found.push([first, end]);
    first = end;
    i = end - 1;
  }
  if (first < tokens.length) found.push([first, tokens.length]);
  return found;

  function endsSentence(mark: number, next: number): boolean {
    const here = word(mark);
    const after = word(next);
    const spaced = spaceBefore(next);
    const capital = CAPITAL.test(after) || (OPENER.test(after) && CAPITAL.test(word(next + 1)));
    if (WITH_STOP.test(here)) {
      if (!spaced || !capital) return false;
      const stem = here.slice(0, -1).toLowerCase();
      const starter =
        STARTERS.has(after.toLowerCase()) || (OPENER.test(after) && STARTERS.has(word(next + 1).toLowerCase()));
      if (TRAILING.has(stem)) return starter || (next > mark + 1 && !OPENER.test(after));
      if (INITIAL.test(here)) return starter && after !== 'I' && !STARTERS_LIKE_NAMES.has(after);
      if (LEADING.has(stem)) return NEED_CAPITAL.has(stem) && starter && stem !== 'st';
      return starter;
    }
    if (here === '.' && spaced && isPartedDecimal(text, tokens[mark]!.start, tokens[next]!.start)) return false;
    if (here.startsWith('.') && here.length > 1) return spaced && capital;
    if (here.startsWith('…')) return spaced && capital;
    // "Where now?" she asked; (…!) in the middle: what goes on in lower case is the same sentence
    if (!capital && /^\p{Ll}/u.test(after)) return spaced && here === '.' && next === mark + 1 && !followsQuote(next);
    if (!spaced) return here === '.' ? /^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}$/u.test(word(mark - 1)) : capital;
    return true;
  }

  function followsQuote(next: number): boolean {
    return CLOSER.test(word(next - 1));
  }
}

const WHOLE = /(?:[$£€]\s?\d{1,3}|(?<![\d.,])0)$/;
const DECIMALS = /^\d{1,2}[ -]?(?:(?:million|billion|trillion|bn|percent|per cent|m)\b|%)/;

/** "$2. 6 million", "0. 07 percent": some publishers' texts set a space behind the point of a number. */
export const isPartedDecimal = (text: string, point: number, rest: number): boolean =>
  rest === point + 2 &&
  WHOLE.test(text.slice(Math.max(0, point - 6), point)) &&
  DECIMALS.test(text.slice(rest, rest + 14));

/** Starters that are given as names or numbers of names too ("J. A. Marsh" is not a sentence end). */
const STARTERS_LIKE_NAMES = new Set(['A', 'I', 'As', 'So', 'My', 'No']);
