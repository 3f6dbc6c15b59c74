import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compressedScale, dayNumber, lanesOf } from './calendar.ts';

test('day numbers', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('2024-03-01')! - dayNumber('2024-02-28')!).toBe(2);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect([dayNumber('2024-03'), dayNumber(''), dayNumber(null)]).toEqual([null, null, null]);
});

test('the scale keeps the order of days, from 0 to 1', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -40_000, max: 40_000 }), { minLength: 1, maxLength: 50 }), (days) => {
      const scale = compressedScale(days);
      const sorted = days.toSorted((a, b) => a - b);
      const places = sorted.map(scale);
      expect(places[0]).toBe(0);
      if (sorted[0] !== sorted.at(-1)) expect(places.at(-1)).toBeCloseTo(1);
      for (let index = 1; index < places.length; index += 1)
        if (sorted[index]! > sorted[index - 1]!) expect(places[index]!).toBeGreaterThan(places[index - 1]!);
    }),
  );
  expect(compressedScale([0, 10])(5)).toBeCloseTo(0.5);
  expect(compressedScale([])(5)).toBe(1);
});

test('intervals of one lane do not touch', () => {
  const intervals = [
    { from: 0, to: 4 },
    { from: 1, to: 2 },
    { from: 3, to: 5 },
    { from: 6, to: 7 },
  ];
  expect(lanesOf(intervals, 0.5)).toEqual([0, 1, 1, 0]);
});
