/** Gold trees as the parser learns them: without the punctuation marks, which are attached afterwards. */

import { type ParserInput, parserInput, type TagClasses } from '../src/language/parser/input.ts';
import { pairs } from '../src/language/parser/marks.ts';
import type { Attributes, WordFacts } from '../src/language/tagger/attributes.ts';
import type { GoldSentence } from './conllu.ts';

export interface ParserExample {
  readonly input: ParserInput;
  /** Gold heads among the words, -1 for the root. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Gold heads of all tokens; hashes of their forms; pairs of marks. */
  readonly allHeads: Int32Array;
  readonly facts: readonly WordFacts[];
  readonly partners: Int32Array;
}

export function parserExample(
  { words }: GoldSentence,
  attributes: Attributes,
  tags: Uint8Array,
  classes: TagClasses,
  relations: readonly string[],
): ParserExample {
  const input = parserInput(attributes, tags, classes);
  const rank = new Int32Array(words.length).fill(-1);
  input.places.forEach((place, k) => {
    rank[place] = k;
  });
  const heads = new Int32Array(input.length);
  let root = -1;
  input.places.forEach((place, k) => {
    let head = words[place]!.head;
    // what hangs on a mark hangs on the mark's head
    while (head >= 0 && rank[head]! < 0) head = words[head]!.head;
    heads[k] = head < 0 ? root : rank[head]!;
    if (head < 0 && root < 0) root = k;
  });
  if (root >= 0) heads[root] = -1;
  return {
    input,
    heads,
    labels: Uint8Array.from(input.places, (place) => Math.max(0, relations.indexOf(words[place]!.deprel))),
    allHeads: Int32Array.from(words, (word) => word.head),
    facts: attributes.facts,
    partners: pairs(words.map((word) => word.form)),
  };
}
