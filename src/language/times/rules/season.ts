import { yearText } from '../calendar.ts';
import { timeRule } from '../rule.ts';
import { yearAfter } from './year.ts';

/** Seasons with a year, or of the year the text speaks of. */
export const season = timeRule({
  name: 'season',
  what: 'A season with its year ("the summer of 1998"), or the one nearest ("in the spring", "the summer").',
  examples: [
    { text: 'the summer of 1998', value: '1998-SU' },
    { text: 'Summer 1962', value: '1962-SU' },
    { text: 'winter of 480 BC', value: 'BC0480-WI' },
    { text: 'They met in the spring', found: 'the spring', published: '2018-08-20', value: '2018-SP' },
    { text: 'in the summer', found: 'the summer', value: 'XXXX-SU' },
    { text: 'every summer', type: 'SET', value: 'XXXX-SU' },
  ],
  not: [
    'the fall of the wall',
    'a hot spring',
    'they fall',
    'spring water',
    'Summer Olsen',
    'winter coats',
    'to spring',
    'fall in prices',
    'the spring in his step',
    'Springfield',
  ],
  match: (c) => {
    const each = c.word('each', 'every');
    const the = each ? null : c.word('the');
    const capital = c.peek().text[0] !== c.peek().lower[0];
    const name = c.peek().lower;
    const found = c.season();
    if (!found) return null;
    if (each) return { season: found, year: null, each: true };
    const year = yearAfter(c);
    if (year !== null) return { season: found, year, each: false };
    const before = c.peek(-1 - (the ? 2 : 1)).lower;
    const after = c.peek();
    if (capital && !the) return null;
    // Without a year it must stand as a time: after a preposition, before no noun of its own.
    if (
      !/^(?:in|during|by|since|until|till|through|throughout|for|of|over|into|after|before|late|early|mid|and|to|from)$/.test(
        before,
      )
    )
      return null;
    if (
      after.kind === 'letters' &&
      !/^(?:and|when|with|but|the|a|he|she|it|they|as|that|which|after|before|to|at|on|because|while|for|was|were|is|by|or|months|season)$/.test(
        after.lower,
      )
    )
      return null;
    if (
      name === 'fall' &&
      ((!the && before !== 'in' && before !== 'early' && before !== 'late') ||
        /^(?:of|for|from|to|in)$/.test(after.lower))
    )
      return null;
    if (name === 'spring' && (before === 'to' || before === 'from')) return null;
    return { season: found, year: null, each: false };
  },
  read: ({ season: which, year, each }, context, from) => {
    if (each) return { type: 'SET', value: `XXXX-${which}` };
    const named = year === 'last' ? context.lastYear : year;
    if (named !== null) return { type: 'DATE', value: `${yearText(named)}-${which}` };
    if (context.narrative && context.lastYear !== null)
      return { type: 'DATE', value: `${yearText(context.lastYear)}-${which}` };
    const { published } = context;
    if (!published) return { type: 'DATE', value: `XXXX-${which}` };
    const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[which];
    const ahead = context.tense(from) === 'future';
    const number = ahead
      ? published.month > start + 2
        ? published.year + 1
        : published.year
      : published.month < start
        ? published.year - 1
        : published.year;
    return { type: 'DATE', value: `${yearText(number)}-${which}` };
  },
});
