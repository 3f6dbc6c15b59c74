/**
 * What the words of a date or time say, part by part: an article's "Thursday" has a weekday and, where the article is
 * dated, a day counted from it; "June 1998" a year and a month; "shortly before 7 a.m." some minutes of a day. Two times
 * are compared in the parts that both have, so that a bare weekday of an undated article is compared as a weekday.
 */
import type { Value } from '../../model/point.ts';
import { type Minutes, minutesAround, settled } from './clock.ts';
import type { Relation } from './relation.ts';

type DateValue = Extract<Value, { type: 'date' }>;
type Range = readonly [first: number, last: number];

/** What one expression says of when; a part that it leaves open is null. */
export interface When {
  /** The years that are written. */
  readonly years: Range | null;
  /** The days of the year that are written, as month times 100 plus day: "June" is 600 to 699. */
  readonly dates: Range | null;
  /** The day of the week that is written, 0 for Sunday. */
  readonly weekday: number | null;
  /** First and last day it can mean, as far as it can be placed. */
  readonly days: { readonly earliest: string; readonly latest: string } | null;
  /** The day a bare "6 p.m." was placed on, by the words before it: no day that it names, but one that shows of which day it is. */
  readonly near: string | null;
  /** "Today", "last night": a day that only the day of publication gives. */
  readonly relative: boolean;
  /** "Early", "late", "about": the days are a part of what is written, or wider. */
  readonly hedged: boolean;
  readonly minutes: Minutes | null;
  /** Greenwich time: where it happened the clocks may show another. */
  readonly isWorldTime: boolean;
  /** The hours of a part of the day ("afternoon"), in minutes. */
  readonly part: Minutes | null;
}

/** The part in which two times are apart; `counted` where a day of publication was needed to tell. */
export type Grain = 'year' | 'month' | 'day' | 'weekday' | 'counted' | 'part' | 'minute';

/** How two times stand to each other, and the part in which they are apart. */
export interface WhenRelation {
  readonly relation: Relation;
  readonly grain: Grain | null;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = /\b(?:(sun|mon|tues|wednes|thurs|fri|satur)day|(sun|mon|tues?|wed|thurs?|fri|sat)\b)/i;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\b|[a-z]+)|\b\d{1,2}[/.-]\d{1,2}\b|\b\d{4}-\d\d/i;
const CLOCK = /\b\d{1,2}[.:]\d\d\b(?![./-]?\d)/g;
const YEAR = /\b(?:1[5-9]|20)\d\d\b(?!\s*(?:gmt|utc|hours|hrs))/i;
const RELATIVE =
  /\b(?:today|yesterday|tonight|tomorrow|(?:this|last|that|the (?:same|next|following|previous)) (?:morning|afternoon|evening|night|day))\b/i;
/** A year that the text before it names. */
const SAME_YEAR = /\b(?:that(?: same)?|the (?:same|following|next|previous)) year\b/i;
const HEDGED = /\b(?:early|late|mid|about|around|circa)\b|\bmid-/i;
const UNITS = /\b(?:mornings?|afternoons?|evenings?|nights?|weeks?|weekends?|months?|years?|ago|later|earlier)\b/i;
const VALUE = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/;

/** "Late Thursday", "early on Friday": a part of the day, said without its name. */
const EDGE = /\b(early|late)\s+(?:on\s+)?(?:sun|mon|tues|wednes|thurs|fri|satur)day\s*$/i;

/** The hours of the parts of a day; a night goes on past midnight. */
const PARTS: Readonly<Record<string, Range>> = {
  MO: [0, 12 * 60],
  MI: [11 * 60, 14 * 60],
  AF: [12 * 60, 18 * 60],
  EV: [16 * 60 + 30, 24 * 60],
  NI: [18 * 60, 30 * 60],
  EARLY: [0, 10 * 60],
  LATE: [14 * 60, 24 * 60 + 10],
};

/**
 * @param value a date value as it was read
 * @param words the words of the expression
 * @param before the words before it, for "about", "shortly before"
 */
export function whenOf(value: DateValue, words: string, before: string): When {
  const [, year, month, day] = VALUE.exec(value.value) ?? [];
  const named = WEEKDAY.exec(words);
  const isYear =
    year !== undefined && year !== 'XXXX' && ((YEAR.test(words) && words.includes(year)) || SAME_YEAR.test(words));
  // "9.40 p.m.", "at 21.40": a clock's numbers are no day and month.
  const isMonth =
    month !== undefined && month !== 'XX' && MONTH.test(/T\d/.test(value.value) ? words.replace(CLOCK, ' ') : words);
  const relative = RELATIVE.test(words);
  const part =
    PARTS[/T(MO|MI|AF|EV|NI)$/.exec(value.value)?.[1] ?? EDGE.exec(before.slice(-9) + words)?.[1]?.toUpperCase() ?? ''];
  // A bare "6 p.m." is of a day that other words name: the day it was placed on shows nothing.
  const namesDay = isYear || isMonth || named !== null || relative || UNITS.test(words);
  return {
    years: isYear ? [Number(year), Number(year)] : null,
    dates: isMonth ? datesOf(Number(month), day === undefined || day === 'XX' ? null : Number(day)) : null,
    weekday: named ? WEEKDAYS.indexOf((named[1] ?? named[2])!.slice(0, 3).toLowerCase()) : null,
    days: namesDay && value.earliest && value.latest ? { earliest: value.earliest, latest: value.latest } : null,
    near: value.earliest,
    relative,
    hedged: HEDGED.test(`${before.slice(-12)} ${words}`),
    minutes: minutesAround(value.value, words, before),
    isWorldTime: value.value.endsWith('Z'),
    part: part ? { low: part[0], high: part[1] } : null,
  };
}

