/** What the parser reads of a tagged sentence. */
import type { Attributes } from '../tagger/attributes.ts';
import type { ParserInput } from './templates.ts';

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

export function parserInput(attributes: Attributes, tags: Uint8Array, classes: TagClasses): ParserInput {
  const universal = Uint8Array.from(tags, (tag) => classes.universal[tag]!);
  const marks = new Int32Array(tags.length + 1);
  for (let i = 0; i < tags.length; i++) marks[i + 1] = marks[i]! + (universal[i] === classes.punctuation ? 1 : 0);
  return { attributes, tags, universal, marks };
}
