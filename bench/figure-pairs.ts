/**
 * How well two accounts of one figure are told from two figures, on the stories invented for it (`train/stories`), ten-fold by
 * story: pairs by falling likelihood, each pair of figures once; how many matters are found where so many of the pairs told
 * are right. Pairs on which a key is silent count as wrong.
 *
 *   npm run bench -- figure-pairs
 */
import { fileURLToPath } from 'node:url';
import { logOdds } from '../src/compare/boosted-trees.ts';
import { boost } from '../train/boosted-trees.ts';
import { casesOf, type LabelledPair, labelledPairs, SETTINGS } from '../train/figure-pairs.ts';
import { inventedStories } from '../train/invented.ts';

const STORIES = fileURLToPath(new URL('../train/stories', import.meta.url));
const FOLDS = 10;
const SHARES = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

export interface Scored {
  readonly pair: LabelledPair;
  readonly odds: number;
}

/** Scores each pair by a model that has seen nine tenths of the other stories. */
export function crossValidated(pairs: readonly LabelledPair[]): Scored[] {
  const stories = [...new Set(pairs.map(({ story }) => story))];
  const foldOf = new Map(stories.map((story, i) => [story, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ story }: LabelledPair): boolean => foldOf.get(story) === fold;
    const model = boost(casesOf(pairs.filter((pair) => !isOut(pair))), SETTINGS);
    return pairs.filter(isOut).map((pair) => ({ pair, odds: logOdds(model, pair.values) }));
  }).flat();
}

export interface Reach {
  readonly share: number;
  readonly matters: number;
  readonly wrong: number;
  readonly odds: number;
}

/** How far down one may go while a share of what is told is right. */
export function reaches(scored: readonly Scored[]): Reach[] {
  const seen = new Set<string>();
  const matters = new Set<string>();
  let wrong = 0;
  const steps: Omit<Reach, 'share'>[] = [];
  for (const { pair, odds } of [...scored].sort((a, b) => b.odds - a.odds)) {
    const key = `${pair.story} ${[...pair.words].sort().join(' | ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (pair.grade === 'hard') matters.add(`${pair.story} ${pair.matter}`);
    else wrong++;
    steps.push({ matters: matters.size, wrong, odds });
  }
  return SHARES.flatMap((share) => {
    const last = steps.filter(({ matters: right, wrong: not }) => right >= share * (right + not)).at(-1);
    return last ? [{ share, ...last }] : [];
  });
}

export async function figurePairsBench(): Promise<void> {
  const pairs = [...inventedStories(STORIES)].flatMap((story) => labelledPairs(story));
  const matters = new Set(
    pairs.filter(({ grade }) => grade === 'hard').map(({ story, matter }) => `${story} ${matter}`),
  );
  console.log(`${pairs.length} pairs, ${matters.size} matters whose figures are both read and may be one`);
  for (const { share, matters: found, wrong, odds } of reaches(crossValidated(pairs)))
    console.log(
      `${Math.round(share * 100)} % right: ${found} matters, ${wrong} wrong, from log odds ${odds.toFixed(2)}`,
    );
}
