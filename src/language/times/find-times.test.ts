import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { findTimes } from './find-times.ts';
import { plainSyntax } from './plain-syntax.ts';
import { RULES } from './rules.ts';

const read = (text: string, published: string | null = null) =>
  findTimes(plainSyntax(text), { published }).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

/** Milliseconds a loaded machine may take over the long texts. */
const PATIENCE = 60_000;

describe('findTimes', () => {
  it('counts from the last date in the text', () => {
    expect(
      read('The mill closed on March 4, 1998. Two weeks later it burned. The following Monday a search began.'),
    ).toEqual(['March 4, 1998 = 1998-03-04', 'Two weeks later = 1998-03-18', 'The following Monday = 1998-03-23']);
  });

  it('reads "that year" and "later that month" from the last date', () => {
    expect(read('He left in May 2016. In August that year he wrote; later that month he called.')).toEqual([
      'May 2016 = 2016-05',
      'August that year = 2016-08',
      'later that month = 2016-08',
    ]);
  });

  it('counts from publication', () => {
    expect(read('The fire began Tuesday. Crews left yesterday and will return next week.', '2019-05-09')).toEqual([
      'Tuesday = 2019-05-07',
      'yesterday = 2019-05-08',
      'next week = 2019-W20',
    ]);
  });

  it('leaves open what an undated text does not say', () => {
    const times = findTimes(plainSyntax('She was arrested Friday, in July, last year, two days ago.'), {
      published: null,
    });
    expect(times.map(({ value }) => value)).toEqual(['XXXX-WXX-5', 'XXXX-07', 'XXXX', 'XXXX-XX-XX']);
    for (const time of times) {
      expect(time.earliest).toBeUndefined();
      expect(time.latest).toBeUndefined();
    }
  });

  it('does not count a relative time from an unreadable day of publication', () => {
    expect(read('They met yesterday.', 'sometime')).toEqual(['yesterday = XXXX-XX-XX']);
  });

  it('counts a history from its own dates', () => {
    const years = [1801, 1802, 1803, 1804, 1805, 1806, 1807, 1808].map((year) => `In ${year} the town grew.`).join(' ');
    expect(read(`${years} In March a wall fell. By May 12 it stood.`, '2010-01-01').slice(-2)).toEqual([
      'March = 1808-03',
      'May 12 = 1808-05-12',
    ]);
  });

  it('keeps hedges beside the value', () => {
    const [time] = findTimes(plainSyntax('She served nearly two years.'), { published: null });
    expect(time).toMatchObject({ type: 'DURATION', value: 'P2Y', mod: 'LESS_THAN' });
  });

  it(
    'gives sorted, disjoint slices of any text, and the same again',
    () => {
      const words = RULES.flatMap(({ examples }) => examples.flatMap(({ text }) => text.split(' ')));
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...words, '\n\n', '.', ',', '\ud800')).map((parts) => parts.join(' ')),
      );
      fc.assert(
        fc.property(text, fc.constantFrom(null, '2018-04-22', '2018-04', '0001-01-01', 'x'), (input, published) => {
          const times = findTimes(plainSyntax(input), { published });
          let last = 0;
          for (const { start, end, earliest, latest } of times) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(input.length);
          expect(findTimes(plainSyntax(input), { published })).toEqual(times);
        }),
        { seed: 7, numRuns: 200 },
      );
    },
    PATIENCE,
  );
});

describe('a day without a year lies where its verb puts it', () => {
  it.each([
    ['Two men were arrested on Nov. 2.', '2016-09-30', '2015-11-02'],
    ['Ada Quill, 9, was killed Nov. 2.', '2016-09-30', '2015-11-02'],
    ['The summit would be held in Norvale on April 24.', '2019-02-10', '2019-04-24'],
    ['The trial will begin on March 3.', '2016-06-01', '2017-03-03'],
    ['He was arrested in May and his trial begins June 5.', '2016-04-01', '2016-06-05'],
    ['The former clerk is to be tried from 7 October.', '2024-06-14', '2024-10-07'],
    ['The album has been put back to January.', '2024-06-14', '2025-01'],
    ['The launch was moved from July to October.', '2024-06-14', '2024-10'],
    // What was arranged lies ahead, and a page may be dated a day or two early.
    ['The game was set for Nov. 2.', '2016-09-30', '2016-11-02'],
    ['The hearing was postponed Nov. 2.', '2016-09-30', '2016-11-02'],
    ['Two men were arrested on Nov. 2.', '2016-11-01', '2016-11-02'],
  ])('%s (%s)', (text, published, value) => {
    const times = findTimes(analyse(text, { title: null, dropped: [] }), { published });
    expect(times.at(-1)?.value).toBe(value);
  });
});

describe('long texts of one thing', () => {
  const seeds = [
    ...RULES.flatMap(({ examples }) => examples.map(({ text }) => text)),
    'last',
    'and',
    ',',
    '"',
    "'",
    '12-',
    'a',
    'the end of',
    'two days after',
    '\ud800',
    '\0',
  ];
  it.each(seeds)('reads "%s" over and over, no time reaching far', (seed) => {
    const text = `${seed} `.repeat(400);
    for (const { start, end } of findTimes(plainSyntax(text), { published: '2018-04-22' }))
      expect(end - start).toBeLessThan(200);
  });

  it.each(['7', 'last ', 'and ', ',', '"'])(
    'reads a million characters of "%s"',
    (seed) => {
      const text = seed.repeat(1_000_000 / seed.length);
      expect(findTimes(plainSyntax(text), { published: '2018-04-22' })).toEqual([]);
    },
    PATIENCE,
  );
});
