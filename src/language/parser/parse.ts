/**
 * Tree of one tagged sentence: arcs between the words as the encoder scores them, their relations, then the punctuation
 * marks. A linear parser of transitions as a second opinion gave 0.7 points more and took as long again.
 */
import type { SyntaxModel } from '../model.ts';
import type { Attributes } from '../tagger/attributes.ts';
import { parserInput } from './input.ts';
import { findLabels } from './labels.ts';
import { chooseHost, markContext, pairs } from './marks.ts';
import { mendTree } from './mend.ts';
import { keepOneSubject } from './one-subject.ts';
import { bestTree } from './projective.ts';

export interface ParsedSentence {
  /** Index of each token's head in the sentence, -1 for the one root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/**
 * @param words the tokens as written, at most `LONGEST` of the encoder
 * @param tags numbers of their tags
 */
export function parseSentence(
  model: SyntaxModel,
  words: readonly string[],
  attributes: Attributes,
  tags: Uint8Array,
): ParsedSentence {
  const input = parserInput(attributes, tags, model.classes);
  const { encoder } = model;
  encoder.read(attributes, tags, input.places);
  const wordHeads = bestTree(encoder.arcScores(), input.length);
  const labels = findLabels(
    input,
    wordHeads,
    encoder.relationScores(wordHeads),
    model.labelChoices,
    model.relations.length,
    model.relations.indexOf('root'),
  );
  const comma = (word: number): boolean => words[input.places[word]! - 1] === ',';
  keepOneSubject(input, wordHeads, labels, model.relations, comma);
  mendTree(model, words, input, wordHeads, labels);
  const heads = new Int32Array(words.length).fill(-1);
  const relations: string[] = new Array(words.length).fill('punct');
  for (let word = 0; word < input.length; word++) {
    const place = input.places[word]!;
    const head = wordHeads[word]!;
    if (head >= 0) heads[place] = input.places[head]!;
    relations[place] = head < 0 ? 'root' : notRoot(model.relations[labels[word]!]!);
  }
  const context = markContext(input, wordHeads, labels, attributes.facts, pairs(words));
  let right = 0;
  for (let place = 0; place < words.length; place++) {
    if (input.places[right] === place) {
      right++;
      continue;
    }
    const host = chooseHost(context, place, right, model.marks);
    // a sentence of marks alone hangs on its first
    if (host >= 0) heads[place] = input.places[host]!;
    else if (place > 0) heads[place] = 0;
    else relations[place] = 'root';
  }
  return { heads, relations };
}

const notRoot = (relation: string): string => (relation === 'root' ? 'parataxis' : relation);
