/** Pairs of conflicting figures of different articles, with what speaks for and against their being two accounts of one. */
import { candidatePairs } from '../../../pairs/candidates.ts';
import { sameQuestion } from '../../../pairs/model.ts';
import type { Slot } from '../../../pairs/slot.ts';
import { groupBy, type Story } from '../../../story.ts';
import { compareValues } from '../../../values/compare-values.ts';
import { figures } from '../figures.ts';
import { type Evidence, evidences, type FigurePair, isImpossible } from './evidence.ts';
import { parallel } from './parallel.ts';
import { isOneKind, type SetFigure, setFigures } from './setting.ts';

/** Figures of one story further apart than this, as a ratio, are of two things. */
const FAR = 4;
/** Told in two units ("35 miles", "60 km"), a figure is rounded; by decades, even more so. */
const CONVERTED = 1.1;
const DECADES = 1.3;
/** A story with more figures of one unit than this is too crowded to tell them apart by what stands beside them. */
const CROWDED = 200;
/** Pairs that share nothing are not weighed. */
const LEAST = 0.08;
const LEAST_WORDS = 6;

/** Where a story has more figures of one kind than that, two that share little are hardly ever one. */
const MANY = 16;
const CLOSE = 0.3;

/** A pair with the values of the evidences, in their order. */
export interface WeighedPair {
  readonly a: Slot;
  readonly b: Slot;
  readonly values: readonly number[];
}

/** The pairs of a story, each with its evidence. */
export function figurePairs(story: Story, wanted: readonly Evidence[] = evidences): WeighedPair[] {
  const slots = figures(story).filter((slot) => !isOfName(story, slot));
  const buckets = groupBy(slots, ({ given: { value } }) =>
    value.value.type === 'number' ? `${value.aspect}\t${value.value.unit}` : null,
  );
  return [...buckets.values()]
    .filter((bucket) => bucket.length <= CROWDED)
    .flatMap((bucket) => pairsOf(story, setFigures(story, bucket), wanted));
}

const isSame = (a: Slot, b: Slot): boolean => compareValues(a.given.value.value, b.given.value.value) === 'same';

function pairsOf(story: Story, figures: readonly SetFigure[], wanted: readonly Evidence[]): WeighedPair[] {
  const slots = figures.map(({ slot }) => slot);
  const scores = new Map<number, number>();
  const keyOf = (a: number, b: number): number => Math.min(a, b) * slots.length + Math.max(a, b);
  const candidates = candidatePairs(slots);
  /** The figures of one article that a figure was compared with. */
  const compared = new Map<string, { readonly other: Slot; readonly score: number }[]>();
  const note = (figure: number, other: number, score: number): void => {
    const key = `${figure} ${slots[other]!.given.testimony}`;
    const list = compared.get(key) ?? [];
    list.push({ other: slots[other]!, score });
    compared.set(key, list);
  };
  for (const [a, b] of candidates) {
    const score = sameQuestion(slots[a]!, slots[b]!, story);
    scores.set(keyOf(a, b), score);
    note(a, b, score);
    note(b, a, score);
  }
  /** The best score of a figure with another one of that article. */
  const rivalOf = (figure: number, other: number): number =>
    compared
      .get(`${figure} ${slots[other]!.given.testimony}`)!
      .reduce((best, { other: rival, score }) => (score > best && !isSame(rival, slots[other]!) ? score : best), 0);
  const supports: number[] = [];
  const supportOf = (figure: number): number => {
    supports[figure] ??= new Set(
      slots.flatMap((slot, other) =>
        (scores.get(keyOf(figure, other)) ?? 0) > SUPPORT && isSame(slot, slots[figure]!) ? [slot.given.testimony] : [],
      ),
    ).size;
    return supports[figure];
  };
  const kindsOf = kinds(figures);
  return candidates.flatMap(([i, j]) => {
    const [a, b] = [figures[i]!, figures[j]!];
    if (compareValues(a.slot.given.value.value, b.slot.given.value.value) !== 'conflict') return [];
    const ratio = Math.max(a.size, b.size) / Math.max(Number.EPSILON, Math.min(a.size, b.size));
    if (ratio > FAR || ratio === 1 || isRounded(a, b, ratio)) return [];
    const score = scores.get(keyOf(i, j))!;
    const kinds = kindsOf(i, j);
    if (score < CLOSE && kinds > MANY) return [];
    const shared = parallel(story, a.around, b.around);
    if (score < LEAST && shared.before + shared.after < LEAST_WORDS && ratio > 2) return [];
    const rival = Math.max(rivalOf(i, j), rivalOf(j, i));
    const pair: FigurePair = { story, a, b, score, rival, ratio, shared, kinds, support: [supportOf(i), supportOf(j)] };
    if (isImpossible(pair)) return [];
    return [{ a: a.slot, b: b.slot, values: wanted.map(({ read }) => read(pair)) }];
  });
}

/** Makes the look-up of how many different figures the story has of the kind of either of two. */
function kinds(figures: readonly SetFigure[]): (i: number, j: number) => number {
  const sizes = figures.map(({ slot: own }) => {
    const ofKind = figures.filter(({ slot }) => isOneKind(slot, own));
    return new Set(ofKind.map(({ size }) => size));
  });
  return (i, j) => sizes[i]!.union(sizes[j]!).size;
}

function isRounded(a: SetFigure, b: SetFigure, ratio: number): boolean {
  // "13 miles" and "13 nautical miles"
  if (a.unit === b.unit) return a.digits !== '' && a.digits === b.digits;
  return ratio < ([a.unit, b.unit].some((unit) => /^decade|^centur/.test(unit)) ? DECADES : CONVERTED);
}

/** "Explorer 8", "the Deuce 8 gang": a number right behind a name that counts nothing is a part of it. */
function isOfName(story: Story, { given, noun }: Slot): boolean {
  if (given.value.aspect !== 'count') return false;
  const { tokens } = story.testimonies[given.testimony]!.reading;
  const before = tokens[tokens.findIndex(({ start }) => start >= given.value.start) - 1];
  return before?.upos === 'PROPN' && (noun === '' || before.end + 1 === given.value.start);
}

/** From which score on an article that gives the same figure speaks of the same. */
const SUPPORT = 0.3;
