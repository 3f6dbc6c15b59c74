/**
 * The dateline before a report's first sentence: "DUNMORE, Ore. (AP) — A ferry sank." It says where and by whom the report
 * was filed and has no part in the grammar of the sentence behind it.
 */
import type { Span } from '../../model/passage.ts';

/** Words a dateline may have before its dash; longer ones are sentences. */
const LONGEST = 16;
const DASH = /^(?:-{1,3}|[–—―])$/;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*$/u;
/** What may stand between town and dash, or in the brackets: regions, agencies, dates. */
const DETAIL = /^(?:\p{Lu}[\p{L}\p{N}.'’/&-]*|\d{1,4}|[.,/&-])$/u;
/** What the report begins with behind the dash. */
const BEGINNING = /^(?:[\p{Lu}\p{N}]|["'“‘«]$)/u;

/**
 * How many of a sentence's first words are a dateline: a town in capitals, or an agency in brackets with or without a
 * town before it, up to and with the dash; 0 if there is none or nothing follows it.
 * @param text the article's text
 * @param tokens the words of one sentence in order
 */
export function datelineLength(text: string, tokens: readonly Span[]): number {
  const word = (i: number): string => {
    const token = i < Math.min(tokens.length, LONGEST) ? tokens[i] : undefined;
    return token ? text.slice(token.start, token.end) : '';
  };
  let at = 0;
  while (IN_CAPITALS.test(word(at)) && at < 4) at++;
  const inCapitals = at > 0;
  if (!inCapitals) while (CAPITALISED.test(word(at)) && at < 3) at++;
  if (at > 0 && word(at) === ',') while (DETAIL.test(word(at)) && !DASH.test(word(at))) at++;
  const isFiled = word(at) === '(';
  if (isFiled) {
    at++;
    while (DETAIL.test(word(at))) at++;
    if (word(at) !== ')') return 0;
    at++;
  }
  if (!(inCapitals || isFiled) || at === 0 || !DASH.test(word(at))) return 0;
  // A dash without spaces around it is part of a word, unless a bracket closed before it.
  const isSpaced = tokens[at]!.start > tokens[at - 1]!.end;
  return (isFiled || isSpaced) && BEGINNING.test(word(at + 1)) ? at + 1 : 0;
}
