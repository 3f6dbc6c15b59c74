import { addDays, dayText } from '../calendar.ts';
import { DAYPARTS } from '../lexicon.ts';
import { timeRule } from '../rule.ts';
import { partsOf } from '../value.ts';

/** Parts of a known day. */
export const partOfDay = timeRule({
  name: 'part-of-day',
  what: 'A part of a known day: "the night of May 13", "that morning", "the next morning", "Aug. 7 in the evening".',
  examples: [
    { text: 'the night of May 13, 1958', type: 'TIME', value: '1958-05-13TNI' },
    { text: 'the morning of 20 April 2018', type: 'TIME', value: '2018-04-20TMO' },
    { text: 'that afternoon', last: '2018-04-20', type: 'TIME', value: '2018-04-20TAF' },
    { text: 'the next morning', last: '2018-04-20', type: 'TIME', value: '2018-04-21TMO' },
    { text: 'the early morning hours of May 4, 1904', type: 'TIME', value: '1904-05-04TMO' },
    { text: 'the night of June 3', type: 'TIME', value: 'XXXX-06-03TNI' },
    { text: 'that night', type: 'TIME', value: 'XXXX-XX-XXTNI' },
  ],
  not: [
    'the night shift',
    'the night of the hunter',
    'every which night',
    'a night out',
    'morning coats',
    'the evening paper',
  ],
  match: (c, context) => {
    const early = c.word('early', 'late');
    if (early) c.word('on', 'in', 'that');
    const which = c.word('the', 'that', 'this');
    if (!which) return null;
    const beside = which === 'the' ? c.word('next', 'following', 'previous', 'same') : null;
    if (which === 'that' || which === 'this') c.word('same', 'very');
    c.word('early', 'late', 'predawn');
    const part = DAYPARTS.get(c.peek().lower);
    if (part === undefined || c.peek().lower.endsWith('s')) return null;
    c.at++;
    c.word('hours');
    if (which === 'that' || beside)
      return {
        part,
        step: beside === 'next' || beside === 'following' ? 1 : beside === 'previous' ? -1 : 0,
        day: null,
      };
    if (which === 'this') return null;
    if (!c.word('of')) return null;
    const found = context.at(c.at);
    const reading = found?.readings[0];
    if (!found || !reading || reading.type !== 'DATE') return null;
    if (partsOf(reading.value)?.grain !== 'day' && !/^XXXX-\d\d-\d\d$/.test(reading.value)) return null;
    c.at = reading.to ?? found.to;
    return { part, step: 0, day: reading.value };
  },
  read: ({ part, step, day }, context) => {
    if (day !== null) return { type: 'TIME', value: `${day}T${part}` };
    const parts = context.last === null ? null : partsOf(context.last);
    const base = parts?.grain === 'day' ? parts.day : null;
    if (!base) return { type: 'TIME', value: `XXXX-XX-XXT${part}` };
    return { type: 'TIME', value: `${dayText(addDays(base, step))}T${part}` };
  },
});
