/** Values that look different and are not: read from words as an article would write them, they can both be right. */
import { describe, expect, it } from 'vitest';
import type { Value } from '../../model/point.ts';
import { compareValues } from './compare-values.ts';

const n = (low: number | null, high: number | null = low, unit: string | null = null): Value => ({
  type: 'number',
  low,
  high,
  unit,
  of: null,
});
const d = (value: string, earliest: string | null, latest: string | null = earliest): Value => ({
  type: 'date',
  value,
  earliest,
  latest,
});
const t = (...terms: string[]): Value => ({ type: 'terms', terms });

type Case = readonly [why: string, one: Value, other: Value];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'hedged figures': [
    ['about 20, and 19', n(18, 22), n(19)],
    ['about 20, and 22', n(18, 22), n(22)],
    ['more than 20, and 31', n(21, null), n(31)],
    ['more than 20, and dozens', n(21, null), n(24, 119)],
    ['at least 12, and 12', n(12, null), n(12)],
    ['at least 12, and 40', n(12, null), n(40)],
    ['at least 12, and at least 9', n(12, null), n(9, null)],
    ['up to 50, and 38', n(null, 50), n(38)],
    ['fewer than 10, and 9', n(null, 9), n(9)],
    ['fewer than 10, and at least 3', n(null, 9), n(3, null)],
    ['nearly 200, and 198', n(180, 199), n(198)],
    ['several, and four', n(3, 10), n(4)],
    ['dozens, and 43', n(24, 119), n(43)],
    ['hundreds, and 640', n(200, 1999), n(640)],
    ['scores, and 70', n(40, 199), n(70)],
    ['ten to twelve, and eleven', n(10, 12), n(11)],
    ['ten to twelve, and twelve to fifteen', n(10, 12), n(12, 15)],
    ['a couple, and two', n(2, 3), n(2)],
  ],
  'rounded figures': [
    ['2,000 and 1,987', n(2000), n(1987)],
    ['1,000 and 1,014', n(1000), n(1014)],
    ['3.1 million and 3,096,000', n(3_100_000), n(3_096_000)],
    ['$1.2 million and $1,187,450', n(1_200_000, 1_200_000, 'USD'), n(1_187_450, 1_187_450, 'USD')],
    ['500 and 496', n(500), n(496)],
    ['120 and 118', n(120), n(118)],
    ['14,000 and 13,870', n(14_000), n(13_870)],
    ['40,000 and 39,600 acres', n(40_000, 40_000, 'acre'), n(39_600, 39_600, 'acre')],
    ['$2 billion and $1.98 billion', n(2e9, 2e9, 'USD'), n(1.98e9, 1.98e9, 'USD')],
  ],
  'other units': [
    ['20 dollars and 12 pounds', n(20, 20, 'USD'), n(12, 12, 'GBP')],
    ['5 per cent and 200', n(5, 5, '%'), n(200)],
    ['34 years and 34 people', n(34, 34, 'year'), n(30)],
    ['magnitude 6 and 300 km', n(6, 6, 'magnitude'), n(300, 300, 'km')],
    ['a figure and none', n(12), n(null)],
  ],
  'lengths of time': [
    ['three years and 36 months', n(1095, 1095, 'day'), n(1096, 1096, 'day')],
    ['two and a half years and 30 months', n(912, 912, 'day'), n(913, 913, 'day')],
    ['about 21 months and nearly two years', n(590, 690, 'day'), n(657, 729, 'day')],
    ['a week and seven days', n(7, 7, 'day'), n(7, 7, 'day')],
    ['a month and 30 days', n(30.4, 30.4, 'day'), n(30, 30, 'day')],
    ['six months and half a year', n(182, 182, 'day'), n(182.5, 182.5, 'day')],
    ['four weeks and 28 days', n(28, 28, 'day'), n(28, 28, 'day')],
    ['more than a year and 14 months', n(366, null, 'day'), n(425, 425, 'day')],
    ['up to ten years and four years', n(null, 3652, 'day'), n(1461, 1461, 'day')],
    ['90 minutes and an hour and a half', n(0.0625, 0.0625, 'day'), n(0.0625, 0.0625, 'day')],
  ],
  'finer and coarser dates': [
    ['2017 and November 2017', d('2017', '2017-01-01', '2017-12-31'), d('2017-11', '2017-11-01', '2017-11-30')],
    ['July and 4 July', d('2023-07', '2023-07-01', '2023-07-31'), d('2023-07-04', '2023-07-04')],
    ['early 2024 and February 2024', d('2024', '2024-01-01', '2024-04-30'), d('2024-02', '2024-02-01', '2024-02-29')],
    ['summer and August', d('2023-SU', '2023-06-01', '2023-09-22'), d('2023-08', '2023-08-01', '2023-08-31')],
    ['a week and a day of it', d('2023-W32', '2023-08-07', '2023-08-13'), d('2023-08-09', '2023-08-09')],
    ['the weekend and Sunday', d('2023-W32-WE', '2023-08-12', '2023-08-13'), d('2023-08-13', '2023-08-13')],
    ['the nineties and 1994', d('199', '1990-01-01', '1999-12-31'), d('1994', '1994-01-01', '1994-12-31')],
    ['a quarter and a month of it', d('2019-Q3', '2019-07-01', '2019-09-30'), d('2019-09', '2019-09-01', '2019-09-30')],
    ['late May and 31 May', d('2020-05', '2020-05-21', '2020-05-31'), d('2020-05-31', '2020-05-31')],
    ['before June and 3 May', d('2020', '2020-01-01', '2020-05-31'), d('2020-05-03', '2020-05-03')],
    ['Friday in an undated article and a day', d('XXXX-WXX-5', null), d('2020-05-03', '2020-05-03')],
    ['recently and a month', d('PAST_REF', null), d('2020-05', '2020-05-01', '2020-05-31')],
    ['now and next year', d('PRESENT_REF', null), d('2021', '2021-01-01', '2021-12-31')],
    ['the night of the 3rd and the 4th', d('2020-05-03TNI', '2020-05-03', '2020-05-04'), d('2020-05-04', '2020-05-04')],
    ['the same day twice', d('2020-05-04', '2020-05-04'), d('2020-05-04T09:00', '2020-05-04')],
  ],
  'lists of terms': [
    ['a shorter list', t('fraud'), t('fraud', 'theft')],
    ['another order', t('theft', 'fraud'), t('fraud', 'theft')],
    ['fraud and wire fraud', t('fraud'), t('wire fraud')],
    ['a conspiracy and what for', t('conspiracy'), t('racketeering conspiracy')],
    ['a degree more', t('murder'), t('second-degree murder')],
    ['noun and verb', t('explosion'), t('explode')],
    ['an electrical fault and a fault', t('electrical fault'), t('fault')],
    ['a pistol and a gun', t('pistol'), t('gun')],
    ['nothing and something', t(), t('arson')],
  ],
  'values of two kinds': [
    ['a figure and a day', n(12), d('2020-05-03', '2020-05-03')],
    ['a day and words', d('2020-05-03', '2020-05-03'), { type: 'words', words: 'in May' }],
    ['terms and a figure', t('fraud'), n(2)],
    ['told to be so, and a figure', { type: 'truth', polarity: 1 }, n(0)],
  ],
}; // biome-ignore format: one table

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (_why, one, other) => {
    expect(compareValues(one, other)).not.toBe('conflict');
    expect(compareValues(other, one)).not.toBe('conflict');
  });
});

const APART: readonly Case[] = [
  ['about 20, and 30', n(18, 22), n(30)],
  ['2,000 and 1,500', n(2000), n(1500)],
  ['12 and 13', n(12), n(13)],
  ['three years and 30 months', n(1095, 1095, 'day'), n(913, 913, 'day')],
  ['July 2023 and early 2024', d('2023-07', '2023-07-01', '2023-07-31'), d('2024', '2024-01-01', '2024-04-30')],
  ['fraud and arson', t('fraud'), t('arson')],
];

describe('controls', () => {
  it.each(APART)('%s cannot meet', (_why, one, other) => {
    expect(compareValues(one, other)).toBe('conflict');
  });
});

it.fails('known: WordNet has the explosion only as the fourth sense of a blast', () => {
  expect(compareValues(t('blast'), t('explosion'))).not.toBe('conflict');
});
