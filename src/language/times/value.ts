import type { TimeExpression } from '../../model/reading.ts';
import {
  addDays,
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  dayText,
  mondayOf,
  monthText,
  weekText,
  yearText,
} from './calendar.ts';

export type Mod = NonNullable<TimeExpression['mod']>;
export type Unit =
  | 'minute'
  | 'hour'
  | 'second'
  | 'day'
  | 'night'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** What a TIMEX3 date value says, in parts. */
export type Parts =
  | { readonly grain: 'day'; readonly day: Day }
  | { readonly grain: 'month'; readonly year: number; readonly month: number }
  | { readonly grain: 'week'; readonly year: number; readonly week: number; readonly weekend: boolean }
  | { readonly grain: 'season'; readonly year: number; readonly season: Season }
  | { readonly grain: 'quarter' | 'half'; readonly year: number; readonly part: number }
  | { readonly grain: 'year' | 'fiscal'; readonly year: number }
  | { readonly grain: 'decade' | 'century'; readonly start: number };

const FORM =
  /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)(-WE)?|-(SP|SU|FA|WI)|-Q([1-4])|-H([12]))?(?:T\S*)?$|^FY(\d{4})$|^(\d{3})$|^(\d{2})$/;

/** The parts of a TIMEX3 date value; null where it is open ("XXXX-07", "PAST_REF") or a duration. */
export function partsOf(value: string): Parts | null {
  const m = FORM.exec(value);
  if (!m) return null;
  if (m[10]) return { grain: 'fiscal', year: Number(m[10]) };
  if (m[11]) return { grain: 'decade', start: Number(m[11]) * 10 };
  if (m[12]) return { grain: 'century', start: Number(m[12]) * 100 };
  const year = m[1] ? 1 - Number(m[2]) : Number(m[2]);
  if (m[3] && m[4]) return { grain: 'day', day: { year, month: Number(m[3]), day: Number(m[4]) } };
  if (m[3]) return { grain: 'month', year, month: Number(m[3]) };
  if (m[5]) return { grain: 'week', year, week: Number(m[5]), weekend: m[6] !== undefined };
  if (m[7]) return { grain: 'season', year, season: m[7] as Season };
  if (m[8]) return { grain: 'quarter', year, part: Number(m[8]) };
  if (m[9]) return { grain: 'half', year, part: Number(m[9]) };
  return { grain: 'year', year };
}

/** The months of a season on the northern half: meteorological seasons a month wider on both sides, as people use them. */
const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  SP: [3, 6],
  SU: [6, 9],
  FA: [9, 12],
  WI: [-1, 3],
};

const monthsSpan = (year: number, first: number, last: number): [Day, Day] => {
  const from = addMonths(year, first, 0);
  const to = addMonths(year, last, 0);
  return [
    { ...from, day: 1 },
    { ...to, day: daysInMonth(to.year, to.month) },
  ];
};

const addMonths = (year: number, month: number, by: number): { year: number; month: number } => {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
};

/** First and last possible day of what a value says. */
export function daysOf(parts: Parts): readonly [Day, Day] {
  switch (parts.grain) {
    case 'day':
      return [parts.day, parts.day];
    case 'month':
      return monthsSpan(parts.year, parts.month, parts.month);
    case 'week': {
      const monday = mondayOf(parts.year, parts.week);
      return [addDays(monday, parts.weekend ? 5 : 0), addDays(monday, 6)];
    }
    case 'season': {
      // "The winter of 1998" may begin or end in 1998.
      const [first, last] = SEASON_MONTHS[parts.season];
      return parts.season === 'WI' ? monthsSpan(parts.year, first, 15) : monthsSpan(parts.year, first, last);
    }
    case 'quarter':
      return monthsSpan(parts.year, parts.part * 3 - 2, parts.part * 3);
    case 'half':
      return monthsSpan(parts.year, parts.part * 6 - 5, parts.part * 6);
    case 'year':
      return monthsSpan(parts.year, 1, 12);
    case 'fiscal':
      // A fiscal year begins between January and the July before (most) and ends within the year it is named for or soon after.
      return monthsSpan(parts.year, -5, 15);
    case 'decade':
      return [
        { year: parts.start, month: 1, day: 1 },
        { year: parts.start + 9, month: 12, day: 31 },
      ];
    case 'century':
      return [
        { year: parts.start, month: 1, day: 1 },
        { year: parts.start + 100, month: 12, day: 31 },
      ];
  }
}

/** How many days "around" a value of a grain may lie off. */
const SLACK: Readonly<Record<Parts['grain'], number>> = {
  day: 3, month: 15, week: 7, season: 30, quarter: 30, half: 60, year: 365, fiscal: 365, decade: 1826, century: 9131,
}; // biome-ignore format: one table

/**
 * The first and last possible day of a value, narrowed or widened by its `mod`: early, mid and late are overlapping
 * parts (of a year: January to April, April to September, September to December; of anything else: the first 40 %, the
 * middle 60 %, the last 40 %). null for a value that is open, or before Christ (its days would not sort as text).
 */
