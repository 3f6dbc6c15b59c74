/** Trains the ranking of the words a punctuation mark may hang on. */
import { candidates, MARK_FEATURES, markContext, markFeatures } from '../src/language/parser/marks.ts';
import type { ParserExample } from './examples.ts';
import { Perceptron, seededRandom, shuffle } from './perceptron.ts';

export const MARK_OPTIONS = { epochs: 6, rows: 1 << 17, margin: 2, seed: 1 };

export function trainMarks(examples: readonly ParserExample[], options = MARK_OPTIONS): Float32Array {
  const model = new Perceptron(options.rows, 1);
  const random = seededRandom(options.seed);
  const order = [...examples];
  const features = new Int32Array(MARK_FEATURES);
  const score = new Float32Array(1);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    for (const { input, heads, labels, allHeads, facts, partners } of shuffle(order, random)) {
      const context = markContext(input, heads, labels, facts, partners);
      let right = 0;
      for (let place = 0; place < allHeads.length; place++) {
        if (input.places[right] === place) {
          right++;
          continue;
        }
        const host = allHeads[place]!;
        const all = candidates(context, right);
        const good = all.find(({ word }) => input.places[word] === host);
        if (!good) continue;
        let [best, bestScore, goodScore] = [good, -Infinity, 0];
        for (const candidate of all) {
          markFeatures(context, place, right, candidate, features);
          model.score(features, MARK_FEATURES, score);
          if (candidate === good) goodScore = score[0]!;
          else if (score[0]! > bestScore) [best, bestScore] = [candidate, score[0]!];
        }
        if (best !== good && goodScore - bestScore < options.margin) {
          markFeatures(context, place, right, good, features);
          model.add(features, MARK_FEATURES, 0, 1);
          markFeatures(context, place, right, best, features);
          model.add(features, MARK_FEATURES, 0, -1);
        }
        model.step();
      }
    }
  }
  return model.averaged();
}
