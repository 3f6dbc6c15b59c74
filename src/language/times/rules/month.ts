import { monthText, yearText } from '../calendar.ts';
import type { Context } from '../context.ts';
import { MONTHS } from '../lexicon.ts';
import { monthValue } from '../resolve.ts';
import { type TimeReading, timeRule } from '../rule.ts';
import { yearAfter } from './year.ts';

/** Words before "May" or "March" that make them months. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(['in', 'by', 'since', 'until', 'till', 'of', 'early', 'late', 'mid', 'last', 'next', 'this', 'from', 'to', 'through', 'between', 'during', 'and', 'each', 'every', 'for', 'before', 'after', 'or', 'that', 'following', 'previous', 'around', '-']); // biome-ignore format: one list

/** A month by name, with or without a year, with "last", "next", "this" or "each". */
export const month = timeRule({
  name: 'month',
  what: 'A month by name, alone or with its year, "last", "next", "this", "that", "each"; of two months before one year both have it.',
  examples: [
    { text: 'July 2023', value: '2023-07', earliest: '2023-07-01', latest: '2023-07-31' },
    { text: 'July of 2023', value: '2023-07' },
    { text: 'prices in October, fell', found: 'October', published: '1998-01-08', value: '1997-10' },
    { text: 'last May', published: '1998-02-27', value: '1997-05' },
    { text: 'The trial will start in March', found: 'March', published: '2019-02-01', value: '2019-03' },
    { text: 'June that year', last: '2016-02-11', value: '2016-06' },
    { text: 'each July', type: 'SET', value: 'XXXX-07' },
    { text: 'August 480 BC', value: 'BC0480-08' },
    { text: 'in May', found: 'May', value: 'XXXX-05' },
  ],
  not: [
    'he may go',
    'may',
    'They March on',
    'April Jones',
    'May I ask',
    'march 2',
    'Jan Hus',
    'August Strand said',
    'June Carver, 35',
  ],
  match: (c, context) => {
    const from = c.at;
    const each = c.word('each', 'every');
    const which = each ? null : c.word('last', 'next', 'this', 'past', 'that', 'the');
    if (which === 'the' && !c.word('past', 'previous', 'following', 'coming')) return null;
    const word = c.peek();
    const number = c.month();
    if (number === null) return null;
    const before = c.peek(-2 - (which === 'the' ? 1 : 0));
    const firstEnd = c.at;
    const parts = [{ month: number, from, to: c.at }];
    let year = yearAfter(c);
    if (year === null) {
      c.attempt(() => {
        if (!c.word('/', '-', 'to', 'and', 'or')) return null;
        const begin = c.at;
        const second = c.month();
        if (second === null) return null;
        year = yearAfter(c);
        if (year === null) return null;
        parts.push({ month: second, from: begin, to: c.at });
        return true;
      });
      if (year === null) c.at = firstEnd;
    }
    if (year === null && !which && !each && !isMonth(context, word.token, word.lower, before.lower, c.peek()))
      return null;
    return { parts, year, each: each !== null, which: which === 'the' ? c.words[from + 1]!.lower : which };
  },
  read: ({ parts, year, each, which }, context, from, to) => {
    if (each) return { type: 'SET', value: `XXXX-${String(parts[0]!.month).padStart(2, '0')}` };
    return parts.map((part, i): TimeReading => {
      const span = { from: part.from, to: i === parts.length - 1 ? to : part.to };
      const resolved = year === 'last' ? context.lastYear : year;
      const value = resolved !== null ? monthText(resolved, part.month) : named(context, part.month, which, from);
      return { type: 'DATE', value, ...span };
    });
  },
});

/** "Last May" is the one before publication; "next May" the one after. */
function named(context: Context, number: number, which: string | null, from: number): string {
  const published = context.published;
  if (which === 'that' && context.last) return `${yearText(context.lastYear ?? 0)}-${String(number).padStart(2, '0')}`;
  if (!published || !which || context.narrative) return monthValue(context, number, from);
  if (which === 'last' || which === 'past' || which === 'previous')
    return monthText(number < published.month ? published.year : published.year - 1, number);
  if (which === 'next' || which === 'coming' || which === 'following')
    return monthText(number > published.month ? published.year : published.year + 1, number);
  return which === 'this' ? monthText(published.year, number) : monthValue(context, number, from);
}

/** "May", "March", "April", "June", "August" are also verbs and first names. */
function isMonth(
  context: Context,
  token: number,
  lower: string,
  before: string,
  after: { text: string; lower: string; kind: string },
): boolean {
  const known = context.tokens[token];
  const capitalAhead = after.kind === 'letters' && after.text[0] !== after.lower[0] && !MONTHS.has(after.lower);
  if (lower === 'may' || lower === 'march' || lower === 'mar') {
    if (known && known.upos !== 'X' && known.upos !== 'PROPN') return false;
    // "The March accession", not "the march on", "the May family".
    if (before === 'the' && lower !== 'may')
      return (
        after.kind === 'letters' &&
        !capitalAhead &&
        !/^(?:on|of|for|to|in|was|is|from|that|through|and)$/.test(after.lower)
      );
    return BEFORE_MONTH.has(before) && !capitalAhead;
  }
  if (
    lower === 'april' ||
    lower === 'june' ||
    lower === 'august' ||
    lower === 'jan' ||
    lower === 'sep' ||
    lower === 'dec' ||
    lower === 'mar'
  )
    return (
      (BEFORE_MONTH.has(before) || (!capitalAhead && after.text !== ',')) &&
      !(capitalAhead && before !== 'in' && before !== 'the')
    );
  return true;
}
