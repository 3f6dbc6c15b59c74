/** Counts, sums, measures, ages and lengths of time as intervals: two differ when the intervals cannot meet (DESIGN.md). */
import type { Value } from '../../model/point.ts';
import type { Relation } from './relation.ts';

type NumberValue = Extract<Value, { type: 'number' }>;

/** Lengths of time in two units are rounded ones; a twentieth is no contradiction. In one unit 20 years are not 21. */
const DURATION_TOLERANCE = 0.05;
/** Below this, people count exactly; above it a round number may stand for its neighbours. */
const EXACT_BELOW = 100;

/** A round number further off than this says something else. */
const ROUNDING = 0.05;

/** The number rounded to as many significant digits as `pattern` shows. */
const roundedLike = (value: number, pattern: number): number => Number(value.toPrecision(significant(pattern)));

/** How many significant digits a number shows: 2,000 one, 1,980 three. */
function significant(value: number): number {
  const plain = String(Math.abs(value)).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, plain.length);
}

const isPoint = (v: NumberValue): boolean => v.low !== null && v.low === v.high;

/** Whether one exact figure is the other's rounding. */
function isRounding(a: number, b: number): boolean {
  if (Math.min(Math.abs(a), Math.abs(b)) < EXACT_BELOW && Number.isInteger(a) && Number.isInteger(b)) return false;
  if (Math.abs(a - b) > ROUNDING * Math.max(Math.abs(a), Math.abs(b))) return false;
  const [coarse, fine] = significant(a) < significant(b) ? [a, b] : [b, a];
  return significant(coarse) < significant(fine) && roundedLike(fine, coarse) === coarse;
}

/** Units of time in days, the coarsest first. */
const UNITS = [3652.5, 365.25, 30.4375, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];
/** Lengths are kept to a millionth of a day. */
const EXACT = 2e-6;

/** The coarsest unit of time in which a length is a whole number, below a hundred or told to the minute; a second where none is; null where it is not told so. */
function grainOf({ low, high }: NumberValue): number | null {
  const length = high ?? low ?? 0;
  const unit = UNITS.find(
    (unit) => length >= unit - EXACT && Math.abs(length - Math.round(length / unit) * unit) < EXACT,
  );
  // "Five hours and 12 minutes" is told to the minute.
  if (unit === undefined) return length < 1 ? UNITS.at(-1)! : null;
  return length / unit < EXACT_BELOW || unit <= MINUTE ? unit : null;
}
const MINUTE = 1 / 1440;

/** What part of a length of time is no contradiction: none of two told in one unit, or both to the minute. */
const slackOf = (a: number | null, b: number | null): number =>
  a !== null && b !== null && (a === b || Math.max(a, b) <= MINUTE) ? 0 : DURATION_TOLERANCE;

/** Compares two quantities of the same unit; other units cannot be compared. */
export function compareNumbers(a: NumberValue, b: NumberValue): Relation {
  if (a.unit !== b.unit) return 'unknown';
  if (a.low === null && a.high === null) return 'unknown';
  if (b.low === null && b.high === null) return 'unknown';
  if (a.low === b.low && a.high === b.high) return 'same';
  const slack = a.unit === 'day' ? slackOf(grainOf(a), grainOf(b)) : 0;
  const low = (v: NumberValue): number => (v.low === null ? Number.NEGATIVE_INFINITY : v.low * (1 - slack));
  const high = (v: NumberValue): number => (v.high === null ? Number.POSITIVE_INFINITY : v.high * (1 + slack));
  if (low(a) <= high(b) && low(b) <= high(a)) return 'compatible';
  if (isPoint(a) && isPoint(b) && isRounding(a.low!, b.low!)) return 'compatible';
  return 'conflict';
}

/** Lower bound of a number, 0 for what is none. */
export const lowOf = (value: Value): number => (value.type === 'number' ? (value.low ?? value.high ?? 0) : 0);
