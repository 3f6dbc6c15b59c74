/** Whether two tellings of when are of one act: their words for the event, who takes part, and what stands beside them. */
import { areKin, canBe, canMeanTheSame, isKindOf, sharesSense } from '../../claims/concepts/wordnet.ts';
import type { Actor } from '../../model/dossier.ts';
import { candidatePairs } from '../events/align.ts';
import { type Pair, pairOf } from '../events/features.ts';
import { type EventProfile, profilesOf } from '../events/mention.ts';
import { sameEvent } from '../events/model.ts';
import { settingOf } from '../events/story.ts';
import { similarity } from '../similarity.ts';
import { befallOthers, type Said, type Story } from '../story.ts';

/** What is said of an event, with the tokens of the words for it. */
export interface OfEvent extends Said {
  readonly events: readonly number[];
}

/** Two tellings of one act, by their places in the list. */
export interface ActPair {
  readonly a: number;
  readonly b: number;
  /** The tokens of the words for the event by which they were put together. */
  readonly tokens: readonly [number, number];
  readonly chance: number;
  /** One step of one person's life or case: what else an article dates is another step. */
  readonly isOnce?: true;
}

/** Least chance of one event where those who take part are the same. */
const LIKELY = 0.5;
/** Clauses of one verb and object this alike tell of one act, however little else their articles share. */
const ALIKE = 0.45;
const isOfDate = (lemma: string): boolean =>
  /\d|^@?(?:january|february|march|april|may|june|july|august|september|october|november|december|[a-z]+day)$/.test(
    lemma,
  );
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
  tellings: readonly OfEvent[],
  wanted: (a: number, b: number) => boolean,
): ActPair[] {
  const mentions = tellings.flatMap(({ testimony, events }, telling) =>
    events.map((token) => ({ telling, testimony, token, first: token, last: token })),
  );
  const profiles = profilesOf(story.testimonies, mentions, story.actorOf).map(
    (profile): EventProfile => ({ ...profile, days: [], numbers: [] }),
  );
  const setting = settingOf(story.testimonies, profiles, story.actorOf);
  const isOne = sameBearer(story);
  const best = new Map<number, ActPair>();
  for (const candidate of candidatePairs(profiles)) {
    const [one, other] = [mentions[candidate.a]!, mentions[candidate.b]!];
    const [a, b] = [one.telling, other.telling];
    if (a === b || !wanted(a, b)) continue;
    if (
      befallOthers(story, tellings[a]!, tellings[b]!) &&
      tie(tellings[a]!.patients, tellings[b]!.patients, isOne) !== 'same'
    )
      continue;
    const pair = pairOf(candidate, profiles, setting);
    const told = pair.kinship === 'head' && bind(pair.a.patients, pair.b.patients, isOne) === 'same';
    const isRetold = told && similarity(story, tellings[a]!, tellings[b]!, isOfDate) >= ALIKE;
    const chance = bound(pair, story, isOne) ? Math.max(sameEvent(pair), isRetold ? LIKELY : 0) : 0;
    const key = a * tellings.length + b;
    if (chance >= LIKELY && chance > (best.get(key)?.chance ?? 0))
      best.set(key, { a, b, tokens: [one.token, other.token], chance });
  }
  return [...best].sort(([x], [y]) => x - y).map(([, pair]) => pair);
}

/** How the participants of two events stand to each other. */
export type Tie = 'same' | 'apart' | 'open';

/** Whether a participant is an actor of the story, not what a noun names. */
export const isActor = (key: string): boolean => /^[a-z]\d+$/.test(key);
const alike = (a: string, b: string): boolean =>
  a === b || (!isActor(a) && !isActor(b) && (canMeanTheSame(a, b) || sharesSense(a, b) || areKin(a, b)));
/** "People", "officers", "a man": that such take part binds nothing. */
const isAnybody = (key: string): boolean =>
  !isActor(key) && (key === 'people' || isKindOf(key, 'people') || (isKindOf(key, 'person') && !canBe(key, 'vehicle')));

const bind = (a: readonly string[], b: readonly string[], isOne: Likeness): Tie =>
  tie(
    a.filter((key) => !isAnybody(key)),
    b.filter((key) => !isAnybody(key)),
    isOne,
  );

/** Whether two participants are one. */
export type Likeness = (a: string, b: string) => boolean;

/** Also "Quill" and "Ada Quill", where several Quills kept them two actors. */
export const sameBearer =
  (story: Story): Likeness =>
  (a, b) => {
    if (alike(a, b)) return true;
    const [one, other] = [story.actors.get(a), story.actors.get(b)];
    if (one?.kind !== 'person' || other?.kind !== 'person') return false;
    const [x, y] = [one.name.split(' '), other.name.split(' ')];
    return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
  };

/** Whether two lists of participants, actors or what nouns name, share one. */
export function tie(own: readonly string[], others: readonly string[], isOne: Likeness = alike): Tie {
  if (own.length === 0 || others.length === 0) return 'open';
  if (own.some((x) => others.some((y) => isOne(x, y)))) return 'same';
  // An actor may be meant by another's plain noun.
  return own.every(isActor) === others.every(isActor) ? 'apart' : 'open';
}

/** Whether one is done to people and the other to things: a prisoner is released, and a film. */
function areOfTwoKinds(story: Story, a: readonly string[], b: readonly string[]): boolean {
  const kindOf = (key: string): 'person' | 'thing' | null => {
    if (isActor(key)) return story.actors.get(key)?.kind === 'person' ? 'person' : null;
    if (isAnybody(key)) return 'person';
    return canBe(key, 'person') || canBe(key, 'group') ? null : 'thing';
  };
  const [one, other] = [a.map(kindOf), b.map(kindOf)];
  const all = (kinds: typeof one, kind: 'person' | 'thing'): boolean =>
    kinds.length > 0 && kinds.every((own) => own === kind);
  return (all(one, 'person') && all(other, 'thing')) || (all(one, 'thing') && all(other, 'person'));
}

const HOUSE =
  /\b(?:cent(?:er|re)|clinic|hospital|hotel|motel|inn|school|university|college|church|prison|jail|museum|stadium|arena|airport|mall|theat(?:er|re)|courthouse|club|ranch|house|hall|lodge|resort)$/i;

/** A body, or a house with a name; in a town many things happen. */
const isHouse = (actor: Actor | undefined): boolean =>
  actor?.kind === 'organisation' || (actor?.kind === 'place' && HOUSE.test(actor.name));

/** Whether somebody or something takes part in both events, and nobody stands against it. */
function bound({ a, b, kinship, company }: Pair, story: Story, isOne: Likeness): boolean {
  if (kinship === 'none' || kinship === 'kin' || areOfTwoKinds(story, a.patients, b.patients)) return false;
  const [agents, patients] = [bind(a.agents, b.agents, isOne), bind(a.patients, b.patients, isOne)];
  if (patients === 'apart' || (agents === 'apart' && patients !== 'same')) return false;
  if (agents === 'same' || patients === 'same' || company >= COMPANY) return true;
  // "Checked into Fern Hall": the body or the house that is named beside the same word binds.
  const isNamed = (key: string): boolean => b.parts.includes(key) && isHouse(story.actors.get(key));
  return (kinship === 'head' || kinship === 'concept') && a.parts.some(isNamed);
}
