import { dayText } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Cursor } from '../cursor.ts';
import { type TimeReading, timeRule } from '../rule.ts';
import { daysOf, type Mod, partsOf, shift, type Unit } from '../value.ts';
import { hedge } from './hedge.ts';

interface Offset {
  readonly amount: number | null;
  readonly unit: Unit;
  readonly mod: Mod | undefined;
}

/** "two days", "a year", "about three weeks", "a few months", "years". */
export function amountOfTime(c: Cursor): Offset | null {
  return c.attempt(() => {
    const mod = hedge(c);
    c.word('just', 'only', 'barely', 'exactly');
    const few = c.attempt(() =>
      c.words_('a', 'few') || c.words_('several') || c.words_('some') || c.words_('many') || c.words_('a', 'number', 'of') || c.words_('a', 'couple', 'more')
        ? true : null);
    if (few) {
      c.word('short', 'more');
      const unit = c.unit();
      return unit?.plural ? { amount: null, unit: unit.unit, mod } : null;
    }
    const couple = c.attempt(() => (c.words_('a', 'couple', 'of') || c.words_('a', 'couple') ? 2 : null));
    const half = couple === null ? c.attempt(() => (c.words_('half', 'a') || c.words_('half', 'an') ? 0.5 : null)) : null;
    const amount = couple ?? half ?? c.number() ?? (c.word('a', 'an') ? 1 : null);
    const bare = amount === null;
    const wholeHalf = amount !== null && c.attempt(() => (c.words_('and', 'a', 'half') ? true : null)) ? 0.5 : 0;
    c.word('short', 'full', 'whole', 'more');
    const unit = c.unit();
    if (!unit || (bare && !unit.plural)) return null;
    const unitHalf = amount !== null && c.attempt(() => (c.words_('and', 'a', 'half') ? true : null)) ? 0.5 : 0;
    return { amount: bare ? null : (amount ?? 1) * unit.factor + wholeHalf + unitHalf, unit: unit.unit, mod };
  });
}

/** Times counted from publication: "two years ago", "three days from now". */
export const ago = timeRule({
  name: 'ago',
  what: 'A number of units before ("ago", "back") or after ("from now", "hence") publication.',
  examples: [
    { text: 'ten days ago', published: '1998-03-22', value: '1998-03-12' },
    { text: 'three months ago', published: '2018-04-20', value: '2018-01' },
    { text: 'two years ago', published: '2018-04-20', value: '2016' },
    { text: 'a decade ago', published: '2018-04-20', value: '200' },
    { text: 'several years ago', published: '2018-04-20', value: 'PAST_REF' },
    { text: 'about 40 years ago', published: '2018-04-20', value: '1978', mod: 'APPROX' },
    { text: 'two weeks from now', published: '2018-04-20', value: '2018-05-04' },
    { text: 'a year ago', value: 'XXXX' },
  ],
  not: ['two days before', 'ago', 'long ago', 'three people ago', 'a year agony'],
  match: (c) => {
    const offset = amountOfTime(c);
    if (!offset) return null;
    if (c.word('ago') || c.words_('earlier', 'today')) return { offset, direction: -1 };
    if (c.words_('from', 'now') || c.word('hence')) return { offset, direction: 1 };
    if (c.words_('from', 'today')) return { offset, direction: 1 };
    return null;
  },
  read: ({ offset, direction }, context, from) => {
    if (offset.unit === 'hour' || offset.unit === 'minute' || offset.unit === 'second') {
      const day = context.published;
      return { type: 'TIME', value: offset.amount === null || !day || offset.amount > 3 ? (direction < 0 ? 'PAST_REF' : 'FUTURE_REF') : `${dayText(day)}` };
    }
    return moved(reportedQuarter(context, offset, from) ?? context.nowValue, context, offset, direction);
  },
});

