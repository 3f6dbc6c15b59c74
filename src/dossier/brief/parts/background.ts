import type { Candidate } from '../candidates.ts';
import { days, headed, isAsserted, isMostlyQuoted, isState, standing, weight } from './weight.ts';

const HEADING =
  /\bbackground\b|\bcontext\b|\bthe (?:history|backstory)\b|\bwho (?:is|was|are)\b|\bwhat (?:is|was|are)\b|\bpreviously\b/;

/** Ten months, in milliseconds: last spring's event is background to this spring's. */
const LONG_AGO = 300 * 86_400_000;

/** Definitions of the story's actors, and what is ten months or more older than the newest day. */
export function background(candidate: Candidate, newest: string): number {
  const { told } = candidate;
  if (!isAsserted(candidate) || isMostlyQuoted(candidate)) return 0;
  const latest = days(candidate).at(-1);
  const old = latest !== undefined && newest !== '' && Date.parse(newest.slice(0, 10)) - Date.parse(latest) > LONG_AGO;
  const defines = isState(candidate) && told.claim.predicate !== 'age' && told.claim.actors.length > 0;
  const own = headed(candidate, HEADING);
  if (!old && !defines && own === 0) return 0;
  return (weight(candidate) + (old ? 1.5 : 0) + (defines ? 0.5 : 0) + own) * standing(candidate);
}
