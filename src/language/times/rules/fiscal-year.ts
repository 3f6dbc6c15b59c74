import { yearText } from '../calendar.ts';
import { timeRule } from '../rule.ts';

/** Fiscal years by number. */
export const fiscalYear = timeRule({
  name: 'fiscal-year',
  what: 'A fiscal year by number, or the current one.',
  examples: [
    { text: 'fiscal 1998', value: 'FY1998' },
    { text: 'fiscal year 1998', value: 'FY1998' },
    { text: 'the current fiscal year', published: '1998-05-04', value: 'FY1998' },
    { text: 'FY2019', value: 'FY2019' },
    { text: 'fiscal 2017-18', found: 'fiscal 2017', value: 'FY2017' },
  ],
  not: ['fiscal policy', 'fiscal 20', 'FY', 'the fiscal cliff'],
  match: (c) => {
    if (c.peek().lower === 'fy' && c.peek(1).kind === 'digits') {
      c.at++;
      const year = c.year();
      return year === null ? null : { year, step: 0 };
    }
    const the = c.word('the');
    const which = c.word('current', 'last', 'next', 'this', 'previous', 'past');
    if (!c.word('fiscal')) return null;
    const named = c.word('year') !== null;
    const year = c.year();
    if (year !== null) return { year, step: 0 };
    if (!named || !(which || the)) return null;
    return which
      ? {
          year: null,
          step: which === 'last' || which === 'previous' || which === 'past' ? -1 : which === 'next' ? 1 : 0,
        }
      : null;
  },
  read: ({ year, step }, context) => {
    const named = year ?? (context.publishedYear === null ? null : context.publishedYear + step);
    return { type: 'DATE', value: named === null ? 'FYXXXX' : `FY${yearText(named)}` };
  },
});
