import type { Span } from '../../model/passage.ts';
import { type Told, wordsAt } from '../story.ts';

/** What a step is about: a slice of the article, and its terms where they were read. */
export interface Offence {
  readonly words: string;
  readonly terms: readonly string[];
}

/** Where the words of an offence end: a dash, a bracket, a clause or remark hung on them. */
const END =
  /\s*(?:[—–;(:“”"]| - |,? (?:which|who|where|while|when|after|before|because|in connection with|in relation to|tied to|stemming from|related to (?:the|his|her|their)|for (?:his|her|their|its) (?:role|part|alleged)|as part of|during|following|according to|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b|, (?:police|prosecutors|authorities|officials|court|he|she|the|a|an|said)\b)/iu;
/** The preposition after the predicate's word that introduces an offence which was not read as a value. */
const INTRODUCED =
  /^\w+(?: (?:not )?guilty)?(?: [\w.,’']+){0,6}? (?:to|of|with|on suspicion of|on (?:\w+ ){0,4}(?:charges|counts)(?: of|, including)) (?=[a-z])/u;
/** An arrest names what it is for in these words; "arrested for" and "held in" lead elsewhere too often. */
const ON_SUSPICION =
  /^\w+(?: [\w.,’']+){0,8}? (?:on suspicion of|on (?:a |an )?charges? of|accused of|suspected of) (?=[a-z])/u;
/** What such a preposition also introduces: courts, terms, places, verbs. */
const NO_OFFENCE =
  /^(?:the |a |an |his |her |their |its |all |any |these |those |this |that )?(?:\w+ )?(?:court|jail|prison|police|custody|judge|years?|months?|days?|life|death|bond|bail|trial|charges?|counts?|allegations?|accusations?|crimes?|offen[cs]es?|it|them|be|have|do|serve|face|pay)\b/;

/** The offence of a claim in the article's words; null where the words name none. */
export function offenceOf(told: Told): Offence | null {
  const value = told.statement.values.find(({ aspect }) => aspect === 'offence');
  if (value) {
    const words = cut(told, value);
    return words === null ? null : { words, terms: value.value.type === 'terms' ? value.value.terms : [] };
  }
  const span = unread(told);
  const words = span && cut(told, span);
  return words ? { words, terms: [] } : null;
}

/** For these an offence that was not read as a value must not be lost: two steps would be taken for one. */
const NEEDED = new Set(['plea-guilty', 'plea-not-guilty', 'charge', 'conviction', 'acquittal']);
const ARRESTED = new Set(['arrest', 'detention', 'suspicion']);

function unread({ testimony, statement, claim }: Told): Span | null {
  const token = testimony.reading.tokens[statement.token];
  if (token === undefined) return null;
  const end = Math.max(claim.end, testimony.reading.sentences[statement.sentence]?.end ?? 0);
  const rest = testimony.article.text.slice(token.start, end);
  const pattern = NEEDED.has(statement.predicate)
    ? INTRODUCED
    : ARRESTED.has(statement.predicate)
      ? ON_SUSPICION
      : null;
  const introduced = pattern?.exec(rest);
  if (!introduced || NO_OFFENCE.test(rest.slice(introduced[0].length))) return null;
  return { start: token.start + introduced[0].length, end };
}

function cut(told: Told, span: Span): string | null {
  const words = wordsAt(told, span);
  const end = END.exec(words)?.index ?? words.length;
  const kept = words
    .slice(0, end)
    .trimEnd()
    .replace(/[,.]+$/, '');
  return kept === '' ? null : kept;
}
