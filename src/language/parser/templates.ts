/**
 * The features of a state of the parser, by which its next action is chosen (after Zhang and Nivre 2011, for arc-hybrid):
 * words, tags and meanings of the top of the stack and of the next words, their children, distances and valencies.
 */
import type { ParserInput } from './input.ts';
import { NONE, type Nodes } from './nodes.ts';

/** No fewer than any state has. */
export const MAX_FEATURES = 168;

const NO_WORD = 0x2545f491;
const NO_TAG = 254;
const ROOT_TAG = 253;
const ROOT_WORD = 0x1b873593;

const K1 = 0x9e3779b1;
const K2 = 0x85ebca6b;
const K3 = 0xc2b2ae35;

/** Distance in classes: 1, 2, 3, 4, 5 to 6, 7 to 10, more. */
const distanceClass = (d: number): number => (d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7);

/**
 * Writes the hashed features of a state to `out`.
 * @param top node on top of the stack, NONE if it is empty
 * @param next node of the next word; its word is `length` for the root behind the last word
 * @returns how many there are
 */
export function parserFeatures(input: ParserInput, nodes: Nodes, top: number, next: number, out: Int32Array): number {
  const { lower, cluster, senses, tags, universal, marks, before, finite, length: n } = input;
  const { word, below, left, left2, right, right2, lefts, rights, leftKinds, rightKinds } = nodes;
  const s1 = top === NONE ? NONE : below[top]!;
  const s2 = s1 === NONE ? NONE : below[s1]!;
  const i0 = top === NONE ? NONE : word[top]!;
  const i1 = s1 === NONE ? NONE : word[s1]!;
  const i2 = s2 === NONE ? NONE : word[s2]!;
  const b0 = word[next]!;

  const W = (i: number): number => (i < 0 ? NO_WORD : i < n ? lower[i]! : ROOT_WORD);
  const T = (i: number): number => (i < 0 ? NO_TAG : i < n ? tags[i]! : ROOT_TAG);
  const U = (i: number): number => (i < 0 ? NO_TAG : i < n ? universal[i]! : ROOT_TAG);
  const C = (i: number): number => (i < 0 || i >= n ? 0 : cluster[i]!);
  const S = (i: number): number => (i < 0 || i >= n ? 0 : senses[i]!);
  const child = (node: number, links: Int32Array): number => {
    if (node === NONE) return NONE;
    const c = links[node]!;
    return c === NONE ? NONE : word[c]!;
  };

  const [ws0, ws1, wb0, wb1] = [W(i0), W(i1), W(b0), W(b0 + 1)];
  const [ts0, ts1, ts2, tb0, tb1, tb2] = [T(i0), T(i1), T(i2), T(b0), T(b0 + 1), T(b0 + 2)];
  const [us0, us1, us2, ub0, ub1, ub2] = [U(i0), U(i1), U(i2), U(b0), U(b0 + 1), U(b0 + 2)];
  const s0l = child(top, left);
  const s0l2 = child(top, left2);
  const s0r = child(top, right);
  const s0r2 = child(top, right2);
  const s1l = child(s1, left);
  const s1l2 = child(s1, left2);
  const s1r = child(s1, right);
  const s1r2 = child(s1, right2);
  const b0l = child(next, left);
  const b0l2 = child(next, left2);
  const s2r = child(s2, right);
  const d0 = i0 < 0 ? 0 : distanceClass(b0 - i0);
  const d1 = i1 < 0 ? 0 : distanceClass(i0 - i1);
  const p0 = i0 < 0 ? 0 : Math.min(3, marks[b0]! - marks[i0]!);
  const p1 = i1 < 0 ? 0 : Math.min(3, marks[i0]! - marks[i1]!);
  const v0 = top === NONE ? 0 : Math.min(3, lefts[top]!) * 4 + Math.min(3, rights[top]!);
  const v1 = s1 === NONE ? 0 : Math.min(3, lefts[s1]!) * 4 + Math.min(3, rights[s1]!);
  const vb = Math.min(4, lefts[next]!);

  let f = 0;
  const add = (x: number, y: number, z: number): void => {
    let h = Math.imul(((f + 1) * K3) ^ x, K1);
    h = Math.imul(h ^ (h >>> 15) ^ y, K2);
    h = Math.imul(h ^ (h >>> 13) ^ z, K1);
    out[f++] = h ^ (h >>> 16);
  };
  const pair = (a: number, b: number): number => (a << 8) | b;
  const triple = (a: number, b: number, c: number): number => (a << 16) | (b << 8) | c;

  // single words
  add(ws0, ts0, 0);
  add(ws1, ts1, 0);
  add(wb0, tb0, 0);
  add(wb1, tb1, 0);
  add(ts0, 0, 0);
  add(ts1, 0, 0);
  add(tb0, tb1, 0);
  add(W(i2), us2, 0);
  add(W(b0 + 2), tb2, 0);
  // pairs
  add(ws0, wb0, 0);
  add(ws0, ts0, tb0);
  add(ts0, wb0, tb0);
  add(ts0, tb0, 0);
  add(ws1, ws0, 0);
  add(ws1, ts0, ts1);
  add(ts1, ws0, ts0);
  add(ts1, ts0, 0);
  add(ws1, wb0, 1);
  add(ws1, ts1, tb0);
  add(ts1, wb0, tb0);
  add(pair(ts1, ts0), tb0, 0);
  add(pair(ts1, ts0), pair(tb0, tb1), 0);
  add(ws0, pair(ts1, tb0), 0);
  add(ws1, pair(ts0, tb0), 0);
  add(wb0, pair(ts1, ts0), 0);
  add(ws1, ws0, tb0);
  add(ws0, wb0, ts1);
  add(ts0, pair(tb0, tb1), 0);
  add(ws0, pair(tb0, tb1), 0);
  add(ts0, triple(tb0, tb1, tb2), 0);
  add(ts0, wb0, wb1);
  add(ts1, pair(us2, ts0), tb0);
  add(triple(ts2, ts1, ts0), 0, 0);
  add(wb1, pair(ts0, tb0), 0);
  add(pair(us1, us0), triple(ub0, ub1, ub2), 0);
  add(pair(us1, us0), triple(ub0, ub1, ub2), U(b0 + 3));
  // distance, marks between, valency
  add(ts0, tb0, d0 | 0x100);
  add(ws0, tb0, d0 | 0x200);
  add(ts0, wb0, d0 | 0x300);
  add(ts1, ts0, d1 | 0x400);
  add(ws1, ts0, d1 | 0x500);
  add(ts1, ws0, d1 | 0x600);
  add(pair(ts1, ts0), pair(tb0, p0), p1);
  add(ts0, tb0, p0);
  add(ts1, ts0, p1);
  add(ws0, v0, tb0);
  add(ts0, v0, tb0);
  add(ws1, v1, ts0);
  add(ts1, v1, ts0);
  add(pair(ts1, ts0), pair(v1, v0), ub0);
  add(tb0, vb, ts0);
  add(wb0, vb, ts0);
  add(pair(d0, d1), pair(us1, us0), ub0);
  // marks around
  const mb = before[b0]!;
  const ms = i0 < 0 ? 0 : before[i0]!;
  const mn = b0 < n ? before[b0 + 1]! : 0;
  const ma = i0 < 0 ? 0 : before[i0 + 1]!;
  const m1 = i1 < 0 ? 0 : before[i1 + 1]!;
  add(mb, ts0, tb0);
  add(mb, ms, pair(ts1, ts0));
  add(mb, mn, pair(ts0, tb0));
  add(ma, mb, pair(us0, ub0));
  add(ms, ts1, ts0);
  add(m1, pair(ts1, ts0), ub0);
  add(mb, ws0, d0);
  add(mb, wb0, us0);
  // neighbours in the sentence, finite verbs to come and between
  const verbs = Math.min(3, finite[n]! - finite[b0]!);
  const over0 = i0 < 0 ? 0 : Math.min(2, finite[b0]! - finite[i0 + 1]!);
  const over1 = i1 < 0 ? 0 : Math.min(2, finite[i0]! - finite[i1 + 1]!);
  add(pair(ts0, T(i0 + 1)), pair(T(b0 - 1), tb0), 0);
  add(pair(ts1, T(i1 + 1)), pair(T(i0 - 1), ts0), 0);
  add(pair(T(i0 - 1), ts0), pair(tb0, tb1), 0);
  add(pair(T(i1 - 1), ts1), pair(ts0, T(i0 + 1)), 0);
  add(pair(ts1, ts0), pair(tb0, verbs), 0);
  add(ts0, tb0, verbs | 0x10);
  add(ws0, tb0, verbs | 0x20);
  add(ts0, tb0, (over0 << 4) | verbs);
  add(ts1, ts0, (over1 << 4) | verbs);
  add(pair(us2, us1), pair(us0, ub0), (over1 << 4) | verbs);
  // children
  const [ts0l, ts0r, ts1l, ts1r, tb0l] = [T(s0l), T(s0r), T(s1l), T(s1r), T(b0l)];
  add(W(s0l), ts0, ts1);
  add(ws1, W(s0l), ts0);
  add(ts1, W(s0l), ws0);
  add(ts0l, ts0, ts1);
  add(W(s0r), ts0, tb0);
  add(ts0r, ts0, tb0);
  add(ts0r, wb0, ts0);
  add(W(s1r), ts1, ts0);
  add(ts1r, ts1, ts0);
  add(ts1r, ts1, ws0);
  add(pair(ts1, ts1r), pair(T(s1r2), ts0), 0);
  add(pair(ts1, ts1l), pair(ts0, ts0l), 0);
  add(pair(ts1, ts1l), pair(ts1r, ts0), ub0);
  add(W(b0l), tb0, ts0);
  add(tb0l, tb0, ts0);
  add(pair(tb0l, T(b0l2)), pair(tb0, ts0), 0);
  add(pair(ts0l, T(s0l2)), pair(ts0, tb0), 0);
  add(pair(ts0r, T(s0r2)), pair(ts0, tb0), 0);
  add(pair(ts0l, ts0r), pair(ts0, tb0), us1);
  add(pair(ts1l, T(s1l2)), pair(ts1, ts0), 0);
  add(W(s1l), ts1, ts0);
  add(W(s0r), ws0, wb0);
  add(T(s2r), triple(ts2, us1, us0), 0);
  add(W(i2), W(s0l), ts0);
  add(ts2, W(s0l), pair(ts1, ts0));
  // on which sides there are children: 2 for the left, 4 for the right
  const sides = (node: number): number =>
    node === NONE ? 0 : (lefts[node]! > 0 ? 2 : 0) | (rights[node]! > 0 ? 4 : 0);
  const [a0, a1, ab] = [sides(top), sides(s1), sides(next)];
  const [l0, r0, r1] = [(a0 & 2) >> 1, (a0 & 4) >> 1, (a1 & 4) >> 1];
  add(a0, ts0, tb0);
  add(a0, ts0, ts1);
  add(a0, ws0, ub0);
  add(a1, ts1, ts0);
  add(a1, ws1, us0);
  add(a1, a0, pair(ts1, ts0));
  add(ab, tb0, ts0);
  add(ab, wb0, us0);
  add(ab, a0, pair(us0, ub0));
  add(r1, pair(ts1r, ts1), ts0);
  add(r1, W(s1r), pair(us1, us0));
  add(r0, pair(ts0r, ts0), tb0);
  add(l0, pair(ts0l, ts0), pair(us1, ub0));
  // which kinds of children there are
  const [g0, g1, gb] = [S(i0) & 0x1fff, S(i1) & 0x1fff, S(b0) & 0x1fff];
  const n0 = top === NONE ? 0 : leftKinds[top]!;
  const m0 = top === NONE ? 0 : rightKinds[top]!;
  const n1 = s1 === NONE ? 0 : leftKinds[s1]!;
  const m1r = s1 === NONE ? 0 : rightKinds[s1]!;
  const nb = leftKinds[next]!;
  const m2 = s2 === NONE ? 0 : rightKinds[s2]!;
  add(n0, ts0, tb0);
  add(n0, ts0, ts1);
  add(m0, ts0, tb0);
  add(m0, ts0, ts1);
  add(m0, ws0, tb0);
  add(n1, ts1, ts0);
  add(m1r, ts1, ts0);
  add(m1r, ws1, ts0);
  add(m1r, n0, pair(ts1, ts0));
  add(m1r, pair(ts1, ts0), tb0);
  add(nb, tb0, ts0);
  add(nb, wb0, ts0);
  add(nb, m0, pair(ts0, tb0));
  add(n0, n1, pair(ts1, ts0));
  add(n0, nb, pair(ts0, tb0));
  add(m2, triple(us2, us1, us0), n0);
  add(n0, ws1, ts0);
  add(n0, g1, ts0);
  // broad meanings and clusters
  const [k0, k1, kb] = [C(i0), C(i1), C(b0)];
  add(k0, kb, pair(ts0, tb0));
  add(k1, k0, pair(ts1, ts0));
  add(k1, W(s0l), k0);
  add(k1, tb0, ts0);
  add(g0, tb0, ts0);
  add(g1, ts0, ts1);
  add(gb, ts0, tb0);
  add(g1, g0, pair(ts1, ts0));
  add(g1, W(s0l), g0);
  add(g0, gb, pair(ts0, tb0));
  add(g1, W(s0l), pair(ts1, ts0));
  return f;
}
