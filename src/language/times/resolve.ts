import { addDays, type Day, dayNumber, dayText, isDay, monthText, weekdayOf, yearText } from './calendar.ts';
import type { Context } from './context.ts';
import { partsOf } from './value.ts';

/** Days from publication beyond which the tense decides between last year and next. */
const FAR = 120;

/** Days by which a page's day of publication may be off. */
const SLACK = 2;

/** The year of a month and day without one: the nearest to publication, on the side the tense asks for; in a history the one the story has reached. */
export function yearOf(context: Context, month: number, day: number | null, at: number): number | null {
  if (context.narrative && context.last) return yearInHistory(context, month);
  const { published } = context;
  if (!published) return publishedMonthOnly(context, month);
  const distance = (year: number): number => dayNumber({ year, month, day: day ?? 15 }) - dayNumber(published);
  if (day === null && month === published.month) return published.year;
  const candidates = [published.year - 1, published.year, published.year + 1].filter(
    (year) => day === null || isDay({ year, month, day }),
  );
  const nearest =
    [...candidates].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || a - b)[0] ?? published.year;
  // Papers leave the year out where the day is near; only a far one is moved to the side the tense speaks of.
  const before = context.words[at - 1]?.lower;
  const side = day === null ? null : context.side(at);
  if (side === 'present') return nearest;
  if (side === 'past' && distance(nearest) > SLACK) return nearest - 1;
  if (side === 'future') return distance(nearest) < -SLACK ? nearest + 1 : nearest;
  const tense = before === 'since' ? 'past' : context.tense(at);
  if (tense !== 'future' && distance(nearest) > (day === null ? 31 : tense === 'past' ? FAR / 2 : FAR))
    return nearest - 1;
  if (tense === 'future' && distance(nearest) < -FAR) return nearest + 1;
  return nearest;
}

function publishedMonthOnly(context: Context, month: number): number | null {
  const parts = context.publishedParts;
  return parts?.grain === 'month' ? (month <= parts.month ? parts.year : parts.year - 1) : null;
}

/** A history mostly moves on: a month well before the last one is of the next year, if the last was a month or a day. */
function yearInHistory(context: Context, month: number): number | null {
  const parts = context.last === null ? null : partsOf(context.last);
  if (!parts) return context.publishedYear;
  const year = context.lastYear;
  if (year === null) return null;
  const lastMonth = parts.grain === 'day' ? parts.day.month : parts.grain === 'month' ? parts.month : null;
  return lastMonth !== null && lastMonth - month >= 8 ? year + 1 : year;
}

/** "July" without a year as a value, open ("XXXX-07") where nothing places it. */
export function monthValue(context: Context, month: number, at: number): string {
  const year = yearOf(context, month, null, at);
  return year === null ? `XXXX-${String(month).padStart(2, '0')}` : monthText(year, month);
}

/** "July 4" without a year as a value, open ("XXXX-07-04") where nothing places it. */
export function monthDayValue(context: Context, month: number, day: number, at: number): string {
  const year = yearOf(context, month, day, at);
  if (year === null) return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay({ year, month, day }) ? dayText({ year, month, day }) : monthText(year, month);
}

/** The weekday nearest before a day (that day itself counts), or after it. */
export function weekdayNear(from: Day, weekday: number, direction: 'past' | 'future'): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  return direction === 'past' ? addDays(from, -back) : addDays(from, (7 - back) % 7);
}

/** A bare weekday: the last one, or the next one where the tense says so; "XXXX-WXX-5" where nothing places it. */
export function weekdayValue(context: Context, weekday: number, at: number): string {
  const from = context.now;
  if (!from) return `XXXX-WXX-${weekday}`;
  if (context.narrative && context.lastDay) return dayText(weekdayNear(from, weekday, 'future'));
  return dayText(weekdayNear(from, weekday, isAhead(context, at) ? 'future' : 'past'));
}

export const yearValue = (year: number | null): string => (year === null ? 'XXXX' : yearText(year));

/** Whether a bare weekday lies ahead: "by Tuesday", "as early as Friday", "will meet Monday". */
function isAhead(context: Context, at: number): boolean {
  // Back over "9 a.m. EST" to the preposition.
  let back = at - 1;
  while (
    at - back < 6 &&
    /^(?:\d.*|:|a\.m\.|p\.m\.|am|pm|noon|midnight|[ecmp][sd]?t|on|,)$/.test(context.words[back]?.lower ?? '')
  )
    back--;
  const [before, second] = [context.words[back]?.lower ?? '', context.words[back - 1]?.lower ?? ''];
  if (
    before === 'until' ||
    before === 'til' ||
    (before === 'as' && (second === 'early' || second === 'soon' || second === 'late'))
  )
    return context.tense(at) !== 'past' || before === 'as';
  return context.tense(at) === 'future';
}
