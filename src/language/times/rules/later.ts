import { timeRule } from '../rule.ts';
import { partsOf, type Unit } from '../value.ts';
import { amountOfTime, moved, type Offset, reportedQuarter } from './offset.ts';

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
    const theDay = c.attempt((): Offset | null =>
      c.words_('the', 'day') || c.words_('the', 'week') || c.words_('the', 'year') || c.words_('the', 'month')
        ? { amount: 1, unit: c.words[c.at - 1]!.lower as Unit, mod: undefined }
        : null,
    );
    const offset = theDay ?? amountOfTime(c);
    if (!offset) return null;
    const word = c.word(
      'later',
      'earlier',
      'before',
      'after',
      'previously',
      'afterwards',
      'afterward',
      'following',
      'prior',
    );
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
      if (
        word === 'prior' ||
        (next.kind !== 'mark' && next.kind !== 'break') ||
        ['"', '(', '$', "'", '`'].includes(next.lower)
      )
        return null;
    }
    return { offset, direction, base: null };
  },
  read: ({ offset, direction, base }, context, from) => {
    const quarter = base === null ? reportedQuarter(context, offset, from) : null;
    return moved(base ?? quarter ?? context.last, offset, direction);
  },
});
