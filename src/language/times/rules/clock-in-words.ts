import type { Cursor } from '../cursor.ts';
import type { Clock } from './clock-in-digits.ts';

/** What stands before a time of the day. */
const AT: ReadonlySet<string> = new Set(['at', 'by', 'until', 'till', 'since']);
/** What stands before a time of the day, and before lengths and numbers too. */
const NEAR: ReadonlySet<string> = new Set([
  'about', 'around', 'nearly', 'almost', 'approximately', 'roughly', 'exactly', 'precisely', 'before', 'after', 'past', 'from', 'just', 'shortly',
]); // biome-ignore format: one line of words
/** "It was about twenty to six": no number of people. */
const BE: ReadonlySet<string> = new Set(['was', 'is', 'it']);
/** Minutes that are said without the word: "twenty to six". */
const ROUND: ReadonlySet<number> = new Set([5, 10, 20, 25]);
const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;
const PART = /^(?:morning|afternoon|evening|night)$/;

/**
 * Whether the words before say that a time of the day comes: "at", "at about", "by around", "shortly after".
 *
 * @param back how many pieces before the cursor the time begins
 */
export function saysAt(c: Cursor, back = 0): boolean {
  const [before, further] = [c.peek(-1 - back).lower, c.peek(-2 - back).lower];
  if (AT.has(before)) return true;
  return NEAR.has(before) && (AT.has(further) || BE.has(further) || ['shortly', 'just', 'soon'].includes(further));
}

/** "Half past eight", "a quarter to one", "twenty-five past six", "at seven-thirty"; and "at ten on Sunday evening", "at 7 in the morning". */
export function inWords(c: Cursor): Clock | null {
  return c.attempt(() => quarters(c) ?? minutesFrom(c) ?? hourAndMinute(c) ?? wholeHour(c));
}

function hourOf(c: Cursor): number | null {
  const { at } = c;
  const hour = c.peek().kind === 'letters' || /^\d{1,2}$/.test(c.peek().text) ? c.number() : null;
  if (hour !== null && Number.isInteger(hour) && hour >= 1 && hour <= 12) return hour;
  c.at = at;
  return null;
}

/** A quarter to one is of the hour of twelve. */
const told = (hour: number, minute: number): Clock => ({
  hour: minute < 0 ? ((hour + 10) % 12) + 1 : hour,
  minute: (minute + 60) % 60,
  zone: '',
});

/** "Half past eight", "half-past 8", "(a) quarter past nine", "a quarter to one". */
function quarters(c: Cursor): Clock | null {
  return c.attempt(() => {
    if (c.word('half')) {
      c.hyphen();
      const hour = c.word('past') ? hourOf(c) : null;
      return hour === null ? null : told(hour, 30);
    }
    c.word('a');
    const side = c.word('quarter') && c.word('past', 'to');
    // "The quarter to March", "a quarter to two-thirds of them".
    const hour = side ? hourOf(c) : null;
    if (hour === null || (c.peek().text === '-' && !c.peek().spaced) || c.peek().lower === 'of') return null;
    return told(hour, side === 'to' ? -15 : 15);
  });
}

/** "At twenty past six", "ten minutes to nine"; not "won by ten to nine". */
function minutesFrom(c: Cursor): Clock | null {
  const isAt = saysAt(c) && !['by', 'after', 'before', 'from'].includes(c.peek(-1).lower);
  return c.attempt(() => {
    const minute = c.number();
    if (minute === null || !Number.isInteger(minute) || minute < 1 || minute > 29) return null;
    const isNamed = c.word('minutes', 'mins') !== null;
    if (!isNamed && !(isAt && ROUND.has(minute))) return null;
    const side = c.word('past', 'to');
    const hour = side && c.peek().kind === 'letters' ? hourOf(c) : null;
    // "Five minutes to one hour", "ten to twelve people".
    if (hour === null || (c.peek().kind === 'letters' && !GOES_ON.has(c.peek().lower))) return null;
    return told(hour, side === 'to' ? -minute : minute);
  });
}

/** What may follow a time of the day. */
const GOES_ON = new Set(['in', 'on', 'that', 'the', 'this', 'when', 'as', 'and', 'but', 'yesterday', 'today', 'local', 'after', 'before', 'while', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']); // biome-ignore format: one line of words

/** "At seven-thirty", "around six fifteen". */
function hourAndMinute(c: Cursor): Clock | null {
  if (!saysAt(c) || c.peek().kind !== 'letters') return null;
  const hour = HOURS.indexOf(c.peek().lower) + 1;
  if (hour === 0) return null;
  const joined = c.peek(1).text === '-' ? 2 : 1;
  const minute = MINUTES.get(c.peek(joined).lower);
  if (minute === undefined) return null;
  const after = c.peek(joined + 1);
  if (after.kind === 'letters' && !GOES_ON.has(after.lower)) return null;
  c.at += joined + 1;
  return told(hour, minute);
}

const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const MINUTES: ReadonlyMap<string, number> = new Map([['ten', 10], ['fifteen', 15], ['twenty', 20], ['thirty', 30], ['forty', 40], ['forty-five', 45], ['fifty', 50]]); // biome-ignore format: one line

/** "At ten on Thursday evening", "at about seven the next morning", "at 7 in the morning": an hour with its part of the day. */
function wholeHour(c: Cursor): Clock | null {
  if (!saysAt(c)) return null;
  return c.attempt(() => {
    const hour = hourOf(c);
    return hour !== null && partAhead(c) ? { hour, minute: null, zone: '' } : null;
  });
}

/** Whether a part of the day comes next: "in the morning", "on Sunday evening", "the next morning", "that night". */
function partAhead(c: Cursor): boolean {
  const [first, second, third] = [c.peek().lower, c.peek(1).lower, c.peek(2).lower];
  if (first === 'in' && second === 'the') return PART.test(third);
  if (first === 'at') return second === 'night';
  if (first === 'the') return /^(?:next|following|same|previous)$/.test(second) && PART.test(third);
  if (first === 'on') return WEEKDAY.test(second) && PART.test(third);
  return /^(?:that|this|yesterday|tomorrow)$/.test(first) || WEEKDAY.test(first) ? PART.test(second) : false;
}
