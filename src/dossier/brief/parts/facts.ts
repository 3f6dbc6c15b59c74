import type { Candidate } from '../candidates.ts';
import { headed, isAsserted, standing, weight } from './weight.ts';

const HEADING = /\bkey (?:facts|points|takeaways)\b|\bat a glance\b|\bby the numbers\b|\b(?:fast|quick) facts\b/;

/** Claims with typed values, and those that give an account which several articles give (`agreed`, by claim id). */
export function fact(candidate: Candidate, agreed: ReadonlySet<string>): number {
  const { told, inside } = candidate;
  const typed = inside.reduce((sum, { statement }) => sum + statement.values.filter(({ aspect }) => aspect !== 'other' && aspect !== 'role').length, 0); // biome-ignore format: one thought
  const isAgreed = inside.some(({ claim }) => agreed.has(claim.id));
  const own = headed(candidate, HEADING);
  if (!isAsserted(candidate) || told.statement.quoted || (typed === 0 && !isAgreed && own === 0)) return 0;
  return (weight(candidate) + Math.min(2, 0.7 * typed) + (isAgreed ? 1.5 : 0) + own) * standing(candidate);
}
