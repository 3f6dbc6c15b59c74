/** Properties of the words of a text that features are made of, as numbers, computed once for tagger and parser. */
import { hashString, mix } from './hash.ts';
import { type Lexicon, sensesOf } from './lexicon.ts';

/** What is known of a word before it is seen in a sentence. */
export interface WordFacts {
  /** Hash of the word in lower case, and as written. */
  readonly lower: number;
  readonly form: number;
  /** Hashes of the last 2, 3, 4 and the first 3 letters. */
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Ambiguity class in the treebank's lexicon (0 unknown), WordNet facts, cluster (0 unknown). */
  readonly tags: number;
  readonly senses: number;
  readonly cluster: number;
  /** How often it has a capital inside a sentence (0 unknown, 1 hardly ever to 6). */
  readonly capitals: number;
  /** Lists of names the word is on. */
  readonly lists: number;
}

/** The facts of a sentence's words. */
export interface Attributes {
  readonly length: number;
  readonly facts: readonly WordFacts[];
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

/** Words kept by lexicon; so many at most, then it starts afresh. */
const met = new WeakMap<Lexicon, Map<string, WordFacts>>();
const MOST_KEPT = 1 << 15;

/** Attributes of a sentence's words, in order. */
export function attributesOf(words: readonly string[], lexicon: Lexicon): Attributes {
  const n = words.length;
  let kept = met.get(lexicon);
  if (!kept || kept.size > MOST_KEPT) {
    kept = new Map();
    met.set(lexicon, kept);
  }
  const shouting = allCapitals(words);
  const facts: WordFacts[] = [];
  for (let i = 0; i < n; i++) {
    // a headline in capitals says nothing by its capitals
    const word = shouting ? capitalised(normalise(words[i]!)) : words[i]!;
    let known = kept.get(word);
    if (!known) {
      known = factsOf(normalise(word), lexicon);
      if (word.length <= 24) kept.set(word, known);
    }
    facts.push(known);
  }
  return { length: n, facts };
}

const capitalised = (word: string): string => (word.length > 1 ? word[0] + word.slice(1).toLowerCase() : word);

function factsOf(word: string, lexicon: Lexicon): WordFacts {
  const lower = word.toLowerCase();
  const key = NUMBERS.test(lower) ? numberKey(lower) : lower;
  const end = key.length;
  const hash = hashString(key);
  const usage = lexicon.usage.get(hash) ?? 0;
  return {
    lower: hash,
    form: word === lower ? hash : hashString(word),
    suffix2: hashString(key, Math.max(0, end - 2)),
    suffix3: hashString(key, Math.max(0, end - 3)),
    suffix4: hashString(key, Math.max(0, end - 4)),
    prefix3: hashString(key, 0, Math.min(3, end)),
    shape: shapeOf(word),
    tags: lexicon.classes.get(hash) ?? 0,
    senses: sensesOf(lexicon, lower),
    cluster: usage & 255,
    capitals: usage >>> 8,
    lists: lexicon.lists(lower),
  };
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
