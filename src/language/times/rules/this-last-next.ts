import { addDays, dayText, mondayOf, weekdayOf, weekOf, yearText } from '../calendar.ts';
import type { UnitRead } from '../cursor.ts';
import { type TimeReading, timeRule } from '../rule.ts';
import { cut, daysOf, moveDay, partsOf, type Season, shift, type Unit } from '../value.ts';
import { reportedQuarter } from './offset.ts';

type Which = 'this' | 'last' | 'next' | 'that' | 'previous' | 'following';

const WHICH: ReadonlyMap<string, Which> = new Map([
  ['this', 'this'], ['current', 'this'], ['last', 'last'], ['past', 'last'], ['next', 'next'], ['coming', 'next'], ['upcoming', 'next'],
  ['that', 'that'], ['same', 'that'], ['previous', 'previous'], ['preceding', 'previous'], ['prior', 'previous'], ['following', 'following'],
  ['ensuing', 'following'], ['subsequent', 'following'],
]); // biome-ignore format: one table

/** What may follow "the year" as a time of its own. */
const AFTER_YEAR =
  /^(?:ended|ending|and|but|as|when|with|by|to|because|while|after|before|from|in|on|at|was|were|is|compared|he|she|they|it|the|that)$/;

const STEP: Readonly<Record<Which, number>> = { this: 0, that: 0, last: -1, previous: -1, next: 1, following: 1 };

/** A unit or season beside a known one: this, last, next, that, the previous, the following. */
export const thisLastNext = timeRule({
  name: 'this-last-next',
  what: 'A day, week, weekend, month, year, decade, century or season beside publication ("last month") or beside the last date in the text ("the following year").',
  examples: [
    { text: 'last month', published: '2018-01-15', value: '2017-12' },
    { text: 'this week', published: '2018-04-20', value: '2018-W16' },
    { text: 'next year', published: '2018-04-20', value: '2019' },
    { text: 'last summer', published: '2018-04-20', value: '2017-SU' },
    { text: 'this weekend', published: '2018-04-20', value: '2018-W16-WE' },
    { text: 'the following day', last: '2018-04-20', value: '2018-04-21' },
    { text: 'the previous year', last: '1941-12', value: '1940' },
    { text: 'that year', last: '2017-06-11', value: '2017' },
    { text: 'the same day', last: '2017-06-11', value: '2017-06-11' },
    { text: 'the next day', published: '2018-05-01', last: '2018-04-20', value: '2018-04-21' },
    { text: 'last year', value: 'XXXX' },
    { text: 'that month', value: 'XXXX-XX' },
  ],
  not: ['the last days', 'this second chance', 'the last man', 'next of kin', 'that minute', 'this night shift'],
  match: (c) => {
    if (c.peek().lower === 'the' && c.peek(1).lower === 'weekend' && !(c.peek(2).lower === '-' && !c.peek(2).spaced)) {
      c.at += 2;
      return { which: 'nearest' as const, word: '', the: 'the', unit: 'weekend' as const };
    }
    const year = c.attempt(() => {
      if (!/^(?:for|in|during|of|throughout|this)$/.test(c.peek(-1).lower) || !c.word('the')) return null;
      c.word('full', 'whole', 'fiscal');
      if (!c.word('year') || c.words[c.at - 1]?.text !== 'year') return null;
      const next = c.peek();
      return next.lower === '-' || (next.kind === 'letters' && !AFTER_YEAR.test(next.lower))
        ? null
        : next.lower.startsWith('end')
          ? 'span'
          : 'year';
    });
    if (year)
      return {
        which: year === 'span' ? ('span' as const) : ('this' as const),
        word: '',
        the: null,
        unit: 'year' as const,
      };
    const the = c.word('the', 'that', 'this', 'its', 'their', 'his', 'her');
    let which: Which | undefined;
    let word = '';
    if (the === 'that' || the === 'this') {
      const same = c.word('same', 'past', 'coming', 'current');
      which = same === 'past' ? 'last' : same === 'coming' ? 'next' : the;
      word = the;
    } else {
      which = WHICH.get(c.peek().lower);
      word = c.peek().lower;
      if (which === undefined) return null;
      c.at++;
    }
    c.word('very', 'single', 'calendar', 'financial', 'school', 'academic');
    const weekend = c.word('weekend');
    if (weekend) return { which, word, the, unit: 'weekend' as const };
    const season = c.season();
    if (season) return { which, word, the, unit: season };
    const named = c.peek();
    const read = c.unit();
    if (named.text !== named.lower && c.words[c.at - 2]?.text !== c.words[c.at - 2]?.text.toUpperCase()) return null;
    if (!read || read.plural || read.factor !== 1) return null;
    if (['second', 'minute', 'hour', 'night', 'quarter'].includes(read.unit)) return null;
    if (
      read.unit === 'day' &&
      which !== 'that' &&
      which !== 'next' &&
      which !== 'following' &&
      which !== 'previous' &&
      word !== 'this'
    )
      return null;
    if (c.peek().lower === '-' && !c.peek().spaced) return null;
    return { which, word, the, unit: read.unit as UnitRead['unit'] };
  },
  read: ({ which, word, the, unit }, context, from) => {
    if (which === 'span') return { type: 'DURATION', value: 'P1Y' };
    if (which === 'nearest') {
      const now = context.narrative ? null : context.published;
      // "Over the weekend": the one under way or the last, unless the tense speaks of the next.
      if (!now) return valueBeside(context.narrative ? context.last : null, 0, unit);
      const ahead = context.words[from - 1]?.lower !== 'over' && context.tense(from) === 'future';
      const step = weekdayOf(now) >= 6 || ahead ? 0 : -1;
      return valueBeside(dayText(now), step, unit);
    }
    // In the press a week begins on Sunday: "last week", said on a Sunday, ended the day before.
    if (
      unit === 'week' &&
      which === 'last' &&
      context.published &&
      weekdayOf(context.published) === 7 &&
      !context.narrative
    )
      return valueBeside(dayText(context.published), 0, unit);
    // "The last year" and "the past week" end now; "last year" is the one before this.
    const fromText =
      which === 'that' ||
      which === 'previous' ||
      which === 'following' ||
      (which === 'next' && the !== null && (unit === 'day' || context.narrative));
    const base = fromText && context.last ? context.last : fromText && which !== 'previous' ? null : context.nowValue;
    if (
      unit === 'year' &&
      word === 'last' &&
      the === null &&
      context.lastQuarter &&
      /^(?:million|billion|cents|share|from|than|\d[\d.,]*)$/.test(context.words[from - 1]?.lower ?? '')
    ) {
      // "Up from $10 million last year" in a report of a quarter.
      const quarter = reportedQuarter(context, { amount: 1, unit: 'year' }, from);
      if (quarter) return { type: 'DATE', value: shift(quarter, -1, 'year') ?? 'XXXX', aside: true };
    }
    return valueBeside(base, STEP[which], unit);
  },
});

