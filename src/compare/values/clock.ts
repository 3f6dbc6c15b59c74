/** Times of day as intervals of minutes: "about 8.40pm" is 8.35 to 8.45, "around 9pm" 8.40 to 9.20, "shortly before 7 a.m." 6.30 to 7.00. */

/** Minutes of the day, first and last; past midnight they go on beyond 1,440, as a night does. */
export interface Minutes {
  readonly low: number;
  readonly high: number;
  /** Morning or evening is not said: "half past eight" may be twelve hours later. */
  readonly isOpen?: true;
}

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

/** Before four in the morning it is still the night before. */
const NIGHT = 4 * 60;
/** "Shortly before" is not further off than this. */
const SHORTLY = 30;
/** "Just before seven" of 7:02 is no contradiction. */
const SLIP = 5;

/**
 * The minutes of the day that a TIMEX3 time can mean, for comparison; null where it names no minute.
 */
export function minutesOf(timex: string, about: boolean, side: 'before' | 'after' | null = null): Minutes | null {
  const match = CLOCK.exec(timex);
  if (!match) return null;
  const minute = (Number(match[1]) % 24) * 60 + Number(match[2]);
  const [, plain, hedged] = ROUND.find(([multiple]) => minute % multiple === 0)!;
  const slack = about ? hedged : plain;
  // The night of one day: 00:20 comes after 23:50.
  const at = minute < NIGHT ? minute + DAY : minute;
  if (side === 'before') return { low: at - SHORTLY, high: at + SLIP };
  if (side === 'after') return { low: at - SLIP, high: at + SHORTLY };
  return { low: at - slack, high: at + slack };
}

const ABOUT = /\b(?:about|around|approximately|roughly|near|nearly|circa|some time|sometime|approx\.?)\s*$/i;
const SIDE = /\b(?:shortly|just|soon|right|minutes|moments|a little|a bit) (before|after|past)\s*$/i;
/** No time of the event itself. */
const BESIDE =
  /\b(?:before|after|by|until|till|since|between|from|to|past|through|than|as of|and|or|–|-)(?:\s+|-)(?:about\s+|around\s+|approximately\s+)?$/i;
/** "7:15" says neither morning nor evening; "20:49", "8.49pm" and "8:49 in the morning" do. */
const HALF_DAY =
  /[ap]\.?\s?m\b|\b(?:noon|midday|midnight|gmt|hours|hrs|morning|afternoon|evening|night)\b|\b(?:1[3-9]|2[0-3])[:.]?[0-5]\d|\b0\d:?[0-5]\d/i;

/** The minutes that a time and the words before it say; null where they name no minute, or one that the event was only before or after. */
export function minutesAround(timex: string, words: string, before: string): Minutes | null {
  const side = SIDE.exec(before)?.[1]?.toLowerCase();
  if (side === undefined && BESIDE.test(before)) return null;
  const minutes =
    side === undefined
      ? minutesOf(timex, ABOUT.test(before))
      : minutesOf(timex, false, side === 'before' ? 'before' : 'after');
  return minutes && !HALF_DAY.test(words) ? { ...minutes, isOpen: true } : minutes;
}

/** The half of the day that a part of the day beside it says: "half past eight", "in the evening". */
export function settled(minutes: Minutes, part: Minutes | null): Minutes {
  const { low, high, isOpen } = minutes;
  if (!isOpen || !part) return minutes;
  const fits = [0, DAY / 2, -DAY / 2].find((by) => low + by < part.high && part.low < high + by);
  return fits === undefined ? minutes : { low: low + fits, high: high + fits };
}
