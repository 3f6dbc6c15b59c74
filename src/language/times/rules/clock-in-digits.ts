import type { Cursor } from '../cursor.ts';

/** Names of time zones. Only world time is kept in the value: other clocks are told, and compared, as local time. */
export const ZONES: ReadonlyMap<string, string> = new Map(
  [
    'gmt',
    'utc',
    'est',
    'edt',
    'cst',
    'cdt',
    'mst',
    'mdt',
    'pst',
    'pdt',
    'et',
    'ct',
    'mt',
    'pt',
    'bst',
    'cet',
    'cest',
    'ist',
    'pkt',
    'sgt',
    'hkt',
    'jst',
    'wib',
    'aest',
    'aedt',
    'nzst',
    'eat',
    'sast',
  ].map((zone) => [zone, zone === 'gmt' || zone === 'utc' ? 'Z' : '']),
);

/** An hour of the day, and the zone it is told in. */
export interface Clock {
  /** Whether "a.m." or "p.m." was said. */
  readonly half?: boolean;
  readonly hour: number;
  readonly minute: number | null;
  readonly zone: string;
}

/** What stands before the time of a day, and not before a length of time. */
const WHEN = new Set(['at', 'by', 'until', 'till', 'from', 'since', 'before', 'after']);

/** "0930 GMT", "at 1230 hours", "about 1100 hrs IST"; "1200 hours of work" are a length of time. */
export function fourDigits(c: Cursor): Clock | null {
  const [hour, minute] = [Number(c.peek().text.slice(0, 2)), Number(c.peek().text.slice(2))];
  if (!/^\d{4}$/.test(c.peek().text) || hour > 23 || minute > 59) return null;
  const unit = /^(?:hours|hrs)$/.test(c.peek(1).lower) ? 1 : 0;
  const after = c.peek(1 + unit);
  const zone = ZONES.get(after.lower);
  const before = /^(?:about|around|approximately|roughly)$/.test(c.peek(-1).lower) ? c.peek(-2) : c.peek(-1);
  const isClock = zone !== undefined && after.text === after.text.toUpperCase() && (unit > 0 || zone === 'Z');
  if (!isClock && !(unit > 0 && after.lower !== 'of' && (WHEN.has(before.lower) || hour < 10))) return null;
  c.at += 1 + unit + (isClock ? 1 : 0);
  return { hour, minute, zone: zone ?? '' };
}

/** "At 19h30", "until 7h", "18h": as French, Spanish and Portuguese papers write in English; "took 2h30" is a length. */
export function hourWithLetter(c: Cursor): Clock | null {
  const [first, letter, last] = [c.peek(), c.peek(1), c.peek(2)];
  if (!/^\d{1,2}$/.test(first.text) || letter.text !== 'h' || letter.spaced) return null;
  const hour = Number(first.text);
  const minute = !last.spaced && /^[0-5]\d$/.test(last.text) ? Number(last.text) : null;
  if (hour > 23 || !['at', 'by', 'until', 'till', 'since'].includes(c.peek(-1).lower)) return null;
  c.at += minute === null ? 2 : 3;
  return { hour, minute, zone: '' };
}

/** What follows a time of the day; "at 4.15 percent", "at 3.20 a share" are none. */
const FOLLOWS = new Set(['', ',', '.', ';', ')', 'on', 'when', 'as', 'and', 'but', 'that', 'local', 'yesterday', 'today', 'while', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']); // biome-ignore format: one line of words
/** What is told in figures with a point. */
const MEASURED =
  /^(?:%|\$|£|€|percent|per|cents?|pence|pounds?|dollars?|euros?|shares?|stocks?|prices?|priced|yields?|rates?|index|trad(?:ed|ing)|odds|average[ds]?|ratio|scored?|scores|magnitude|scale|metres?|meters?|points?|seconds?|kilos?|gold|oil|currency|inflation|gpa|grade)$/;
const REACH = 14;

/**
 * Whether "4.15" just before the cursor can be a time of the day: by what follows, and where nothing near it is measured,
 * paid or marked.
 */
export function plainPoint(c: Cursor): boolean {
  if (!FOLLOWS.has(c.peek().lower)) return false;
  for (let by = -REACH; by < REACH; by++) {
    const { lower, sentence } = c.peek(by);
    if (sentence === c.peek(-1).sentence && MEASURED.test(lower)) return false;
  }
  return true;
}
