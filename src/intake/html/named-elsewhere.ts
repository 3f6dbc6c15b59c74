import { nameOf } from './dom.ts';
import type { Part } from './parts.ts';
import type { Block } from './render.ts';

/** A named part with this share of the page's sentences is the article, whatever its name. */
const MAIN_SHARE = 0.4;
/** ... unless so much stands in parts without such a name. */
const UNNAMED_SHARE = 0.3;
/** Parts that come after the article are none of it even when they are longer: comments, the foot of the site. */
const AFTER = new Set(['comments', 'footer', 'related']);
/** How many words must stand before such a part for it to come after the article. */
export const BEGUN = 40;

/** The words of the names that tell on this page what is elsewhere: those that do not cover the article itself. */
export function namedElsewhere(all: readonly Block[], weights: readonly number[]): ReadonlySet<string> {
  const covered = new Map<string, number>();
  const after = new Set<string>();
  let total = 0;
  let unnamed = 0;
  let begun = 0;
  const headed = new Set<string>();
  for (const [i, block] of all.entries()) {
    const weight = weights[i]!;
    if (nameOf(block.element) === 'h1') for (let part = block.part; part; part = part.outer) headed.add(part.word);
    if (weight === 0) continue;
    total += weight;
    if (block.part === null) unnamed += weight;
    const seen = new Set<string>();
    for (let part = block.part; part; part = part.outer) {
      if (seen.has(part.word)) continue;
      if (AFTER.has(part.reason) && begun >= BEGUN && !covered.has(part.word)) after.add(part.word);
      covered.set(part.word, (covered.get(part.word) ?? 0) + weight);
      seen.add(part.word);
    }
    if (!isAfter(block.part)) begun += weight;
  }
  const elsewhere = new Set<string>();
  for (const block of all)
    for (let part = block.part; part; part = part.outer) {
      const words = covered.get(part.word) ?? 0;
      const main = words >= total * MAIN_SHARE && (unnamed < words * UNNAMED_SHARE || headed.has(part.word));
      if (!main || after.has(part.word)) elsewhere.add(part.word);
    }
  return elsewhere;
}

function isAfter(part: Part | null): boolean {
  for (let at = part; at; at = at.outer) if (AFTER.has(at.reason)) return true;
  return false;
}

/** The outermost part that tells. */
export function reasonOf(part: Part | null, elsewhere: ReadonlySet<string>): string | null {
  let reason: string | null = null;
  for (let at = part; at; at = at.outer) if (elsewhere.has(at.word)) reason = at.reason;
  return reason;
}
