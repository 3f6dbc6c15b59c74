import { dayText } from '../calendar.ts';
import { timeRule } from '../rule.ts';
import { amountOfTime, moved, reportedQuarter } from './offset.ts';

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
      // "An hour ago" is that day; "eight hours ago" may be the day before.
      const near = context.published !== null && offset.amount !== null && offset.amount <= 3;
      const vague = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
      return { type: 'TIME', value: near && context.published ? dayText(context.published) : vague };
    }
    return moved(reportedQuarter(context, offset, from) ?? context.nowValue, offset, direction);
  },
});
