import { describe, expect, it } from 'vitest';
import { minutesOf } from './clock.ts';
import { compareNumbers } from './numbers.ts';

const relation = (a: string, b: string, aboutA = false, aboutB = false): string =>
  compareNumbers(minutesOf(a, aboutA)!, minutesOf(b, aboutB)!);

describe('times of day', () => {
  it.each([
    ['T20:49', 'T20:49', 'same'],
    ['T20:40', 'T20:49', 'conflict'],
    ['2024-05-03T20:40', 'T21:30', 'conflict'],
    ['T21:00', 'T20:52', 'compatible'],
    ['T23:50', 'T00:20', 'conflict'],
    ['T24:00', 'T00:00', 'same'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
  });

  it('gives more room to "about" and to round times', () => {
    expect(relation('T20:40', 'T20:49', true)).toBe('conflict');
    expect(relation('T20:45', 'T20:49', true)).toBe('compatible');
    expect(relation('T23:55', 'T00:00', false, true)).toBe('compatible');
  });

  it('reads no minute out of a part of the day, a date or a wrong hour', () => {
    for (const timex of ['TNI', '2024-05-03TEV', '2024-05-03', 'T27:10', 'PRESENT_REF', ''])
      expect(minutesOf(timex, false)).toBeNull();
  });
});
