import { ascending } from '../story.ts';
import { type Candidate, sharedCount } from './candidates.ts';
import { days } from './parts/weight.ts';

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
  const left: typeof ranked = [];
  for (const item of ranked) {
    if (left.length === MOST_RANKED) break;
    if (!taken.some((other) => isNear(item.candidate, other))) left.push(item);
  }
  while (chosen.length < most && left.length > 0) {
    // The best of what is left, where an article that has had its say gives way to the others.
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    if (!chosen.some((other) => isNear(best.candidate, other))) chosen.push(best.candidate);
  }
  return chosen;

  function worth({ candidate, score: own }: (typeof ranked)[number]): number {
    const same = chosen.filter(({ told }) => told.claim.origin === candidate.told.claim.origin || told.claim.article === candidate.told.claim.article).length; // biome-ignore format: one thought
    return own - same * REPEATED;
  }
}

/** Candidates beyond these cannot be chosen: the limits are small. */
const MOST_RANKED = 300;
/** What an item loses for each item of the same article or origin that is already there (in millionths, as scores are). */
const REPEATED = 0.6e6;

/** With one concept of the inventory in both, a smaller share is enough. */
const NEAR_SAME_EVENT = 0.4;

/**
 * Whether two candidates say much the same to a reader: they overlap or stand in one sentence, share most of their content,
 * or tell of one event of the inventory with a shared actor, and not of two years.
 */
export function isNear(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.told, b.told];
  if (left.claim.article === right.claim.article) {
    if (left.statement.sentence === right.statement.sentence) return true;
    if (left.claim.start < right.claim.end && right.claim.start < left.claim.end) return true;
  }
  const shared = sharedCount(a.content, b.content);
  const least = Math.min(left.statement.content.length, right.statement.content.length);
  if (shared >= NEAR * least) return true;
  if (!left.statement.known || left.claim.predicate !== right.claim.predicate || otherYear(a, b)) return false;
  return shared >= NEAR_SAME_EVENT * least || left.claim.actors.some((actor) => right.claim.actors.includes(actor));
}

function otherYear(a: Candidate, b: Candidate): boolean {
  const [left, right] = [days(a).at(-1)?.slice(0, 4), days(b).at(-1)?.slice(0, 4)];
  return left !== undefined && right !== undefined && left !== right;
}
