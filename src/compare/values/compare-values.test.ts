import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../model/point.ts';
import { compareValues } from './compare-values.ts';

const number = (low: number | null, high: number | null = low, unit: string | null = null): Value => ({
  type: 'number',
  low,
  high,
  unit,
  of: null,
});
const date = (earliest: string | null, latest = earliest): Value => ({
  type: 'date',
  value: earliest ?? 'XXXX',
  earliest,
  latest,
});
const terms = (...list: string[]): Value => ({ type: 'terms', terms: list });
const MONTH = 30.4375;

describe('two answers that cannot both be right', () => {
  it.each<[string, Value, Value]>([
    ['three and four dead', number(3), number(4)],
    ['about 20 and more than 40', number(18, 22), number(41, null)],
    ['three years and 30 months', number(36 * MONTH, 36 * MONTH, 'day'), number(30 * MONTH, 30 * MONTH, 'day')],
    ['eleven years and twelve years', number(132 * MONTH, 132 * MONTH, 'day'), number(144 * MONTH, 144 * MONTH, 'day')],
    ['30 hours and 32 hours', number(30 / 24, 30 / 24, 'day'), number(32 / 24, 32 / 24, 'day')],
    ['July 2023 and early 2024', date('2023-07-01', '2023-07-31'), date('2024-01-01', '2024-04-30')],
    ['the tenth and the eleventh', date('2025-11-10'), date('2025-11-11')],
    ['fraud and arson', terms('fraud'), terms('arson')],
    ['a faulty heater and a cigarette', terms('faulty heater'), terms('cigarette')],
    ['160 and 150 million', number(160e6, 160e6, 'USD'), number(150e6, 150e6, 'USD')],
  ])('%s', (_, a, b) => {
    expect(compareValues(a, b)).toBe('conflict');
    expect(compareValues(b, a)).toBe('conflict');
  });
});

describe('answers that look different and are not', () => {
  it.each<[string, Value, Value]>([
    ['dozens and 30', number(24, 119), number(30)],
    ['12 to 15 and up to 15', number(12, 15), number(0, 15)],
    ['at least 4 and 7', number(4, null), number(7)],
    ['2,000 and 1,987', number(2000), number(1987)],
    ['1.2 million and 1,214,300', number(1.2e6), number(1214300)],
    ['$160 million and $159.5 million', number(160e6, 160e6, 'USD'), number(159.5e6, 159.5e6, 'USD')],
    ['two years and 24 months', number(730.5, 730.5, 'day'), number(24 * MONTH, 24 * MONTH, 'day')],
    [
      'about 21 months and nearly two years',
      number(19 * MONTH, 23 * MONTH, 'day'),
      number(21 * MONTH, 24 * MONTH, 'day'),
    ],
    ['90 days and three months', number(90, 90, 'day'), number(3 * MONTH, 3 * MONTH, 'day')],
    ['2017 and November 2017', date('2017-01-01', '2017-12-31'), date('2017-11-01', '2017-11-30')],
    ['a shorter list inside a longer', terms('fraud'), terms('bank fraud', 'perjury')],
    ['the same list in another order', terms('perjury', 'fraud'), terms('fraud', 'perjury')],
  ])('%s', (_, a, b) => {
    expect(['same', 'compatible']).toContain(compareValues(a, b));
    expect(['same', 'compatible']).toContain(compareValues(b, a));
  });
});

describe('answers that tell nothing of each other', () => {
  it.each<[string, Value, Value]>([
    ['an undated Friday and a day', date(null), date('2024-03-01')],
    ['miles and kilograms', number(5, 5, 'm'), number(5, 5, 'kg')],
    ['open on both sides', number(null, null), number(4)],
    ['a date and a number', date('2024-03-01'), number(2024)],
    ['an empty list', terms(), terms('fraud')],
  ])('%s', (_, a, b) => {
    expect(compareValues(a, b)).toBe('unknown');
    expect(compareValues(b, a)).toBe('unknown');
  });
});

const anyNumber = fc
  .tuple(fc.option(fc.integer({ min: 0, max: 5000 })), fc.option(fc.integer({ min: 0, max: 5000 })))
  .map(([a, b]) => (a !== null && b !== null ? number(Math.min(a, b), Math.max(a, b)) : number(a, b)));

describe('comparison', () => {
  it('is the same from either side', () => {
    fc.assert(fc.property(anyNumber, anyNumber, (a, b) => compareValues(a, b) === compareValues(b, a)));
  });

  it('never finds intervals in conflict that meet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.nat(50),
        fc.nat(50),
        fc.nat(50),
        fc.nat(50),
        (middle, a, b, c, d) => {
          expect(compareValues(number(middle - a, middle + b), number(middle - c, middle + d))).not.toBe('conflict');
        },
      ),
    );
  });

  it('finds a value in no conflict with itself', () => {
    fc.assert(fc.property(anyNumber, (a) => compareValues(a, a) !== 'conflict'));
  });
});
