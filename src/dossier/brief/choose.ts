import { ascending } from '../story.ts';
import { type Candidate, sharedCount } from './candidates.ts';

/** Two items say the same to a reader when this share of the smaller one's content is the other's. */
const NEAR = 0.6;

/** The best candidates, none of them nearly the same as another or overlapping it. Equal scores keep the claims' order. */
export function choose(
  from: readonly Candidate[],
  score: (candidate: Candidate) => number,
  most: number,
  taken: readonly Candidate[] = [],
): Candidate[] {
  const ranked = from
    .map((candidate) => ({ candidate, score: Math.round(score(candidate) * 1e6) }))
    .filter((item) => item.score > 0)
    .sort((a, b) => b.score - a.score || ascending(a.candidate.told.order, b.candidate.told.order));
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    if (chosen.length >= most) break;
    if (![...taken, ...chosen].some((other) => isNear(candidate, other))) chosen.push(candidate);
  }
  return chosen;
}

/** Whether two candidates overlap in one article, stand in one sentence, or share most of their content. */
export function isNear(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.told, b.told];
  if (left.claim.article === right.claim.article && left.statement.sentence === right.statement.sentence) return true;
  const [first, second] = [new Set(left.statement.content), new Set(right.statement.content)];
  return sharedCount(first, second) >= NEAR * Math.min(first.size, second.size);
}
