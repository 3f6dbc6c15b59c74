import { addDays, dayText } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Cursor } from '../cursor.ts';
import { timeRule } from '../rule.ts';
import { partsOf } from '../value.ts';
import { type Clock, fourDigits, hourWithLetter, plainPoint, ZONES } from './clock-in-digits.ts';
import { inWords, saysAt } from './clock-in-words.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** "10 p.m.", "9:30 a.m. EST", "noon", "14:30", "8 o'clock". */
function clockTime(c: Cursor): Clock | null {
  const named = c.word('noon', 'midday', 'midnight');
  if (named) return { hour: named === 'midnight' ? 0 : 12, minute: 0, zone: '' };
  const spoken = inWords(c);
  if (spoken) return { ...spoken, zone: zoneAfter(c) };
  const first = c.peek();
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(first.text);
  if (first.kind !== 'digits' || (!/^\d{1,2}$/.test(first.text) && !dotted && !/^\d{4}$/.test(first.text)))
    return spokenHour(c);
  if (['$', '£', '€', '#'].includes(c.peek(-1).text)) return null;
  if (!first.spaced && ['$', '-', '.', '/', ':'].includes(c.peek(-1).lower) && c.peek(-2).kind === 'digits')
    return null;
  if (/^\d{4}$/.test(first.text)) return fourDigits(c);
  const lettered = hourWithLetter(c);
  if (lettered) return lettered;
  // "4. 30am": the page has put a space behind the point.
  const parted =
    c.peek(1).text === '.' && !c.peek(1).spaced && c.peek(2).spaced && /^[0-5]\d$/.test(c.peek(2).text)
      ? c.peek(2).text
      : null;
  const isParted = parted !== null && /^[ap]\.?m\.?$/.test(c.peek(3).lower);
  c.at += isParted ? 3 : 1;
  let hour = Number(dotted ? dotted[1] : first.text);
  let minute: number | null = isParted ? Number(parted) : dotted ? Number(dotted[2]) : null;
  const colon = c.peek();
  if (colon.text === ':' && !colon.spaced) {
    const second = c.peek(1);
    if (second.spaced || !/^\d\d$/.test(second.text)) return null;
    minute = Number(second.text);
    c.at += 2;
    if (c.peek().text === ':' && !c.peek().spaced && /^\d\d$/.test(c.peek(1).text)) c.at += 2;
  }
  if (minute !== null && minute > 59) return null;
  const half = c.attempt(() => {
    c.word('-');
    const word = c.word('a.m.', 'a.m', 'am', 'p.m.', 'p.m', 'pm');
    if (word) return word;
    // "a. m.", and without the last dot.
    const spelt = c.words_('a', '.', 'm') ? 'am' : c.words_('p', '.', 'm') ? 'pm' : null;
    if (spelt && c.peek().text === '.' && !c.peek().spaced) c.at++;
    return spelt;
  });
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  } else if (c.words_('o', "'", 'clock')) {
    if (hour > 12) return null;
  } else if (dotted && saysPart(c)) {
    if (hour > 12) return null;
  } else if (dotted && saysAt(c, 1) && plainPoint(c)) {
    if (hour > 23) return null;
  } else if (colon.text !== ':' || hour > 23 || minute === null) {
    return null;
  } else if (!plainClock(c)) return null;
  return { hour, minute, zone: zoneAfter(c), half: half !== null };
}

/** "10.15 in the morning": a clock time and no decimal. */
function saysPart(c: Cursor): boolean {
  const { at } = c;
  const said = c.words_('in', 'the') && c.word('morning', 'afternoon', 'evening') !== null;
  c.at = at;
  return said;
}

/** "14:30" and "9:30" without a.m.: not a score, a verse or a ratio. */
function plainClock(c: Cursor): boolean {
  const before = c.peek(-4).lower;
  if (isLeft(c)) return false;
  const zone =
    ZONES.has(c.peek().lower) ||
    (c.peek().lower === 'local' && c.peek(1).lower === 'time') ||
    c.peek().lower === 'hours';
  return (
    zone ||
    [
      'at',
      'by',
      'until',
      'around',
      'about',
      'before',
      'after',
      'since',
      'from',
      'till',
      'approximately',
      'roughly',
      'between',
    ].includes(before)
  );
}

