import { BESIDE_A_NAME } from '../../../claims/statement.ts';
import type { Candidate } from '../candidates.ts';
import { days, headed, isAsserted, isMostlyQuoted, isState, standing, weight } from './weight.ts';

const HEADING = /\bwhat (?:happened|we know)\b|\bthe (?:news|incident)\b/;
/** Saying and judging are told elsewhere: what happened is what was done. */
const SAYING = new Set(['say', 'tell', 'add', 'note', 'report', 'write', 'state', 'denial', 'no-comment', 'quotation', 'suspicion', 'know', 'see', 'want', 'believe', 'think', 'have', 'seem', 'appear', 'stress', 'explain']); // biome-ignore format: one table

/** Harm to people is what readers ask for first. */
const HARM = new Set(['death', 'killing', 'injury', 'missing']);

/** Events, asserted outside quotations, carried by many, near the head of their article (most of all of the newest) and near the newest day. */
export function happened(candidate: Candidate, newest: string): number {
  const { told, depth, inside } = candidate;
  if (!isAsserted(candidate) || isMostlyQuoted(candidate) || isState(candidate) || SAYING.has(told.claim.predicate))
    return 0;
  const latest = days(candidate).at(-1);
  const events = inside.filter(({ statement }) => statement.known && statement.certainty === 'asserted' && !SAYING.has(statement.predicate) && !BESIDE_A_NAME.has(statement.predicate)); // biome-ignore format: one thought
  const known = told.statement.known ? 1.5 : events.length > 0 ? 1 : 0;
  const harm = events.some(({ statement }) => HARM.has(statement.predicate)) ? 0.8 : 0;
  return (
    (weight(candidate) +
      (1 - depth) * (1.4 + 1.6 * candidate.newness) +
      recency(latest, newest) +
      known +
      harm +
      headed(candidate, HEADING)) *
    standing(candidate)
  );
}

/** A day near the newest speaks for a claim, one long gone against it: that is background. */
function recency(latest: string | undefined, newest: string): number {
  if (latest === undefined || newest === '') return 0;
  if (latest.slice(0, 7) >= newest.slice(0, 7)) return 1;
  return latest.slice(0, 4) === newest.slice(0, 4) ? 0.3 : -2.5;
}