const datesOf = (month: number, day: number | null): Range =>
  day === null ? [month * 100, month * 100 + 99] : [month * 100 + day, month * 100 + day];

/** What two expressions of one clause say together: "9:15 p.m." and "Friday", "this morning" and "16 August". */
export const joined = (a: When, b: When): When => {
  const part = a.part ?? b.part;
  const minutes = a.minutes ?? b.minutes;
  const dated = a.dates ? a : b.dates ? b : a.weekday !== null ? a : b.weekday !== null ? b : a.days ? a : b;
  return {
    years: a.years ?? b.years,
    dates: a.dates ?? b.dates,
    weekday: a.weekday ?? b.weekday,
    days: dated.days ?? a.days ?? b.days,
    near: dated.days?.earliest ?? dated.near,
    relative: dated.relative,
    hedged: dated.hedged,
    minutes: minutes && settled(minutes, part),
    isWorldTime: a.minutes ? a.isWorldTime : b.isWorldTime,
    part,
  };
};

/** "From 1990 to 1991", "between 5:30 and 6 a.m.": all that lies between two times. */
export const spanning = (first: When, last: When): When => ({
  ...last,
  years: first.years && last.years ? [first.years[0], last.years[1]] : null,
  dates: first.dates && last.dates && first.dates[0] <= last.dates[1] ? [first.dates[0], last.dates[1]] : null,
  weekday: first.weekday === last.weekday ? last.weekday : null,
  days:
    first.days && last.days && first.days.earliest <= last.days.latest
      ? { earliest: first.days.earliest, latest: last.days.latest }
      : null,
  minutes: first.minutes && last.minutes ? between(first.minutes, last.minutes) : null,
  hedged: true,
});

/** "Between 5:30 and 6 p.m.": the half of the day that the second says is the first one's. */
function between(first: Minutes, last: Minutes): Minutes {
  const own = settled(first, last.isOpen ? null : { low: last.low - WHOLE_DAY / 2, high: last.high });
  return { low: own.low, high: last.high, ...(last.isOpen && { isOpen: true }) };
}

const DAY = 86_400_000;
/** A day counted from a day of publication may be one off, a weekend or a week by one. */
const COUNTED = 2;
const COUNTED_WEEK = 8;
/** Further apart than this, a day of publication is wrong, or the two are of other weeks. */
const FAR = 31;

const OPEN: WhenRelation = { relation: 'unknown', grain: null };
const MEET: WhenRelation = { relation: 'compatible', grain: null };
const apartIn = (grain: Grain): WhenRelation => ({ relation: 'conflict', grain });

/** How two times stand to each other in the parts that both give. */
export function compareWhen(a: When, b: When): WhenRelation {
  const onDays = compareDays(a, b);
  if (onDays.relation === 'conflict' || onDays.grain !== null) return onDays;
  if (onDays.relation === 'unknown' && (a.days || a.weekday !== null) && (b.days || b.weekday !== null)) return OPEN;
  if (areTwoDays(a, b)) return OPEN;
  if (a.isWorldTime !== b.isWorldTime)
    return a.minutes && b.minutes && !meetSomewhere(a.minutes, b.minutes) ? apartIn('minute') : OPEN;
  if (a.minutes && b.minutes) return meet(a.minutes, b.minutes) ? MEET : apartIn('minute');
  if (a.part && b.part) return meet(a.part, b.part) ? MEET : apartIn('part');
  const [m, n] = [a.minutes ?? a.part, b.minutes ?? b.part];
  if (m && n) return meet(wide(m), n) ? MEET : apartIn('part');
  return onDays;
}

/**
 * Whether two clock times were placed on two days: they are of two events. Days counted from pages of which one was
 * dated anew, months later, are one where they are one day of the week.
 */
function areTwoDays(a: When, b: When): boolean {
  if (!a.near || !b.near) return false;
  const distance = Math.abs(Date.parse(a.near) - Date.parse(b.near)) / DAY;
  const isCounted = [a, b].every(({ dates, years }) => !dates && !years);
  return distance > 1 && !(isCounted && distance >= FAR && distance % 7 === 0);
}