/** Times counted from the last date in the text, or from a date that follows. */
export const later = timeRule({
  name: 'later',
  what: 'A number of units before or after the last date in the text ("two days later", "a year earlier"), or the date that follows ("two days after Aug. 7").',
  examples: [
    { text: 'two days later', last: '2018-04-20', value: '2018-04-22' },
    { text: 'a year earlier', last: '2018-04', value: '2017-04' },
    { text: 'three months later', last: '2018-11-20', value: '2019-02' },
    { text: 'a year earlier', last: '1989-Q3', value: '1988-Q3' },
    { text: 'a few days later', last: '2018-04-20', value: 'FUTURE_REF', earliest: '2018-04-20', latest: '2018-05-20' },
    { text: 'the day before', last: '2018-04-20', value: '2018-04-19' },
    { text: 'two days after Aug. 7, 1998', value: '1998-08-09' },
    { text: 'two days later', value: 'XXXX-XX-XX' },
  ],
  not: ['two days late', 'the earlier two-day strike', 'later', 'two people later', 'three earlier cases'],
  match: (c, context) => {
    const theDay = c.attempt((): Offset | null => (c.words_('the', 'day') || c.words_('the', 'week') || c.words_('the', 'year') || c.words_('the', 'month') ? { amount: 1, unit: c.words[c.at - 1]!.lower as Unit, mod: undefined } : null));
    const offset = theDay ?? amountOfTime(c);
    if (!offset) return null;
    const word = c.word('later', 'earlier', 'before', 'after', 'previously', 'afterwards', 'afterward', 'following', 'prior');
    if (!word) return null;
    const direction = word === 'later' || word.startsWith('after') || word === 'following' ? 1 : -1;
    if (word === 'before' || word === 'after' || word === 'following' || word === 'prior') {
      if (word === 'prior') c.word('to');
      const base = context.at(c.at);
      const reading = base?.readings[0];
      if (base && reading && base.readings.length === 1 && partsOf(reading.value)) {
        c.at = base.to;
        return { offset, direction, base: reading.value.replace(/T.*$/, '') };
      }
      // "Two days before the vote": counted from an event, not from a date. Only the span is known.
      const next = c.peek();
      if (word === 'prior' || (next.kind !== 'mark' && next.kind !== 'break') || ['"', '(', '$', "'", '`'].includes(next.lower)) return null;
    }
    return { offset, direction, base: null };
  },
  read: ({ offset, direction, base }, context, from) => {
    const quarter = base === null ? reportedQuarter(context, offset, from) : null;
    return moved(base ?? quarter ?? context.last, context, offset, direction);
  },
});

/**
 * In a report of results ("up from $10 million a year ago") a year back is the same quarter of the year before: a sum or
 * a share stands right before, and the text has named a quarter.
 */
export function reportedQuarter(context: Context, { amount, unit }: { amount: number | null; unit: Unit }, at: number): string | null {
  if (context.lastQuarter === null || amount !== 1 || unit !== 'year') return null;
  const { words } = context;
  const sentence = words[at]?.sentence;
  for (let i = at - 1; i >= 0 && at - i <= 12 && words[i]?.sentence === sentence; i--)
    if (['$', '%', '#', 'million', 'billion', 'cents', 'percent', 'share', 'results', 'profit', 'earnings', 'sales', 'loss', 'net', 'income', 'revenue'].includes(words[i]!.lower)) return context.lastQuarter;
  return null;
}

/** A value moved; vague where the number is ("a few days later"), open where there is nothing to count from. */
function moved(base: string | null, context: Context, { amount, unit, mod }: Offset, direction: number): TimeReading {
  if (amount === null) {
    const value = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
    const parts = base === null ? null : partsOf(base);
    if (!parts || (unit !== 'day' && unit !== 'week')) return { type: 'DATE', value };
    const [first, last] = daysOf(parts);
    if (first.year < 1) return { type: 'DATE', value };
    // A few days: within 30 days; a few weeks: within 12 weeks.
    const reach = shift(dayText(direction < 0 ? first : last), direction * (unit === 'day' ? 30 : 84), 'day') ?? '';
    return direction < 0 ? { type: 'DATE', value, earliest: reach, latest: dayText(last) } : { type: 'DATE', value, earliest: dayText(first), latest: reach };
  }
  const hours = unit === 'hour' || unit === 'minute' || unit === 'second';
  const value = base === null ? null : shift(base, direction * amount, unit);
  if (value === null) return { type: hours ? 'TIME' : 'DATE', value: unit === 'year' ? 'XXXX' : unit === 'month' ? 'XXXX-XX' : unit === 'week' ? 'XXXX-WXX' : 'XXXX-XX-XX' };
  void context;
  return { type: hours ? 'TIME' : 'DATE', value, ...(mod === undefined ? {} : { mod: dateMod(mod, direction) }) };
}

/** "More than two years ago" is before that day, "more than two years later" after it. */
const dateMod = (mod: Mod, direction: number): Mod =>
  mod === 'MORE_THAN' ? (direction < 0 ? 'BEFORE' : 'AFTER')
    : mod === 'LESS_THAN' ? (direction < 0 ? 'AFTER' : 'BEFORE')
      : mod === 'EQUAL_OR_MORE' ? (direction < 0 ? 'ON_OR_BEFORE' : 'ON_OR_AFTER')
        : mod === 'EQUAL_OR_LESS' ? (direction < 0 ? 'ON_OR_AFTER' : 'ON_OR_BEFORE') : mod; // biome-ignore format: one table
