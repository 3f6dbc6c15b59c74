/** What every part of the brief weighs alike. Each part is a function from a candidate to a score; 0 says "not here". */
import { clause } from '../../around.ts';
import type { Candidate } from '../candidates.ts';

/** How much a claim carries: how many say it, who it is about, how well it reads alone, how early and how new it stands. */
export const weight = ({ origins, articles, central, whole, depth, newness }: Candidate): number =>
  Math.min(origins, 5) + 0.3 * Math.min(articles, 5) + 1.5 * central + 1.5 * whole + (1 - depth) + newness;

/** "She", "It": a sentence that leans on the one before counts less. */
const LEANS =
  /^(?:he|she|they|it|this|that|these|those|his|her|their|its|but|and|also|however|meanwhile|then|there|both|such|another|others?|another)\b/;
export const standing = (candidate: Candidate): number => (LEANS.test(clause(candidate.told)) ? 0.6 : 1);

export const isAsserted = ({ told }: Candidate): boolean =>
  told.statement.certainty === 'asserted' && told.statement.polarity === 1;

export const isDenied = ({ told }: Candidate): boolean =>
  told.statement.certainty === 'denied' || told.statement.polarity === -1;

/** Whether most of the words stand in quotation marks: a quotation, shown with its speaker, not a fact of the article. */
export function isMostlyQuoted({ told }: Candidate): boolean {
  const text = told.testimony.article.text.slice(told.claim.start, told.claim.end);
  const quoted = (text.match(/"[^"]*"|“[^”]*”/gu) ?? []).reduce((sum, part) => sum + part.length, 0);
  return told.statement.quoted || quoted * 2 > text.length;
}

/** Clauses that say what somebody or something is, rather than what happened. */
export const isState = ({ told }: Candidate): boolean =>
  told.claim.predicate === 'role' || told.claim.predicate === 'age' || /^be(?: |$)/.test(told.claim.predicate);

/** The last possible days of the dates that a claim and the clauses inside it name, sorted. */
export const days = ({ inside }: Candidate): string[] =>
  inside
    .flatMap(({ statement }) => statement.values)
    .flatMap(({ value }) => (value.type === 'date' && value.latest !== null ? [value.latest] : []))
    .sort();

/** Extra weight for passages that an article's own heading says to be of the part. */
const HEADED = 3;
export const headed = ({ heading }: Candidate, part: RegExp): number => (part.test(heading) ? HEADED : 0);
