/**
 * Which mentions tell of one event: a learned scorer over named features judges pairs (`features.ts`), and average link
 * joins what is most alike. The way of the feature-based systems for ECB+ (Cybulska and Vossen 2015; Yang et al. 2015).
 */
import type { Testimony } from '../../claims/statement.ts';
import { actorsOf } from '../actors/actors.ts';
import { groupBy } from '../story.ts';
import { averageLink, type Likeness } from './average-link.ts';
import { type Candidate, type Kinship, kinship, type Pair, pairOf } from './features.ts';
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

/** The pairs of mentions worth judging, in order: their words are related, or something rarely named is tied to both. */
export function* candidatePairs(profiles: readonly EventProfile[]): Generator<Candidate> {
  // How words are related is asked once for all mentions of the same words.
  const groups = [...groupBy([...profiles.keys()], (i) => signature(profiles[i]!)).values()];
  const groupOf = new Uint32Array(profiles.length);
  for (const [g, members] of groups.entries()) for (const i of members) groupOf[i] = g;
  const kinships: Kinship[][] = [];
  for (const [g, [one]] of groups.entries())
    kinships.push(groups.map(([other], h) => (h < g ? kinships[h]![g]! : kinship(profiles[one!]!, profiles[other!]!))));
  const related = kinships.map((row) => groups.filter((_, h) => row[h] !== 'none').flat());
  const holders = new Map<string, number[]>();
  for (const [i, { parts }] of profiles.entries())
    for (const part of parts) {
      const known = holders.get(part);
      if (known) known.push(i);
      else holders.set(part, [i]);
    }
  for (const [a, { parts }] of profiles.entries()) {
    const row = kinships[groupOf[a]!]!;
    const others = related[groupOf[a]!]!.filter((b) => b > a);
    const tied = new Set(parts.map((part) => holders.get(part)!).flatMap((own) => (own.length <= COMMON ? own : [])));
    for (const b of tied) if (b > a && row[groupOf[b]!] === 'none') others.push(b);
    for (const b of others.sort((x, y) => x - y)) yield { a, b, kinship: row[groupOf[b]!]! };
  }
}

/** What the relation of two mentions' words depends on. */
const signature = ({ head, lemma, concept, words }: EventProfile): string =>
  [head, lemma, concept, ...words].join('\t');

/** The candidates among the mentions, and what the scorer reads of each. */
export function candidatesOf(
  testimonies: readonly Testimony[],
  mentions: readonly EventMention[],
  actorOf: ReadonlyMap<string, string>,
): { readonly candidates: Iterable<Candidate>; readonly pair: (candidate: Candidate) => Pair } {
  const profiles = profilesOf(testimonies, mentions, actorOf);
  const setting = settingOf(testimonies, profiles, actorOf);
  return {
    candidates: candidatePairs(profiles),
    pair: (candidate) => pairOf(candidate, profiles, setting),
  };
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
  const { candidates, pair } = candidatesOf(testimonies, mentions, actorOf);
  for (const candidate of candidates) {
    const { a, b } = candidate;
    const apart = areTwo(a, b);
    const value = apart ? 0 : sameEvent(pair(candidate), model);
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
