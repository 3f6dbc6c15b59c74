import { dayText, isDay } from '../calendar.ts';
import { timeRule } from '../rule.ts';

/** Dates in digits: ISO 8601, or day, month and year between slashes, dots or hyphens. */
export const numericDate = timeRule({
  name: 'numeric-date',
  what: 'A date in digits. Where day and month could change places, both days are kept as bounds.',
  examples: [
    { text: '2018-04-20', value: '2018-04-20' },
    { text: '04/20/2018', value: '2018-04-20' },
    { text: '20.04.2018', value: '2018-04-20' },
    { text: '03/04/2018', value: '2018-03-04', earliest: '2018-03-04', latest: '2018-04-03' },
    { text: '12-03-98', value: '1998-12-03', earliest: '1998-03-12', latest: '1998-12-03' },
    { text: '2018/04/20', value: '2018-04-20' },
  ],
  not: ['555-0134-2018', '2018-13-45', 'a 24/7 hotline', 'won 3-2-1', '10.12.14.16', 'section 12-3-45678'],
  match: (c) => {
    if (c.peek().kind !== 'digits') return null;
    // A dotted date is one piece ("20.04.2018"), the others are five.
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(c.peek().text);
    let [a, b, d] = ['', '', ''];
    if (dotted) {
      [a, b, d] = [dotted[1]!, dotted[2]!, dotted[3]!];
      c.at++;
    } else {
      const mark = c.peek(1);
      if ((mark.text !== '-' && mark.text !== '/') || mark.spaced || c.peek(3).text !== mark.text) return null;
      if (c.peek(2).spaced || c.peek(3).spaced || c.peek(4).spaced) return null;
      [a, b, d] = [c.peek().text, c.peek(2).text, c.peek(4).text];
      c.at += 5;
    }
    const before = c.words[c.at - (dotted ? 2 : 6)];
    if (before && !c.words[c.at - (dotted ? 1 : 5)]?.spaced && ['-', '/', '.', '$'].includes(before.lower)) return null;
    if (['-', '/'].includes(c.peek().lower) && !c.peek().spaced && c.peek(1).kind === 'digits') return null;
    if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d{1,2}$/.test(d)) {
      const day = { year: Number(a), month: Number(b), day: Number(d) };
      if (!isDay(day) || day.year < 1000 || day.year > 2199) return null;
      if (c.peek().lower === 't' && !c.peek().spaced) return null;
      return { days: [day] };
    }
    if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:\d{4}|\d{2})$/.test(d)) return null;
    const year = d.length === 4 ? Number(d) : Number(d) + (Number(d) < 50 ? 2000 : 1900);
    if (year < 1000 || year > 2199) return null;
    const [x, y] = [Number(a), Number(b)];
    const days = [
      { year, month: x, day: y },
      { year, month: y, day: x },
    ].filter(isDay);
    return days.length > 0 ? { days } : null;
  },
  read: ({ days }) => {
    const texts = days.map(dayText);
    const sorted = [...texts].sort();
    return { type: 'DATE', value: texts[0]!, earliest: sorted[0]!, latest: sorted.at(-1)! };
  },
});