function compareDays(a: When, b: When): WhenRelation {
  if (a.years && b.years && !overlap(a.years, b.years)) return apartIn('year');
  if (a.dates && b.dates && !overlap(a.dates, b.dates)) return apartIn(isDay(a) && isDay(b) ? 'day' : 'month');
  if (a.dates && b.dates) return MEET;
  const distance = daysApart(a, b);
  const [p, q] = [weekdayOf(a), weekdayOf(b)];
  if (a.relative !== b.relative && distance > 0) {
    // "Yesterday" may be a day off by the page's date, and a weekday a week.
    const [x, y] = [a.weekday ?? placedOn(a), b.weekday ?? placedOn(b)];
    if (x !== null && y !== null && [0, 1, 6].includes((x - y + 7) % 7)) return OPEN;
  }
  if (p !== null && q !== null) {
    if (p !== q) return isOneNight(a, b, p, q) ? MEET : distance >= FAR ? OPEN : apartIn('weekday');
    // "Thursday, January 25" where that was a Monday, against another Thursday: one of its two days is wrong.
    if (contradictsItself(a) || contradictsItself(b))
      return distance >= COUNTED && distance < FAR ? apartIn('weekday') : OPEN;
    return distance > 0 ? OPEN : MEET;
  }
  if (a.days && b.days) {
    const longest = Math.max(
      ...[a.days, b.days].map(({ earliest, latest }) => Date.parse(latest) - Date.parse(earliest)),
    );
    const isOneDay = longest === 0;
    // "Last year" is counted in years.
    if (longest > FAR * DAY) return distance > 0 ? OPEN : MEET;
    if (distance >= (isOneDay ? COUNTED : COUNTED_WEEK) && distance < FAR) return apartIn('counted');
    return distance > 0 ? OPEN : MEET;
  }
  return a.years && b.years ? MEET : OPEN;
}

const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1];
/** Clocks of the world are whole and half hours apart. */
const ZONE = 30;
const meetSomewhere = (a: Minutes, b: Minutes): boolean =>
  touch({ low: 0, high: a.high - a.low }, moved(b, ZONE * Math.floor((a.low - b.low) / ZONE) - a.low)) ||
  touch({ low: 0, high: a.high - a.low }, moved(b, ZONE * Math.ceil((a.low - b.low) / ZONE) - a.low));
const isDay = ({ dates }: When): boolean => dates !== null && dates[0] === dates[1];

const WHOLE_DAY = 24 * 60;
const touch = (a: Minutes, b: Minutes): boolean => a.low < b.high && b.low < a.high;
const moved = ({ low, high }: Minutes, by: number): Minutes => ({ low: low + by, high: high + by });
/** Whether two times of day can be one: a night is told as the end of a day, or as the beginning of the next. */
const meet = (a: Minutes, b: Minutes): boolean =>
  (a.isOpen || b.isOpen ? [-1, -0.5, 0, 0.5, 1] : [-1, 0, 1]).some((by) => touch(a, moved(b, by * WHOLE_DAY)));
/** Where a part of the day ends nobody knows to the minute. */
const wide = (minutes: Minutes): Minutes => ({ ...minutes, low: minutes.low - 60, high: minutes.high + 60 });

/** The weekday of the one day that it was placed on. */
const placedOn = ({ days }: When): number | null =>
  days && days.earliest === days.latest ? new Date(`${days.earliest}T00:00Z`).getUTCDay() : null;

/** The weekday that is written, or on which a day that is written fell. */
const weekdayOf = (when: When): number | null =>
  when.weekday ?? (!when.relative && !when.hedged && when.dates ? placedOn(when) : null);

const contradictsItself = (when: When): boolean =>
  when.weekday !== null && isDay(when) && when.years !== null && placedOn(when) !== when.weekday;

/** "Late Saturday" and "early Sunday" are one night. */
function isOneNight(a: When, b: When, p: number, q: number): boolean {
  const [first, second] = (p + 1) % 7 === q ? [a, b] : (q + 1) % 7 === p ? [b, a] : [null, null];
  if (!first || !second) return false;
  const [end, start] = [first, second].map(({ minutes, part }) => (minutes?.isOpen ? null : minutes) ?? part) as [
    Minutes | null,
    Minutes | null,
  ];
  const isLate = end === null ? first.hedged : end.high >= 21 * 60;
  // "Shortly after midnight" begins a little before it.
  const isEarly = start === null ? second.hedged : (start.low + 30) % WHOLE_DAY <= 6 * 60 + 30;
  // "Friday evening" is not "Saturday night".
  return (isLate && (start === null || isEarly)) || (isEarly && (end === null || isLate));
}

/** Days between two times that can be placed; 0 where they meet or one cannot. */
function daysApart(a: When, b: When): number {
  if (!a.days || !b.days) return 0;
  const gap = Math.max(
    Date.parse(b.days.earliest) - Date.parse(a.days.latest),
    Date.parse(a.days.earliest) - Date.parse(b.days.latest),
  );
  return Math.max(0, gap / DAY);
}
