/**
 * What the parser reads of a tagged sentence: its words without the punctuation marks. The marks are attached when the
 * tree stands (marks.ts).
 */
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
}

export function tagClasses(tags: readonly string[]): TagClasses {
  const names = [...new Set(tags.map((tag) => tag.split('/')[0]!))].sort();
  return {
    universal: Uint8Array.from(tags, (tag) => names.indexOf(tag.split('/')[0]!)),
    punctuation: names.indexOf('PUNCT'),
  };
}

export function parserInput({ lower }: Attributes, tags: Uint8Array, classes: TagClasses): ParserInput {
  const places: number[] = [];
  for (let i = 0; i < tags.length; i++) if (classes.universal[tags[i]!] !== classes.punctuation) places.push(i);
  return {
    length: places.length,
    places: Int32Array.from(places),
    lower: Int32Array.from(places, (i) => lower[i]!),
    tags: Uint8Array.from(places, (i) => tags[i]!),
    universal: Uint8Array.from(places, (i) => classes.universal[tags[i]!]!),
  };
}
