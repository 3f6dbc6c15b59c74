/** The evidence that two values answer one question. Each feature says what it reads; its weight is in `models/value-pairs.json`. */
import { canMeanTheSame } from '../../claims/concepts/wordnet.ts';
import type { Story } from '../story.ts';
import { sameBearer } from './parties.ts';
import { samePersons } from './persons.ts';
import type { Slot } from './slot.ts';

/** A feature of a pair, 0 to 1 (shared words: by how rare they are in the story). */
export interface PairFeature {
  readonly name: string;
  readonly why: string;
  /** The weight expected of it, set by hand. Training moves weights away from it as far as the pairs say, and never across 0. */
  readonly prior: number;
  readonly read: (a: Slot, b: Slot, story: Pick<Story, 'weight'>) => number;
}

const some = (condition: boolean): number => (condition ? 1 : 0);
const shares = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((x) => b.includes(x));
const apart = <T>(a: readonly T[], b: readonly T[]): boolean => a.length > 0 && b.length > 0 && !shares(a, b);

/** How rare the rarest shared words are, saturating at 1. */
function rarity(a: readonly string[], b: readonly string[], story: Pick<Story, 'weight'>, full: number): number {
  let sum = 0;
  for (const word of a) if (b.includes(word)) sum += (word.startsWith('@') ? 0.5 : 1) * story.weight(word);
  return Math.min(1, sum / full);
}

const squares = new WeakMap<Pick<Story, 'weight'>, WeakMap<readonly string[], number>>();

/** The sum of the squares of what a list of lemmas weighs; each list stands in many pairs. */
function squaresOf(words: readonly string[], story: Pick<Story, 'weight'>): number {
  let known = squares.get(story);
  if (!known) {
    known = new WeakMap();
    squares.set(story, known);
  }
  let sum = known.get(words);
  if (sum === undefined) {
    sum = words.reduce((total, word) => total + story.weight(word) ** 2, 0);
    known.set(words, sum);
  }
  return sum;
}

/** Cosine of two lists of lemmas by their rarity (Salton and Buckley 1988). */
function cosine(a: readonly string[], b: readonly string[], story: Pick<Story, 'weight'>): number {
  let both = 0;
  for (const word of a) if (b.includes(word)) both += story.weight(word) ** 2;
  return both === 0 ? 0 : both / Math.sqrt(squaresOf(a, story) * squaresOf(b, story));
}

const verbs = ({ given }: Slot): string => given.statement.predicate;

/** Nearest days of two sentences cannot meet. */
const daysApart = (a: Slot, b: Slot): boolean =>
  a.days.length > 0 &&
  b.days.length > 0 &&
  !a.days.some((x) => b.days.some((y) => x.earliest <= y.latest && y.earliest <= x.latest));

/** The log odds expected of two values that share nothing. */
export const PRIOR_BIAS = -2.8;

