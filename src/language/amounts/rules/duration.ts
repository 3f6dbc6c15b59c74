import type { Cursor } from '../../times/cursor.ts';
import { partOfUnit } from '../part-of-unit.ts';
import { hedgeBefore, intervalOfQuantity, type Quantity, quantityAt } from '../quantity.ts';
import type { AmountRule } from '../rule.ts';

/** Days of a unit: a month is a twelfth of a year of 365.25 days, so that 36 months and three years are the same. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 86400], ['sec', 1 / 86400], ['min', 1 / 1440], ['hr', 1 / 24], ['minute', 1 / 1440], ['hour', 1 / 24], ['day', 1], ['night', 1], ['week', 7], ['fortnight', 14], ['month', 30.4375], ['year', 365.25], ['decade', 3652.5], ['century', 36525],
]); // biome-ignore format: one table

const singular = (word: string): string =>
  word === 'centuries' ? 'century' : word.endsWith('s') ? word.slice(0, -1) : word;

/** Lengths of time, in days. */
export const duration: AmountRule = {
  name: 'duration',
  what: 'A length of time in days: "three years", "30-month", "12 to 18 months", "nearly two years", "life" is none.',
  examples: [
    { text: 'three years', kind: 'duration', low: 1095.75, high: 1095.75, unit: 'day' },
    { text: '36 months', kind: 'duration', low: 1095.75, high: 1095.75, unit: 'day' },
    { text: '30-month', kind: 'duration', low: 913.125, high: 913.125, unit: 'day' },
    { text: 'about 20 months', kind: 'duration', low: 547.875, high: 669.625, unit: 'day' },
    { text: 'nearly two years', kind: 'duration', low: 620.925, high: 730.5, unit: 'day' },
    { text: '12 to 18 months', kind: 'duration', low: 365.25, high: 547.875, unit: 'day' },
    {
      text: '$160 million over eight years',
      found: 'eight years',
      kind: 'duration',
      low: 2922,
      high: 2922,
      unit: 'day',
    },
    { text: 'for over eight years', found: 'over eight years', kind: 'duration', low: 2922, high: null, unit: 'day' },
    { text: '41/2 months', kind: 'duration', low: 136.96875, high: 136.96875, unit: 'day' },
    { text: '4-1/2-month', kind: 'duration', low: 136.96875, high: 136.96875, unit: 'day' },
    { text: '10- to 12-year', kind: 'duration', low: 3652.5, high: 4383, unit: 'day' },
    { text: 'several days', kind: 'duration', low: 3, high: 9, unit: 'day' },
    { text: 'a year and a half', kind: 'duration', low: 547.875, high: 547.875, unit: 'day' },
    { text: '1hr 30 mins', kind: 'duration', low: 0.0625, high: 0.0625, unit: 'day' },
    { text: 'half an hour', kind: 'duration', low: 0.020833, high: 0.020833, unit: 'day' },
    { text: 'two years and six months', kind: 'duration', low: 913.125, high: 913.125, unit: 'day' },
    { text: 'at least a week', kind: 'duration', low: 7, high: null, unit: 'day' },
    { text: 'nearly seven minutes', kind: 'duration', low: 0.00434, high: 0.004861, unit: 'day' },
    { text: 'weeklong', kind: 'duration', low: 7, high: 7, unit: 'day' },
    { text: 'the hour-long talk', found: 'hour-long', kind: 'duration', low: 0.041667, high: 0.041667, unit: 'day' },
    { text: 'nearly half an hour', kind: 'duration', low: 0.017708, high: 0.020833, unit: 'day' },
    { text: 'a quarter of an hour', kind: 'duration', low: 0.010417, high: 0.010417, unit: 'day' },
    { text: 'a quarter-century', kind: 'duration', low: 9131.25, high: 9131.25, unit: 'day' },
    { text: 'three-quarters of an hour', kind: 'duration', low: 0.03125, high: 0.03125, unit: 'day' },
    { text: 'one minute and 47 seconds', kind: 'duration', low: 0.001238, high: 0.001238, unit: 'day' },
    { text: '5 hours 2 minutes and 11 seconds', kind: 'duration', low: 0.209849, high: 0.209849, unit: 'day' },
    { text: 'a good three years', kind: 'duration', low: 1095.75, high: 1260.1125, unit: 'day' },
    { text: '25 years to life', found: '25 years to life', kind: 'duration', low: 9131.25, high: null, unit: 'day' },
  ],
  not: [
    'a second man',
    'year',
    'the second day',
    'minute details',
    'monthly',
    'a day care',
    'Min Park',
    'one day',
    'the 90 monthly',
    'some day',
    'lifelong',
    'hours-long',
    'a third day',
    'the third quarter',
    'half of the years',
    'a zero day flaw',
  ],
  match: (c) => {
    const begin = c.at;
    const whole = longUnit(c);
    if (whole !== null) return exactly(whole);
    const quantity = part(c) ?? quantityAt(c) ?? article(c);
    if (!quantity || quantity.high === 0) return null;
    // "One day", "some day" say when, not how long.
    const hyphen = c.hyphen();
    if (quantity.vague) c.word('of');
    if (!hyphen)
      c.word(
        'more',
        'full',
        'additional',
        'extra',
        'straight',
        'consecutive',
        'whole',
        'long',
        'further',
        'other',
        'solid',
      );
    const word = c.peek().lower;
    const days = DAYS.get(word) ?? DAYS.get(singular(word));
    if (days === undefined || (word === 'second' && !hyphen)) return null;
    if (c.peek().text !== word && c.peek().text[1] !== word[1]) return null;
    if ((c.words[begin]?.lower === 'one' || c.words[begin]?.lower === 'some') && word === 'day' && !hyphen) return null;
    c.at++;
    if (
      isArticle(c.words[begin]?.lower) &&
      /^(?:care|job|trip|off|school|laborer|trader|camp|spa|center)$/.test(c.peek().lower)
    )
      return null;
    const isLong = c.peek().lower === '-' && c.words_('-', 'long');
    const plusHalf = c.attempt(() => (c.words_('and', 'a', 'half') ? true : null)) ? 0.5 : 0;
    const second = smaller(c, days);
    const more = second === null ? null : second.days + (smaller(c, second.unit)?.days ?? 0);
    const life = c.words_('to', 'life');
    const total = {
      ...quantity,
      low: quantity.low + plusHalf,
      high: quantity.high + plusHalf,
      ...(life ? { hedge: 'at-least' as const } : {}),
    };
    const interval = intervalOfQuantity(total, false, days);
    // "Nearly seven minutes" are more than six.
    const nearly = total.hedge === 'nearly' && Number.isInteger(total.high) ? (total.high - NEARLY) * days : null;
    const add = (value: number | null): number | null =>
      value === null ? null : Math.round((value + (more ?? 0)) * 1e6) / 1e6;
    return {
      kind: 'duration',
      low: add(nearly === null || interval.low === null ? interval.low : Math.max(interval.low, nearly)),
      high: add(interval.high),
      approximate: interval.approximate,
      unit: 'day',
      of: hyphen || isLong ? 'head' : -1,
    };
  },
};

