/** Days of publication that cannot be right: pages bear the day on which they were moved, kept or changed. */
import type { StatedValue, Statement, Testimony } from '../../claims/statement.ts';
import { INCIDENTS } from '../incidents.ts';

const DAY = 86_400_000;
/** A page's day and its place's day may be one apart; a page is changed for some days. */
const AHEAD = 3 * DAY;
/** News tells of an incident by a bare weekday for a week at most. */
const STALE = 21 * DAY;
/** Sentences that tell what an article is about. */
const LEAD = 12;

const YEAR = /\b(?:19|20)\d\d\b/;
const WEEKDAY = /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tonight|yesterday)\b/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d[/-]\d|\blast\b/i;
/** The incident, and the call and the search by which news of the day tells it. */
const INCIDENT: ReadonlySet<string> = new Set([
  ...INCIDENTS,
  'killing',
  'death',
  'discovery',
  'call',
  'find',
  'happen',
  'occur',
  'receive',
  'respond',
  'search',
]);

/**
 * The articles whose day of publication is not that of their words: those that tell as done what a written date puts after
 * it, and those that tell of the story's incident by a bare weekday, as news of the same week does, weeks after the day on
 * which other articles put it.
 *
 * @returns ids of articles
 */
export function doubtfulDays(testimonies: readonly Testimony[]): ReadonlySet<string> {
  const doubtful = new Set(testimonies.filter(tellsOfLater).map(({ article }) => article.id));
  const days = testimonies.map((one) => (doubtful.has(one.article.id) ? [] : incidentDays(one)));
  const happened = mostTold(days);
  if (happened === null) return doubtful;
  for (const [i, { article }] of testimonies.entries()) {
    const isWritten = days[i]!.some(({ isBare }) => !isBare);
    const others = new Set(days.flatMap((own, j) => (i === j ? [] : own.map(({ day }) => day))));
    const isStale = days[i]!.some(
      ({ day, isBare }) => isBare && day - happened > STALE && (day - happened) % (7 * DAY) === 0 && !others.has(day),
    );
    if (isStale && !isWritten) doubtful.add(article.id);
  }
  return doubtful;
}

const publishedOn = ({ article }: Testimony): number => Date.parse(article.published?.slice(0, 10) ?? '');

const wordsOf = ({ article }: Testimony, { start, end }: StatedValue): string => article.text.slice(start, end);

const isDone = ({ certainty, polarity, block }: Statement): boolean =>
  (certainty === 'asserted' || certainty === 'hedged') && polarity === 1 && block !== 'title';

/** "In April 2031 he was found guilty", on a page of 2029. */
function tellsOfLater(testimony: Testimony): boolean {
  const published = publishedOn(testimony);
  if (Number.isNaN(published)) return false;
  const { tokens } = testimony.reading;
  return testimony.statements.some(
    (statement) =>
      statement.known &&
      isDone(statement) &&
      tokens[statement.token]!.feats.Tense === 'Past' &&
      statement.values.some(
        (value) =>
          value.value.type === 'date' &&
          value.value.earliest !== null &&
          YEAR.test(wordsOf(testimony, value)) &&
          MONTH.test(wordsOf(testimony, value)) &&
          Date.parse(value.value.earliest) > published + AHEAD,
      ),
  );
}

interface IncidentDay {
  readonly day: number;
  /** By the name of a weekday only, which the day of publication places. */
  readonly isBare: boolean;
}

/** The single days on which an article's first sentences put incidents. */
function incidentDays(testimony: Testimony): IncidentDay[] {
  const isDated = !Number.isNaN(publishedOn(testimony));
  return testimony.statements
    .filter((statement) => statement.sentence < LEAD && INCIDENT.has(statement.predicate) && isDone(statement))
    .flatMap(({ values }) => values)
    .flatMap((value): IncidentDay[] => {
      const { value: date } = value;
      if (date.type !== 'date' || date.earliest === null || date.earliest !== date.latest) return [];
      const words = wordsOf(testimony, value);
      const isBare = WEEKDAY.test(words) && !MONTH.test(words);
      return (isBare && isDated) || MONTH.test(words) ? [{ day: Date.parse(date.earliest), isBare }] : [];
    });
}

/** The day on which most articles put an incident, the earlier of two; null if fewer than two articles agree on one. */
function mostTold(days: readonly (readonly IncidentDay[])[]): number | null {
  const articles = new Map<number, number>();
  for (const own of days)
    for (const day of new Set(own.map((one) => one.day))) articles.set(day, (articles.get(day) ?? 0) + 1);
  const [first] = [...articles].sort(([a, m], [b, n]) => n - m || a - b);
  return first && first[1] > 1 ? first[0] : null;
}
