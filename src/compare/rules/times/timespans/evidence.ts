/** What speaks for and against two lengths of time being told of one thing. Each says what it reads; how they weigh is learned (`models/timespan-pairs.json`). */

import { areKin, sharesSense } from '../../../../claims/concepts/wordnet.ts';
import type { TimespanKind } from '../../../../claims/timespan.ts';
import { type Kinship, kinship } from '../../../events/features.ts';
import type { EventProfile } from '../../../events/mention.ts';
import type { Rarities } from './likeness.ts';
import type { ToldSpan } from './told-spans.ts';

/** How alike two timespans are told. */
export interface SpanLikeness {
  /** Cosines of their sentences, and of the passages around them. */
  readonly near: number;
  readonly passage: number;
  /** How near the words for their events are, from 0 for strange ones to 1 for the same; -1 where one names none. */
  readonly core: number;
  /** All together. */
  readonly sum: number;
}

export interface SpanPair {
  readonly a: ToldSpan;
  readonly b: ToldSpan;
  readonly rarities: Rarities;
  readonly likeness: SpanLikeness;
  /** How many different lengths of about their size the story tells. */
  readonly inStory: number;
  /** How many other lengths of about this size the two articles tell. */
  readonly others: number;
  /** The best likeness of either with another one of the other article. */
  readonly rival: number;
  /** How many other articles give either. */
  readonly support: number;
}

export interface SpanEvidence {
  readonly name: string;
  readonly why: string;
  readonly read: (pair: SpanPair) => number;
}

const some = (condition: boolean): number => (condition ? 1 : 0);
const shares = (x: readonly string[], y: readonly string[]): boolean => x.some((word) => y.includes(word));
const apart = (x: readonly string[], y: readonly string[]): boolean => x.length > 0 && y.length > 0 && !shares(x, y);

const NEARNESS: readonly Kinship[] = ['none', 'kin', 'word', 'sense', 'concept', 'head'];

const nearnessOf = (x: EventProfile, y: EventProfile): number =>
  NEARNESS.indexOf(kinship(x, y)) / (NEARNESS.length - 1);

/** How alike two timespans are told. */
export function likenessOf(a: ToldSpan, b: ToldSpan, { likeness }: Rarities): SpanLikeness {
  const near = likeness(a.near, b.near);
  const passage = likeness(a.passage, b.passage);
  const core = Math.max(-1, ...a.events.flatMap((x) => b.events.map((y) => nearnessOf(x, y))));
  return { near, passage, core, sum: near + passage / 2 + Math.max(0, core) / 2 };
}

/** How near two words are: one, of one sense, of one kind. */
const nearness = (x: string, y: string): number =>
  x === y ? 1 : /^[a-z]+$/.test(x) && /^[a-z]+$/.test(y) ? (sharesSense(x, y) ? 0.7 : areKin(x, y) ? 0.4 : 0) : 0;

/** How much of what the one is told of has a word near it in what the other is told of, weighted by how rare the words are. */
function themeShared({ a, b, rarities }: SpanPair): number {
  const [small, large] = a.theme.length <= b.theme.length ? [a.theme, b.theme] : [b.theme, a.theme];
  let both = 0;
  let all = 0;
  for (const x of small) {
    const weight = 0.3 + rarities.of(x);
    all += weight;
    both += weight * large.reduce((best, y) => (best === 1 ? best : Math.max(best, nearness(x, y))), 0);
  }
  return all === 0 ? 0 : both / all;
}

const themeCount = ({ a, b }: SpanPair): number => a.theme.filter((x) => b.theme.includes(x)).length;

const DIRECTION: Readonly<Record<TimespanKind, number>> = {
  length: 0,
  after: 1,
  late: 1,
  before: -1,
  ago: -1,
  early: -1,
  left: 0,
  gap: 0,
};

const anchorOf = ({ events, hasEvent }: ToldSpan): EventProfile | undefined => (hasEvent ? events[1] : events[0]);

/** How near the words for what they are counted from are; -1 for strange ones, 0 where one names none. */
function anchors({ a, b }: SpanPair): number {
  const [x, y] = [anchorOf(a), anchorOf(b)];
  return x && y ? nearnessOf(x, y) || -1 : 0;
}

const partsOf = ({ events }: ToldSpan): string[] => events.flatMap(({ parts }) => parts);

const YEAR = /\b(?:19|20)\d\d\b/g;
const years = ({ text }: ToldSpan): string[] => text.match(YEAR) ?? [];

export const spanEvidences: readonly SpanEvidence[] = [
  { name: 'anchor', why: 'how near the words for what they are counted from are', read: anchors },
  { name: 'parts', why: 'something tied to the events is the same', read: ({ a, b }) => some(shares(partsOf(a), partsOf(b))) },
  { name: 'core', why: 'how near the words for the events are', read: ({ likeness }) => likeness.core },
  { name: 'theme', why: 'how much of what they are told of is alike', read: themeShared },
  { name: 'themes', why: 'how many words of it are the same', read: (pair) => Math.min(5, themeCount(pair)) },
  { name: 'cast', why: 'somebody stands in both sentences, or only others do', read: ({ a, b }) => some(shares(a.cast, b.cast)) - some(apart(a.cast, b.cast)) },
  { name: 'margin', why: 'how much better they fit each other than any other of the two articles', read: ({ likeness, rival }) => likeness.sum - rival },
  { name: 'rival', why: 'how well either fits another', read: ({ rival }) => rival },
  { name: 'near', why: 'how alike the sentences are', read: ({ likeness }) => likeness.near },
  { name: 'passage', why: 'how alike the passages are', read: ({ likeness }) => likeness.passage },
  { name: 'others', why: 'how many other lengths of about this size the two articles tell', read: ({ others }) => Math.min(6, others) },
  { name: 'only', why: 'each is the only length of about this size in its article', read: ({ others }) => some(others === 0) },
  { name: 'in-story', why: 'how many different lengths of about their size the story tells', read: ({ inStory }) => Math.log(inStory) },
  { name: 'ratio', why: 'accounts of one length are seldom far apart', read: ({ a, b }) => Math.abs(Math.log(a.days / b.days)) },
  { name: 'kind', why: 'told in the same way: both last, both are later', read: ({ a, b }) => some(a.span.kind === b.span.kind) },
  { name: 'opposed', why: 'one is before and one after', read: ({ a, b }) => some(DIRECTION[a.span.kind] * DIRECTION[b.span.kind] < 0) },
  { name: 'approximate', why: 'a vague length', read: ({ a, b }) => some(a.span.approximate) + some(b.span.approximate) },
  { name: 'planned', why: 'one is to come', read: ({ a, b }) => some((a.said.statement.certainty === 'planned') !== (b.said.statement.certainty === 'planned')) },
  { name: 'past', why: 'one is told of the past', read: ({ a, b }) => some(a.isBackground !== b.isBackground) },
  { name: 'year', why: 'one is told with a year', read: ({ a, b }) => some((years(a).length > 0) !== (years(b).length > 0)) },
  { name: 'lead', why: 'both among the first sentences', read: ({ a, b }) => some(a.sentence < 4) + some(b.sentence < 4) },
  { name: 'support', why: 'other articles give them too', read: ({ support }) => Math.min(support, 8) },
]; // biome-ignore format: one table
