/**
 * Which mentions tell of one event: a learned scorer over named features judges pairs (`features.ts`), and average link
 * joins what is most alike. The way of the feature-based systems for ECB+ (Cybulska and Vossen 2015; Yang et al. 2015).
 */
import type { Testimony } from '../../claims/statement.ts';
import { actorsOf } from '../actors/actors.ts';
import { averageLink, type Likeness } from './average-link.ts';
import { isCandidate, type Pair, pairOf } from './features.ts';
import { type EventMention, profilesOf } from './mention.ts';
import { eventModel, sameEvent } from './model.ts';
import { settingOf } from './story.ts';
import { topicsOf } from './topics.ts';

/** Mean probability from which two groups of mentions are one event. */
const SAME = 0.33;
/** A pair less likely than this counts as not alike at all. */
const FAINT = 0.02;

/** All pairs of mentions worth judging, as indices, with what the scorer reads of them. */
export function* candidatesOf(
  testimonies: readonly Testimony[],
  mentions: readonly EventMention[],
  actorOf: ReadonlyMap<string, string>,
): Generator<{ readonly a: number; readonly b: number; readonly pair: Pair }> {
  const profiles = profilesOf(testimonies, mentions, actorOf);
  const setting = settingOf(testimonies, profiles, actorOf);
  for (const [a, one] of profiles.entries())
    for (let b = a + 1; b < profiles.length; b++) {
      const pair = pairOf(one, profiles[b]!, setting);
      if (isCandidate(pair)) yield { a, b, pair };
    }
}

/**
 * Aligns the mentions of events in the articles of one story.
 *
 * @param actorOf the story's actor for `${article id} ${entity}`
 * @returns groups of indices of mentions, each sorted, in the order of their first; every mention is in one group
 */
export function alignEvents(
  testimonies: readonly Testimony[],
  mentions: readonly EventMention[],
  actorOf: ReadonlyMap<string, string>,
  model = eventModel(),
): number[][] {
  const pairs: Likeness[] = [];
  for (const { a, b, pair } of candidatesOf(testimonies, mentions, actorOf)) {
    const value = sameEvent(pair, model);
    if (value > FAINT) pairs.push({ a, b, value });
  }
  return averageLink(mentions.length, pairs, SAME);
}

/**
 * Aligns mentions over articles of any number of topics: the articles are put into topics first, and no event crosses
 * two of them.
 *
 * @returns as `alignEvents`
 */
export function alignAcross(
  testimonies: readonly Testimony[],
  mentions: readonly EventMention[],
  model = eventModel(),
): number[][] {
  const groups = topicsOf(testimonies).flatMap((topic) => {
    const own = topic.map((i) => testimonies[i]!);
    const place = new Map(topic.map((testimony, i) => [testimony, i]));
    const here = mentions.flatMap((mention, i) => (place.has(mention.testimony) ? [i] : []));
    const local = here.map((i) => ({ ...mentions[i]!, testimony: place.get(mentions[i]!.testimony)! }));
    return alignEvents(own, local, actorsOf(own).actorOf, model).map((group) => group.map((i) => here[i]!));
  });
  return groups.sort((a, b) => a[0]! - b[0]!);
}