/** "At 2:14 of the ninth round", "13:41 to go": a length of time. */
function isLeft(c: Cursor): boolean {
  const [next, after, third] = [c.peek().lower, c.peek(1).lower, c.peek(2).lower];
  return (
    /^(?:left|remaining)$/.test(next) ||
    (next === 'to' && /^(?:go|play)$/.test(after)) ||
    (/^(?:of|in|into)$/.test(next) &&
      after === 'the' &&
      /^(?:\d+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|opening)$/.test(third)) ||
    (c.peek(-4).lower === 'by' && /^(?:leads?|led|trails?|trailed|won|lost|ahead|behind)$/.test(c.peek(-5).lower))
  );
}

/** "eight o'clock", "ten a.m." */
function spokenHour(c: Cursor): Clock | null {
  if (c.peek().kind !== 'letters') return null;
  return c.attempt(() => {
    const hour = c.number();
    if (hour === null || hour < 1 || hour > 12) return null;
    const half = c.word('a.m.', 'a.m', 'am', 'p.m.', 'p.m', 'pm') ?? (c.words_('o', "'", 'clock') ? "o'clock" : null);
    if (!half || half === 'am') return null;
    return {
      hour: half.startsWith('p') ? (hour % 12) + 12 : hour % 12 === 0 && half !== "o'clock" ? 0 : hour,
      minute: null,
      zone: zoneAfter(c),
    };
  });
}

function zoneAfter(c: Cursor): string {
  const open = c.peek().lower === '(' ? 1 : 0;
  const zone = ZONES.get(c.peek(open).lower);
  if (zone !== undefined && c.peek(open).text === c.peek(open).text.toUpperCase()) {
    c.at += 1 + open + (open && c.peek(2).lower === ')' ? 1 : 0);
    return zone;
  }
  c.attempt(() => {
    if (!c.word('eastern', 'central', 'pacific', 'mountain', 'local')) return null;
    c.word('daylight', 'standard');
    return c.word('time');
  });
  return '';
}

