import { yearText } from '../calendar.ts';
import type { Context } from '../context.ts';
import { timeRule } from '../rule.ts';
import { partsOf, shift } from '../value.ts';

/** Comparison of a reported period with that of the year before, as companies and statistics report them. */
export const yearAgo = timeRule({
  name: 'year-ago',
  what: 'The period a year before the one reported: "the year-ago period", "year-earlier", "the latest period", "the 1988 quarter".',
  examples: [
    { text: 'the year-ago period', last: '1989-Q3', value: '1988-Q3' },
    { text: 'year-earlier', last: '1989-Q3', value: '1988-Q3' },
    { text: 'the latest period', last: '1989-Q3', value: '1989-Q3' },
    { text: 'the 1988 quarter', last: '1989-Q3', value: '1988-Q3' },
    { text: 'the quarter a year ago', last: '1989-Q3', value: '1988-Q3' },
    { text: 'year-ago', published: '1989-11-02', value: '1988' },
  ],
  not: ['a year ago', 'the latest fashion', 'the period', 'a year-long strike', 'the 1988 film', 'in 1988'],
  match: (c) => {
    const from = c.at;
    const the = c.word('the');
    const article = the ? false : c.word('a') !== null;
    const year = the ? c.year() : null;
    if (year !== null) return c.word('quarter', 'period') ? { step: 0, year, from } : null;
    if (the && c.words_('quarter', 'a', 'year', 'ago')) return { step: -1, year: null, from };
    if (c.words_('year', '-', 'ago') || c.words_('year', '-', 'earlier')) {
      if (
        !c.attempt(() => (c.ordinal() === null ? null : c.word('quarter') || (c.hyphen() && c.word('quarter')) || null))
      )
        c.word('period');
      return { step: -1, year: null, from: article ? from + 1 : from };
    }
    if (!the || !c.word('latest', 'current', 'same', 'corresponding')) return null;
    const which = c.words[c.at - 1]?.lower;
    return c.word('period')
      ? { step: c.words_('last', 'year') || which === 'same' || which === 'corresponding' ? -1 : 0, year: null, from }
      : null;
  },
  read: ({ step, year, from }, context) => {
    const period = reported(context);
    if (period === null) return { type: 'DATE', value: year === null ? 'XXXX' : yearText(year), from };
    if (year !== null) return { type: 'DATE', value: period.replace(/^\d{4}/, yearText(year)), aside: true, from };
    return { type: 'DATE', value: shift(period, step, 'year') ?? 'XXXX', aside: true, from };
  },
});

/** The quarter, or else the year, that the text reports on. */
function reported(context: Context): string | null {
  if (context.lastQuarter) return context.lastQuarter;
  const parts = context.last === null ? null : partsOf(context.last);
  if (parts && 'year' in parts) return yearText(parts.year);
  return context.publishedYear === null ? null : yearText(context.publishedYear);
}
