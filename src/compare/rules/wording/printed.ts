import type { Span } from '../../../model/passage.ts';
import { heardWords } from '../../heard-words.ts';
import { saidIn } from '../../per-story.ts';
import type { Said, Story } from '../../story.ts';

/** A sentence of a quotation as an article prints it. */
export interface Printed {
  readonly said: Said;
  readonly span: Span;
  readonly words: readonly string[];
}

const MIN_WORDS = 4;
const MAX_WORDS = 120;
/** Sentences that are looked at in one article. */
const MOST = 500;

/**
 * The sentences that stand between quotation marks, whole or in part, with the statement that gives them. Reads the marks
 * themselves: whom a quotation belongs to is not asked, so that one without a speaker, or one that goes on over several
 * paragraphs, is read as well.
 */
export function printedSentences(story: Story): Printed[] {
  return story.testimonies.flatMap(({ reading }, testimony) => {
    const own = saidIn(story, testimony);
    const found: Printed[] = [];
    const add = (span: Span): void => {
      const words = printedWords(reading.text.slice(span.start, span.end));
      if (found.length >= MOST || words.length < MIN_WORDS || words.length > MAX_WORDS) return;
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) return;
      const said = giving(own, span);
      if (said) found.push({ said, span, words });
    };
    const direct = reading.quotes.filter(({ kind }) => kind === 'direct');
    for (const stretches of [direct, quotedStretches(reading.text)])
      for (const span of inSentences(stretches, reading.sentences)) add(span);
    return found.sort((a, b) => a.span.start - b.span.start);
  });
}

/** Stretches of a text cut into what stands in each sentence. Both sorted by start. */
function inSentences(stretches: readonly Span[], sentences: readonly Span[]): Span[] {
  const found: Span[] = [];
  let first = 0;
  for (const { start, end } of stretches) {
    while (first < sentences.length && sentences[first]!.end <= start) first++;
    for (let i = first; i < sentences.length && sentences[i]!.start < end; i++)
      found.push({ start: Math.max(start, sentences[i]!.start), end: Math.min(end, sentences[i]!.end) });
  }
  return found;
}

/** The statement that gives a quoted sentence: the quotation itself, else the one that covers most of it. */
function giving(own: readonly Said[], span: Span): Said | null {
  let best: Said | null = null;
  let most = 0;
  for (const said of own) {
    const { statement } = said;
    const shared = Math.min(statement.end, span.end) - Math.max(statement.start, span.start);
    if (shared * 2 < span.end - span.start) continue;
    const weight = (statement.predicate === 'quotation' ? 2 : 1) + shared / (statement.end - statement.start + span.end - span.start); // biome-ignore format: one sum
    if (weight > most) [best, most] = [said, weight];
  }
  return best;
}

const MARKS = /["“”«»„]|''|``/g;
/** No quotation that is read without its end is longer, in characters. */
const LONGEST = 2000;

/**
 * The stretches between double quotation marks, without them. A mark at the beginning of a paragraph goes on with a
 * quotation that is open; any other closes it, whichever way it seems to turn: printed text has blanks on the wrong side.
 */
export function quotedStretches(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (/\d/.test(text[index - 1] ?? '') && mark === '"' && open < 0) continue; // inches
    const leads = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 8), index));
    const after = index + mark.length;
    if (open >= 0 && index - open > LONGEST) open = -1;
    if (mark === '“' || mark === '„' || mark === '``') {
      if (!(open >= 0 && leads)) open = after;
    } else if (open < 0) {
      if (mark !== '”' && mark !== '»' && text[after] !== undefined && !/\s/.test(text[after]!)) open = after;
    } else if (!(leads && mark === '"')) {
      if (index > open) found.push({ start: open, end: index });
      open = -1;
    }
  }
  return found;
}

/** Stands in the words for what an editor put in or cut out: "[the harbour]", "...". */
export const MARKED = '…';
const EDITED = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)|…|\.(?: ?\.)+|[[\]]/g;

/** The words as they are heard, with a mark where an editor put words in or left some out; "[T]he" is only a capital. */
const printedWords = (text: string): string[] =>
  text
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(EDITED, `\n${MARKED}\n`)
    .split('\n')
    .flatMap((piece) => (piece === MARKED ? [MARKED] : heardWords(piece)));