/** "Three years and ten days", "5 hours 2 minutes and 11 seconds": a number of smaller units behind, in days, and their unit. */
const smaller = (c: Cursor, than: number): { readonly days: number; readonly unit: number } | null =>
  c.attempt(() => {
    if (!c.word('and', ',')) c.word('-');
    c.word('and');
    const quantity = quantityAt(c);
    if (!quantity || quantity.low !== quantity.high || quantity.hedge) return null;
    const unit = DAYS.get(singular(c.peek().lower));
    if (unit === undefined || unit >= than || c.peek().lower === 'second') return null;
    c.at++;
    return { days: quantity.low * unit, unit };
  });

/** "Nearly half an hour", "a quarter of a century". */
const part = (c: Cursor): Quantity | null =>
  c.attempt(() => {
    const hedge = hedgeBefore(c);
    const value = partOfUnit(c, (word) => DAYS.has(word));
    return value === null
      ? null
      : { low: value, high: value, hedge, vague: false, plainDigits: false, hyphenRange: false };
  });

/** How far below a whole number of units "nearly" it may be. */
const NEARLY = 0.75;

const LONG = /^(minute|hour|day|night|week|month|year|decade|century)long$/;

/** "Weeklong", "hour-long": one unit, in days. */
function longUnit(c: Cursor): number | null {
  const joined = LONG.exec(c.peek().lower)?.[1];
  if (joined !== undefined) c.at++;
  const unit = joined ?? (c.peek(1).lower === '-' && c.peek(2).lower === 'long' ? c.peek().lower : '');
  const days = unit === 'second' ? undefined : DAYS.get(unit);
  if (days === undefined) return null;
  if (joined === undefined) c.at += 3;
  return Math.round(days * 1e6) / 1e6;
}

const exactly = (days: number) =>
  ({ kind: 'duration', low: days, high: days, approximate: false, unit: 'day', of: 'head' }) as const;

const isArticle = (word: string | undefined): boolean => word === 'a' || word === 'an';

/** "a year", "nearly a year". */
function article(c: Cursor): Quantity | null {
  return c.attempt(() => {
    const hedge = hedgeBefore(c);
    return c.word('a', 'an') ? { low: 1, high: 1, hedge, vague: false, plainDigits: false, hyphenRange: false } : null;
  });
}
