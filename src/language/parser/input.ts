/**
 * What the parser reads of a tagged sentence: its words without the punctuation marks. The marks are attached when the
 * tree stands (marks.ts).
 */
import type { Upos } from '../../model/reading.ts';
import type { Attributes } from '../tagger/attributes.ts';

export interface ParserInput {
  readonly length: number;
  /** Index of each word among all tokens of the sentence. */
  readonly places: Int32Array;
  readonly lower: Int32Array;
  /** Fine tags and universal tags as numbers. */
  readonly tags: Uint8Array;
  readonly universal: Uint8Array;
}

/** The universal parts of speech of the tags ("NOUN/NNS") as numbers, and which of them is punctuation. */
export interface TagClasses {
  readonly universal: Uint8Array;
  readonly punctuation: number;
  /** The universal part of speech of each tag by its name. */
  readonly upos: readonly Upos[];
}

export function tagClasses(tags: readonly string[]): TagClasses {
  const names = [...new Set(tags.map((tag) => tag.split('/')[0]!))].sort();
  return {
    universal: Uint8Array.from(tags, (tag) => names.indexOf(tag.split('/')[0]!)),
    punctuation: names.indexOf('PUNCT'),
    upos: tags.map((tag) => tag.split('/')[0] as Upos),
  };
}

export function parserInput({ facts }: Attributes, tags: Uint8Array, classes: TagClasses): ParserInput {
  const { universal, punctuation } = classes;
  let length = 0;
  for (let i = 0; i < tags.length; i++) if (universal[tags[i]!] !== punctuation) length++;
  const input = {
    length,
    places: new Int32Array(length),
    lower: new Int32Array(length),
    tags: new Uint8Array(length),
    universal: new Uint8Array(length),
  };
  for (let i = 0, word = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (universal[tag] === punctuation) continue;
    input.places[word] = i;
    input.lower[word] = facts[i]!.lower;
    input.tags[word] = tag;
    input.universal[word] = universal[tag]!;
    word++;
  }
  return input;
}
