import { addDays, dayText, weekdayOf } from '../calendar.ts';
import { DAYPARTS, WEEKDAY_PLURALS } from '../lexicon.ts';
import { weekdayNear, weekdayValue } from '../resolve.ts';
import { timeRule } from '../rule.ts';

/** A weekday by name, with "last", "next", "this", "the following" or a part of the day. */
export const weekday = timeRule({
  name: 'weekday',
  what: 'A weekday: the last one before publication, or the next one where the tense says so; with a part of the day a time.',
  examples: [
    { text: 'Police said Friday', found: 'Friday', published: '2018-04-22', value: '2018-04-20' },
    { text: 'Police said Sunday', found: 'Sunday', published: '2018-04-22', value: '2018-04-22' },
    { text: 'The court will meet on Friday', found: 'Friday', published: '2018-04-22', value: '2018-04-27' },
    { text: 'last Friday', published: '2018-04-22', value: '2018-04-20' },
    { text: 'next Friday', published: '2018-04-22', value: '2018-04-27' },
    { text: 'the following Monday', last: '2018-04-20', value: '2018-04-23' },
    { text: 'Thursday night', published: '2018-04-22', type: 'TIME', value: '2018-04-19TNI' },
    { text: 'Friday', value: 'XXXX-WXX-5' },
    { text: 'every Monday', type: 'SET', value: 'XXXX-WXX-1' },
    { text: 'on Tuesdays', found: 'Tuesdays', type: 'SET', value: 'XXXX-WXX-2' },
  ],
  not: ['friday', 'Black Friday', 'Good Friday', 'Super Tuesday', 'Ash Wednesday', 'sunday best'],
  match: (c) => {
    const before = c.peek(-1).text;
    if (
      [
        'Black',
        'Good',
        'Super',
        'Ash',
        'Bloody',
        'Palm',
        'Easter',
        'Cyber',
        'Fat',
        'Holy',
        'Giving',
        'Red',
        'Ruby',
      ].includes(before)
    )
      return null;
    const each = c.word('each', 'every');
    if (each) c.word('other', 'second');
    const which = each
      ? null
      : (c.attempt(() => (c.word('the') ? c.word('following', 'previous', 'next', 'past', 'same') : null)) ??
        c.word('last', 'next', 'this', 'past', 'that', 'coming', 'earlier'));
    if (which === 'this' || which === 'that') c.word('past', 'coming');
    const plural = WEEKDAY_PLURALS.get(c.peek().lower);
    if (plural !== undefined && c.peek().text[0] !== c.peek().lower[0]) {
      c.at++;
      return { weekday: plural, which: null, set: true, part: null };
    }
    const number = c.weekday();
    if (number === null) return null;
    const part = c.attempt(() => {
      c.word('early', 'late', '-');
      const daypart = DAYPARTS.get(c.peek().lower);
      if (daypart === undefined) return null;
      c.at++;
      return daypart;
    });
    return { weekday: number, which, set: each !== null, part };
  },
  read: ({ weekday: number, which, set, part }, context, from) => {
    const end = part === null ? '' : `T${part}`;
    if (set) return { type: 'SET', value: `XXXX-WXX-${number}${end}` };
    const day = placed(number, which);
    const type = part === null ? 'DATE' : 'TIME';
    return { type, value: `${day}${end}` };

    function placed(weekday: number, word: string | null): string {
      if (word === null || word === 'earlier') return weekdayValue(context, weekday, from);
      const last = context.lastDay;
      if (word === 'following' || word === 'same' || word === 'that' || (word === 'previous' && last)) {
        if (last && word === 'previous') return dayText(weekdayNear(addDays(last, -1), weekday, 'past'));
        if (last) return dayText(weekdayNear(word === 'following' ? addDays(last, 1) : last, weekday, 'future'));
        return `XXXX-WXX-${weekday}`;
      }
      const now = context.now;
      if (!now) return `XXXX-WXX-${weekday}`;
      if (word === 'last' || word === 'past') return dayText(weekdayNear(addDays(now, -1), weekday, 'past'));
      if (word === 'next' || word === 'coming') return dayText(weekdayNear(addDays(now, 1), weekday, 'future'));
      // "This Friday": of the week of publication, either side.
      return dayText(addDays(now, weekday - weekdayOf(now)));
    }
  },
});
