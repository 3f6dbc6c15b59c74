import { describe, expect, it } from 'vitest';
import { logOdds } from '../src/compare/boosted-trees.ts';
import { boost, type Case } from './boosted-trees.ts';

const SETTINGS = { rounds: 60, depth: 2, rate: 0.2, decay: 1, fewest: 2 };
/** Yes where just one of two is 1: no single feature tells it. The third feature says nothing. */
const cases: Case[] = Array.from({ length: 80 }, (_, i) => {
  const [x, y] = [i % 2, Math.floor(i / 2) % 2];
  return { values: [x, y, (i * 7) % 5], positive: x !== y, weight: 1 };
});

describe('training of boosted trees', () => {
  it('learns what no feature tells alone', () => {
    // A first split that tells nothing is not taken: some cases more of one kind break the tie.
    const more = cases.filter(({ values }) => values[0] === 1 && values[1] === 0);
    const model = boost([...cases, ...more], SETTINGS);
    for (const { values, positive } of cases) expect(logOdds(model, values) > 0).toBe(positive);
  });

  it('gives the same trees for the same cases', () => {
    expect(boost(cases, SETTINGS)).toEqual(boost(cases, SETTINGS));
  });

  it('weighs cases', () => {
    const torn: Case[] = [true, false].flatMap((positive) =>
      Array.from({ length: 10 }, () => ({ values: [1], positive, weight: positive ? 9 : 1 })),
    );
    expect(logOdds(boost(torn, SETTINGS), [1])).toBeGreaterThan(1);
  });
});
