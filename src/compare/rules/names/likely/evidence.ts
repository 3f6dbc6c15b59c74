/** What speaks for and against two names of two articles filling one slot, whatever their letters. Each piece says what it reads; how they weigh is learned (`models/name-pairs.json`). */
import { areKin, canMeanTheSame } from '../../../../claims/concepts/wordnet.ts';
import { perStory } from '../../../per-story.ts';
import type { Story } from '../../../story.ts';
import { common, rarity } from '../../figures/likely/parallel.ts';
import { contentOf, type NameSlot, slotsIn } from './name-slots.ts';

export interface NamePair {
  readonly story: Story;
  readonly a: NameSlot;
  readonly b: NameSlot;
  /** How alike the two slots are, and the best likeness of either with another name of the other article. */
  readonly likeness: number;
  readonly rival: number;
}

export interface Evidence {
  readonly name: string;
  readonly why: string;
  readonly read: (pair: NamePair) => number;
}

const some = (condition: boolean): number => (condition ? 1 : 0);
const shared = <T>(x: ReadonlySet<T>, y: ReadonlySet<T>): T[] => [...x].filter((one) => y.has(one));

/** How rare a content lemma is over the sentences of the story. */
const weights = perStory((story: Story): ((lemma: string) => number) => {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const { reading } of story.testimonies)
    for (const { firstToken, endToken } of reading.sentences) {
      sentences++;
      const own = new Set(reading.tokens.slice(firstToken, endToken).map(contentOf));
      for (const lemma of own) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  return (lemma) => Math.log((sentences + 1) / ((counts.get(lemma) ?? 0) + 0.5));
});

/** What a word of a name weighs beside others. */
const NAME = 0.35;

/** Cosine of two sets of lemmas, weighted by how rare they are (Salton and Buckley 1988). */
function cosine(story: Story, x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const weight = weights(story);
  const sum = (lemmas: Iterable<string>): number => {
    let total = 0;
    for (const lemma of lemmas) total += (lemma.startsWith('@') ? NAME : 1) * weight(lemma) ** 2;
    return total;
  };
  const both = sum(shared(x, y));
  return both === 0 ? 0 : both / Math.sqrt(sum(x) * sum(y));
}

const heaviness = (story: Story, lemmas: readonly string[]): number =>
  lemmas.reduce((sum, lemma) => sum + weights(story)(lemma), 0);

/** 2 for one word, less for words that may mean the same, -1 for others. */
const sameness = (x: string, y: string): number =>
  x === '' || y === '' ? 0 : x === y ? 2 : canMeanTheSame(x, y) ? 1 : areKin(x, y) ? 0.5 : -1;

const samePreposition = (a: NameSlot, b: NameSlot): number =>
  a.preposition === b.preposition ? some(a.preposition !== '') : a.preposition && b.preposition ? -1 : -0.5;
const sameKind = (a: NameSlot, b: NameSlot): number => (a.kind && b.kind ? (a.kind === b.kind ? 1 : -1) : 0);
const before = ({ story, a, b }: NamePair): number => common(a.before, b.before, rarity(story));
const after = ({ story, a, b }: NamePair): number => common(a.after, b.after, rarity(story));
const nextTo = ([x]: NameSlot['before'], [y]: NameSlot['before']): number =>
  x && y ? some(x.lemma.toLowerCase() === y.lemma.toLowerCase()) : some(!x && !y);

/** How alike two slots are: a plain sum, by which rivals are told apart. */
export function likenessOf(story: Story, a: NameSlot, b: NameSlot): number {
  const words = common(a.before, b.before, rarity(story)) + common(a.after, b.after, rarity(story));
  return (
    2 * cosine(story, a.near, b.near) +
    cosine(story, a.passage, b.passage) +
    0.1 * words +
    0.2 * (sameness(a.governor, b.governor) + sameness(a.verb, b.verb)) +
    0.15 * samePreposition(a, b) +
    0.2 * some(a.relation === b.relation) +
    0.4 * shared(a.roles, b.roles).length +
    0.3 * sameKind(a, b)
  );
}

