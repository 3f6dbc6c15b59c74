import { addDays, type Day, dayText, easterOf, nthWeekday } from '../calendar.ts';
import { yearOf } from '../resolve.ts';
import { timeRule } from '../rule.ts';
import { yearAfter } from './year.ts';

/** Holidays with a day of their own in every year: the name in small letters, and the day. */
const HOLIDAYS: readonly (readonly [readonly string[], (year: number) => Day])[] = [
  [['thanksgiving', 'day'], (year) => nthWeekday(year, 11, 4, 4)],
  [['thanksgiving'], (year) => nthWeekday(year, 11, 4, 4)],
  [['black', 'friday'], (year) => addDays(nthWeekday(year, 11, 4, 4), 1)],
  [['christmas', 'eve'], (year) => ({ year, month: 12, day: 24 })],
  [['christmas', 'day'], (year) => ({ year, month: 12, day: 25 })],
  [['christmas'], (year) => ({ year, month: 12, day: 25 })],
  [['boxing', 'day'], (year) => ({ year, month: 12, day: 26 })],
  [['new', 'year', "'", 's', 'eve'], (year) => ({ year, month: 12, day: 31 })],
  [['new', 'year', "'", 's', 'day'], (year) => ({ year, month: 1, day: 1 })],
  [['valentine', "'", 's', 'day'], (year) => ({ year, month: 2, day: 14 })],
  [['halloween'], (year) => ({ year, month: 10, day: 31 })],
  [['independence', 'day'], (year) => ({ year, month: 7, day: 4 })],
  [['the', 'fourth', 'of', 'july'], (year) => ({ year, month: 7, day: 4 })],
  [['memorial', 'day'], (year) => nthWeekday(year, 5, 1, -1)],
  [['labor', 'day'], (year) => nthWeekday(year, 9, 1, 1)],
  [['veterans', 'day'], (year) => ({ year, month: 11, day: 11 })],
  [['armistice', 'day'], (year) => ({ year, month: 11, day: 11 })],
  [['may', 'day'], (year) => ({ year, month: 5, day: 1 })],
  [['bastille', 'day'], (year) => ({ year, month: 7, day: 14 })],
  [['mother', "'", 's', 'day'], (year) => nthWeekday(year, 5, 7, 2)],
  [['father', "'", 's', 'day'], (year) => nthWeekday(year, 6, 7, 3)],
  [['martin', 'luther', 'king', 'day'], (year) => nthWeekday(year, 1, 1, 3)],
  [['election', 'day'], (year) => addDays(nthWeekday(year, 11, 1, 1), 1)],
  [['good', 'friday'], (year) => addDays(easterOf(year), -2)],
  [['easter', 'sunday'], (year) => easterOf(year)],
  [['easter', 'monday'], (year) => addDays(easterOf(year), 1)],
  [['palm', 'sunday'], (year) => addDays(easterOf(year), -7)],
  [['ash', 'wednesday'], (year) => addDays(easterOf(year), -46)],
  [['easter'], (year) => easterOf(year)],
  [['st', '.', 'patrick', "'", 's', 'day'], (year) => ({ year, month: 3, day: 17 })],
];

const FIRST_WORDS: ReadonlySet<string> = new Set(HOLIDAYS.map(([words]) => words[0] ?? ''));

/** Holidays of a fixed or computed day. */
export const holiday = timeRule({
  name: 'holiday',
  what: 'A holiday whose day is the same, or follows from the year, everywhere the name is used in English (United States rules where they differ).',
  examples: [
    { text: 'Thanksgiving Day', published: '2000-01-07', value: '1999-11-25' },
    { text: 'Christmas 1914', value: '1914-12-25' },
    { text: 'last Easter', published: '2019-01-10', value: '2018-04-01' },
    { text: "New Year's Eve", published: '2019-01-04', value: '2018-12-31' },
    { text: 'Labor Day', published: '2018-09-10', value: '2018-09-03' },
    { text: 'Christmas Day', value: 'XXXX-12-25' },
  ],
  not: [
    'Christmas trees',
    'Easter eggs',
    'Christmas Island',
    'thanksgiving dinner',
    'Easter Island',
    'Christmas Carver',
    'labor day care',
    'Halloween costumes',
  ],
  match: (c) => {
    const which = c.word('last', 'next', 'this', 'every', 'each');
    if (!FIRST_WORDS.has(c.peek().lower) || (c.peek().text[0] === c.peek().lower[0] && c.peek().lower !== 'the'))
      return null;
    const found = HOLIDAYS.find(([words]) => c.words_(...words));
    if (!found) return null;
    const [words, day] = found;
    const year = yearAfter(c);
    const after = c.peek();
    // "Christmas trees": alone the name is as often an adjective; a name that ends in "day" or "eve" is not.
    if (
      words.length === 1 &&
      year === null &&
      after.kind === 'letters' &&
      !/^(?:and|when|with|but|the|a|he|she|they|as|that|after|before|to|at|on|in|because|while|for|was|is|by|or|day|this|last|morning|night|weekend)$/.test(
        after.lower,
      )
    )
      return null;
    if (after.kind === 'letters' && after.text[0] !== after.lower[0] && words.length === 1) return null;
    return { day, year, which };
  },
  read: ({ day, year, which }, context, from) => {
    const named = year === 'last' ? context.lastYear : year;
    if (named !== null) return { type: 'DATE', value: dayText(day(named)) };
    const usual = day(2001);
    if (which === 'every' || which === 'each') return { type: 'SET', value: dayText(usual).replace('2001', 'XXXX') };
    const { published } = context;
    if (published && which && which !== 'this') {
      const thisYear = dayText(day(published.year));
      const passed = thisYear < dayText(published);
      const number =
        which === 'last'
          ? passed
            ? published.year
            : published.year - 1
          : passed
            ? published.year + 1
            : published.year;
      return { type: 'DATE', value: dayText(day(number)) };
    }
    const number = yearOf(context, usual.month, null, from);
    return { type: 'DATE', value: number === null ? dayText(usual).replace('2001', 'XXXX') : dayText(day(number)) };
  },
});
