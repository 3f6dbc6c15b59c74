/**
 * Trains what tells whether two names fill one slot (`models/name-pairs.json`): boosted trees on the stories invented for
 * training (`train/stories`). No key is needed: two names of one bearer in two articles fill one slot as a rule, and two that
 * neither article shares with the other do not; the letters of the names are no evidence.
 */
import { writeFileSync } from 'node:fs';
import { evidences } from '../src/compare/rules/names/likely/evidence.ts';
import { isFormOf, isKnownTo, pairOf } from '../src/compare/rules/names/likely/name-pairs.ts';
import { type NameSlot, slotsIn } from '../src/compare/rules/names/likely/name-slots.ts';
import type { Story } from '../src/compare/story.ts';
import { boost, type Case, type Settings } from './boosted-trees.ts';
import { type InventedStory, inventedStories } from './invented.ts';

export const SETTINGS: Settings = { rounds: 80, depth: 4, rate: 0.12, decay: 4, fewest: 20 };
/** All pairs of a story that are none weigh so much beside those that are. */
const NEGATIVES = 3;
/** Who is named again and again stands in many slots. */
const MOST_USES = 2;

export interface LabelledPair {
  readonly story: string;
  readonly isOne: boolean;
  readonly values: readonly number[];
}

/** The pairs of a story that show one slot or two; those on which its key says that accounts differ are left out. */
export function labelledPairs({ name, story, key }: InventedStory): LabelledPair[] {
  const articles = story.testimonies.map((_, testimony) => slotsIn(story, testimony));
  const isIn = ({ testimony, start, end }: NameSlot, side: (typeof key.differ)[number]['accounts'][number]): boolean =>
    side.evidence.some((place) => place.testimony === testimony && place.start <= start && end <= place.end);
  const differ = (a: NameSlot, b: NameSlot): boolean =>
    key.differ.some(({ accounts }) => {
      const sides = [a, b].map((slot) => accounts.findIndex((side) => isIn(slot, side)));
      return sides.every((side) => side >= 0) && sides[0] !== sides[1];
    });
  return articles.flatMap((own, i) =>
    articles.slice(i + 1).flatMap((others) =>
      own.flatMap((a) =>
        others.flatMap((b): LabelledPair[] => {
          const isOne = a.bearer === b.bearer;
          if (
            a.type !== b.type ||
            (isOne ? !areSeldom(own, others, a) : !areApart(story, own, others, a, b) || differ(a, b))
          )
            return [];
          return [{ story: name, isOne, values: evidences.map(({ read }) => read(pairOf(story, a, b))) }];
        }),
      ),
    ),
  );
}

const uses = (slots: readonly NameSlot[], { bearer }: NameSlot): number =>
  slots.filter((slot) => slot.bearer === bearer).length;
const areSeldom = (own: readonly NameSlot[], others: readonly NameSlot[], slot: NameSlot): boolean =>
  Math.max(uses(own, slot), uses(others, slot)) <= MOST_USES;

/** Two bearers of whom neither stands in the other's article. */
const areApart = (
  story: Story,
  own: readonly NameSlot[],
  others: readonly NameSlot[],
  a: NameSlot,
  b: NameSlot,
): boolean =>
  !isFormOf(a, b) && uses(others, a) === 0 && uses(own, b) === 0 && !isKnownTo(story, a, b) && !isKnownTo(story, b, a);

/** Pairs as cases: stories weigh by the root of their pairs. */
export function casesOf(pairs: readonly LabelledPair[]): Case[] {
  const count = new Map<string, number>();
  const keyOf = ({ story, isOne }: LabelledPair): string => `${story} ${isOne}`;
  for (const pair of pairs) count.set(keyOf(pair), (count.get(keyOf(pair)) ?? 0) + 1);
  return pairs.map((pair) => ({
    values: pair.values,
    positive: pair.isOne,
    weight: (pair.isOne ? 1 : NEGATIVES) / Math.sqrt(count.get(keyOf(pair))!),
  }));
}

/** Writes the model. @param stories the folder of the invented stories */
export function trainNamePairs(stories: string, out: string): void {
  const pairs = [...inventedStories(stories)].flatMap(labelledPairs);
  const { bias, trees } = boost(casesOf(pairs), SETTINGS);
  console.error(`name-pairs: ${pairs.length} pairs, ${pairs.filter(({ isOne }) => isOne).length} of one bearer`);
  const features = evidences.map(({ name }) => name);
  const lines = trees.map((tree) => JSON.stringify(tree)).join(',\n');
  writeFileSync(out, `{"features": ${JSON.stringify(features)},\n"bias": ${bias},\n"trees": [\n${lines}\n]}\n`);
}