export const pairFeatures: readonly PairFeature[] = [
  { name: 'noun', prior: 1.2, why: 'the same noun is counted or measured', read: (a, b) => some(a.noun !== '' && a.noun === b.noun) },
  { name: 'noun-sense', prior: 0.8, why: 'two nouns that can mean the same', read: (a, b) => some(a.noun !== b.noun && a.noun !== '' && b.noun !== '' && canMeanTheSame(a.noun, b.noun)) },
  { name: 'noun-person', prior: 0.8, why: 'two nouns for persons, one of them for any: residents and people', read: (a, b) => some(a.noun !== b.noun && samePersons(a.noun, b.noun)) },
  { name: 'noun-apart', prior: -1.5, why: 'two nouns of other meaning', read: (a, b) => some(a.noun !== '' && b.noun !== '' && !canMeanTheSame(a.noun, b.noun) && !samePersons(a.noun, b.noun)) },
  { name: 'noun-rare', prior: 0.8, why: 'a shared noun that few articles use', read: (a, b, story) => (a.noun !== '' && a.noun === b.noun ? Math.min(1, story.weight(a.noun) / 2) : 0) },
  { name: 'narrowing', prior: 0.8, why: 'the noun is narrowed by the same word', read: (a, b) => some(shares(a.given.value.narrowing, b.given.value.narrowing)) },
  { name: 'narrowing-apart', prior: -1.5, why: 'the noun is narrowed by other words', read: (a, b) => some(apart(a.given.value.narrowing, b.given.value.narrowing)) },
  { name: 'narrowing-one', prior: -0.3, why: 'only one noun is narrowed', read: (a, b) => some((a.given.value.narrowing.length === 0) !== (b.given.value.narrowing.length === 0)) },
  { name: 'predicate', prior: 1.0, why: 'the same predicate or concept', read: (a, b) => some(verbs(a) === verbs(b)) },
  { name: 'predicate-sense', prior: 0.6, why: 'predicates that can mean the same', read: (a, b) => some(verbs(a) !== verbs(b) && canMeanTheSame(verbs(a), verbs(b))) },
  { name: 'concepts-apart', prior: -0.8, why: 'two other events of the inventory', read: (a, b) => some(a.given.statement.known && b.given.statement.known && verbs(a) !== verbs(b)) },
  { name: 'role', prior: 0.2, why: 'the same part in the clause', read: (a, b) => some(a.given.value.role === b.given.value.role) },
  { name: 'preposition', prior: 0.5, why: 'the same preposition before the value', read: (a, b) => some(a.given.value.preposition !== '' && a.given.value.preposition === b.given.value.preposition) },
  { name: 'preposition-apart', prior: -0.6, why: 'other prepositions: for three hours, within three hours', read: (a, b) => some(a.given.value.preposition !== '' && b.given.value.preposition !== '' && a.given.value.preposition !== b.given.value.preposition) },
  { name: 'actors', prior: 0.5, why: 'an actor takes part in both', read: (a, b) => some(shares(a.given.actors, b.given.actors)) },
  { name: 'actors-apart', prior: -1, why: 'only other actors take part', read: (a, b) => some(apart(a.given.actors, b.given.actors)) },
  { name: 'bearer', prior: 1, why: 'told of the same name', read: (a, b) => some(sameBearer(a, b) > 0) },
  { name: 'bearer-apart', prior: -1.5, why: 'told of other names', read: (a, b) => some(sameBearer(a, b) < 0) },
  { name: 'target', prior: 0.8, why: 'the same name just after the value', read: (a, b) => some(shares(a.target, b.target)) },
  { name: 'target-apart', prior: -1.3, why: 'other names just after the values', read: (a, b) => some(apart(a.target, b.target)) },
  { name: 'places', prior: 0.4, why: 'a place is named in both sentences', read: (a, b) => some(shares(a.places, b.places)) },
  { name: 'places-apart', prior: -0.5, why: 'only other places are named', read: (a, b) => some(apart(a.places, b.places)) },
  { name: 'days-apart', prior: -1.2, why: 'the sentences name days that cannot meet', read: (a, b) => some(daysApart(a, b)) },
  { name: 'before', prior: 0.8, why: 'rare words shared just before the values', read: (a, b, story) => rarity(a.before, b.before, story, 3) },
  { name: 'after', prior: 1, why: 'rare words shared just after the values', read: (a, b, story) => rarity(a.after, b.after, story, 3) },
  { name: 'around', prior: 0.2, why: 'words before the one and after the other', read: (a, b, story) => Math.max(rarity(a.before, b.after, story, 3), rarity(a.after, b.before, story, 3)) },
  { name: 'previous', prior: 0.3, why: 'the same word touches the value from the left', read: (a, b) => some(a.previous !== '' && a.previous === b.previous) },
  { name: 'next', prior: 0.3, why: 'the same word touches it from the right', read: (a, b) => some(a.next !== '' && a.next === b.next) },
  { name: 'governors', prior: 1, why: 'rare shared words above the values in the parse', read: (a, b, story) => rarity(a.governors, b.governors, story, 3) },
  { name: 'statement', prior: 2, why: 'likeness of the clauses', read: (a, b, story) => cosine(clause(a), clause(b), story) },
  { name: 'sentence', prior: 1, why: 'likeness of the sentences', read: (a, b, story) => cosine(a.words, b.words, story) },
  { name: 'shared-words', prior: 1, why: 'how many rare words the sentences share', read: (a, b, story) => rarity(a.words, b.words, story, 8) },
  { name: 'lead', prior: 0.5, why: 'both among the first sentences', read: (a, b) => some(a.lead && b.lead) },
  { name: 'quoted-apart', prior: -0.3, why: 'one inside a quotation, one not', read: (a, b) => some(a.given.statement.quoted !== b.given.statement.quoted) },
]; // biome-ignore format: one table

const clauses = new WeakMap<Slot, readonly string[]>();

/** A clause's content without the figures and the noun that is compared already. */
function clause(slot: Slot): readonly string[] {
  let content = clauses.get(slot);
  if (!content) {
    content = slot.given.statement.content.filter((lemma) => !/\d/.test(lemma) && lemma !== slot.noun);
    clauses.set(slot, content);
  }
  return content;
}

/** The values of all features, in their order. */
export const readFeatures = (a: Slot, b: Slot, story: Pick<Story, 'weight'>): number[] =>
  pairFeatures.map(({ read }) => read(a, b, story));
