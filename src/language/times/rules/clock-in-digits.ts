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
