/**
 * The features of a word in its sentence by which its tag is chosen (after Ratnaparkhi 1996; Giménez and Màrquez 2004):
 * those of the word alone, which are the same wherever it stands, and those of its surroundings.
 */
import type { Attributes, WordFacts } from './attributes.ts';
import { mix } from './hash.ts';

/** How many features every word has of its own, and from its surroundings. */
export const WORD_FEATURES = 15;
export const CONTEXT_FEATURES = 50;

/** Stands for a place before the first or after the last word. */
const OUTSIDE = 0x5bd1e995;

/** WordNet's parts of speech of a form and of the lemma of its ending. */
const bits = (senses: number): number => (senses & 15) | ((senses >>> 9) & 0xf0);
/** Lists of names proper: not of common nouns. */
const NAMED = 0x3fff & ~0x600;

/** One feature: the number of its template and up to three values. */
const feature = (template: number, x: number, y = 0, z = 0): number => mix(mix(mix(template, x), y), z);

/** Writes the hashed features of a word alone to `out`; `initial` says whether it is a sentence's first. */
export function wordFeatures(facts: WordFacts, initial: boolean, out: Int32Array): void {
  const { lower, form, suffix2, suffix3, suffix4, prefix3, shape, tags, senses, cluster, capitals, lists } = facts;
  const first = initial ? 1 : 0;
  let f = 0;
  const put = (template: number, x: number, y = 0, z = 0): void => {
    out[f++] = feature(template, x, y, z);
  };
  put(1, lower);
  put(2, form, first);
  put(3, suffix2);
  put(4, suffix3);
  put(5, suffix4);
  put(6, prefix3);
  put(7, shape, first);
  put(11, bits(senses), shape);
  put(14, senses);
  put(15, cluster);
  put(50, lists, shape);
  put(54, lists, suffix3);
  put(55, cluster, tags);
  put(58, capitals, shape, first);
  put(59, capitals, shape, bits(senses));
}

/**
 * Writes the hashed features of word `i` in its surroundings to `out`.
 * @param tags tags chosen so far, for the words before `i`
 */
export function contextFeatures(a: Attributes, i: number, tags: Uint8Array, out: Int32Array): void {
  const n = a.length;
  const at = (array: Int32Array, k: number): number => (k >= 0 && k < n ? array[k]! : OUTSIDE);
  const tag = (k: number): number => (k >= 0 ? tags[k]! : 255);
  const { lower: w, suffix2, suffix3, shape, tags: c, senses: s, cluster: k, capitals, lists: g } = a.facts[i]!;
  const w1 = at(a.lower, i - 1);
  const w2 = at(a.lower, i - 2);
  const x1 = at(a.lower, i + 1);
  const x2 = at(a.lower, i + 2);
  const t1 = tag(i - 1);
  const t12 = (t1 << 8) | tag(i - 2);
  const t3 = tag(i - 3);
  const c1 = at(a.tags, i - 1);
  const c2 = at(a.tags, i - 2);
  const d1 = at(a.tags, i + 1);
  const d2 = at(a.tags, i + 2);
  const s1 = at(a.senses, i - 1);
  const r1 = at(a.senses, i + 1);
  const k1 = at(a.cluster, i - 1);
  const y1 = at(a.cluster, i + 1);
  const y2 = at(a.cluster, i + 2);
  const g1 = at(a.lists, i - 1);
  const h1 = at(a.lists, i + 1);
  let f = 0;
  const put = (template: number, x: number, y = 0, z = 0): void => {
    out[f++] = feature(template, x, y, z);
  };
  put(8, shape, suffix3, t1);
  put(9, c, t1);
  put(10, c, t12);
  put(12, bits(s), t1, suffix2);
  put(13, bits(s), t1, bits(r1));
  put(16, k, t1);
  put(17, t1);
  put(18, t12);
  put(19, t12, t3);
  put(20, w, t1);
  put(21, w, t12);
  put(22, w, w1);
  put(23, w, x1);
  put(24, w, w1, x1);
  put(25, w1);
  put(26, w2);
  put(27, x1);
  put(28, x2);
  put(29, w1, w2);
  put(30, x1, x2);
  put(31, w1, x1);
  put(32, at(a.suffix3, i - 1));
  put(33, at(a.suffix3, i + 1));
  put(34, at(a.shape, i + 1), shape);
  put(35, at(a.shape, i - 1), shape);
  put(36, d1, c);
  put(37, d1, d2, c);
  put(38, t1, d1, c);
  put(39, t1, d1);
  put(40, d1, d2);
  put(41, w, d1);
  put(42, c1, c2, c);
  put(43, bits(r1), c);
  put(44, t1, y1, k);
  put(45, y1, y2);
  put(46, k1, k, y1);
  put(47, s1, t1);
  put(48, r1);
  put(49, at(a.lower, i + 3), c);
  put(51, g & NAMED, shape, t1);
  put(52, g & NAMED, h1 & NAMED, (shape & 0xffff) ^ at(a.shape, i + 1));
  put(53, g & NAMED, g1 & NAMED, shape);
  put(56, k, y1, shape);
  put(57, k1, c);
  const before = at(a.shape, i - 1);
  const next = at(a.shape, i + 1);
  put(60, capitals, shape, t1);
  put(61, (capitals << 4) | (at(a.capitals, i + 1) & 15), shape, next);
  put(62, (capitals << 4) | (at(a.capitals, i - 1) & 15), shape, before);
  put(63, suffix2, t1, next);
  put(64, suffix2, t1, d1);
  put(65, bits(s), t1, next);
}