/** The value `step` units beside that of a base; open where there is no base. */
function valueBeside(base: string | null, step: number, unit: Unit | Season | 'weekend'): TimeReading {
  const parts = base === null ? null : partsOf(base);
  if (!parts) return { type: 'DATE', value: open(unit) };
  const [first, last] = daysOf(parts);
  if (unit === 'weekend') {
    const { year, week } = weekOf(first);
    return { type: 'DATE', value: `${cut(addDays(mondayOf(year, week), 7 * step), 'week')}-WE` };
  }
  if (unit === 'SP' || unit === 'SU' || unit === 'FA' || unit === 'WI') {
    return { type: 'DATE', value: `${yearText(seasonYear(unit, first.year, first.month, step))}-${unit}` };
  }
  if (unit === 'day' && parts.grain !== 'day')
    return { type: 'DATE', value: step === 0 ? cut(first, parts.grain === 'month' ? 'month' : 'year') : 'XXXX-XX-XX' };
  if (unit === 'day') return { type: 'DATE', value: dayText(addDays(last, step)) };
  // A week or month beside a whole year is not known.
  if ((unit === 'week' || unit === 'month') && parts.grain === 'year')
    return { type: 'DATE', value: unit === 'month' ? `${base}-XX` : `${base}-WXX` };
  return { type: 'DATE', value: cut(moveDay(unit === 'week' ? first : { ...first, day: 1 }, step, unit), unit) };
}

/** "Last summer" in April is the year before; "this summer" and "next summer" the coming one. */
function seasonYear(season: Season, year: number, month: number, step: number): number {
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  if (step === 0) return season === 'WI' && month <= 3 ? year - 1 : year;
  if (step < 0) return month > start + 2 ? year : year - 1;
  return month < start ? year : year + 1;
}

const open = (unit: string): string =>
  ({ day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', weekend: 'XXXX-WXX-WE', decade: 'XXX', century: 'XX', SP: 'XXXX-SP', SU: 'XXXX-SU', FA: 'XXXX-FA', WI: 'XXXX-WI' })[unit] ?? 'XXXX'; // biome-ignore format: one table
