/**
 * The features by which an arc gets its relation once the tree stands: both words and their tags, where they are to each
 * other, the children of each and the relations those have already (children first, from left to right).
 */
import type { ParserInput } from './input.ts';

export const MAX_LABEL_FEATURES = 72;

const NO_WORD = 0x2545f491;
const NO_TAG = 254;
const K1 = 0x9e3779b1;
const K2 = 0x85ebca6b;
const K3 = 0xc2b2ae35;

/** A tree as lists of children, with the relations given so far. */
export interface Tree {
  readonly heads: Int32Array;
  /** Children of each word in order; the last list is the root's. */
  readonly children: readonly (readonly number[])[];
  /** Relation of each word, 255 where none is given yet. */
  readonly labels: Uint8Array;
}

const distanceClass = (d: number): number => {
  const size = Math.abs(d);
  const bucket = size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : 6;
  return d < 0 ? bucket + 8 : bucket;
};

/** Writes the hashed features of the arc to word `d` to `out`; returns how many. */
export function labelFeatures(input: ParserInput, tree: Tree, d: number, out: Int32Array): number {
  const { lower, cluster, senses, suffix3, form, tags, universal, marks, before: ahead, length: n } = input;
  const { heads, children, labels } = tree;
  const h = heads[d]!;
  const W = (i: number): number => (i < 0 || i >= n ? NO_WORD : lower[i]!);
  const T = (i: number): number => (i < 0 || i >= n ? NO_TAG : tags[i]!);
  const U = (i: number): number => (i < 0 || i >= n ? NO_TAG : universal[i]!);
  const L = (i: number): number => (i < 0 ? 255 : labels[i]!);
  const S = (i: number): number => (i < 0 ? 0 : senses[i]! & 0x1fff);
  const C = (i: number): number => (i < 0 ? 0 : cluster[i]!);
  const own = children[d]!;
  const siblings = children[h < 0 ? n : h]!;
  const place = siblings.indexOf(d);
  const before = place > 0 ? siblings[place - 1]! : -1;
  const after = siblings[place + 1] ?? -1;
  const first = own[0] ?? -1;
  const second = own[1] ?? -1;
  const last = own.at(-1) ?? -1;
  const distance = h < 0 ? 15 : distanceClass(h - d);
  const between = h < 0 ? 0 : Math.min(3, Math.abs(marks[d]! - marks[h]!));
  // which relations the word's children and earlier siblings have
  let childSet = 0;
  for (const c of own) childSet |= 1 << (L(c) % 31);
  let siblingSet = 0;
  let sameTag = 0;
  for (const s of siblings) {
    if (s === d) break;
    siblingSet |= 1 << (L(s) % 31);
    if (U(s) === U(d)) sameTag++;
  }
  const grand = h < 0 ? -1 : heads[h]!;
  const [wh, wd, th, td] = [W(h), W(d), T(h), T(d)];
  const [uh, ud] = [U(h), U(d)];
  const side = h < 0 ? 2 : h < d ? 1 : 0;

  let f = 0;
  const add = (x: number, y: number, z: number): void => {
    let k = Math.imul(((f + 1) * K3) ^ x, K1);
    k = Math.imul(k ^ (k >>> 15) ^ y, K2);
    k = Math.imul(k ^ (k >>> 13) ^ z, K1);
    out[f++] = k ^ (k >>> 16);
  };
  const tt = (th << 8) | td;
  add(tt, side, 0);
  add(tt, distance, between);
  add(wd, th, side);
  add(wd, td, side);
  add(wh, td, side);
  add(wh, wd, side);
  add(wd, tt, distance);
  add(wh, tt, distance);
  add(S(d), tt, side);
  add(S(h), tt, side);
  add(S(h), S(d), (uh << 8) | ud);
  add(C(d), tt, side);
  add(C(h), tt, side);
  add(suffix3[d]!, tt, side);
  add(form[d]!, uh, side);
  add(childSet, tt, side);
  add(childSet, td, 0);
  add(siblingSet, tt, side);
  add(siblingSet, wh, td);
  add(siblingSet, childSet, tt);
  add(siblingSet, S(h) >>> 9, (tt << 1) | side);
  add(W(first), tt, side);
  add(W(first), wh, ud);
  add(W(first), wd, uh);
  add((L(first) << 8) | L(last), tt, side);
  add(W(second), tt, side);
  add(W(last), tt, side);
  add((T(first) << 8) | T(last), tt, own.length);
  add((L(before) << 8) | T(before), tt, side);
  add(W(before), tt, side);
  add((T(after) << 8) | U(before), tt, side);
  add(W(after), td, side);
  add(tt, T(grand), side);
  add(W(grand), tt, side);
  add(tt, sameTag, place);
  add((T(d - 1) << 8) | T(d + 1), tt, side);
  add(W(d - 1), tt, side);
  add(W(d + 1), tt, side);
  add(W(d - 1), wd, uh);
  add((T(h - 1) << 8) | T(h + 1), tt, side);
  add((U(first) << 16) | (L(first) << 8) | L(second), S(d), (uh << 2) | side);
  add(childSet, wh, (ud << 2) | side);
  add(childSet, wd, (uh << 2) | side);
  add((place === 0 ? 1 : 0) | (place === siblings.length - 1 ? 2 : 0), tt, between);
  add(siblings.length - place, tt, side);
  add(ahead[d]!, tt, side);
  add(ahead[d + 1]!, tt, side);
  add(ahead[d]!, ahead[d + 1]!, (uh << 8) | ud);
  add(h < 0 ? 0 : ahead[h]!, tt, side);
  return f;
}
