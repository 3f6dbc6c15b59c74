import { extractFeatures } from './features.ts';
import type { NameModel } from './model.ts';
import { LABELS, namesOfLabels, type TokenName } from './tagset.ts';
import { bestLabels } from './viterbi.ts';
import type { Word } from './word.ts';

/** Longer sentences (tables, lists without stops) are tagged in pieces, so that memory stays small. */
const LONGEST_SENTENCE = 400;

/** Names of one sentence, as ranges of its words. */
export function tagSentence(words: readonly Word[], model: NameModel): TokenName[] {
  const names: TokenName[] = [];
  for (let from = 0; from < words.length; from += LONGEST_SENTENCE) {
    const piece = from === 0 && words.length <= LONGEST_SENTENCE ? words : words.slice(from, from + LONGEST_SENTENCE);
    names.push(...tagPiece(piece, model, from));
  }
  return names;
}

function tagPiece(words: readonly Word[], model: NameModel, offset: number): TokenName[] {
  const { emissions, transitions, mask, lexicon } = model;
  const scores = new Int32Array(words.length * LABELS);
  extractFeatures(words, lexicon, mask, emissions.rows, (i, count) => emissions.add(count, scores, i * LABELS));
  return namesOfLabels(bestLabels(scores, words.length, transitions), offset);
}
