/**
 * Which mentions tell of one event: a learned scorer over named features judges pairs (`features.ts`), and average link
 * joins what is most alike. The way of the feature-based systems for ECB+ (Cybulska and Vossen 2015; Yang et al. 2015).
 */
import type { Testimony } from '../../claims/statement.ts';
import { actorsOf } from '../actors/actors.ts';
import { groupBy } from '../story.ts';
import { averageLink, type Likeness } from './average-link.ts';
import { kinship, type Pair, pairOf } from './features.ts';
import { type EventMention, type EventProfile, profilesOf } from './mention.ts';
import { eventModel, sameEvent } from './model.ts';
import { settingOf } from './story.ts';
import { topicsOf } from './topics.ts';

/** Mean probability from which two groups of mentions are one event. */
const SAME = 0.33;
/** A pair less likely than this counts as not alike at all. */
const FAINT = 0.02;

/** A thing tied to more mentions than this (the story's main actor) makes no two of them worth judging. */
const COMMON = 40;

/** Pairs of mentions worth judging, as indices: their words are related, or something rarely named is tied to both. */
export function candidatePairs(profiles: readonly EventProfile[]): [number, number][] {
  const pairs = new Set<number>();
  const add = (a: number, b: number): unknown =>
    a !== b && pairs.add(Math.min(a, b) * profiles.length + Math.max(a, b));
  const across = (left: readonly number[], right: readonly number[]): void => {
    for (const a of left) for (const b of right) add(a, b);
  };
  const byWords = [...groupBy([...profiles.keys()], (i) => signature(profiles[i]!)).values()];
  for (const [i, left] of byWords.entries())
    for (const right of byWords.slice(i))
      if (kinship(profiles[left[0]!]!, profiles[right[0]!]!) !== 'none') across(left, right);
  const byPart = new Map<string, number[]>();
  for (const [i, { parts }] of profiles.entries())
    for (const part of parts) byPart.set(part, [...(byPart.get(part) ?? []), i]);
  for (const holders of byPart.values()) if (holders.length <= COMMON) across(holders, holders);
  return [...pairs].sort((x, y) => x - y).map((key) => [Math.floor(key / profiles.length), key % profiles.length]);
}

/** What the relation of two mentions' words depends on. */
const signature = ({ head, lemma, concept, words }: EventProfile): string =>
  [head, lemma, concept, ...words].join('\t');

/** The candidate pairs with what the scorer reads of them. */
export function* candidatesOf(
  testimonies: readonly Testimony[],
  mentions: readonly EventMention[],
  actorOf: ReadonlyMap<string, string>,
): Generator<{ readonly a: number; readonly b: number; readonly pair: Pair }> {
  const profiles = profilesOf(testimonies, mentions, actorOf);
  const setting = settingOf(testimonies, profiles, actorOf);
  for (const [a, b] of candidatePairs(profiles)) yield { a, b, pair: pairOf(profiles[a]!, profiles[b]!, setting) };
}

/**
 * Aligns the mentions of events in the articles of one story.
 *
 * @param actorOf the story's actor for `${article id} ${entity}`
 * @param areTwo what can be no one event, whatever is alike about it: such mentions never stand in one group
 * @returns groups of indices of mentions, each sorted, in the order of their first; every mention is in one group
 */
export function alignEvents(
  testimonies: readonly Testimony[],
  mentions: readonly EventMention[],
  actorOf: ReadonlyMap<string, string>,
  model = eventModel(),
  areTwo: (a: number, b: number) => boolean = () => false,
): number[][] {
  const pairs: Likeness[] = [];
  for (const { a, b, pair } of candidatesOf(testimonies, mentions, actorOf)) {
    const apart = areTwo(a, b);
    const value = apart ? 0 : sameEvent(pair, model);
    if (apart || value > FAINT) pairs.push({ a, b, value, apart });
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
