import { DAYPARTS } from '../lexicon.ts';
import { timeRule } from '../rule.ts';
import { durationText, type Unit } from '../value.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'], ['weekly', 'P1W'], ['monthly', 'P1M'], ['annually', 'P1Y'], ['yearly', 'P1Y'], ['nightly', 'P1D'], ['hourly', 'PT1H'],
  ['biweekly', 'P2W'], ['bimonthly', 'P2M'], ['biannually', 'P6M'], ['fortnightly', 'P2W'], ['everyday', 'P1D'],
]); // biome-ignore format: one table

/** What recurs. */
export const set = timeRule({
  name: 'set',
  what: 'What recurs: "every day", "each year", "daily", "once a week", "every two weeks", "$5 a month", "per day".',
  examples: [
    { text: 'every day', type: 'SET', value: 'P1D' },
    { text: 'each year', type: 'SET', value: 'P1Y' },
    { text: 'annually', type: 'SET', value: 'P1Y' },
    { text: 'every two weeks', type: 'SET', value: 'P2W' },
    { text: 'earned $33 million a year', found: 'a year', type: 'SET', value: 'P1Y' },
    { text: 'twice a week', type: 'SET', value: 'P1W' },
    { text: 'per month', type: 'SET', value: 'P1M' },
    { text: 'every morning', type: 'SET', value: 'XXXX-XX-XXTMO' },
  ],
  not: ['every man', 'the Daily Courier', 'each', 'The Weekly Star', 'a yearly', 'the quarterly report', 'per person'],
  match: (c) => {
    const first = c.peek();
    const adverb = ADVERBS.get(first.lower);
    if (adverb !== undefined) {
      // A capital inside a sentence is a newspaper's.
      if (first.text[0] !== first.lower[0] && c.peek(-1).kind === 'letters') return null;
      // "The party daily Fanal": a newspaper, with its name.
      if (c.peek(1).kind === 'letters' && c.peek(1).text[0] !== c.peek(1).lower[0]) return null;
      if (first.text[0] !== first.lower[0] && c.peek(1).kind === 'letters' && c.peek(1).text[0] !== c.peek(1).lower[0])
        return null;
      if (
        (first.lower === 'yearly' || first.lower === 'quarterly') &&
        c.peek(-1).kind === 'letters' &&
        /^(?:a|the|its|their|his|her)$/.test(c.peek(-1).lower)
      )
        return null;
      c.at++;
      return { value: adverb };
    }
    const times = c.attempt(() =>
      c.word('once', 'twice') || (c.number() !== null && c.word('times'))
        ? c.word('a', 'an', 'each', 'every', 'per')
        : null,
    );
    if (times) {
      const unit = c.unit();
      return unit && !unit.plural ? { value: durationText(1, unit.unit) } : null;
    }
    if (c.word('per')) {
      const unit = c.unit();
      return unit && !unit.plural ? { value: durationText(1, unit.unit) } : null;
    }
    if (c.peek().lower === 'a' || c.peek().lower === 'an') {
      if (!rateBefore(c.peek(-1), c.peek(-2))) return null;
      c.at++;
      const unit = c.unit();
      return unit && !unit.plural && unit.unit !== 'second' ? { value: durationText(1, unit.unit) } : null;
    }
    if (!c.word('every', 'each')) return null;
    const other = c.word('other', 'single');
    const number = other ? null : c.number();
    const part = DAYPARTS.get(c.peek().lower);
    if (part !== undefined && number === null) {
      c.at++;
      return { value: `XXXX-XX-XXT${part}` };
    }
    if (c.peek().lower === 'weekend') {
      c.at++;
      return { value: 'XXXX-WXX-WE' };
    }
    const unit = c.unit();
    if (!unit || unit.unit === 'second') return null;
    return { value: durationText((number ?? (other === 'other' ? 2 : 1)) * unit.factor, unit.unit as Unit) };
  },
  read: ({ value }) => ({ type: 'SET', value }),
});

/** "$5 million a year", "20 times a day", "80 interviews a day": an amount stands before. */
const rateBefore = (before: { lower: string; kind: string }, further: { kind: string; lower: string }): boolean =>
  /^(?:million|billion|trillion|thousand|hundred|cents|cent|dollars|percent|pounds|euros|barrels|times|hours|minutes|tons|tonnes|miles|people|marks|yen|francs)$/.test(
    before.lower,
  ) ||
  (before.kind === 'digits' && ['$', '£', '€'].includes(further.lower)) ||
  before.lower === '%' ||
  (before.kind === 'letters' && before.lower.endsWith('s') && further.kind === 'digits');
