/** A point's explanation in words: the templates of `wording.ts`, filled with what the comparison recorded. */
import type { Dossier } from '../model/dossier.ts';
import type { Point, Value } from '../model/point.ts';
import { APART, counted, EXPLAINED, FINDINGS, fill, READINGS, RULES } from './wording.ts';

/** One answer as it was read. */
export interface ExplainedAnswer {
  /** Letter of its account, "A" for the first. */
  readonly letter: string;
  readonly claim: string;
  /** A slice of the claim. */
  readonly label: string;
  /** "read as 12 to 14". */
  readonly reading: string;
}

export interface ExplainedPoint {
  readonly rule: string;
  readonly why: string;
  readonly answers: readonly ExplainedAnswer[];
  readonly apart: readonly string[];
}

/** Letter of an account by its place; from the 27th on its number. */
export const letterOf = (place: number): string => (place < 26 ? String.fromCharCode(65 + place) : String(place + 1));

/** What a value was taken to mean. */
export function readingOf(value: Value): string {
  switch (value.type) {
    case 'number':
      return interval(value.low, value.high, (n) => withUnit(n, value.unit));
    case 'date':
      return interval(value.earliest, value.latest, String);
    case 'terms':
      return fill(READINGS.terms, { terms: value.terms.join(', ') });
    case 'truth':
      return value.polarity === 1 ? READINGS.so : READINGS.notSo;
    case 'words':
      return READINGS.words;
  }
}

/** Lengths of time are kept in days, ages in years. */
function withUnit(value: number, unit: string | null): string {
  if (unit === null) return String(value);
  const template = unit === 'day' ? READINGS.days : unit === 'year' ? READINGS.years : READINGS.unit;
  return fill(template, { value, unit });
}

function interval<T extends number | string>(low: T | null, high: T | null, show: (end: T) => string): string {
  if (low === null && high === null) return READINGS.open;
  if (low === null) return fill(READINGS.most, { high: show(high!) });
  if (high === null) return fill(READINGS.least, { low: show(low) });
  return low === high
    ? fill(READINGS.exactly, { low: show(low) })
    : fill(READINGS.between, { low: show(low), high: show(high) });
}

/** A point's explanation; null for a point of a dossier that carries none. */
export function explained({ explanation }: Point): ExplainedPoint | null {
  if (!explanation) return null;
  return {
    rule: explanation.rule,
    why: RULES[explanation.rule] ?? '',
    answers: explanation.answers.flatMap((answers, place) =>
      answers.map(({ claim, label, value }) => ({ letter: letterOf(place), claim, label, reading: readingOf(value) })),
    ),
    apart: explanation.apart.map(({ first, second, why }) =>
      fill(APART[why], { a: letterOf(first), b: letterOf(second) }),
    ),
  };
}

/** White space of an article does not break the lines of a text. */
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The explanation of a point as plain text, with the words of every claim and where they stand. */
export function explainInText(dossier: Dossier, point: Point): string {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const lines = [`${point.id}: ${oneLine(point.question)} (${FINDINGS[point.finding]})`];
  for (const [place, account] of point.accounts.entries()) {
    const counts = `${counted('articles', account.articles)}, ${counted('origins', account.origins)}`;
    lines.push('', `${letterOf(place)}. ${oneLine(account.label)} (${counts})`);
    for (const id of account.claims) {
      const claim = claims.get(id);
      const article = claim && articles.get(claim.article);
      if (!claim || !article) continue;
      const source = article.outlet ?? article.path ?? article.url ?? article.id;
      lines.push(
        `   ${id} ${oneLine(source)} ${claim.start}-${claim.end}: ${oneLine(article.text.slice(claim.start, claim.end))}`,
      );
    }
  }
  const told = explained(point);
  if (told) {
    lines.push('', `${EXPLAINED.rule}: ${told.rule}. ${told.why}`);
    if (told.answers.length > 0) {
      lines.push('', EXPLAINED.readings);
      for (const { claim, letter, label, reading } of told.answers)
        lines.push(`   ${claim} ${fill(EXPLAINED.answer, { letter, reading, label: oneLine(label) })}`);
    }
    if (point.accounts.length > 1)
      lines.push(
        '',
        EXPLAINED.apart,
        ...(told.apart.length > 0 ? told.apart : [EXPLAINED.together]).map((line) => `   ${line}`),
      );
  }
  return `${lines.join('\n')}\n`;
}
