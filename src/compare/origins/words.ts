import type { Span } from '../../model/passage.ts';
import type { Reading, Sentence } from '../../model/reading.ts';

/** Letters and digits of any script with their combining marks; everything else parts words. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as copies are compared: compatibility forms folded, lower case, no marks, no white space. */
export const bareWords = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

/** One sentence of an article as its words. */
export interface BareSentence extends Span {
  readonly words: readonly string[];
  /** Words outside direct quotations: two reporters who quote one speech are not copies of each other. */
  readonly own: readonly string[];
}

/** The sentences of an article's body. Titles and headings are an editor's, and change in every copy. */
export function bareSentences(reading: Reading): BareSentence[] {
  const quoted = reading.quotes.filter((quote) => quote.kind === 'direct');
  let next = 0;
  return reading.sentences.filter(isBody).map((sentence) => {
    while (next < quoted.length && quoted[next]!.end <= sentence.start) next++;
    const words = bareWords(reading.text.slice(sentence.start, sentence.end));
    const own = outside(sentence, quoted, next).flatMap((span) => bareWords(reading.text.slice(span.start, span.end)));
    return { start: sentence.start, end: sentence.end, words, own };
  });
}

const isBody = (sentence: Sentence): boolean => sentence.block !== 'title' && sentence.block !== 'heading';

/** The parts of a span that no quotation covers; `from` is the first quotation that can reach it. */
function outside(span: Span, quotes: readonly Span[], from: number): Span[] {
  const parts: Span[] = [];
  let at = span.start;
  for (let i = from; i < quotes.length && quotes[i]!.start < span.end; i++) {
    if (quotes[i]!.start > at) parts.push({ start: at, end: quotes[i]!.start });
    at = Math.max(at, quotes[i]!.end);
  }
  if (at < span.end) parts.push({ start: at, end: span.end });
  return parts;
}
