/** Properties of the words of a text that features are made of, as numbers, computed once for tagger and parser. */
import { hashString, mix } from './hash.ts';
import { type Lexicon, sensesOf } from './lexicon.ts';

export interface Attributes {
  readonly length: number;
  /** Hash of the word in lower case, and as written. */
  readonly lower: Int32Array;
  readonly form: Int32Array;
  /** Hashes of the last 2, 3, 4 and the first 3 letters. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
  /** Ambiguity class in the treebank's lexicon (0 unknown), WordNet facts, cluster (0 unknown). */
  readonly tags: Int32Array;
  readonly senses: Int32Array;
  readonly cluster: Int32Array;
  /** Lists of names the word is on. */
  readonly lists: Int32Array;
}

const CURLY = /[\u2018\u2019\u02bc`´]/g;
const CURLY_DOUBLE = /[\u201c\u201d\u00ab\u00bb\u201e]/g;
const HYPHENS = /[\u2010\u2011\u2013]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const PLAIN = /^[\x21-\x5f\x61-\x7e]*$/;

/** A word with typographic marks replaced by plain ones and invisible characters left out, as the models know it. */
export function normalise(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .replace(CURLY, "'")
    .replace(CURLY_DOUBLE, '"')
    .replace(HYPHENS, '-')
    .replace(/\u2014/g, '--')
    .replace(/\u2026/g, '...')
    .replace(INVISIBLE, '');
}

const NUMBERS = /^[\d][\d.,:/-]*$/;

/** Attributes of a sentence's words, in order. */
export function attributesOf(words: readonly string[], lexicon: Lexicon): Attributes {
  const n = words.length;
  const array = (): Int32Array => new Int32Array(n);
  const out = {
    length: n,
    lower: array(),
    form: array(),
    suffix2: array(),
    suffix3: array(),
    suffix4: array(),
    prefix3: array(),
    shape: array(),
    tags: array(),
    senses: array(),
    cluster: array(),
    lists: array(),
  };
  const shouting = allCapitals(words);
  for (let i = 0; i < n; i++) {
    let word = normalise(words[i]!);
    // a headline in capitals says nothing by its capitals
    if (shouting && word.length > 1) word = word[0] + word.slice(1).toLowerCase();
    const lower = word.toLowerCase();
    const key = NUMBERS.test(lower) ? numberKey(lower) : lower;
    const end = key.length;
    const hash = hashString(key);
    out.lower[i] = hash;
    out.form[i] = word === lower ? hash : hashString(word);
    out.suffix2[i] = hashString(key, Math.max(0, end - 2));
    out.suffix3[i] = hashString(key, Math.max(0, end - 3));
    out.suffix4[i] = hashString(key, Math.max(0, end - 4));
    out.prefix3[i] = hashString(key, 0, Math.min(3, end));
    out.shape[i] = shapeOf(word);
    out.tags[i] = lexicon.classes.get(hash) ?? 0;
    out.senses[i] = sensesOf(lexicon, lower);
    out.cluster[i] = lexicon.clusters.get(hash) ?? 0;
    out.lists[i] = lexicon.lists(lower);
  }
  return out;
}

/** Numbers differ by their make, not their value: digits become 0, years stay years. */
const numberKey = (word: string): string =>
  /^(?:19|20)\d\d$/.test(word) ? '<year>' : word.replace(/\d/g, '0').slice(0, 12);

function allCapitals(words: readonly string[]): boolean {
  let letters = 0;
  for (const word of words) {
    if (word !== word.toUpperCase()) return false;
    if (word !== word.toLowerCase()) letters++;
  }
  return letters > 2;
}

/** Kinds of characters in order, runs shortened: "McKay" is XxXx, "3.5" is 0.0. */
export function shapeOf(word: string): number {
  let hash = 17;
  let last = '';
  const length = Math.min(word.length, 24);
  for (let i = 0; i < length; i++) {
    const c = word[i]!;
    const kind = c >= 'a' && c <= 'z' ? 'x' : c >= 'A' && c <= 'Z' ? 'X' : c >= '0' && c <= '9' ? '0' : otherKind(c);
    if (kind !== last) hash = mix(hash, kind.charCodeAt(0));
    last = kind;
  }
  // one capital alone and a capitalised word differ
  return mix(hash, length === 1 ? 1 : last === 'X' ? 2 : 0);
}

const otherKind = (c: string): string =>
  c < '\x80' ? c : c !== c.toLowerCase() ? 'X' : c !== c.toUpperCase() ? 'x' : 'u';
