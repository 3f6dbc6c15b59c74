import type { Brief, ClaimItem } from '../../model/dossier.ts';
import { type Story, sentenceKey } from '../story.ts';
import { type Candidate, candidates } from './candidates.ts';
import { choose } from './choose.ts';
import { background } from './parts/background.ts';
import { fact, HARD, LIKE } from './parts/facts.ts';
import { happened } from './parts/happened.ts';
import { matters } from './parts/matters.ts';
import { next } from './parts/next.ts';
import { days } from './parts/weight.ts';
import { type BriefLimits, DEFAULT_LIMITS } from './settings.ts';
import { viewpoints } from './viewpoints.ts';

/**
 * The story on one page, in the articles' own words. What is in one part is not repeated in another. The parts are ranked
 * by how many origins carry a claim, how central its actors are, how new it is and how well it stands alone; shown in the
 * order of the claims, except what lies ahead, which is shown by day.
 */
export function brief(story: Story, limits: BriefLimits = DEFAULT_LIMITS): Brief {
  const all = candidates(story);
  const newest = newestDay(story);
  const agreed = agreedClaims(story);
  // What says by its words that it lies ahead, or why it matters, is shown there, though it be an event too.
  const watchNext = choose(all, (candidate) => next(candidate, newest), limits.watchNext);
  const whyItMatters = choose(all, matters, limits.whyItMatters, watchNext);
  const elsewhere = new Set([...watchNext, ...whyItMatters].map(({ told }) => sentenceKey(told)));
  const rest = all.filter(({ told }) => !elsewhere.has(sentenceKey(told)));
  const whatHappened = choose(rest, (candidate) => happened(candidate, newest), limits.whatHappened);
  const told = [...watchNext, ...whyItMatters, ...whatHappened];
  const keyFacts = choose(rest, (candidate) => fact(candidate, agreed), limits.keyFacts, told);
  const older = choose(rest, (candidate) => background(candidate, newest), limits.background, [...told, ...keyFacts]);
  return {
    whatHappened: items(whatHappened),
    keyFacts: items(keyFacts),
    background: items(older),
    whyItMatters: items(whyItMatters),
    viewpoints: viewpoints(story, all, limits),
    watchNext: byDay(watchNext),
  };
}

const items = (chosen: readonly Candidate[]): ClaimItem[] =>
  [...chosen].sort((a, b) => a.told.order - b.told.order).map(({ told }) => ({ claim: told.claim.id }));

const dayOf = (candidate: Candidate): string => days(candidate)[0] ?? '9999';

const byDay = (chosen: readonly Candidate[]): ClaimItem[] =>
  [...chosen].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.told.order - b.told.order)).map(({ told }) => ({ claim: told.claim.id })); // biome-ignore format: one chain

/** The newest day of publication; without any, the newest day that an asserted claim tells of. */
function newestDay(story: Story): string {
  const published = story.comparison.testimonies.flatMap(({ article }) => article.published ?? []).sort();
  if (published.length > 0) return published.at(-1)!;
  const told = story.told.filter(({ statement }) => statement.certainty === 'asserted').flatMap(({ statement }) => statement.values.flatMap(({ value }) => (value.type === 'date' && value.latest !== null ? [value.latest] : []))); // biome-ignore format: one chain
  return told.sort().at(-1) ?? '';
}

/** For each claim what the accounts that several articles give weigh at most. */
function agreedClaims(story: Story): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { aspect, accounts } of story.comparison.matters) {
    const own = aspect === 'other' || aspect === 'wording' || aspect === 'name' || aspect === 'role' ? LIKE : HARD;
    for (const { articles, claims } of accounts)
      if (articles > 1) for (const claim of claims) weights.set(claim, Math.max(weights.get(claim) ?? 0, own));
  }
  return weights;
}