/** How many other bearers of names of its type, and of its kind where it has one, the article of a name has. */
const peers = (story: Story, slot: NameSlot): number =>
  new Set(
    slotsIn(story, slot.testimony)
      .filter(
        ({ bearer, type, kind }) => bearer !== slot.bearer && type === slot.type && (!slot.kind || kind === slot.kind),
      )
      .map(({ bearer }) => bearer),
  ).size;

export const evidences: readonly Evidence[] = [
  { name: 'person', why: 'persons are told of in many ways', read: ({ a }) => some(a.type === 'person') },
  { name: 'place', why: 'places stand in places', read: ({ a }) => some(a.type === 'place') },
  { name: 'relation', why: 'the same part of a sentence', read: ({ a, b }) => some(a.relation === b.relation) },
  { name: 'preposition', why: 'behind the same preposition', read: ({ a, b }) => samePreposition(a, b) },
  { name: 'governor', why: 'governed by the same word', read: ({ a, b }) => sameness(a.governor, b.governor) },
  { name: 'verb', why: 'in the same act', read: ({ a, b }) => sameness(a.verb, b.verb) },
  { name: 'verb-weight', why: 'an act that is seldom told', read: ({ story, a, b }) => (a.verb && a.verb === b.verb ? weights(story)(a.verb) : 0) },
  { name: 'kind', why: 'both are avenues, or one is a school', read: ({ a, b }) => sameKind(a, b) },
  { name: 'roles', why: 'called the same: "coach", "station"', read: ({ a, b }) => shared(a.roles, b.roles).length },
  { name: 'roles-apart', why: 'called otherwise', read: ({ a, b }) => some(a.roles.size > 0 && b.roles.size > 0 && shared(a.roles, b.roles).length === 0) },
  { name: 'roles-kin', why: 'called by words of one sense: "pilot", "captain"', read: ({ a, b }) => some([...a.roles].some((x) => [...b.roles].some((y) => canMeanTheSame(x, y)))) },
  { name: 'before', why: 'the same words in the same order before both', read: before },
  { name: 'after', why: 'the same after both', read: after },
  { name: 'next-before', why: 'the same word right before both', read: ({ a, b }) => nextTo(a.before, b.before) },
  { name: 'next-after', why: 'the same right after both', read: ({ a, b }) => nextTo(a.after, b.after) },
  { name: 'near', why: 'how alike the sentences are', read: ({ story, a, b }) => cosine(story, a.near, b.near) },
  { name: 'near-weight', why: 'how rare what they share is', read: ({ story, a, b }) => heaviness(story, shared(a.near, b.near)) },
  { name: 'near-count', why: 'how many words they share', read: ({ a, b }) => Math.min(8, shared(a.near, b.near).length) },
  { name: 'passage', why: 'how alike the passages are', read: ({ story, a, b }) => cosine(story, a.passage, b.passage) },
  { name: 'passage-weight', why: 'how rare what those share is', read: ({ story, a, b }) => heaviness(story, shared(a.passage, b.passage)) },
  { name: 'company', why: 'somebody else stands in both sentences, or only others do', read: ({ a, b }) => (a.company.size === 0 || b.company.size === 0 ? 0 : shared(a.company, b.company).length || -1) },
  { name: 'rival', why: 'how well another name fits', read: ({ rival }) => rival },
  { name: 'margin', why: 'how much better they fit each other than any other name of the two articles', read: ({ likeness, rival }) => likeness - rival },
  { name: 'peers', why: 'among few names of a kind two are sooner one', read: ({ story, a, b }) => Math.log(1 + peers(story, a) + peers(story, b)) },
  { name: 'title', why: 'a headline names the main ones', read: ({ a, b }) => some(a.isInTitle) + some(b.isInTitle) },
  { name: 'depth', why: 'told as early in both', read: ({ a, b }) => Math.abs(Math.log((1 + a.sentence) / (1 + b.sentence))) },
  { name: 'length', why: 'a short sentence shows little', read: ({ a, b }) => Math.min(a.near.size, b.near.size) },
  { name: 'articles', why: 'in a story of few articles a name has few rivals', read: ({ story }) => Math.log(story.testimonies.length) },
]; // biome-ignore format: one table
