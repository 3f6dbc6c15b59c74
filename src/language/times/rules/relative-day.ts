import { addDays, dayText } from '../calendar.ts';
import { DAYPARTS } from '../lexicon.ts';
import { timeRule } from '../rule.ts';

const OFFSETS: ReadonlyMap<string, number> = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1], ['tonight', 0], ['tonite', 0]]); // biome-ignore format: one table

/** Days counted from today. */
export const relativeDay = timeRule({
  name: 'relative-day',
  what: 'today, yesterday, tomorrow, tonight, the day before yesterday, this morning: counted from the day of publication.',
  examples: [
    { text: 'today', published: '2018-04-22', value: '2018-04-22' },
    { text: 'yesterday', published: '2018-03-01', value: '2018-02-28' },
    { text: 'tomorrow', published: '2018-12-31', value: '2019-01-01' },
    { text: 'tonight', published: '2018-04-22', type: 'TIME', value: '2018-04-22TNI' },
    { text: 'the day before yesterday', published: '2018-04-22', value: '2018-04-20' },
    { text: 'the day after tomorrow', published: '2018-04-22', value: '2018-04-24' },
    { text: 'yesterday afternoon', published: '2018-04-22', type: 'TIME', value: '2018-04-21TAF' },
    { text: 'this morning', published: '2018-04-22', type: 'TIME', value: '2018-04-22TMO' },
    { text: 'last night', published: '2018-04-22', type: 'TIME', value: '2018-04-21TNI' },
    { text: 'today', value: 'XXXX-XX-XX' },
  ],
  not: ["the newspaper News Today Weekly's", 'USA Today', 'mornings', 'this mornings', 'the last nights'],
  match: (c) => {
    if (c.words_('this', 'very')) c.at--;
    const twoAway = c.attempt(() =>
      c.words_('the', 'day', 'before', 'yesterday') ? -2 : c.words_('the', 'day', 'after', 'tomorrow') ? 2 : null,
    );
    if (twoAway !== null) return { offset: twoAway, part: null };
    const thisPart = c.attempt(() => {
      const which = c.word('this', 'last');
      if (!which) return null;
      c.word('early', 'late');
      const part = DAYPARTS.get(c.peek().lower);
      if (part === undefined || c.peek().lower.endsWith('s') || (which === 'last' && part !== 'NI' && part !== 'EV'))
        return null;
      c.at++;
      return { offset: which === 'last' ? -1 : 0, part };
    });
    if (thisPart) return thisPart;
    const word = c.peek();
    const offset = OFFSETS.get(word.lower);
    if (offset === undefined || (c.peek(-1).text === 'USA' && word.text === 'Today')) return null;
    if (word.text === 'Today' && c.peek(-1).kind === 'letters' && c.peek(-1).text[0] !== c.peek(-1).lower[0])
      return null;
    c.at++;
    if (word.lower.startsWith('toni')) return { offset, part: 'NI' };
    const part = c.attempt(() => {
      c.word('early', 'late');
      const found = DAYPARTS.get(c.peek().lower);
      if (found === undefined || (c.peek().lower === 'night' && word.lower === 'today')) return null;
      c.at++;
      return found;
    });
    return { offset, part };
  },
  read: ({ offset, part }, context) => {
    const { published } = context;
    // "Today" in a history is these days.
    if (context.narrative && offset === 0 && part === null) return { type: 'DATE', value: 'PRESENT_REF' };
    const value = published ? dayText(addDays(published, offset)) : 'XXXX-XX-XX';
    return part === null ? { type: 'DATE', value } : { type: 'TIME', value: `${value}T${part}` };
  },
});
