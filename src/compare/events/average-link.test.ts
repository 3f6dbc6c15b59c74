import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink, type Likeness } from './average-link.ts';

const chain: Likeness[] = [
  { a: 0, b: 1, value: 0.9 },
  { a: 1, b: 2, value: 0.8 },
  { a: 2, b: 3, value: 0.2 },
];

describe('average link', () => {
  it('joins by the mean of all pairs: a chain of two links needs the third', () => {
    expect(averageLink(4, chain, 0.5)).toEqual([[0, 1], [2], [3]]);
    expect(averageLink(4, chain, 0.4)).toEqual([[0, 1, 2], [3]]);
  });

  it('never joins what is to stay apart, also not by way of a third', () => {
    const apart: Likeness[] = [
      { a: 0, b: 1, value: 0.9 },
      { a: 1, b: 2, value: 0.9 },
      { a: 0, b: 2, value: 0.9, apart: true },
    ];
    expect(averageLink(3, apart, 0.1)).toEqual([[0, 1], [2]]);
  });

  it('gives every item once, whatever the order of the pairs', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 0, max: 20 })), {
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const list = given.filter(([a, b]) => a !== b).map(([a, b, value]) => ({ a, b, value: value / 20 }));
        const groups = averageLink(12, list, 0.4);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i));
        expect(averageLink(12, [...list].reverse(), 0.4)).toEqual(groups);
      }),
    );
  });

  it('holds for no items and no pairs', () => {
    expect(averageLink(0, [], 0.5)).toEqual([]);
    expect(averageLink(2, [], 0.5)).toEqual([[0], [1]]);
  });
});
