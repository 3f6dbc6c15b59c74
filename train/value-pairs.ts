/** Trains the scorer of values (`models/value-pairs.json`): logistic regression on weak pairs of texts and their summaries. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PRIOR_BIAS, pairFeatures } from '../src/compare/pairs/features.ts';
import { readTreebank } from './conllu.ts';
import { storyOf, type WeakPair, weakPairs } from './weak-pairs.ts';

const PASSES = 3000;
const RATE = 0.5;
/** Pull towards the expected weights (a Gaussian prior), against the two or three hundred pairs there are. */
const DECAY = 0.03;

/** A GUM document and its summaries as tellings of one story. */
export function tellings(path: string): { id: string; text: string; published: string | null }[] {
  const raw = readFileSync(path, 'utf8');
  const meta = (name: string): string | null => new RegExp(`^# meta::${name} = (.*)$`, 'm').exec(raw)?.[1] ?? null;
  const published = meta('dateCreated');
  const summaries = [1, 2, 3, 4, 5].flatMap((k) => meta(`summary${k}`)?.replace(/^\([^)]*\)\s*/, '') ?? []);
  const body = paragraphs(
    raw,
    readTreebank(path).map(({ text }) => text),
  );
  return [body, ...summaries].map((text, i) => ({ id: `${path.split('/').at(-1)}-${i}`, text, published }));
}

/** Sentences joined; a blank line where the file begins a paragraph. */
function paragraphs(raw: string, sentences: readonly string[]): string {
  const starts = raw
    .split(/\n\n+/)
    .filter((block) => /^1\t/m.test(block))
    .map((block) => /^# newpar/m.test(block));
  return sentences.map((text, i) => (i === 0 ? '' : starts[i] ? '\n\n' : ' ') + text).join('');
}

/** Batch gradient descent with weight decay; the classes weigh the same, a pair weighs less where its story has many. */
export function regress(pairs: readonly (WeakPair & { readonly weight: number })[]): {
  bias: number;
  weights: number[];
} {
  const total = (positive: boolean): number =>
    pairs.filter((pair) => pair.positive === positive).reduce((sum, { weight }) => sum + weight, 0);
  const share = { true: 0.5 / total(true), false: 0.5 / total(false) };
  let bias = PRIOR_BIAS;
  const weights = pairFeatures.map(({ prior }) => prior);
  for (let pass = 0; pass < PASSES; pass++) {
    let slope = 0;
    const slopes = weights.map(() => 0);
    for (const { features, positive, weight } of pairs) {
      const x = features.reduce((sum, value, i) => sum + value * weights[i]!, bias);
      const error = (1 / (1 + Math.exp(-x)) - (positive ? 1 : 0)) * weight * share[positive ? 'true' : 'false'];
      slope += error;
      for (let i = 0; i < features.length; i++) slopes[i]! += error * features[i]!;
    }
    bias -= RATE * (slope + DECAY * (bias - PRIOR_BIAS));
    for (let i = 0; i < weights.length; i++) {
      const { prior } = pairFeatures[i]!;
      const weight = weights[i]! - RATE * (slopes[i]! + DECAY * (weights[i]! - prior));
      weights[i] = prior > 0 ? Math.max(0, weight) : Math.min(0, weight);
    }
  }
  return { bias, weights };
}

/** Writes the model. @param data the folder of the training data */
export function trainValuePairs(data: string, out: string): void {
  const pairs = readdirSync(`${data}/gum/train`)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) => {
      const own = weakPairs(storyOf(tellings(`${data}/gum/train/${name}`)), true);
      return own.map((pair) => ({ ...pair, weight: 1 / Math.sqrt(own.length) }));
    });
  const positives = pairs.filter(({ positive }) => positive).length;
  console.error(`value-pairs: ${positives} positives, ${pairs.length - positives} negatives`);
  const { bias, weights } = regress(pairs);
  const rounded = (x: number): number => Math.round(x * 1000) / 1000;
  const named = Object.fromEntries(pairFeatures.map(({ name }, i) => [name, rounded(weights[i]!)]));
  writeFileSync(out, `${JSON.stringify({ bias: rounded(bias), weights: named }, null, 2)}\n`);
}
