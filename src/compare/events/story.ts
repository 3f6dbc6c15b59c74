/** The setting of a story's events: how rare its words are, how alike its articles, which words tell of events again and again. */
import type { Testimony } from '../../claims/statement.ts';
import { groupBy } from '../story.ts';
import { contentOf } from './content.ts';
import type { Setting } from './features.ts';
import type { EventProfile } from './mention.ts';
import { rarityIn, unit, type Vector, vectorOf } from './topics.ts';

/** How many sentences tell what an article is about. */
const LEAD = 4;

/**
 * @param testimonies the articles of one story or topic
 * @param profiles all mentions of events that are to be aligned
 * @param actorOf the story's actor for `${article id} ${entity}`
 */
export function settingOf(
  testimonies: readonly Testimony[],
  profiles: readonly EventProfile[],
  actorOf: ReadonlyMap<string, string>,
): Setting {
  const { rarity, documents, leads, actors } = articlesOf(testimonies, actorOf);
  const rarest = Math.log((testimonies.length + 1) / 1.5);
  const repeats = new Map<EventProfile, number>();
  for (const same of groupBy(profiles, ({ testimony, head }) => `${testimony} ${head}`).values())
    for (const profile of same) repeats.set(profile, same.length);
  const holders = new Map<string, Set<number>>();
  for (const { testimony, head } of profiles) holders.set(head, (holders.get(head) ?? new Set()).add(testimony));
  const rarityOf = (word: string): number => (rarest > 0 ? Math.max(0, rarity(word)) / rarest : 0);
  return {
    rarity: rarityOf,
    company: ofLists(
      profiles.map(({ company }) => [...company]),
      rarityOf,
    ),
    near: ofLists(
      profiles.map(({ near }) => near),
      rarityOf,
    ),
    documents,
    leads,
    actors,
    repeats: (profile) => repeats.get(profile) ?? 1,
    spread: (head) => (holders.get(head)?.size ?? 0) / testimonies.length,
  };
}

/** How rare the words of some articles are, and how alike any two of the articles. */
interface Articles extends Pick<Setting, 'documents' | 'leads' | 'actors'> {
  readonly actorOf: ReadonlyMap<string, string>;
  readonly rarity: (word: string) => number;
}

const known = new WeakMap<readonly Testimony[], Articles>();

/** Worked out once for the articles of a story: several rules align their events. */
function articlesOf(testimonies: readonly Testimony[], actorOf: ReadonlyMap<string, string>): Articles {
  const before = known.get(testimonies);
  if (before?.actorOf === actorOf) return before;
  const rarity = rarityIn(testimonies);
  const leads = testimonies.map((testimony) =>
    unit([...new Set(contentOf(testimony).slice(0, LEAD).flat())].map((word) => [word, rarity(word)] as const)),
  );
  const made: Articles = {
    actorOf,
    rarity,
    documents: ofPairs(testimonies.map((testimony) => vectorOf(testimony, rarity))),
    leads: ofPairs(leads),
    actors: ofPairs(actorVectors(testimonies, actorOf)),
  };
  known.set(testimonies, made);
  return made;
}

/** The cosine of two sorted lists of words, by their indices among the lists and by the rarity of the words. */
function ofLists(
  lists: readonly (readonly string[])[],
  rarity: (word: string) => number,
): (a: number, b: number) => number {
  // Words are numbered in their own order, in which sums are added up; the lists stand in a row.
  const words = [...new Set(lists.flat())].sort();
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const squares = Float64Array.from(words, (word) => rarity(word) ** 2);
  const row = Int32Array.from(lists.flat(), (word) => numberOf.get(word)!);
  const ends = new Int32Array(lists.length + 1);
  const sums = new Float64Array(lists.length);
  for (const [i, list] of lists.entries()) {
    ends[i + 1] = ends[i]! + list.length;
    for (let k = ends[i]!; k < ends[i + 1]!; k++) sums[i]! += squares[row[k]!]!;
  }
  return (a, b) => {
    let both = 0;
    for (let i = ends[a]!, j = ends[b]!; i < ends[a + 1]! && j < ends[b + 1]!; ) {
      const order = row[i]! - row[j]!;
      if (order === 0) both += squares[row[i]!]!;
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    return both === 0 ? 0 : both / Math.sqrt(sums[a]! * sums[b]!);
  };
}

/** A vector by the numbers of its words, in their order. */
interface Indexed {
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

function indexed(vectors: readonly Vector[]): Indexed[] {
  const numbers = new Map<string, number>();
  for (const vector of vectors)
    for (const word of vector.keys()) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return vectors.map((vector) => {
    const parts = [...vector].map(([word, weight]) => ({ word: numbers.get(word)!, weight }));
    parts.sort((a, b) => a.word - b.word);
    return {
      words: Int32Array.from(parts, ({ word }) => word),
      weights: Float64Array.from(parts, ({ weight }) => weight),
    };
  });
}

/** Cosine of two vectors of length one. */
function dot(a: Indexed, b: Indexed): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const order = a.words[i]! - b.words[j]!;
    if (order === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (order < 0) i++;
    else j++;
  }
  return sum;
}

/** The cosine of two articles, reckoned once: many mentions ask for it. */
function ofPairs(given: readonly Vector[]): (a: number, b: number) => number {
  const vectors = indexed(given);
  const rows: (Float64Array | undefined)[] = [];
  return (a, b) => {
    rows[a] ??= new Float64Array(vectors.length).fill(-1);
    const row = rows[a];
    if (row[b]! < 0) row[b] = dot(vectors[a]!, vectors[b]!);
    return row[b]!;
  };
}

/** Each article as a vector of the actors that it names. */
function actorVectors(
  testimonies: readonly Testimony[],
  actorOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, number>[] {
  const named = testimonies.map(({ article, reading }) => {
    const counts = new Map<string, number>();
    for (const { entity, name, mentions } of reading.chains) {
      const actor = name === null ? undefined : actorOf.get(`${article.id} ${entity}`);
      if (actor !== undefined) counts.set(actor, mentions.length);
    }
    return counts;
  });
  const holders = new Map<string, number>();
  for (const counts of named) for (const actor of counts.keys()) holders.set(actor, (holders.get(actor) ?? 0) + 1);
  const rarity = (actor: string): number => Math.log((testimonies.length + 1) / (holders.get(actor)! + 0.5));
  return named.map((counts) =>
    unit([...counts].map(([actor, count]) => [actor, (1 + Math.log(count)) * rarity(actor)] as const)),
  );
}
