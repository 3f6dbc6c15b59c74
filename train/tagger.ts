/** Trains the tagger: averaged perceptron, left to right, on its own earlier decisions. */
import { attributesOf } from '../src/language/tagger/attributes.ts';
import type { Lexicon } from '../src/language/tagger/lexicon.ts';
import { CONTEXT_FEATURES, contextFeatures, WORD_FEATURES, wordFeatures } from '../src/language/tagger/templates.ts';
import type { GoldSentence } from './conllu.ts';
import { tagOf } from './lexicon.ts';
import { Perceptron, seededRandom, shuffle } from './perceptron.ts';

export interface TrainedTagger {
  readonly tags: readonly string[];
  readonly rows: number;
  readonly weights: Float32Array;
}

/** Tags seen less often are read as the most frequent tag of the same universal part of speech. */
const MIN_TAG = 20;

/** The tags to learn, and each gold tag's place among them. */
export function tagInventory(sentences: readonly GoldSentence[]): { tags: string[]; index: Map<string, number> } {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const word of words) counts.set(tagOf(word), (counts.get(tagOf(word)) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const tags = ranked.filter(([, count]) => count >= MIN_TAG).map(([tag]) => tag);
  const index = new Map(tags.map((tag, i) => [tag, i]));
  for (const [tag] of ranked) {
    if (index.has(tag)) continue;
    const same = tags.findIndex((kept) => kept.startsWith(`${tag.split('/')[0]}/`));
    index.set(tag, Math.max(0, same));
  }
  return { tags, index };
}

export interface TaggerOptions {
  readonly epochs: number;
  readonly rows: number;
  readonly margin: number;
  readonly seed: number;
}

export const TAGGER_OPTIONS: TaggerOptions = { epochs: 6, rows: 1 << 18, margin: 30, seed: 1 };

export function trainTagger(
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  inventory: { tags: readonly string[]; index: ReadonlyMap<string, number> },
  options: TaggerOptions = TAGGER_OPTIONS,
  onEpoch: (epoch: number, tagger: TrainedTagger) => void = () => {},
): TrainedTagger {
  const examples = sentences.map(({ words }) => ({
    attributes: attributesOf(
      words.map((word) => word.form),
      lexicon,
    ),
    gold: Uint8Array.from(words, (word) => inventory.index.get(tagOf(word))!),
  }));
  const { tags } = inventory;
  const model = new Perceptron(options.rows, tags.length, true);
  const random = seededRandom(options.seed);
  const features = new Int32Array(CONTEXT_FEATURES + WORD_FEATURES);
  const own = features.subarray(CONTEXT_FEATURES);
  const scores = new Float32Array(tags.length);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    for (const { attributes, gold } of shuffle(examples, random)) {
      const chosen = new Uint8Array(gold.length);
      for (let i = 0; i < gold.length; i++) {
        contextFeatures(attributes, i, chosen, features);
        wordFeatures(attributes.facts[i]!, i === 0, own);
        model.score(features, features.length, scores);
        const right = gold[i]!;
        let best = 0;
        let rival = -1;
        for (let c = 0; c < scores.length; c++) {
          if (scores[c]! > scores[best]!) best = c;
          if (c !== right && (rival < 0 || scores[c]! > scores[rival]!)) rival = c;
        }
        if (scores[right]! - scores[rival]! < options.margin) model.update(features, features.length, right, rival);
        model.step();
        chosen[i] = best;
      }
    }
    onEpoch(epoch, {
      tags,
      rows: options.rows,
      weights: epoch === options.epochs ? new Float32Array() : model.averaged(),
    });
  }
  return { tags, rows: options.rows, weights: model.averaged() };
}
