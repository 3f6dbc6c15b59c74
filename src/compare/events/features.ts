/** The evidence that two mentions tell of one event. Each feature says what it reads; its weight is in `models/event-pairs.json`. */
import { conceptNamed } from '../../claims/concepts/inventory.ts';
import { areKin, sharesSense } from '../../claims/concepts/wordnet.ts';
import type { NamedWeights } from '../named-weights.ts';
import type { Days, EventProfile } from './mention.ts';

/** What a pair is judged in: how rare words are in the story, how alike its articles are, how alike its sentences. */
export interface Setting {
  /** 0 for a word that every article uses, 1 for one that a single one does. */
  readonly rarity: (word: string) => number;
  /** Cosine of the companies of two mentions by their indices, and of the words close by. */
  readonly company: (a: number, b: number) => number;
  readonly near: (a: number, b: number) => number;
  /** Cosine of two articles, by their index among the testimonies. */
  readonly documents: (a: number, b: number) => number;
  /** Cosine of their first sentences, and of the actors they name. */
  readonly leads: (a: number, b: number) => number;
  readonly actors: (a: number, b: number) => number;
  /** How many mentions of the same article have the head of this one. */
  readonly repeats: (profile: EventProfile) => number;
  /** Share of the articles with a mention with this head. */
  readonly spread: (head: string) => number;
}

export interface EventFeature {
  readonly name: string;
  readonly why: string;
  /** 0 to 1. */
  readonly read: (pair: Pair) => number;
}

/** Two mentions worth judging, by their indices, the lower first. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly kinship: Kinship;
}

/** Two mentions with what several features ask of them. */
export interface Pair {
  readonly a: EventProfile;
  readonly b: EventProfile;
  readonly setting: Setting;
  readonly kinship: Kinship;
  /** Both words can mean the same. */
  readonly close: boolean;
  readonly oneArticle: boolean;
  /** Cosines of the articles, their first sentences, their actors; 0 in one article. */
  readonly documents: number;
  readonly leads: number;
  readonly actors: number;
  /** Likeness of the sentences, and of the words close by. */
  readonly company: number;
  readonly near: number;
  /** How many things are tied to both. */
  readonly parts: number;
  /** One who does it is the same. */
  readonly agents: boolean;
}

/** How two words for events are related, the closest first. */
export type Kinship = 'head' | 'concept' | 'sense' | 'word' | 'kin' | 'none';

/** Sentences that open an article. */
const LEAD = 3;

function sharedCount(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const x of a) if (b.includes(x)) count++;
  return count;
}
const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.includes(x));
const apart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !shares(a, b);
const some = (condition: boolean): number => (condition ? 1 : 0);

const conceptsMeet = (a: string, b: string): boolean =>
  a === b || conceptNamed(a)?.implies === b || conceptNamed(b)?.implies === a;

/** The closest relation between the words of two mentions. */
export function kinship(a: EventProfile, b: EventProfile): Kinship {
  if (a.head === b.head || a.lemma === b.lemma) return 'head';
  if (a.concept !== null && b.concept !== null && conceptsMeet(a.concept, b.concept)) return 'concept';
  if (sharesSense(a.head, b.head) || sharesSense(a.lemma, b.lemma)) return 'sense';
  if (shares(a.words, b.words)) return 'word';
  if (areKin(a.head, b.head) || areKin(a.lemma, b.lemma)) return 'kin';
  return 'none';
}

const overlap = (a: Days, b: Days): boolean => a.earliest <= b.latest && b.earliest <= a.latest;
const daysMeet = (a: EventProfile, b: EventProfile): boolean => a.days.some((x) => b.days.some((y) => overlap(x, y)));

const CLOSE: ReadonlySet<Kinship> = new Set(['head', 'concept', 'sense', 'word']);
const bothReport = ({ a, b, close }: Pair): boolean => close && a.reporting && b.reporting;
const partsApart = ({ a, b, parts }: Pair): boolean => parts === 0 && a.parts.length > 0 && b.parts.length > 0;
const bothLead = ({ a, b }: Pair): boolean => a.sentence < LEAD && b.sentence < LEAD;

