/**
 * Events across articles on ECB+ (gold mentions): CoNLL F1 (Pradhan et al. 2014), the mean of MUC, B-cubed and CEAF-e. The
 * topics are cut in two halves; each is aligned by weights that were trained on the other half alone.
 *
 *   npm run bench -- events [ECBPLUS.jsonl]
 *
 * - **within**: each topic by itself. **all**: all documents at once, scored on the mentions of the half.
 * - The measures are those of `../shared/score/partition.mjs`.
 */
import { fileURLToPath } from 'node:url';
import { actorsOf } from '../src/compare/actors/actors.ts';
import { alignAcross, alignEvents } from '../src/compare/events/align.ts';
import { labelledPairs, regression, type Topic, topicsIn } from '../train/event-pairs.ts';

const SHARED = new URL('../../shared/', import.meta.url);
const DATA = fileURLToPath(new URL('data/events/ecbplus-train-dev.jsonl', SHARED));

type Measure = (gold: readonly string[], found: readonly string[]) => { readonly f1: number };

/** A mention's chain and the cluster it was put in. */
interface Placed {
  readonly chain: string;
  readonly cluster: string;
}

export async function events([path = DATA]: readonly string[]): Promise<void> {
  const { muc, bCubed, ceafE } = (await import(new URL('score/partition.mjs', SHARED).href)) as Record<string, Measure>;
  const row = (name: string, placed: readonly Placed[]): void => {
    const scores = [muc!, bCubed!, ceafE!].map(
      (measure) =>
        100 *
        measure(
          placed.map(({ chain }) => chain),
          placed.map(({ cluster }) => cluster),
        ).f1,
    );
    const conll = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    console.log(name.padEnd(24), [conll, ...scores].map((score) => score.toFixed(1).padStart(8)).join(''));
  };
  const topics = topicsIn(path);
  const halfOf = topics.map((_, i) => i % 2);
  const pairs = topics.map(labelledPairs);
  const models = [0, 1].map((half) => regression(pairs.filter((_, i) => halfOf[i] === half).flat()));
  console.log(''.padEnd(24), ['CoNLL', 'MUC', 'B3', 'CEAF-e'].map((name) => name.padStart(8)).join(''));
  const within = topics.map(({ testimonies, mentions, chains }, i): Placed[] =>
    place(alignEvents(testimonies, mentions, actorsOf(testimonies).actorOf, models[1 - halfOf[i]!]!), chains, `${i}`),
  );
  const everything = together(topics);
  const across = [0, 1].map((half) => {
    const groups = alignAcross(everything.testimonies, everything.mentions, models[1 - half]!);
    return place(groups, everything.chains, 'all').filter((_, i) => halfOf[everything.topics[i]!] === half);
  });
  for (const half of [0, 1]) row(`within, half ${half + 1}`, within.filter((_, i) => halfOf[i] === half).flat());
  row('within', within.flat());
  for (const half of [0, 1]) row(`all, half ${half + 1}`, across[half]!);
}

/** The mentions in their order, each with its cluster. */
function place(groups: readonly (readonly number[])[], chains: readonly string[], prefix: string): Placed[] {
  const clusters: string[] = [];
  for (const [number, group] of groups.entries()) for (const i of group) clusters[i] = `${prefix}/${number}`;
  return chains.map((chain, i) => ({ chain, cluster: clusters[i]! }));
}

/** All topics as one, with the topic of each mention. */
function together(topics: readonly Topic[]): Topic & { readonly topics: readonly number[] } {
  const testimonies = topics.flatMap((topic) => topic.testimonies);
  let before = 0;
  const mentions = topics.flatMap((topic) => {
    const moved = topic.mentions.map((mention) => ({ ...mention, testimony: mention.testimony + before }));
    before += topic.testimonies.length;
    return moved;
  });
  return {
    testimonies,
    mentions,
    chains: topics.flatMap(({ chains }) => chains),
    topics: topics.flatMap(({ chains }, i) => chains.map(() => i)),
  };
}
