import type { Candidate } from '../candidates.ts';
import { days, headed, isAsserted, isState, standing, weight } from './weight.ts';

const HEADING =
  /\bbackground\b|\bcontext\b|\bthe (?:history|backstory)\b|\bwho (?:is|was|are)\b|\bwhat (?:is|was|are)\b|\bpreviously\b/;

/** Definitions of the story's actors, and what is a year or more older than the newest day. */
export function background(candidate: Candidate, newest: string): number {
  const { told } = candidate;
  if (!isAsserted(candidate) || told.statement.quoted) return 0;
  const latest = days(candidate).at(-1);
  const old = latest !== undefined && newest !== '' && Number(newest.slice(0, 4)) - Number(latest.slice(0, 4)) >= 1;
  const defines = isState(candidate) && told.claim.predicate !== 'age' && told.claim.actors.length > 0;
  const own = headed(candidate, HEADING);
  if (!old && !defines && own === 0) return 0;
  return (weight(candidate) + (old ? 1.5 : 0) + (defines ? 0.5 : 0) + own) * standing(candidate);
}