const GENERAL: readonly EventFeature[] = [
  { name: 'head', why: 'one word names both', read: ({ kinship }) => some(kinship === 'head') },
  { name: 'head-rare', why: 'a word that few articles use names both', read: ({ kinship, a, setting }) => (kinship === 'head' ? setting.rarity(a.head) : 0) },
  { name: 'concept', why: 'one concept of the inventory, two words', read: ({ kinship }) => some(kinship === 'concept') },
  { name: 'sense', why: 'two words that can mean the same', read: ({ kinship }) => some(kinship === 'sense') },
  { name: 'word', why: 'another word of the mentions is shared', read: ({ kinship }) => some(kinship === 'word') },
  { name: 'kin', why: 'one word can be a kind of the other, or both of a third', read: ({ kinship }) => some(kinship === 'kin') },
  { name: 'concepts-apart', why: 'two other concepts of the inventory', read: ({ a, b }) => some(a.concept !== null && b.concept !== null && !conceptsMeet(a.concept, b.concept)) },
  { name: 'class', why: 'both are nouns, or both are verbs', read: ({ a, b }) => some(a.noun === b.noun) },
  { name: 'number-apart', why: 'one event and several: an attack, attacks', read: ({ a, b }) => some(a.noun && b.noun && a.plural !== b.plural) },
  { name: 'ordinals-apart', why: 'the first and the second', read: ({ a, b }) => some(apart(a.ordinals, b.ordinals)) },
  { name: 'ordinals-one', why: 'only one of them is numbered', read: ({ a, b }) => some((a.ordinals.length > 0) !== (b.ordinals.length > 0)) },
  { name: 'repeated', why: 'the articles use the word for several mentions', read: ({ a, b, close, setting }) => (close ? 1 - 2 / (setting.repeats(a) + setting.repeats(b)) : 0) },
  { name: 'spread', why: 'a word with which many articles tell of an event', read: ({ a, kinship, setting }) => (kinship === 'head' ? setting.spread(a.head) : 0) },
  { name: 'spread-both', why: 'two words with which many articles tell of events', read: ({ a, b, kinship, setting }) => (kinship === 'head' ? 0 : Math.sqrt(setting.spread(a.head) * setting.spread(b.head))) },
  { name: 'documents', why: 'likeness of the articles', read: ({ documents }) => documents },
  { name: 'documents-close', why: 'likeness of the articles, for words that can mean the same', read: ({ close, documents }) => (close ? documents : 0) },
  { name: 'leads', why: 'likeness of the first sentences of the articles', read: ({ leads }) => leads },
  { name: 'leads-close', why: 'likeness of the first sentences, for words that can mean the same', read: ({ close, leads }) => (close ? leads : 0) },
  { name: 'actors', why: 'likeness of the articles by the actors they name', read: ({ actors }) => actors },
  { name: 'one-article', why: 'both in one article', read: ({ oneArticle }) => some(oneArticle) },
  { name: 'one-article-close', why: 'both in one article, with words that can mean the same', read: ({ close, oneArticle }) => some(close && oneArticle) },
  { name: 'one-sentence', why: 'both in one sentence', read: ({ a, b, oneArticle }) => some(oneArticle && a.sentence === b.sentence) },
  { name: 'lead', why: 'both among the first sentences of two articles', read: (pair) => some(!pair.oneArticle && bothLead(pair)) },
  { name: 'lead-one', why: 'only one among the first sentences of two articles', read: ({ a, b, oneArticle }) => some(!oneArticle && a.sentence < LEAD !== b.sentence < LEAD) },
  { name: 'company', why: 'likeness of the sentences, the mentions left out', read: ({ company }) => company },
  { name: 'company-close', why: 'likeness of the sentences, for words that can mean the same', read: ({ close, company }) => (close ? company : 0) },
  { name: 'near', why: 'likeness of the words close by', read: ({ near }) => near },
  { name: 'near-close', why: 'likeness of the words close by, for words that can mean the same', read: ({ close, near }) => (close ? near : 0) },
  { name: 'named-by-company', why: 'the word of one stands in the sentence of the other', read: ({ a, b }) => some(a.company.has(b.head) || b.company.has(a.head)) },
  { name: 'agents', why: 'one who does it is the same', read: ({ agents }) => some(agents) },
  { name: 'agents-apart', why: 'others do it', read: ({ a, b, agents }) => some(!agents && a.agents.length > 0 && b.agents.length > 0) },
  { name: 'patients', why: 'one who undergoes it is the same', read: ({ a, b }) => some(shares(a.patients, b.patients)) },
  { name: 'crossed', why: 'who does the one undergoes the other', read: ({ a, b }) => some(shares(a.agents, b.patients) || shares(a.patients, b.agents)) },
  { name: 'parts', why: 'something tied to both is the same', read: ({ parts }) => some(parts > 0) },
  { name: 'parts-close', why: 'something tied to both is the same, and the words can mean the same', read: ({ close, parts }) => some(close && parts > 0) },
  { name: 'parts-many', why: 'several things tied to both are the same', read: ({ parts }) => some(parts > 1) },
  { name: 'parts-apart', why: 'nothing tied to the one is tied to the other', read: (pair) => some(partsApart(pair)) },
  { name: 'governor', why: 'the same word above', read: ({ a, b }) => some(a.governor !== '' && a.governor === b.governor) },
  { name: 'governor-close', why: 'the same word above, and the words can mean the same', read: ({ a, b, close }) => some(close && a.governor !== '' && a.governor === b.governor) },
  { name: 'names-apart', why: 'only other names stand in the sentences', read: ({ a, b }) => some(apart(a.names, b.names)) },
  { name: 'places-apart', why: 'only other places are named', read: ({ a, b }) => some(apart(a.places, b.places)) },
  { name: 'days', why: 'the sentences name days that meet', read: ({ a, b }) => some(daysMeet(a, b)) },
  { name: 'days-apart', why: 'the sentences name only days that cannot meet', read: ({ a, b }) => some(a.days.length > 0 && b.days.length > 0 && !daysMeet(a, b)) },
  { name: 'numbers-apart', why: 'only other figures stand in the sentences', read: ({ a, b }) => some(apart(a.numbers, b.numbers)) },
  { name: 'reporting', why: 'both say something', read: (pair) => some(bothReport(pair)) },
  { name: 'reporting-agents', why: 'the same one says both', read: (pair) => some(bothReport(pair) && pair.agents) },
  { name: 'reporting-apart', why: 'one says something, one does not', read: ({ a, b }) => some(a.reporting !== b.reporting) },
]; // biome-ignore format: one table

