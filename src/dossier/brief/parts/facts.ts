import type { Candidate } from '../candidates.ts';
import { headed, isAsserted, isMostlyQuoted, standing, weight } from './weight.ts';

const HEADING = /\bkey (?:facts|points|takeaways)\b|\bat a glance\b|\bby the numbers\b|\b(?:fast|quick) facts\b/;
/** Who is what, and what was said, are told elsewhere. */
const SOFT = new Set(['other', 'role', 'wording', 'name']);

/**
 * Claims with typed values: figures, days, ages, places, offences. `agreed` gives, by claim id, how much an account that
 * several articles give weighs: more for a figure than for a like sentence.
 */
export function fact(candidate: Candidate, agreed: ReadonlyMap<string, number>): number {
  const { inside } = candidate;
  if (!isAsserted(candidate) || isMostlyQuoted(candidate)) return 0;
  const typed = new Set(inside.flatMap(({ statement }) => statement.values.filter(({ aspect }) => !SOFT.has(aspect)).map(({ start }) => start))).size; // biome-ignore format: one thought
  const shared = Math.max(0, ...inside.map(({ claim }) => agreed.get(claim.id) ?? 0));
  const own = headed(candidate, HEADING);
  if (typed === 0 && shared < HARD && own === 0) return 0;
  return (weight(candidate) + Math.min(2.4, 0.8 * typed) + shared + own) * standing(candidate);
}

/** What an agreed figure weighs, and an agreed sentence. */
export const HARD = 2;
export const LIKE = 0.5;
