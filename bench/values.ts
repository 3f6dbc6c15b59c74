/**
 * How well the scorer of values tells which two values answer one question, on weak pairs of reports that it was not
 * trained on: the same figure in two reports of one incident is one question; a figure whose like stands elsewhere in the
 * other report is another. Area under the ROC curve (Hanley and McNeil 1982), and recall where 90 % of the pairs are right.
 *
 *   npm run bench -- values [INCIDENT-SETS.jsonl] [HOW-MANY]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NamedWeights } from '../src/compare/named-weights.ts';
import { pairModel } from '../src/compare/pairs/model.ts';
import { storyOf, type WeakPair, weakPairs } from '../train/weak-pairs.ts';

const DATA = fileURLToPath(new URL('../../shared/data/facts/incident-sets-dev.jsonl', import.meta.url));

interface Incident {
  readonly incident: string;
  readonly reports: readonly { readonly id: string; readonly text: string; readonly published?: string }[];
}

/** Weak pairs of each incident, by half: even and odd lines. */
export function incidentPairs(path: string, most: number): WeakPair[][] {
  const halves: WeakPair[][] = [[], []];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean).slice(0, most);
  lines.forEach((line, i) => {
    const { reports } = JSON.parse(line) as Incident;
    const texts = reports.map(({ id, text, published }) => ({ id, text, published: published ?? null }));
    if (texts.length > 1) halves[i % 2]!.push(...weakPairs(storyOf(texts), false, false));
  });
  return halves;
}

export interface Ranking {
  readonly positives: number;
  readonly negatives: number;
  readonly area: number;
  readonly recall: number;
}

/** Ranks pairs by a model. */
export function rank(pairs: readonly WeakPair[], model: NamedWeights): Ranking {
  const score = ({ features }: WeakPair): number =>
    features.reduce((sum, value, i) => sum + value * model.weights[i]!, model.bias);
  const order = pairs
    .map((pair) => ({ score: score(pair), positive: pair.positive }))
    .sort((a, b) => b.score - a.score);
  const positives = order.filter(({ positive }) => positive).length;
  let right = 0;
  let above = 0;
  let recall = 0;
  order.forEach(({ positive }, i) => {
    if (positive) {
      right++;
      if (right / (i + 1) >= 0.9) recall = right / positives;
    } else above += right;
  });
  const negatives = order.length - positives;
  return { positives, negatives, area: above / Math.max(1, positives * negatives), recall };
}

export function values(args: readonly string[]): void {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  incidentPairs(args[0] ?? DATA, Number(args[1] ?? 540)).forEach((pairs, half) => {
    const { positives, negatives, area, recall } = rank(pairs, pairModel());
    console.log(
      `half ${half + 1}: ${positives} positives, ${negatives} negatives, area ${percent(area)}, recall at 90 % precision ${percent(recall)}`,
    );
  });
}
