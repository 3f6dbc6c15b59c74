import type { TimeRule } from './rule.ts';
import { ago } from './rules/ago.ts';
import { clock } from './rules/clock.ts';
import { dayAndMonth } from './rules/day-and-month.ts';
import { decadeAndCentury } from './rules/decade-and-century.ts';
import { duration } from './rules/duration.ts';
import { fiscalYear } from './rules/fiscal-year.ts';
import { holiday } from './rules/holiday.ts';
import { later } from './rules/later.ts';
import { month } from './rules/month.ts';
import { numericDate } from './rules/numeric-date.ts';
import { partOfDay } from './rules/part-of-day.ts';
import { partOfPeriod } from './rules/part-of-period.ts';
import { quarter } from './rules/quarter.ts';
import { relativeDay } from './rules/relative-day.ts';
import { season } from './rules/season.ts';
import { set } from './rules/set.ts';
import { spokenYear } from './rules/spoken-year.ts';
import { thisLastNext } from './rules/this-last-next.ts';
import { vague } from './rules/vague.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';
import { yearAgo } from './rules/year-ago.ts';

/**
 * The rules that stand on their own. At each place the longest match counts; the order decides between matches of the
 * same length, and each line says why it stands where it does.
 */
export const CORE_RULES: readonly TimeRule[] = [
  numericDate, // nothing else reads three numbers, so nothing else may take one of them
  dayAndMonth, // before month and year, which read a part of it
  month, // before year: "July 2023" is one time
  quarter, // before season, offset and duration: "the year-ago quarter", "the quarter"
  yearAgo, // before year and duration: "the 1988 quarter", "a year-earlier loss"
  fiscalYear, // before year: the number is the same, the days are not
  decadeAndCentury, // before year: "1990s" begins like one
  holiday, // before weekday: "Good Friday"
  weekday, // its part of the day makes it longer than relative-day's
  relativeDay, // before this-last-next: "last night", "this morning" are times of a day
  season, // before this-last-next only for "every summer"
  thisLastNext, // before duration: "the past year" is a date, "the past two years" a length
  set, // before duration: "a year" after an amount of money recurs
  ago, // longer than the duration it begins with
  later, // longer than the duration it begins with
  spokenYear, // before duration and year: number words
  year, // after all that have a year inside
  duration, // what is left of numbers with units
  vague, // single words that the others use with a date ("the past year")
];

/** The rules that read a core time inside: the part of a period, the night of a day, the hour of a day. */
export const RULES: readonly TimeRule[] = [
  partOfPeriod, // before all: "the end of March" is one time
  partOfDay, // "the night of May 13"
  clock, // "10 p.m. on May 13"
  ...CORE_RULES,
];
