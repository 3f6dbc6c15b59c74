/**
 * The words around an answer, with a gap where the answer stands: “home to … people” asks for the figure in an article's
 * own words. A cloze (Taylor 1953) reads well whatever is counted, and needs no grammar of its own.
 */
import type { Span } from '../model/passage.ts';
import type { Token } from '../model/reading.ts';
import type { Answer } from './rule.ts';
import type { Story } from './story.ts';

/** What stands before the gap and after it: slices of one article, either may be empty. */
export interface Gap {
  readonly before: string;
  readonly after: string;
}

/** A gap, and whether its words begin in the middle of a clause. */
type Read = Gap & { readonly isCut: boolean };

/** So much of a sentence is shown before the gap, and after it. Characters. */
const BEFORE = 44;
const AFTER = 56;
/** With fewer words than these a gap asks nothing, and is read on beyond a comma. */
const FEW = 3;
/** From how many words on a gap is as good as one with more. */
const ENOUGH = 4;
/** What a beginning in the middle of a clause costs, in words. */
const CUT = 2;
/** How many answers of an account are looked at. */
const MOST = 4;
/** A piece of a sentence ends here. */
const END = /^[;:()[\]{}“”"‘`…|–—]|^-{1,2}$|^[.!?]$/;
const COMMA = /^,$/;
/** Words that lean on what follows end no line; words that tie a clause to another begin none. */
const LEANS = /^(?:DET|ADP|CCONJ|SCONJ|PART|AUX|NUM|SYM|PUNCT|PRON)$/;
const TIES = /^(?:CCONJ|SCONJ|PUNCT|PART)$/;
/** What begins no line either where the words before it were cut off. */
const HANGS = /^(?:CCONJ|SCONJ|PUNCT|PART|ADP|AUX)$/;

/**
 * The gap of the answer that reads best: the first one with enough words, else the one with most.
 *
 * @param accounts the answers of a matter, by account
 */
export function gapOf(accounts: readonly (readonly Answer[])[], story: Story): Gap {
  const gaps = accounts.flatMap((account) => account.slice(0, MOST)).map((answer) => around(answer, story));
  const weight = ({ before, after, isCut }: Read): number =>
    Math.min(ENOUGH, count(before) + count(after)) - (isCut ? CUT : 0);
  const best = gaps.reduce((a, b) => (weight(b) > weight(a) ? b : a), gaps[0]!);
  return { before: best.before, after: best.after };
}

const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

function around(answer: Answer, story: Story): Read {
  const { text, sentences, tokens } = story.testimonies[answer.testimony]!.reading;
  const sentence = sentences[answer.statement.sentence];
  const label = wholeWords(text, answer.label);
  const own = sentence ? tokens.slice(sentence.firstToken, sentence.endToken) : [];
  const left = own.filter(({ start, end }) => end <= label.start && label.start - start <= BEFORE).reverse();
  const right = own.filter(({ start, end }) => start >= label.end && end - label.end <= AFTER);
  // The claim's own words, without who says so, where they are enough.
  const inClaim = left.findIndex(({ start }) => start < answer.statement.start);
  let [before, after] = [upTo(text, inClaim < 0 ? left : left.slice(0, inClaim), true), upTo(text, right, true)];
  if (before.length + after.length < FEW) before = upTo(text, left, true);
  if (before.length + after.length < FEW) before = upTo(text, left, false);
  if (before.length + after.length < FEW) after = upTo(text, right, false);
  // Between brackets or in a line of its own: what stands beside them is better than nothing.
  if (before.length + after.length === 0) before = left;
  const isCut = before.length === left.length && before.length > 0 && sentence!.start < before.at(-1)!.start;
  while (before.length > 0 && (isCut ? HANGS : TIES).test(before.at(-1)!.upos)) before = before.slice(0, -1);
  while (after.length > 0 && LEANS.test(after.at(-1)!.upos)) after = after.slice(0, -1);
  const [first, last] = [before.at(-1) ?? label, after.at(-1) ?? label];
  return {
    before: text.slice(Math.min(label.start, wholeWords(text, first).start), label.start).trim(),
    after: text.slice(label.end, Math.max(label.end, wholeWords(text, last).end)).trim(),
    isCut,
  };
}

/** The tokens, going away from the answer, up to the end of their piece of the sentence. */
function upTo(text: string, tokens: readonly Token[], stopsAtComma: boolean): readonly Token[] {
  const end = tokens.findIndex(({ start, end }, i) => {
    const word = text.slice(start, end);
    const next = tokens[i - 1];
    const isParted = next && text.slice(Math.min(end, next.end), Math.max(start, next.start)).includes('\n');
    return END.test(word) || (stopsAtComma && COMMA.test(word)) || isParted;
  });
  return end < 0 ? tokens : tokens.slice(0, end);
}

const IN_WORD = /[\p{L}\p{N}]/u;
/** What joins the parts of one word. */
const JOINS = /[-‐‑]/;

/** A span with the rest of the words that it begins or ends in: “loving kid” of “fun-loving kid” begins a word early. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const goesOn = (at: number, step: 1 | -1): boolean =>
    IN_WORD.test(text[at] ?? '') || (JOINS.test(text[at] ?? '') && IN_WORD.test(text[at + step] ?? ''));
  let [first, last] = [start, end];
  while (start < end && goesOn(start, 1) && first > 0 && goesOn(first - 1, -1)) first--;
  while (start < end && goesOn(end - 1, -1) && last < text.length && goesOn(last, 1)) last++;
  return { start: first, end: last };
}
