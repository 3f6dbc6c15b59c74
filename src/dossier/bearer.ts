/** Who the words at a place mean, and how to name them in the article's own words. */
import type { Testimony } from '../claims/statement.ts';
import type { Span } from '../model/passage.ts';
import type { Chain, Name } from '../model/reading.ts';
import { chainOf } from './story.ts';

/** Somebody as an article names them: a slice of it, and the entity that bears the name. */
export interface Bearer {
  readonly name: string;
  readonly entity: string | null;
}

const RELATIVE = /^(who|whom|which|that)$/i;
const LABEL = /^[QA]\d{0,2}$/;
/** A longer phrase is a sentence that was read as a name. */
const LONGEST_NAME = 90;

/**
 * Who a span means. A person's name inside the span goes before whatever entity the span was tied to ("Harrow sheriff Ida
 * Vale" is Ida Vale, not Harrow); a relative pronoun means the name right before it; then the fullest name of the entity
 * that the article prints; without a name, the whole noun phrase around the word.
 */
export function bearer(testimony: Testimony, span: Span, entity: string | null): Bearer {
  const { text, names } = testimony.reading;
  const person = names.findLast((name) => isOwn(testimony, name, span));
  const own = chainOf(testimony, entity);
  if (person && (own?.type !== 'person' || !own.name)) return printed(testimony, person, person.entity);
  if (own === undefined && RELATIVE.test(text.slice(span.start, span.end))) {
    const before = names.findLast(({ end }) => end <= span.start && /^["'”’]?,? ?$/.test(text.slice(end, span.start)));
    if (before) return printed(testimony, before, before.entity);
  }
  // "A5: Ida Vale pleaded ...": the label of an answer is no subject.
  if (own === undefined && LABEL.test(text.slice(span.start, span.end))) {
    const after = names.find(({ start }) => start >= span.end && /^[:.)] ?$/.test(text.slice(span.end, start)));
    if (after) return printed(testimony, after, after.entity);
  }
  return printed(testimony, span, entity);
}

/** A possessive, or a noun that the name describes: "Vale's lawyer", "a Vale family spokesman". */
const DESCRIBES = /^(?:['’]s?(?![\p{L}])|[ -](?!who\b|of\b|and\b|for\b|with\b|from\b|at\b|in\b)\p{Ll})/u;

/** Whether a person's name inside a span is of whom the span means: not "Vale's lawyer", not "a Vale family spokesman". */
function isOwn({ reading: { text } }: Testimony, name: Name, span: Span): boolean {
  const inside = name.type === 'person' && name.start >= span.start && name.end <= span.end;
  return inside && (name.end === span.end || !DESCRIBES.test(text.slice(name.end, span.end)));
}

function printed(testimony: Testimony, span: Span, entity: string | null): Bearer {
  const chain = chainOf(testimony, entity);
  const { text } = testimony.article;
  if (chain?.name && text.includes(chain.name)) return { name: chain.name, entity };
  const phrase = phraseAround(testimony, nounBefore(testimony, chain, span) ?? span);
  return { name: text.slice(phrase.start, phrase.end).replace(ASIDE, ''), entity };
}

/** "A diplomat, who asked not to be named": what is told of somebody aside is no part of what they are called. */
const ASIDE = /,["”’']? (?:who|whom|whose|which|where)\b.*$/su;

/** "A neighbour saw it. … she said": for a pronoun that means nobody named, the words that brought her in. */
function nounBefore({ reading }: Testimony, chain: Chain | undefined, { start, end }: Span): Span | undefined {
  const mentions = chain?.mentions ?? [];
  if (!mentions.some((one) => one.kind === 'pronoun' && one.start === start && one.end === end)) return undefined;
  const quoted = (at: number): boolean =>
    reading.quotes.some((quote) => quote.kind === 'direct' && quote.start <= at && at < quote.end);
  return mentions.find((one) => one.kind === 'nominal' && one.end <= start && !quoted(one.start));
}

/** What belongs to a noun phrase before its head, and after it. */
const BEFORE = /^(det|amod|nummod|compound|nmod|flat|case|punct|advmod|obl:unmarked|obl:npmod)/;
const AFTER = /^(flat|nmod|case|det|compound|amod|nummod)/;
/** "a spokeswoman for the mill", "persons of interest"; not "a man with murder". */
const COMPLEMENT = /^(of|for|from|at)$/i;
const MOST_AFTER = 8;
/** A mark that ends a noun phrase; hyphens and apostrophes are inside words. */
const MARK = /^(?:[,.:;!?()"“”—–]|''|``|[‘`]|['’]$)/;

/** The noun phrase that a span is the head of: modifiers before it, a complement after it, no clause and no apposition. */
function phraseAround({ reading: { tokens, sentences, text } }: Testimony, span: Span): Span {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (sentence === undefined) return span;
  let first = sentence.firstToken;
  while (first < sentence.endToken && tokens[first]!.end <= span.start) first++;
  let last = first;
  while (last + 1 < sentence.endToken && tokens[last + 1]!.end <= span.end) last++;
  const [head, stop] = [last, last + MOST_AFTER];
  const isMark = (i: number): boolean => MARK.test(text.slice(tokens[i]!.start, tokens[i]!.end));
  const within = (i: number): boolean => tokens[i]!.head >= first - 1 && tokens[i]!.head <= head;
  // Left: words governed by something inside, one by one, so that "15-year-old" comes along with "old".
  for (let i = first - 1; i >= sentence.firstToken && !isMark(i); i--) {
    if (!BEFORE.test(tokens[i]!.deprel) || (tokens[i]!.deprel === 'case' && within(i))) break;
    // "Vale's lawyer", "15-year-old": what is tied to a word further left.
    const inWord = tokens[i]!.head < i && (tokens[i]!.deprel === 'case' || tokens[i]!.deprel === 'punct');
    if (!inWord && (tokens[i]!.head <= i || tokens[i]!.head > head)) break;
    first = i;
  }
  for (let i = last + 1; i < Math.min(sentence.endToken, stop) && !isMark(i); i++) {
    if (
      i === head + 1 &&
      !COMPLEMENT.test(text.slice(tokens[i]!.start, tokens[i]!.end)) &&
      !tokens[i]!.deprel.startsWith('flat')
    )
      break;
    if (!AFTER.test(tokens[i]!.deprel)) break;
    last = i;
  }
  // A complement that was cut before its noun is no part.
  if (last > head && /^(ADP|DET|ADJ|PART|NUM)$/.test(tokens[last]!.upos)) last = head;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return end - start <= LONGEST_NAME ? { start: Math.min(start, span.start), end: Math.max(end, span.end) } : span;
}
