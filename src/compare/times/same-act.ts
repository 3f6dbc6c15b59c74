/** Whether two tellings of when are of one act: their words for the event, who takes part, and what stands beside them. */
import { areKin, canMeanTheSame, isKindOf, sharesSense } from '../../claims/concepts/wordnet.ts';
import { lemmaOf, treeOf } from '../../language/tree.ts';
import { candidatePairs } from '../events/align.ts';
import { type Pair, pairOf } from '../events/features.ts';
import { type EventProfile, profilesOf } from '../events/mention.ts';
import { sameEvent } from '../events/model.ts';
import { settingOf } from '../events/story.ts';
import { befallOthers, type Story } from '../story.ts';
import type { Telling } from './tellings.ts';

/** Two tellings of one act, by their places in the list. */
export interface ActPair {
  readonly a: number;
  readonly b: number;
  /** The tokens of the words for the event by which they were put together. */
  readonly tokens: readonly [number, number];
  readonly chance: number;
}

/** Least chance of one event where those who take part are the same. */
const LIKELY = 0.5;
/** Words of the sentences beside it that make up for participants that one of them leaves out. */
const COMPANY = 0.2;

/**
 * The pairs of tellings that are of one act: one event by the pair scorer of `events/`, the days and figures of the
 * sentences left out, and with somebody or something that takes part in both.
 *
 * @param wanted which pairs are worth judging
 */
export function sameActs(
  story: Story,
  tellings: readonly Telling[],
  wanted: (a: number, b: number) => boolean,
): ActPair[] {
  const mentions = tellings.flatMap(({ testimony, events }, telling) =>
    events.map((token) => ({ telling, testimony, token, first: token, last: token })),
  );
  const profiles = profilesOf(story.testimonies, mentions, story.actorOf).map(
    (profile): EventProfile => ({ ...profile, days: [], numbers: [] }),
  );
  const setting = settingOf(story.testimonies, profiles, story.actorOf);
  const best = new Map<number, ActPair>();
  for (const [i, j] of candidatePairs(profiles)) {
    const [one, other] = [mentions[i]!, mentions[j]!];
    const [a, b] = [one.telling, other.telling];
    if (a === b || !wanted(a, b) || befallOthers(story, tellings[a]!, tellings[b]!)) continue;
    if (isOneOfSeveral(story, one) || isOneOfSeveral(story, other)) continue;
    const pair = pairOf(profiles[i]!, profiles[j]!, setting);
    const chance = bound(pair) ? sameEvent(pair) : 0;
    const key = a * tellings.length + b;
    if (chance >= LIKELY && chance > (best.get(key)?.chance ?? 0))
      best.set(key, { a, b, tokens: [one.token, other.token], chance });
  }
  return [...best].sort(([x], [y]) => x - y).map(([, pair]) => pair);
}

/** How the participants of two events stand to each other. */
type Tie = 'same' | 'apart' | 'open';

const isActor = (key: string): boolean => /^[a-z]\d+$/.test(key);
const alike = (a: string, b: string): boolean =>
  a === b || (!isActor(a) && !isActor(b) && (canMeanTheSame(a, b) || sharesSense(a, b) || areKin(a, b)));
/** "People", "officers", "a man": that such take part binds nothing. */
const isAnybody = (key: string): boolean => !isActor(key) && (key === 'people' || isKindOf(key, 'person') || isKindOf(key, 'people'));

function tie(a: readonly string[], b: readonly string[]): Tie {
  const own = a.filter((key) => !isAnybody(key));
  const others = b.filter((key) => !isAnybody(key));
  if (own.length === 0 || others.length === 0) return 'open';
  if (own.some((x) => others.some((y) => alike(x, y)))) return 'same';
  // An actor may be meant by another's plain noun.
  return own.every(isActor) === others.every(isActor) ? 'apart' : 'open';
}

/** Whether somebody or something takes part in both events, and nobody stands against it. */
function bound({ a, b, kinship, company }: Pair): boolean {
  if (kinship === 'none' || kinship === 'kin') return false;
  const [agents, patients] = [tie(a.agents, b.agents), tie(a.patients, b.patients)];
  if (patients === 'apart' || (agents === 'apart' && patients !== 'same')) return false;
  return agents === 'same' || patients === 'same' || company >= COMPANY;
}

/** "Another fire", "two other teenagers": the event is told apart from the story's own. */
const OTHERS = new Set(['other', 'another', 'previous', 'earlier', 'second', 'third', 'similar', 'prior', 'past']);
const SEVERAL = new Set(['separate', 'several', 'latest', 'recent', 'first', 'last', 'next', 'fourth', 'new', 'recent']);

function isOneOfSeveral(story: Story, { testimony, token }: { testimony: number; token: number }): boolean {
  const tree = treeOf(story.testimonies[testimony]!.reading);
  const has = (at: number, words: ReadonlySet<string>): boolean =>
    tree.children(at).some((child) => child < at && words.has(lemmaOf(tree, child)));
  return has(token, SEVERAL) || [token, ...tree.children(token)].some((at) => has(at, OTHERS));
}