/** What weighs otherwise by how the two words are related: in one word much of it is needed, in two strange ones more. */
const BY_KINSHIP: readonly EventFeature[] = [
  { name: 'documents', why: 'likeness of the articles', read: ({ documents }) => documents },
  { name: 'leads', why: 'likeness of the first sentences of the articles', read: ({ leads }) => leads },
  { name: 'actors', why: 'likeness of the articles by the actors they name', read: ({ actors }) => actors },
  { name: 'company', why: 'likeness of the sentences', read: ({ company }) => company },
  { name: 'near', why: 'likeness of the words close by', read: ({ near }) => near },
  { name: 'article', why: 'both in one article', read: ({ oneArticle }) => some(oneArticle) },
  { name: 'parts', why: 'something tied to both is the same', read: ({ parts }) => some(parts > 0) },
  { name: 'parts-apart', why: 'nothing tied to the one is tied to the other', read: (pair) => some(partsApart(pair)) },
  { name: 'agents', why: 'one who does it is the same', read: ({ agents }) => some(agents) },
  { name: 'lead', why: 'both among the first sentences of two articles', read: (pair) => some(!pair.oneArticle && bothLead(pair)) },
  { name: 'class', why: 'both are nouns, or both are verbs', read: ({ a, b }) => some(a.noun === b.noun) },
]; // biome-ignore format: one table

const RELATED: Readonly<Record<Kinship, string>> = {
  head: 'one word names both',
  concept: 'two words of one concept',
  sense: 'two words that can mean the same',
  word: 'another word of the mentions shared',
  kin: 'two words of one kind',
  none: 'words not related',
};

export const eventFeatures: readonly EventFeature[] = [
  ...GENERAL,
  ...Object.entries(RELATED).flatMap(([kind, related]) =>
    BY_KINSHIP.map(({ name, why, read }) => ({
      name: `${kind}: ${name}`,
      why: `${related}: ${why}`,
      read: (pair: Pair) => (pair.kinship === kind ? read(pair) : 0),
    })),
  ),
];

/** Two mentions as a pair. `profiles` are those that the setting was made of. */
export function pairOf(candidate: Candidate, profiles: readonly EventProfile[], setting: Setting): Pair {
  const [a, b] = [profiles[candidate.a]!, profiles[candidate.b]!];
  const oneArticle = a.testimony === b.testimony;
  return {
    a,
    b,
    setting,
    kinship: candidate.kinship,
    close: CLOSE.has(candidate.kinship),
    oneArticle,
    documents: oneArticle ? 0 : setting.documents(a.testimony, b.testimony),
    leads: oneArticle ? 0 : setting.leads(a.testimony, b.testimony),
    actors: oneArticle ? 0 : setting.actors(a.testimony, b.testimony),
    company: setting.company(candidate.a, candidate.b),
    near: setting.near(candidate.a, candidate.b),
    parts: sharedCount(a.parts, b.parts),
    agents: shares(a.agents, b.agents),
  };
}

const KINDS = Object.keys(RELATED);

/**
 * The sum of the features by their weights (in the order of `eventFeatures`) and a bias. What depends on the relation of the
 * words is read for that relation alone: most of the table is 0 for a pair.
 */
export function weighed(pair: Pair, { bias, weights }: NamedWeights): number {
  let sum = bias;
  for (let i = 0; i < GENERAL.length; i++) sum += GENERAL[i]!.read(pair) * weights[i]!;
  const from = GENERAL.length + KINDS.indexOf(pair.kinship) * BY_KINSHIP.length;
  for (let i = 0; i < BY_KINSHIP.length; i++) sum += BY_KINSHIP[i]!.read(pair) * weights[from + i]!;
  return sum;
}

/** The values of all features, in their order. */
export const readEventFeatures = (pair: Pair): number[] => eventFeatures.map(({ read }) => read(pair));
