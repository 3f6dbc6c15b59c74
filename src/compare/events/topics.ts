/**
 * Which articles tell of one topic: TF-IDF vectors of their content words (Salton and Buckley 1988), joined by average
 * link while they are alike. Events of two topics are never one.
 */
import type { Testimony } from '../../claims/statement.ts';
import { averageLink, type Likeness } from './average-link.ts';
import { contentOf } from './content.ts';

/** Mean cosine above which two groups of articles are one topic. */
const ALIKE = 0.14;

export type Vector = ReadonlyMap<string, number>;

/** Cosine of two vectors of length one. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** A vector of length one from weights; the empty vector where all are 0. */
export function unit(weights: Iterable<readonly [string, number]>): Vector {
  const list = [...weights].filter(([, weight]) => weight > 0);
  const norm = Math.sqrt(list.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(list.map(([word, weight]) => [word, weight / norm]));
}

/** Each article as a vector of its content words; `rarity` weighs a word. */
export const vectorOf = (testimony: Testimony, rarity: (word: string) => number): Vector => {
  const counts = new Map<string, number>();
  for (const words of contentOf(testimony)) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return unit([...counts].map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)] as const));
};

const rarities = new WeakMap<readonly Testimony[], (word: string) => number>();

/** How rare a word is among articles: 0 for one that stands in all of them. */
export function rarityIn(testimonies: readonly Testimony[]): (word: string) => number {
  const known = rarities.get(testimonies) ?? countRarity(testimonies);
  rarities.set(testimonies, known);
  return known;
}

function countRarity(testimonies: readonly Testimony[]): (word: string) => number {
  const holders = new Map<string, number>();
  for (const testimony of testimonies)
    for (const word of new Set(contentOf(testimony).flat())) holders.set(word, (holders.get(word) ?? 0) + 1);
  const all = testimonies.length;
  return (word) => Math.log((all + 1) / ((holders.get(word) ?? 0) + 0.5));
}

/**
 * @returns groups of indices of articles, each sorted, in the order of their first article; every article is in one group
 */
export function topicsOf(testimonies: readonly Testimony[], alike = ALIKE): number[][] {
  const rarity = rarityIn(testimonies);
  const vectors = testimonies.map((testimony) => vectorOf(testimony, rarity));
  const pairs: Likeness[] = [];
  for (const [a, left] of vectors.entries())
    for (let b = a + 1; b < vectors.length; b++) {
      const value = cosine(left, vectors[b]!);
      if (value > 0.01) pairs.push({ a, b, value });
    }
  return averageLink(vectors.length, pairs, alike);
}
