/** What a number can mean: inclusive bounds, null for an open end. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the bounds come from a hedge or a vague word. */
  readonly approximate: boolean;
}

export type Hedge = 'about' | 'nearly' | 'over' | 'just-over' | 'under' | 'at-least' | 'at-most';

/** "About 20" is taken as within a tenth of 20, and at least one off for whole numbers from 5. */
const ABOUT = 0.1;
/** "Nearly 20" is taken as the last 15 per cent before it. */
const NEARLY = 0.15;

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * The interval of a hedged number or range. `whole`: things that are counted, so that "more than 20" begins at 21.
 */
export function hedged(low: number, high: number, hedge: Hedge | null, whole: boolean): Interval {
  const step = whole && Number.isInteger(low) && Number.isInteger(high) ? 1 : 0;
  switch (hedge) {
    case null:
      return { low, high, approximate: false };
    case 'about': {
      const [a, b] = [low * (1 - ABOUT), high * (1 + ABOUT)];
      if (!step) return { low: tidy(a), high: tidy(b), approximate: true };
      return {
        low: Math.min(Math.floor(a + 1e-9), low >= 5 ? low - 1 : low),
        high: Math.max(Math.ceil(b - 1e-9), high >= 5 ? high + 1 : high),
        approximate: true,
      };
    }
    case 'nearly':
      return { low: step ? Math.floor(low * (1 - NEARLY)) : tidy(low * (1 - NEARLY)), high, approximate: true };
    case 'over':
      return { low: low + step, high: null, approximate: true };
    case 'just-over':
      return { low: low + step, high: tidy(high * (1 + NEARLY)) + step, approximate: true };
    case 'under':
      return { low: null, high: high - step, approximate: true };
    case 'at-least':
      return { low, high: null, approximate: true };
    case 'at-most':
      return { low: null, high, approximate: true };
  }
}

/** Words for numbers nobody counted, with the interval this project takes them for (documented in docs/times-and-amounts.md). */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['a couple', [2, 3]],
  ['a couple dozen', [24, 36]],
  ['a couple hundred', [200, 300]],
  ['a pair', [2, 2]],
  ['both', [2, 2]],
  ['a few', [2, 9]],
  ['a few dozen', [24, 119]],
  ['a few hundred', [200, 999]],
  ['a few thousand', [2000, 9999]],
  ['several', [3, 9]],
  ['several dozen', [24, 119]],
  ['several hundred', [200, 999]],
  ['several thousand', [2000, 9999]],
  ['several million', [2e6, 9.999999e6]],
  ['a handful', [2, 9]],
  ['half a dozen', [5, 7]],
  ['half-dozen', [5, 7]],
  ['a half dozen', [5, 7]],
  ['a half-dozen', [5, 7]],
  ['dozens', [24, 119]],
  ['scores', [40, 199]],
  ['hundreds', [200, 1999]],
  ['thousands', [2000, 19999]],
  ['tens of thousands', [20000, 199999]],
  ['hundreds of thousands', [200000, 1999999]],
  ['millions', [2e6, 19999999]],
  ['tens of millions', [2e7, 199999999]],
  ['hundreds of millions', [2e8, 1999999999]],
  ['billions', [2e9, 19999999999]],
]);