export function intervalOf(value: string, mod?: Mod): { readonly earliest?: string; readonly latest?: string } {
  const parts = partsOf(value);
  if (!parts) return {};
  const [first, last] = daysOf(parts);
  if (first.year < 1 || last.year > 9998) return {};
  let from = dayNumber(first);
  let to = dayNumber(last);
  const length = to - from + 1;
  if (parts.grain === 'year' && (mod === 'START' || mod === 'MID' || mod === 'END')) {
    const [a, b] = mod === 'START' ? [1, 4] : mod === 'MID' ? [4, 9] : [9, 12];
    const [start, end] = monthsSpan(parts.year, a, b);
    return { earliest: dayText(start), latest: dayText(end) };
  }
  if (mod === 'START') to = from + Math.ceil(length * 0.4) - 1;
  else if (mod === 'END') from = to - Math.ceil(length * 0.4) + 1;
  else if (mod === 'MID') [from, to] = [from + Math.floor(length * 0.2), to - Math.floor(length * 0.2)];
  else if (mod === 'APPROX') [from, to] = [from - SLACK[parts.grain], to + SLACK[parts.grain]];
  else if (mod === 'BEFORE') return { latest: dayText(addDays(first, -1)) };
  else if (mod === 'AFTER') return { earliest: dayText(addDays(last, 1)) };
  else if (mod === 'ON_OR_BEFORE') return { latest: dayText(last) };
  else if (mod === 'ON_OR_AFTER') return { earliest: dayText(first) };
  const [earliest, latest] = [dayOf(from), dayOf(to)];
  return earliest.year < 1 ? {} : { earliest: dayText(earliest), latest: dayText(latest) };
}

const GRAINS: readonly Parts['grain'][] = [
  'century',
  'decade',
  'fiscal',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'day',
];
const rank = (grain: Parts['grain']): number => GRAINS.indexOf(grain);

/** Whether the first grain is finer than the second. */
export const finer = (a: Parts['grain'], b: Parts['grain']): boolean => rank(a) > rank(b);

/** The value of the day, week, month, quarter, year, decade or century that a day lies in. */
export function cut(day: Day, unit: Unit): string {
  switch (unit) {
    case 'week':
      return weekText(day);
    case 'month':
      return monthText(day.year, day.month);
    case 'quarter':
      return `${yearText(day.year)}-Q${Math.ceil(day.month / 3)}`;
    case 'year':
      return yearText(day.year);
    case 'decade':
      return day.year > 0 ? yearText(day.year).slice(0, 3) : yearText(day.year).slice(0, 5);
    case 'century':
      return day.year > 0 ? yearText(day.year).slice(0, 2) : yearText(day.year).slice(0, 4);
    default:
      return dayText(day);
  }
}

/** A day moved by a number of units; the day of the month is kept where the month has it, else its last. */
export function moveDay(day: Day, by: number, unit: Unit): Day {
  switch (unit) {
    case 'week':
      return addDays(day, Math.round(7 * by));
    case 'month':
    case 'quarter':
    case 'year':
    case 'decade':
    case 'century': {
      const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit] * by;
      const to = addMonths(day.year, day.month, Math.round(months));
      return { ...to, day: Math.min(day.day, daysInMonth(to.year, to.month)) };
    }
    case 'day':
    case 'night':
      return addDays(day, Math.round(by));
    default:
      return day;
  }
}

/** What "a unit" of a value is moved by: the moved value at the coarser of its own grain and the unit. */
export function shift(value: string, by: number, unit: Unit): string | null {
  const parts = partsOf(value);
  if (!parts) return null;
  const [first] = daysOf(parts);
  const moved = moveDay(first, by, unit);
  if (moved.year < -4000 || moved.year > 9000) return null;
  if (parts.grain === 'quarter' && (unit === 'year' || unit === 'quarter' || unit === 'month'))
    return cut(moved, 'quarter');
  if (unit === 'year' && parts.grain === 'season') return `${yearText(parts.year + by)}-${parts.season}`;
  if (unit === 'decade' || unit === 'century' || unit === 'year')
    return parts.grain === 'month' && unit === 'year' ? cut(moved, 'month') : cut(moved, unit);
  if (unit === 'month' || unit === 'quarter') return cut(moved, unit);
  if (parts.grain === 'month' || parts.grain === 'year') return cut(moved, parts.grain);
  if (parts.grain === 'week' && unit === 'week') return cut(moved, 'week');
  return cut(moved, 'day');
}

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S', minute: 'M', hour: 'H', day: 'D', night: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE',
}; // biome-ignore format: one table

/** "P3Y", "PT90M", "PXD" where the number is not known. */
export const durationText = (amount: number | null, unit: Unit): string =>
  `P${unit === 'hour' || unit === 'minute' || unit === 'second' ? 'T' : ''}${amount === null ? 'X' : String(amount)}${LETTER[unit]}`;
