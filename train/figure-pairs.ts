/** Trains what tells two accounts of one figure (`models/figure-pairs.json`): boosted trees on stories invented for it (`train/stories`). */
import { writeFileSync } from 'node:fs';
import { type Evidence, evidences } from '../src/compare/rules/figures/likely/evidence.ts';
import { figurePairs } from '../src/compare/rules/figures/likely/figure-pairs.ts';
import type { Given, Story } from '../src/compare/story.ts';
import { boost, type Case, type Settings } from './boosted-trees.ts';
import { type InventedStory, inventedStories } from './invented.ts';

export const SETTINGS: Settings = { rounds: 100, depth: 3, rate: 0.08, decay: 4, fewest: 8 };
/** All pairs of a story that are none weigh so much together as that many matters. */
const NEGATIVES = 3;

/** A pair of an invented story, and the matter on which its figures differ; null where they do not. */
export interface LabelledPair {
  readonly story: string;
  readonly matter: string | null;
  readonly grade: string | null;
  readonly values: readonly number[];
  readonly words: readonly [string, string];
}

/** The pairs of a story with what its key says of them. */
export function labelledPairs({ name, story, key }: InventedStory, wanted?: readonly Evidence[]): LabelledPair[] {
  const holds = (given: Given, side: (typeof key.differ)[number]['accounts'][number]): boolean =>
    side.evidence.some(
      ({ testimony, start, end }) =>
        testimony === given.testimony && start <= given.value.start && given.value.end <= end,
    ) && sharesFigure(story, given, side.value);
  return figurePairs(story, wanted).map(({ a, b, values }) => {
    const matter = key.differ.find(({ accounts }) => {
      const sides = [a, b].map(({ given }) => accounts.findIndex((side) => holds(given, side)));
      return sides.every((side) => side >= 0) && sides[0] !== sides[1];
    });
    return {
      story: name,
      matter: matter?.id ?? null,
      grade: matter?.grade ?? null,
      values,
      words: [story.words(a.given, a.given.value), story.words(b.given, b.given.value)],
    };
  });
}

/** Whether a figure as read has a word or a number of the account's value. */
function sharesFigure(story: Story, given: Given, value: string): boolean {
  const words =
    story
      .words(given, given.value)
      .toLowerCase()
      .match(/[\p{L}\d][\p{L}\d.,]*/gu) ?? [];
  const known = value.toLowerCase();
  return words.some((word) => known.includes(word.replace(/[.,]$/, '')));
}

/** Pairs as cases: matters weigh alike however many pairs they have, and stories however many figures. */
export function casesOf(pairs: readonly LabelledPair[]): Case[] {
  const count = new Map<string, number>();
  const keyOf = ({ story, matter, grade }: LabelledPair): string =>
    grade === 'hard' ? `${story} ${matter}` : `${story} -`;
  for (const pair of pairs) count.set(keyOf(pair), (count.get(keyOf(pair)) ?? 0) + 1);
  return pairs.map((pair) => {
    const positive = pair.grade === 'hard';
    return { values: pair.values, positive, weight: (positive ? 1 : NEGATIVES) / Math.sqrt(count.get(keyOf(pair))!) };
  });
}

/** Writes the model. @param stories the folder of the invented stories */
export function trainFigurePairs(stories: string, out: string): void {
  const pairs = [...inventedStories(stories)].flatMap((story) => labelledPairs(story));
  const { bias, trees } = boost(casesOf(pairs), SETTINGS);
  const matters = new Set(
    pairs.filter(({ grade }) => grade === 'hard').map(({ story, matter }) => `${story} ${matter}`),
  );
  console.error(`figure-pairs: ${pairs.length} pairs, ${matters.size} matters`);
  const features = evidences.map(({ name }) => name);
  const lines = trees.map((tree) => JSON.stringify(tree)).join(',\n');
  writeFileSync(out, `{"features": ${JSON.stringify(features)},\n"bias": ${bias},\n"trees": [\n${lines}\n]}\n`);
}
