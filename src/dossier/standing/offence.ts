import { canBe } from '../../claims/concepts/wordnet.ts';
import type { StatedValue } from '../../claims/statement.ts';
import type { Span } from '../../model/passage.ts';
import { type Told, wordsAt } from '../story.ts';
import { faced, isFacing } from './facing.ts';

/** What a step is about: a slice of the article, and its terms where they were read. */
export interface Offence {
  readonly words: string;
  readonly terms: readonly string[];
}

/** Where the words of an offence end: a dash, a bracket, a clause or remark hung on them. */
const END =
  /\s*(?:[—–;(:“”"]| - |,? (?:(?:for|in|of|to|on|with|from) (?:which|whom)|which|who|where|while|when|since|after|before|because|in connection with|in relation to|tied to|stemming from|related to (?:the|his|her|their)|for (?:his|her|their|its) (?:role|part|alleged)|as part of|for the|during|following|is|are|was|were|has|have|had|will|would|(?:and|but) (?:he|she|they|was|were|is|are|has|have|had|later|then)|according to|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b|, (?:police|prosecutors|authorities|officials|court|he|she|the|a|an|said)\b)/iu;
/** The preposition after the predicate's word that introduces an offence which was not read as a value. */
const INTRODUCED =
  /^\w+(?: (?:not )?guilty)?(?: [\w.,’']+){0,6}? (?:to|of|with|on suspicion of|on (?:\w+ ){0,4}(?:charges|counts)(?: of|, including)) (?=[a-z])/u;
/** An arrest names what it is for in these words; "arrested for" and "held in" lead elsewhere too often. */
const ON_SUSPICION =
  /^\w+(?: [\w.,’']+){0,8}? (?:on suspicion of|on (?:a |an )?charges? of|accused of|suspected of) (?=[a-z])/u;
/** What such a preposition also introduces: courts, terms, places, verbs. */
const NO_OFFENCE =
  /^(?:the |a |an |his |her |their |its |all |any |these |those |this |that )?(?:\w+ )?(?:court|jail|prison|police|custody|judge|years?|months?|days?|life|death|bond|bail|trial|(?:charges?|counts?|allegations?|accusations?|crimes?|offen[cs]es?)(?! (?:of|related|relating|including|involving|connected|stemming))|it|them|be|have|do|serve|face|pay)\b/;

/** The offence of a claim in the article's words; null where the words name none. */
export function offenceOf(told: Told): Offence | null {
  const value = told.statement.values.find(({ aspect }) => aspect === 'offence');
  const span = (isFacing(told) ? faced(told) : charged(told)) ?? value ?? unread(told) ?? ofInterest(told);
  const words = span && cut(told, whole(told, span));
  if (!words || NOT_AN_OFFENCE.test(words) || (span === value && isWhere(told, value))) return null;
  return { words, terms: span === value && value?.value.type === 'terms' ? value.value.terms : [] };
}

/** "accused of shooting and killing a boy": of a lone verb the rest of its phrase tells what it is about. */
function whole(told: Told, span: Span): Span {
  if (!/^[a-z]+ing$/.test(wordsAt(told, span))) return span;
  const sentence = told.testimony.reading.sentences[told.statement.sentence];
  return sentence && sentence.end - span.start <= LONGEST ? { start: span.start, end: sentence.end } : span;
}

/** Longer words are no offence but a story. Characters. */
const LONGEST = 200;

/** "charged a man with murder for the shooting": the charge stands after "with", whatever was read after "for". */
function charged(told: Told): Span | null {
  const { testimony, statement } = told;
  const value = statement.values.find(({ aspect }) => aspect === 'offence');
  const token = testimony.reading.tokens[statement.token];
  if (statement.predicate !== 'charge' || value === undefined || token === undefined || value.start < token.end)
    return null;
  const between = testimony.article.text.slice(token.start, value.start);
  const introduced = /^charg\w+(?: [\w-]+){0,5}? with (?=[a-z])/u.exec(between)?.[0];
  return introduced !== undefined && between.length > introduced.length + 8
    ? { start: token.start + introduced.length, end: value.end }
    : null;
}

/** "Arrested on the island": where, not what for. */
const isWhere = ({ statement }: Told, { of }: StatedValue): boolean =>
  /^(?:arrest|detention)$/.test(statement.predicate) && canBe(of ?? '', 'location');

/** "held on a $1 million bond". */
const NOT_AN_OFFENCE =
  /^(?:an? |the )?[$£€]|^(?:[a-z]+ )?bail\b|\b(?:bond|bail|scene)$|^\w+ of (?:the )?\w+ (?:counts|charges)$|^(?:the )?(?:same|run|loose|spot|roads?|streets?|motorway|highway|bridge|train|bus|plane|ship|boat|border|airport|way)\b/i;

/** For these an offence that was not read as a value must not be lost: two steps would be taken for one. */
const NEEDED = new Set(['plea-guilty', 'plea-not-guilty', 'charge', 'conviction', 'acquittal']);
/** "Indicted in the shooting of a boy": what follows "of" is whom it befell. */
const IN_THE_CASE_OF = / in (?:[\w.,’']+ ){1,6}of $| (?:despite|after|following|because|amid|thanks) /;
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
  if (!introduced || NO_OFFENCE.test(rest.slice(introduced[0].length)) || IN_THE_CASE_OF.test(introduced[0]))
    return null;
  return { start: token.start + introduced[0].length, end };
}

/** "A person of interest": less than a suspect, and shown by these words. */
function ofInterest({ testimony, statement }: Told): Span | null {
  const token = testimony.reading.tokens[statement.token];
  const end = testimony.reading.sentences[statement.sentence]?.end;
  if (statement.predicate !== 'suspicion' || token === undefined || end === undefined) return null;
  const found = /\b(?:persons?|people) of interest\b/i.exec(testimony.article.text.slice(token.start, end));
  return found === null ? null : { start: token.start + found.index, end: token.start + found.index + found[0].length };
}

/** Words that only hold the place of an offence. */
const FRAME = /^(?:(?:the|federal|state|multiple|several|various|criminal|felony) )*charges? of /;

function cut(told: Told, span: Span): string | null {
  const words = wordsAt(told, span);
  const end = END.exec(words)?.index ?? words.length;
  // "charges of murder": the offence is murder. "Two counts of murder" says more, and stays.
  const start = FRAME.exec(words)?.[0].length ?? 0;
  const kept = words
    .slice(start, end)
    .trimEnd()
    .replace(/[,.]+$/, '');
  return kept === '' ? null : kept;
}
