/**
 * The features of a word in its sentence by which its tag is chosen (after Ratnaparkhi 1996; Giménez and Màrquez 2004):
 * those of the word alone, which are the same wherever it stands, and those of its surroundings.
 */
import type { Attributes, WordFacts } from './attributes.ts';
import { mix } from './hash.ts';

/** How many features every word has of its own, and from its surroundings. */
export const WORD_FEATURES = 15;
export const CONTEXT_FEATURES = 50;

/** Stands for what is not there before the first or after the last word. */
const OUTSIDE = 0x5bd1e995;
const NOTHING: WordFacts = {
  lower: OUTSIDE,
  form: OUTSIDE,
  suffix2: OUTSIDE,
  suffix3: OUTSIDE,
  suffix4: OUTSIDE,
  prefix3: OUTSIDE,
  shape: OUTSIDE,
  tags: OUTSIDE,
  senses: OUTSIDE,
  cluster: OUTSIDE,
  capitals: OUTSIDE,
  lists: OUTSIDE,
};

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
  out[f++] = feature(1, lower);
  out[f++] = feature(2, form, first);
  out[f++] = feature(3, suffix2);
  out[f++] = feature(4, suffix3);
  out[f++] = feature(5, suffix4);
  out[f++] = feature(6, prefix3);
  out[f++] = feature(7, shape, first);
  out[f++] = feature(11, bits(senses), shape);
  out[f++] = feature(14, senses);
  out[f++] = feature(15, cluster);
  out[f++] = feature(50, lists, shape);
  out[f++] = feature(54, lists, suffix3);
  out[f++] = feature(55, cluster, tags);
  out[f++] = feature(58, capitals, shape, first);
  out[f++] = feature(59, capitals, shape, bits(senses));
}

/**
 * Writes the hashed features of word `i` in its surroundings to `out`.
 * @param tags tags chosen so far, for the words before `i`
 */
export function contextFeatures({ facts }: Attributes, i: number, tags: Uint8Array, out: Int32Array): void {
  const n = facts.length;
  const word = facts[i]!;
  const before = i > 0 ? facts[i - 1]! : NOTHING;
  const before2 = i > 1 ? facts[i - 2]! : NOTHING;
  const after = i + 1 < n ? facts[i + 1]! : NOTHING;
  const after2 = i + 2 < n ? facts[i + 2]! : NOTHING;
  const after3 = i + 3 < n ? facts[i + 3]! : NOTHING;
  const { lower: w, suffix2, suffix3, shape, tags: c, senses: s, cluster: k, capitals, lists: g } = word;
  const { lower: w1, tags: c1, senses: s1, cluster: k1, lists: g1, shape: shape1 } = before;
  const { lower: w2, tags: c2 } = before2;
  const { lower: x1, tags: d1, senses: r1, cluster: y1, lists: h1, shape: next } = after;
  const { lower: x2, tags: d2, cluster: y2 } = after2;
  const t1 = i > 0 ? tags[i - 1]! : 255;
  const t12 = (t1 << 8) | (i > 1 ? tags[i - 2]! : 255);
  const t3 = i > 2 ? tags[i - 3]! : 255;
  let f = 0;
  out[f++] = feature(8, shape, suffix3, t1);
  out[f++] = feature(9, c, t1);
  out[f++] = feature(10, c, t12);
  out[f++] = feature(12, bits(s), t1, suffix2);
  out[f++] = feature(13, bits(s), t1, bits(r1));
  out[f++] = feature(16, k, t1);
  out[f++] = feature(17, t1);
  out[f++] = feature(18, t12);
  out[f++] = feature(19, t12, t3);
  out[f++] = feature(20, w, t1);
  out[f++] = feature(21, w, t12);
  out[f++] = feature(22, w, w1);
  out[f++] = feature(23, w, x1);
  out[f++] = feature(24, w, w1, x1);
  out[f++] = feature(25, w1);
  out[f++] = feature(26, w2);
  out[f++] = feature(27, x1);
  out[f++] = feature(28, x2);
  out[f++] = feature(29, w1, w2);
  out[f++] = feature(30, x1, x2);
  out[f++] = feature(31, w1, x1);
  out[f++] = feature(32, before.suffix3);
  out[f++] = feature(33, after.suffix3);
  out[f++] = feature(34, next, shape);
  out[f++] = feature(35, shape1, shape);
  out[f++] = feature(36, d1, c);
  out[f++] = feature(37, d1, d2, c);
  out[f++] = feature(38, t1, d1, c);
  out[f++] = feature(39, t1, d1);
  out[f++] = feature(40, d1, d2);
  out[f++] = feature(41, w, d1);
  out[f++] = feature(42, c1, c2, c);
  out[f++] = feature(43, bits(r1), c);
  out[f++] = feature(44, t1, y1, k);
  out[f++] = feature(45, y1, y2);
  out[f++] = feature(46, k1, k, y1);
  out[f++] = feature(47, s1, t1);
  out[f++] = feature(48, r1);
  out[f++] = feature(49, after3.lower, c);
  out[f++] = feature(51, g & NAMED, shape, t1);
  out[f++] = feature(52, g & NAMED, h1 & NAMED, (shape & 0xffff) ^ next);
  out[f++] = feature(53, g & NAMED, g1 & NAMED, shape);
  out[f++] = feature(56, k, y1, shape);
  out[f++] = feature(57, k1, c);
  out[f++] = feature(60, capitals, shape, t1);
  out[f++] = feature(61, (capitals << 4) | (after.capitals & 15), shape, next);
  out[f++] = feature(62, (capitals << 4) | (before.capitals & 15), shape, shape1);
  out[f++] = feature(63, suffix2, t1, next);
  out[f++] = feature(64, suffix2, t1, d1);
  out[f++] = feature(65, bits(s), t1, next);
}
