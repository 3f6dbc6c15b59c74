import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { findTimes } from '../times/find-times.ts';
import { plainSyntax } from '../times/plain-syntax.ts';
import { findAmounts } from './find-amounts.ts';
import { AMOUNT_RULES } from './rules.ts';

/** Milliseconds a loaded machine may take over the long texts. */
const PATIENCE = 60_000;

const parsed = (text: string) => {
  const syntax = analyse(text, { title: null, dropped: [] });
  return findAmounts(syntax, findTimes(syntax, { published: null })).map(({ start, end, of, kind }) => [
    kind,
    text.slice(start, end),
    of,
  ]);
};

describe('what is counted', () => {
  it.each([
    ['Five people were killed in the fire.', 'count', 'Five', 'people'],
    ['The fire killed five.', 'count', 'five', null],
    ['Three of the seven victims were named.', 'count', 'Three', 'victim'],
    ['The storm damaged about 5,000 homes.', 'count', 'about 5,000', 'home'],
    ['Dozens of shots were heard.', 'count', 'Dozens', 'shot'],
    ['Police found a second victim.', 'count', 'a second', 'victim'],
    ['She got a 30-month sentence.', 'duration', '30-month', 'sentence'],
    ['Mara Lindqvist, 35, was arrested.', 'age', '35', 'Lindqvist'],
    ['The 35-year-old actress was arrested.', 'age', '35-year-old', 'actress'],
    ['Police arrested 35-year-old Mara Lindqvist.', 'age', '35-year-old', 'Lindqvist'],
    ['He posted a $3 million bond.', 'money', '$3 million', 'bond'],
  ])('reads "%s"', (text, kind, words, of) => {
    expect(parsed(text)).toContainEqual([kind, words, of]);
  });
});

describe('durations', () => {
  const days = (text: string) => {
    const [amount] = findAmounts(plainSyntax(text), []);
    return [amount?.low ?? Number.NaN, amount?.high ?? Number.NaN] as const;
  };
  const meet = (a: string, b: string) => days(a)[0] <= days(b)[1] && days(b)[0] <= days(a)[1];

  it('are the same in years and months', () => expect(days('three years')).toEqual(days('36 months')));
  it('differ where they cannot meet', () => expect(meet('three years', '30 months')).toBe(false));
  it('meet where they can', () => expect(meet('about 21 months', 'nearly two years')).toBe(true));
});

describe('findAmounts', () => {
  it('reads no number inside a date', () => {
    const syntax = plainSyntax('On May 5, 2016, at 10 p.m., 7 boats left.');
    const amounts = findAmounts(syntax, findTimes(syntax, { published: null }));
    expect(amounts.map(({ low }) => low)).toEqual([7]);
  });

  it(
    'gives sorted, disjoint slices of any text with low at most high, and the same again',
    () => {
      const words = AMOUNT_RULES.flatMap(({ examples, not }) => [
        ...examples.flatMap(({ text }) => text.split(' ')),
        ...not.flatMap((text) => text.split(' ')),
      ]);
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...words, '\n\n', '.', ',', '\ud800')).map((parts) => parts.join(' ')),
      );
      fc.assert(
        fc.property(text, (input) => {
          const syntax = plainSyntax(input);
          const amounts = findAmounts(syntax, []);
          let last = 0;
          for (const { start, end, low, high, ofToken } of amounts) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(low !== null || high !== null).toBe(true);
            if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
            expect(ofToken).toBeLessThan(syntax.tokens.length);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(input.length);
          expect(findAmounts(syntax, [])).toEqual(amounts);
        }),
        { seed: 7, numRuns: 200 },
      );
    },
    PATIENCE,
  );
});

describe('long texts of one thing', () => {
  const seeds = [
    ...AMOUNT_RULES.flatMap(({ examples, not }) => [...examples.map(({ text }) => text), ...not]),
    'hundred',
    'one hundred and',
    'and',
    '$',
    '5 to',
    'between 5 and',
    '\ud800',
    '\0',
  ];
  it.each(seeds)('reads "%s" over and over, no amount reaching far', (seed) => {
    const text = `${seed} `.repeat(300);
    for (const { start, end } of findAmounts(plainSyntax(text), [])) expect(end - start).toBeLessThan(200);
  });

  it.each(['7', 'last ', 'and ', ',', '"'])(
    'reads a million characters of "%s"',
    (seed) => {
      const text = seed.repeat(1_000_000 / seed.length);
      expect(findAmounts(plainSyntax(text), [])).toEqual([]);
    },
    PATIENCE,
  );
});
