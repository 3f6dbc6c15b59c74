/** Times of day as intervals of minutes: "about 8.40pm" is 8.35 to 8.45, "around 9pm" 8.40 to 9.20. */
import type { Value } from '../../model/point.ts';

type NumberValue = Extract<Value, { type: 'number' }>;

/** The hour and minute of a TIMEX3 value, with its zone if it names one. */
const CLOCK = /T([01]\d|2[0-4]):([0-5]\d)(Z|[+-]\d\d(?::?\d\d)?)?$/;
const DAY = 24 * 60;

/** How far off a time of day may be, in minutes, by how round it is; as told plainly, and with "about". */
const ROUND: readonly (readonly [multiple: number, plain: number, about: number])[] = [
  [60, 10, 20],
  [15, 5, 10],
  [5, 2, 5],
  [1, 1, 3],
];

/**
 * The minutes of the day that a TIMEX3 time can mean, for comparison: past midnight they go on beyond 1,440, as a night
 * does; null where it names no minute.
 */
export function minutesOf(timex: string, about: boolean): NumberValue | null {
  const match = CLOCK.exec(timex);
  if (!match) return null;
  const minute = (Number(match[1]) % 24) * 60 + Number(match[2]);
  const [, plain, hedged] = ROUND.find(([multiple]) => minute % multiple === 0)!;
  const slack = about ? hedged : plain;
  // The night of one day: 00:20 comes after 23:50.
  const at = minute < NIGHT ? minute + DAY : minute;
  return { type: 'number', low: at - slack, high: at + slack, unit: 'minute of the day', of: null };
}

/** Before four in the morning it is still the night before. */
const NIGHT = 4 * 60;
