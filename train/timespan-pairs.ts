/** Trains what tells two accounts of one length of time (`models/timespan-pairs.json`): boosted trees on stories invented for it (`train/stories`). */
import { writeFileSync } from 'node:fs';
import { spanEvidences } from '../src/compare/rules/times/timespans/evidence.ts';
import { spanPairs } from '../src/compare/rules/times/timespans/pairs.ts';
import type { ToldSpan } from '../src/compare/rules/times/timespans/told-spans.ts';
import { boost, type Case, type Settings } from './boosted-trees.ts';
import { type InventedStory, inventedStories, type Side } from './invented.ts';

/** All pairs of a story that are none weigh so much together as that many matters. */
const NEGATIVES = 2;
export const SETTINGS: Settings = { rounds: 60, depth: 3, rate: 0.1, decay: 4, fewest: 10 };

/** A pair of an invented story, and the matter on which its lengths differ; null where they do not. */
export interface LabelledSpans {
  readonly story: string;
  readonly matter: string | null;
  readonly values: readonly number[];
}

/** The pairs of a story with what its key says of them. */
export function labelledSpans({ name, story, key }: InventedStory): LabelledSpans[] {
  const holds = ({ said, span }: ToldSpan, side: Side): boolean =>
    side.evidence.some(
      ({ testimony, start, end }) => testimony === said.testimony && start <= span.start && span.end <= end,
    ) && sharesWord(story.words(said, span), side.value);
  return spanPairs(story).map(({ a, b, values }) => {
    const matter = key.differ.find(({ grade, accounts }) => {
      if (grade !== 'hard' && grade !== 'update') return false;
      const [x, y] = [a, b].map((span) => accounts.findIndex((side) => holds(span, side))) as [number, number];
      return x >= 0 && y >= 0 && x !== y;
    });
    return { story: name, matter: matter?.id ?? null, values };
  });
}

const GENERAL = new Set(['a', 'an', 'the', 'about', 'over', 'than', 'more', 'less', 'and', 'nearly', 'almost']);

/** Whether a length as read has a word or a number of the account's value. */
function sharesWord(length: string, value: string): boolean {
  const words = length.toLowerCase().match(/[\p{L}\d][\p{L}\d.,]*/gu) ?? [];
  const known = new Set(value.toLowerCase().match(/[\p{L}\d][\p{L}\d.,]*/gu) ?? []);
  return words.some((word) => !GENERAL.has(word) && known.has(word));
}

/** Pairs as cases: matters weigh alike however many pairs they have, and stories however many lengths. */
export function casesOf(pairs: readonly LabelledSpans[]): Case[] {
  const count = new Map<string, number>();
  const keyOf = ({ story, matter }: LabelledSpans): string => `${story} ${matter}`;
  for (const pair of pairs) count.set(keyOf(pair), (count.get(keyOf(pair)) ?? 0) + 1);
  return pairs.map((pair) => ({
    values: pair.values,
    positive: pair.matter !== null,
    weight: (pair.matter === null ? NEGATIVES : 1) / Math.sqrt(count.get(keyOf(pair))!),
  }));
}

/** Writes the model. @param stories the folder of the invented stories */
export function trainTimespanPairs(stories: string, out: string): void {
  const pairs = [...inventedStories(stories)].flatMap((story) => labelledSpans(story));
  const matters = new Set(pairs.filter(({ matter }) => matter).map(({ story, matter }) => `${story} ${matter}`));
  console.error(`timespan-pairs: ${pairs.length} pairs, ${matters.size} matters`);
  const { bias, trees } = boost(casesOf(pairs), SETTINGS);
  const features = spanEvidences.map(({ name }) => name);
  const lines = trees.map((tree) => JSON.stringify(tree)).join(',\n');
  writeFileSync(out, `{"features": ${JSON.stringify(features)},\n"bias": ${bias},\n"trees": [\n${lines}\n]}\n`);
}
