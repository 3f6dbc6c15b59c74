/**
 * What the parser reads of a tagged sentence: its words without the punctuation marks. The marks are attached when the
 * tree stands (marks.ts); until then each word knows what stands before it.
 */
import type { Attributes } from '../tagger/attributes.ts';
import { mix } from '../tagger/hash.ts';

export interface ParserInput {
  readonly length: number;
  /** Index of each word among all tokens of the sentence. */
  readonly places: Int32Array;
  readonly lower: Int32Array;
  readonly form: Int32Array;
  readonly suffix3: Int32Array;
  readonly cluster: Int32Array;
  readonly senses: Int32Array;
  /** Fine tags and universal tags as numbers. */
  readonly tags: Uint8Array;
  readonly universal: Uint8Array;
  /** Kind of each word as a child, as a bit: its universal part of speech; and where a preposition or the like marks it. */
  readonly kinds: Int32Array;
  readonly markedKinds: Int32Array;
  /** How many marks stand before each word; last, before the end. */
  readonly marks: Int32Array;
  /** How many finite verbs stand before each word; last, before the end. */
  readonly finite: Int32Array;
  /** Hash of the marks directly before each word, 0 for none; last, before the end. */
  readonly before: Int32Array;
}

/** The universal parts of speech of the tags ("NOUN/NNS") as numbers, and which of them is punctuation. */
export interface TagClasses {
  readonly universal: Uint8Array;
  readonly punctuation: number;
  /** Bits of children by tag: plain, and with a preposition or the like before them. */
  readonly kinds: Int32Array;
  readonly markedKinds: Int32Array;
  /** Whether a tag is of a finite verb. */
  readonly finite: Uint8Array;
}

const FINITE = /\/(?:VBD|VBZ|VBP|MD)$/;

/** Places of the bits. */
const PLAIN = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'SCONJ', 'SYM', 'VERB']; // biome-ignore format: one line
const MARKED = ['NOUN', 'PROPN', 'PRON', 'NUM', 'VERB', 'AUX', 'ADJ', 'ADV'];
/** Kinds of words that mark others: prepositions, conjunctions, "to". */
export const MARKERS = (1 << 1) | (1 << 12) | (1 << 9);

const kindOf = (tag: string, list: readonly string[]): number => {
  const at = list.indexOf(tag.split('/')[0]!);
  return 1 << (list === PLAIN ? (at < 0 ? PLAIN.length : at) : PLAIN.length + 1 + (at < 0 ? MARKED.length : at));
};

export function tagClasses(tags: readonly string[]): TagClasses {
  const names = [...new Set(tags.map((tag) => tag.split('/')[0]!))].sort();
  return {
    universal: Uint8Array.from(tags, (tag) => names.indexOf(tag.split('/')[0]!)),
    punctuation: names.indexOf('PUNCT'),
    kinds: Int32Array.from(tags, (tag) => kindOf(tag, PLAIN)),
    markedKinds: Int32Array.from(tags, (tag) => kindOf(tag, MARKED)),
    finite: Uint8Array.from(tags, (tag) => (FINITE.test(tag) ? 1 : 0)),
  };
}

/** Kind of a word with the kinds of its children to the left. */
export const kindWith = (input: ParserInput, word: number, leftKinds: number): number =>
  leftKinds & MARKERS ? input.markedKinds[word]! : input.kinds[word]!;

export function parserInput(attributes: Attributes, tags: Uint8Array, classes: TagClasses): ParserInput {
  const places: number[] = [];
  const marks: number[] = [];
  const before: number[] = [];
  const finite: number[] = [];
  let verbs = 0;
  let count = 0;
  let run = 0;
  for (let i = 0; i < tags.length; i++) {
    if (classes.universal[tags[i]!] === classes.punctuation) {
      count++;
      run = mix(run + 1, attributes.lower[i]!);
      continue;
    }
    places.push(i);
    marks.push(count);
    before.push(run);
    finite.push(verbs);
    verbs += classes.finite[tags[i]!]!;
    run = 0;
  }
  marks.push(count);
  before.push(run);
  finite.push(verbs);
  const gather = (array: Int32Array): Int32Array => Int32Array.from(places, (i) => array[i]!);
  return {
    length: places.length,
    places: Int32Array.from(places),
    lower: gather(attributes.lower),
    form: gather(attributes.form),
    suffix3: gather(attributes.suffix3),
    cluster: gather(attributes.cluster),
    senses: gather(attributes.senses),
    tags: Uint8Array.from(places, (i) => tags[i]!),
    universal: Uint8Array.from(places, (i) => classes.universal[tags[i]!]!),
    kinds: Int32Array.from(places, (i) => classes.kinds[tags[i]!]!),
    markedKinds: Int32Array.from(places, (i) => classes.markedKinds[tags[i]!]!),
    marks: Int32Array.from(marks),
    finite: Int32Array.from(finite),
    before: Int32Array.from(before),
  };
}
