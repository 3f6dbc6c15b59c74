/** The features of a word in its sentence by which its tag is chosen (after Ratnaparkhi 1996; Giménez and Màrquez 2004). */
import type { Attributes } from './attributes.ts';
import { mix } from './hash.ts';

/** How many features every word has. */
export const TAGGER_FEATURES = 57;

/** Stands for a place before the first or after the last word. */
const OUTSIDE = 0x5bd1e995;

/**
 * Writes the hashed features of word `i` to `out`.
 * @param tags tags chosen so far, for the words before `i`
 */
export function taggerFeatures(a: Attributes, i: number, tags: Uint8Array, out: Int32Array): void {
  const n = a.length;
  const at = (array: Int32Array, k: number): number => (k >= 0 && k < n ? array[k]! : OUTSIDE);
  const tag = (k: number): number => (k >= 0 ? tags[k]! : 255);
  const w = a.lower[i]!;
  const [w1, w2] = [at(a.lower, i - 1), at(a.lower, i - 2)];
  const [x1, x2] = [at(a.lower, i + 1), at(a.lower, i + 2)];
  const [t1, t2, t3] = [tag(i - 1), tag(i - 2), tag(i - 3)];
  const [c, c1, c2, d1, d2] = [a.tags[i]!, at(a.tags, i - 1), at(a.tags, i - 2), at(a.tags, i + 1), at(a.tags, i + 2)];
  const [s, s1, r1] = [a.senses[i]!, at(a.senses, i - 1), at(a.senses, i + 1)];
  const bits = (senses: number): number => (senses & 15) | ((senses >>> 9) & 0xf0);
  const [k, k1, y1, y2] = [a.cluster[i]!, at(a.cluster, i - 1), at(a.cluster, i + 1), at(a.cluster, i + 2)];
  const shape = a.shape[i]!;
  const initial = i === 0 ? 1 : 0;
  let f = 0;
  const add = (x: number, y = 0, z = 0): void => {
    out[f] = mix(mix(mix(f + 1, x), y), z);
    f++;
  };
  const t12 = (t1 << 8) | t2;
  add(w);
  add(a.form[i]!, initial);
  add(a.suffix2[i]!);
  add(a.suffix3[i]!);
  add(a.suffix4[i]!);
  add(a.prefix3[i]!);
  add(shape, initial);
  add(shape, a.suffix3[i]!, t1);
  add(c, t1);
  add(c, t12);
  add(bits(s), shape);
  add(bits(s), t1, a.suffix2[i]!);
  add(bits(s), t1, bits(r1));
  add(s);
  add(k);
  add(k, t1);
  add(t1);
  add(t12);
  add(t12, t3);
  add(w, t1);
  add(w, t12);
  add(w, w1);
  add(w, x1);
  add(w, w1, x1);
  add(w1);
  add(w2);
  add(x1);
  add(x2);
  add(w1, w2);
  add(x1, x2);
  add(w1, x1);
  add(at(a.suffix3, i - 1));
  add(at(a.suffix3, i + 1));
  add(at(a.shape, i + 1), shape);
  add(at(a.shape, i - 1), shape);
  add(d1, c);
  add(d1, d2, c);
  add(t1, d1, c);
  add(t1, d1);
  add(d1, d2);
  add(w, d1);
  add(c1, c2, c);
  add(bits(r1), c);
  add(t1, y1, k);
  add(y1, y2);
  add(k1, k, y1);
  add(s1, t1);
  add(r1);
  add(at(a.lower, i + 3), c);
  const [g, g1, h1] = [a.lists[i]!, at(a.lists, i - 1), at(a.lists, i + 1)];
  const NAMED = 0x3fff & ~0x600;
  add(g, shape);
  add(g & NAMED, shape, t1);
  add(g & NAMED, h1 & NAMED, (shape & 0xffff) ^ at(a.shape, i + 1));
  add(g & NAMED, g1 & NAMED, shape);
  add(g, a.suffix3[i]!);
  add(k, c);
  add(k, y1, shape);
  add(k1, c);
}
