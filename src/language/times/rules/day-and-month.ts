import { dayText, isDay, yearText } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Cursor } from '../cursor.ts';
import { MONTHS } from '../lexicon.ts';
import { monthDayValue } from '../resolve.ts';
import { type TimeReading, timeRule } from '../rule.ts';
import { yearAfter } from './year.ts';

interface Part {
  readonly month: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** "April 20", "April 20th", "the 20th of April", "20 April", "20-April". */
function dayMonth(c: Cursor): { month: number; day: number } | null {
  return (
    c.attempt(() => {
      const month = c.month();
      if (month === null) return null;
      c.attempt(() => (c.word('the') && c.peek().kind === 'digits' ? true : null));
      const day = c.dayOfMonth();
      // "March 20,000 people" is one piece of digits, so a day is never cut from it; "May 5 percent" is not a date.
      if (day === null || ['%', 'percent', 'per', 'million', 'billion'].includes(c.peek().lower)) return null;
      return { month, day };
    }) ??
    c.attempt(() => {
      c.word('the');
      const day = c.dayOfMonth();
      if (day === null) return null;
      if (!c.word('of')) c.word('-');
      const month = c.month();
      return month === null ? null : { month, day };
    })
  );
}

/** Dates with a month's name and a day: with a year, a weekday, or a second day ("July 1 to July 3, 1863"). */
export const dayAndMonth = timeRule({
  name: 'day-and-month',
  what: 'A day and a month by name, with or without weekday and year; two days that share a month or a year are two times.',
  examples: [
    { text: 'April 20, 2018', value: '2018-04-20' },
    { text: '20 April 2018', value: '2018-04-20' },
    { text: 'the 20th of April, 2018', value: '2018-04-20' },
    { text: 'Friday, Aug. 7', published: '1998-08-11', value: '1998-08-07' },
    { text: 'She was seen on Dec. 14', found: 'Dec. 14', published: '2019-01-05', value: '2018-12-14' },
    { text: 'The fair opens on March 12', found: 'March 12', published: '2019-02-16', value: '2019-03-12' },
    { text: 'The trial begins June 5', found: 'June 5', published: '2016-04-01', value: '2016-06-05' },
    { text: 'The game was set for Nov. 2', found: 'Nov. 2', published: '2016-09-30', value: '2016-11-02' },
    { text: 'September 3', value: 'XXXX-09-03' },
    { text: 'July 25 of that year', last: '1861-07-21', value: '1861-07-25' },
    { text: 'from 3 to 6 May 1916', found: '3', value: '1916-05-03' },
  ],
  not: ['may 5 or more', 'June 200', 'march 12 miles', 'May 5 percent', 'April Jones, 20', 'the 8 marched on'],
  match: (c) => {
    const from = c.at;
    // "Last Oct. 23": the same day as without, as papers use it.
    c.word('last', 'next', 'this');
    if (c.at > from && !MONTHS.has(c.peek().lower)) return null;
    c.attempt(() => {
      if (c.weekday() === null) return null;
      c.word(',');
      c.word('the');
      return dayMonthAhead(c) ? true : null;
    });
    const parts: Part[] = [];
    const first = dayMonth(c) ?? c.attempt(() => leadingDay(c, parts, from));
    if (!first) return null;
    if (parts.length === 0) parts.push({ ...first, from, to: c.at });
    let year = yearAfter(c);
    if (year === null && parts.length === 1) {
      const before = c.at;
      const second = c.attempt(() => {
        if (!c.word('-', '--', 'to', 'and', 'through', 'until', 'or', '/')) return null;
        const begin = c.at;
        const full = dayMonth(c);
        if (full) return { ...full, from: begin, to: c.at };
        const day = c.dayOfMonth();
        const unit = c.peek().lower;
        if (day === null || day <= first.day || (c.peek().kind === 'letters' && !FOLLOWING.has(unit))) return null;
        return { month: first.month, day, from: begin, to: c.at };
      });
      if (second) {
        parts.push(second);
        year = yearAfter(c);
        if (year === null && before === c.at) return null;
      }
    }
    return { parts, year };
  },
  read: ({ parts, year }, context, _from, to) =>
    parts.map((part, i): TimeReading => {
      const resolved = year === 'last' ? (context.lastYear ?? null) : year;
      const span = { from: part.from, to: i === parts.length - 1 ? to : part.to };
      return { type: 'DATE', value: dayValue(part, resolved, context), ...span };
    }),
});

/** Words that may follow a second day ("April 24 and 25 in Ely"): not a noun that would be counted. */
const FOLLOWING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'of', 'to', 'for', 'by', 'with', 'when', 'and', 'but', 'as', 'the', 'a', 'this', 'next', 'last', 'after', 'before', 'during', 'from', 'was', 'were', 'is', 'are', 'that', 'which']); // biome-ignore format: one list

const dayMonthAhead = (c: Cursor): boolean => {
  const { at } = c;
  const found = dayMonth(c) !== null;
  c.at = at;
  return found;
};

/** "3 to 6 May", "3-6 May": the first day waits for its month. */
function leadingDay(c: Cursor, parts: Part[], from: number): { month: number; day: number } | null {
  const day = c.dayOfMonth();
  if (day === null) return null;
  const end = c.at;
  if (!c.word('-', '--', 'to', 'and', 'or', '/')) return null;
  const begin = c.at;
  const second = dayMonth(c);
  if (!second) return null;
  parts.push({ month: second.month, day, from, to: end }, { ...second, from: begin, to: c.at });
  return second;
}

function dayValue({ month, day, from }: Part, year: number | null, context: Context): string {
  if (year === null) return monthDayValue(context, month, day, from);
  return isDay({ year, month, day }) ? dayText({ year, month, day }) : yearText(year);
}
