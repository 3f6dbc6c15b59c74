/**
 * Attaches punctuation marks to a tree of words. A mark may hang on any word that keeps the tree projective: those on the
 * way from each of its neighbours up to where the two ways meet. A linear model ranks them.
 */
import type { WordFacts } from '../tagger/attributes.ts';
import { mix } from '../tagger/hash.ts';
import { VALUES } from '../tagger/linear.ts';
import type { ParserInput } from './input.ts';

export const MARK_FEATURES = 22;

/** A tree of words and the marks to attach. */
export interface MarkContext {
  readonly input: ParserInput;
  /** Head (index among the words, -1 root) and relation of every word. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** What is known of each token, by its index in the sentence. */
  readonly facts: readonly WordFacts[];
  /** For every mark its partner in a pair of brackets or quotation marks (token index), -1 if none. */
  readonly partners: Int32Array;
  readonly depths: Int32Array;
}

/** What closes a pair, by what opens it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['``', "''"],
  ...['"', "'", '--', '—', '–', '-'].map((mark) => [mark, mark] as const),
]);

/** For every token the index of the mark it makes a pair with, -1 if none. */
export function pairs(words: readonly string[]): Int32Array {
  const partners = new Int32Array(words.length).fill(-1);
  const open = new Map<string, number[]>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    // no mark is longer
    if (word.length > 2) continue;
    const start = open.get(word)?.pop();
    if (start !== undefined) {
      partners[i] = start;
      partners[start] = i;
      continue;
    }
    const closing = CLOSING.get(word);
    if (closing) open.set(closing, [...(open.get(closing) ?? []).slice(-3), i]);
  }
  return partners;
}

export function markContext(
  input: ParserInput,
  heads: Int32Array,
  labels: Uint8Array,
  facts: readonly WordFacts[],
  partners: Int32Array,
): MarkContext {
  const depths = new Int32Array(input.length).fill(-1);
  const path: number[] = [];
  for (let i = 0; i < input.length; i++) {
    let at = i;
    while (at >= 0 && depths[at]! < 0) {
      path.push(at);
      at = heads[at]!;
    }
    let depth = at < 0 ? 0 : depths[at]! + 1;
    while (path.length) depths[path.pop()!] = depth++;
  }
  return { input, heads, labels, facts, partners, depths };
}

/** A word a mark may hang on, and how it was reached. */
export interface Candidate {
  readonly word: number;
  /** 0 from the left neighbour, 1 from the right, 2 where both meet. */
  readonly side: number;
  readonly steps: number;
  /** The child on the way, -1 for the neighbour itself. */
  readonly via: number;
}

/** Longest way up that is looked at. */
const MAX_STEPS = 12;

/**
 * The words a mark may hang on.
 * @param right index of the first word behind the mark (the number of words if none)
 */
export function candidates({ heads, depths, input }: MarkContext, right: number): Candidate[] {
  const found: Candidate[] = [];
  let l = right - 1;
  let r = right < input.length ? right : -1;
  let [fromLeft, fromRight] = [-1, -1];
  let [stepsLeft, stepsRight] = [0, 0];
  while (found.length < 2 * MAX_STEPS) {
    if (l >= 0 && l === r) {
      found.push({ word: l, side: 2, steps: stepsLeft + stepsRight, via: fromLeft < 0 ? fromRight : fromLeft });
      break;
    }
    const leftDeeper = l >= 0 && (r < 0 || depths[l]! >= depths[r]!);
    if (leftDeeper) {
      found.push({ word: l, side: 0, steps: stepsLeft++, via: fromLeft });
      fromLeft = l;
      l = heads[l]!;
    } else if (r >= 0) {
      found.push({ word: r, side: 1, steps: stepsRight++, via: fromRight });
      fromRight = r;
      r = heads[r]!;
    } else break;
  }
  return found;
}

/** Writes the hashed features of hanging the mark at token `place` on a candidate. */
export function markFeatures(context: MarkContext, place: number, right: number, c: Candidate, out: Int32Array): void {
  const { input, heads, labels, facts, partners } = context;
  const { places, tags, universal, lower } = input;
  const form = facts[place]!.lower;
  const { word, side, via } = c;
  const steps = Math.min(c.steps, 4);
  const label = labels[word]!;
  const viaLabel = via < 0 ? 254 : labels[via]!;
  const tag = tags[word]!;
  const head = heads[word]!;
  const headLabel = head < 0 ? 253 : labels[head]!;
  const at = places[word]!;
  const top = head < 0 ? 2 : (side === 0 ? head >= right : head < right) ? 1 : 0;
  const last = right >= input.length ? 1 : 0;
  const start = right === 0 ? 1 : 0;
  const partner = partners[place]!;
  let pair = 0;
  if (partner >= 0) {
    const inside = (token: number): boolean =>
      partner < place ? token > partner && token < place : token > place && token < partner;
    pair = 1 + (inside(at) ? 2 : 0) + (head >= 0 && inside(places[head]!) ? 4 : 0) + (partner < place ? 8 : 0);
  }
  const ul = right > 0 ? universal[right - 1]! : 99;
  const ur = right < input.length ? universal[right]! : 99;
  const where = (last << 1) | start;
  const direct = (facts[place + 1]?.lower ?? 0) ^ Math.imul(facts[place - 1]?.lower ?? 0, 31);
  let f = 0;
  const add = (x: number, y: number, z: number): void => {
    out[f] = mix(mix(mix(Math.imul(f + 1, 0x2545f491), x), y), z);
    f++;
  };
  const path = (side << 8) | (steps << 4) | top;
  add(form, path, where);
  add(form, (label << 8) | side, top);
  add(form, (label << 8) | viaLabel, path);
  add(form, tag, path);
  add(form, (tag << 8) | label, (top << 4) | side);
  add(form, pair, (side << 4) | top);
  add(form, pair, label);
  add(pair, label, (side << 4) | top);
  add(form, (headLabel << 8) | label, path);
  add(form, viaLabel, side);
  add(form, (viaLabel << 8) | tag, side);
  add(form, (ul << 8) | ur, path);
  add(form, (ul << 16) | (ur << 8) | label, (top << 4) | side);
  add(direct, label, path);
  add(form, lower[word]!, side);
  add(form, (label << 8) | headLabel, (top << 4) | side);
  add(last, (label << 8) | top, form);
  add(start, (label << 8) | top, form);
  add(top, (label << 8) | viaLabel, side);
  add(form, Math.min(Math.abs(at - place), 8), side);
  add(form, right < input.length ? lower[right]! : 0, path);
  add(form, right > 0 ? lower[right - 1]! : 0, path);
}

const features = new Int32Array(MARK_FEATURES);

/** The word a mark hangs on, -1 if there is none. */
export function chooseHost(context: MarkContext, place: number, right: number, weights: Int8Array): number {
  const mask = weights.length - 1;
  let best = -1;
  let bestScore = -Infinity;
  for (const candidate of candidates(context, right)) {
    markFeatures(context, place, right, candidate, features);
    let score = 0;
    for (let f = 0; f < MARK_FEATURES; f++) score += VALUES[weights[features[f]! & mask]! & 255]!;
    if (score > bestScore) {
      best = candidate.word;
      bestScore = score;
    }
  }
  return best;
}
