import { describe, expect, it } from 'vitest';
import type { Value } from '../../model/point.ts';
import { exclude, groupByValue } from './accounts.ts';

const number = (low: number | null, high: number | null = low): Value => ({
  type: 'number',
  low,
  high,
  unit: null,
  of: null,
});
const self = (value: Value): Value => value;

describe('groupByValue', () => {
  it('puts what can be right together into one account', () => {
    expect(groupByValue([number(7), number(4, null), number(7)], self)).toEqual([
      [number(7), number(4, null), number(7)],
    ]);
  });

  it('keeps apart what cannot', () => {
    expect(groupByValue([number(3), number(4), number(3)], self)).toEqual([[number(3), number(3)], [number(4)]]);
  });

  it('leaves out a value that fits several accounts', () => {
    expect(groupByValue([number(3), number(5), number(1, null)], self)).toEqual([[number(3)], [number(5)]]);
  });

  it('leaves out what cannot be compared', () => {
    expect(groupByValue([number(3), number(null, null)], self)).toEqual([[number(3)]]);
  });

  it('does not depend on the order of the values', () => {
    const values = [number(3), number(5), number(2, 3), number(5, null)];
    const sizes = (list: readonly Value[]): string =>
      groupByValue(list, self)
        .map((group) =>
          group
            .map((v) => JSON.stringify(v))
            .sort()
            .join(),
        )
        .sort()
        .join('|');
    expect(sizes([...values].reverse())).toBe(sizes(values));
  });
});

describe('exclude', () => {
  it('holds only where every pair is in conflict', () => {
    expect(exclude([number(3)], [number(4)], self)).toBe(true);
    expect(exclude([number(3), number(4)], [number(4)], self)).toBe(false);
  });
});
