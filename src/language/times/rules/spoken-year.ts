import { timeRule } from '../rule.ts';

const TEENS: ReadonlyMap<string, number> = new Map([['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20]]); // biome-ignore format: one table

/** Years as they are spoken, in transcripts of broadcasts. */
export const spokenYear = timeRule({
  name: 'spoken-year',
  what: 'A year in words: "nineteen ninety-seven", "two thousand and five".',
  examples: [
    { text: 'nineteen ninety-seven', value: '1997' },
    { text: 'nineteen eighty', value: '1980' },
    { text: 'the year two thousand', value: '2000' },
  ],
  not: [
    'nineteen people',
    'twenty one people',
    'two thousand people',
    'nineteen ninety people',
    'twenty twenty-one year olds',
  ],
  match: (c) => {
    c.word('the');
    const named = c.word('year') !== null;
    const century = TEENS.get(c.peek().lower);
    if (century !== undefined) {
      c.at++;
      const rest = c.number();
      if (rest === null || rest < 10 || rest > 99 || (century === 20 && rest < 10)) return null;
      if (c.peek().kind === 'letters' && !named && NOUN_LIKE.test(c.peek().lower)) return null;
      return { year: century * 100 + rest };
    }
    if (!named || c.peek().kind !== 'letters') return null;
    const number = c.number();
    return number !== null && number >= 1000 && number < 2200 ? { year: number } : null;
  },
  read: ({ year }) => ({ type: 'DATE', value: String(year) }),
});

const NOUN_LIKE =
  /^(?:people|men|women|year|years|per|percent|dollars|million|thousand|hundred|minutes|days|months|weeks|hours)$/;