/** A time of the day by the clock, with the day beside it where there is one. */
export const clock = timeRule({
  name: 'clock',
  what: 'A time by the clock, with its day before or after: "10 p.m. Wednesday", "noon on Aug. 7", "9:30 a.m. EST".',
  examples: [
    { text: '10 p.m. Wednesday', published: '1998-02-13', type: 'TIME', value: '1998-02-11T22:00' },
    { text: 'noon Thursday', published: '1998-02-13', type: 'TIME', value: '1998-02-12T12:00' },
    { text: '9:30 a.m.', published: '2018-04-20', type: 'TIME', value: '2018-04-20T09:30' },
    { text: '2:15 p.m. on May 4, 2016', type: 'TIME', value: '2016-05-04T14:15' },
    { text: "8 o'clock", type: 'TIME', value: 'T08:00' },
    { text: 'at 14:30', found: '14:30', type: 'TIME', value: 'T14:30' },
    { text: 'midnight', published: '2018-04-20', type: 'TIME', value: '2018-04-20T24:00' },
    { text: '0930 GMT', type: 'TIME', value: 'T09:30Z' },
    {
      text: 'at 9:15 Thursday night',
      found: '9:15 Thursday night',
      published: '1998-02-13',
      type: 'TIME',
      value: '1998-02-12T21:15',
    },
    { text: 'at 1230 hours', found: '1230 hours', type: 'TIME', value: 'T12:30' },
    { text: 'about 1100 hrs IST', found: '1100 hrs IST', type: 'TIME', value: 'T11:00' },
    { text: 'at around 4. 30am', found: '4. 30am', type: 'TIME', value: 'T04:30' },
    { text: 'between 07:28 and noon', found: '07:28', type: 'TIME', value: 'T07:28' },
    { text: '1:30 a. m Sunday', published: '2018-04-20', type: 'TIME', value: '2018-04-15T01:30' },
    { text: 'at 10.15 in the morning', found: '10.15 in the morning', type: 'TIME', value: 'T10:15' },
    { text: 'shortly after half past eight', found: 'half past eight', type: 'TIME', value: 'T08:30' },
    { text: 'a quarter to one in the afternoon', type: 'TIME', value: 'T12:45' },
    { text: 'at twenty-five past six', found: 'twenty-five past six', type: 'TIME', value: 'T06:25' },
    { text: 'ten minutes to nine', type: 'TIME', value: 'T08:50' },
    { text: 'at seven-thirty', found: 'seven-thirty', type: 'TIME', value: 'T07:30' },
    {
      text: 'at ten on Thursday evening',
      found: 'ten on Thursday evening',
      published: '2018-04-20',
      type: 'TIME',
      value: '2018-04-19T22:00',
    },
    {
      text: 'at about seven the next morning',
      found: 'seven the next morning',
      last: '2018-04-20',
      type: 'TIME',
      value: '2018-04-21T07:00',
    },
    { text: 'until 14.10, when', found: '14.10', type: 'TIME', value: 'T14:10' },
    { text: 'at 19h30', found: '19h30', type: 'TIME', value: 'T19:30' },
  ],
  not: [
    'I am ten',
    '1200 hours of work',
    'worked 1230 hours',
    'he ran it at 4. 30 men came',
    'John 3:16',
    'won 10:4',
    'a 2:1 ratio',
    '$10 pm',
    '25:99',
    'midnight blue',
    '13 p.m.',
    'noontime',
    'stopped at 2:14 of the ninth round',
    'at 3:12 left in the third',
    'she leads by 1:18',
    'Exodus 20:13',
    'voted by ten to two',
    'half past caring',
    'a quarter to two-thirds of them',
    'at seven plants',
    'the shares closed at 3.20, their lowest',
    'rose by 4.15 percent',
    'took 2h30 to cook',
    'eleven of the morning runners',
  ],
  match: (c, context) => {
    const time = clockTime(c);
    if (!time) return null;
    if (
      c.words[c.at - 1]?.lower === 'midnight' &&
      /^(?:blue|mass|run|oil|sun|express|cowboy|black)$/.test(c.peek().lower)
    )
      return null;
    const part = c.attempt(() => {
      if (c.words_('in', 'the') || c.words_('at')) return c.word('morning', 'afternoon', 'evening', 'night');
      return null;
    });
    const beside = c.attempt(() => dayBeside(c));
    if (beside) return { time, day: null, ...beside };
    const after = c.attempt(() => {
      c.word(',');
      c.word('on');
      return dayHere(c, context);
    });
    return { time, day: after?.day ?? null, part: part ?? (time.half ? null : (after?.part ?? null)), step: 0 };
  },
  read: ({ time, day, part, step }, context, from) => {
    // "2:30 Friday night" is after midnight.
    const first = part === 'night' ? 5 : 1;
    const hour = part && part !== 'morning' && time.hour < 12 && time.hour >= first ? time.hour + 12 : time.hour;
    // Without a day of its own: the day the text speaks of, else that of publication.
    const last = context.last === null ? null : partsOf(context.last);
    const spoken = last?.grain === 'day' ? dayText(addDays(last.day, step)) : null;
    const base = day ?? spoken ?? (context.published && !context.narrative ? dayText(context.published) : '');
    return {
      type: 'TIME',
      value: `${base}T${hour === 0 && time.minute === 0 && midnightWord(context, from) ? '24' : pad(hour)}:${pad(time.minute ?? 0)}${time.zone}`,
    };
  },
});

const midnightWord = (context: Context, from: number): boolean => context.words[from]?.lower === 'midnight';

/** "The next morning", "that night", behind an hour: the part of the day, and the days from the one spoken of. */
function dayBeside(c: Cursor): { readonly part: string; readonly step: number } | null {
  c.word(',');
  const which = c.word('that') ?? (c.word('the') && c.word('next', 'following', 'same', 'previous'));
  const part = which && c.word('morning', 'afternoon', 'evening', 'night');
  if (!part) return null;
  return { part, step: which === 'next' || which === 'following' ? 1 : which === 'previous' ? -1 : 0 };
}

const PARTS: Readonly<Record<string, string>> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };

/** A day that a core rule reads here, with the part of the day it names. */
function dayHere(c: Cursor, context: Context): { readonly day: string; readonly part: string | null } | null {
  const found = context.at(c.at);
  const reading = found?.readings[0];
  if (!found || !reading || found.readings.length !== 1 || found.rule.name === 'clock') return null;
  if (partsOf(reading.value)?.grain !== 'day' && !/^XXXX-(?:WXX-\d|XX-XX|\d\d-\d\d)$/.test(reading.value)) return null;
  if (reading.type !== 'DATE' && !/T(?:MO|AF|EV|NI)$/.test(reading.value)) return null;
  c.at = found.to;
  const [day = '', part = ''] = reading.value.split('T');
  return { day, part: PARTS[part] ?? null };
}
