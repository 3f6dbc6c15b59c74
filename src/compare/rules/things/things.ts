/** What the articles say of one thing in a class of attributes of which a thing has one. */
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { mayNameOne } from '../../things/kinds.ts';
import { roundups } from '../background.ts';
import { colours } from './colours.ts';
import { hurts } from './hurts.ts';
import { makes } from './makes.ts';
import { rooms } from './rooms.ts';
import type { Trait, TraitClass } from './trait.ts';

/** In every class, a thing has one of what stands there; which classes are such is a matter of the world, not of words. */
const CLASSES: readonly TraitClass[] = [
  colours, // one van has one colour
  makes, // a car of one make
  ...hurts, // one fracture, one wound
  rooms, // one room
];

/** What one article says of one thing: more than one term where somebody is hurt in two places. */
interface Told {
  readonly terms: readonly string[];
  readonly traits: readonly Trait[];
}

/** Where more is told, it is told of several: of the wounds of two people. */
const MOST_TERMS = 3;

/**
 * A thing that is the only one of its kind in every article that tells of it is one thing. Told apart where two articles give
 * as many attributes of a class, one of them cannot be the other's, and no article has both.
 */
export const things: ComparisonRule = {
  name: 'things',
  find(story) {
    const several = roundups(story);
    return CLASSES.flatMap((sort) => {
      const traits = sort.read(story).filter(({ answer }) => !several.has(story.article(answer)));
      return kindsOf(traits).flatMap((own) => ask(story, sort, own));
    });
  },
};

/** Traits of things that may be one: nouns of which one names the other's thing. */
function kindsOf(traits: readonly Trait[]): Trait[][] {
  let kinds: Trait[][] = [];
  for (const trait of traits) {
    const fits = kinds.filter((kind) => kind.some(({ noun }) => mayNameOne(noun, trait.noun)));
    kinds = [...kinds.filter((kind) => !fits.includes(kind)), [...fits.flat(), trait]];
  }
  return kinds;
}

function ask(story: Story, sort: TraitClass, traits: readonly Trait[]): Question[] {
  if (!traits.every(({ isOne }) => isOne)) return [];
  const all = traits.map(({ term }) => term);
  const sorts = all.filter((term, i) => !all.slice(0, i).some((known) => sort.meets(known, term)));
  if (sorts.length > MOST_TERMS) return [];
  const told = [...groupBy(traits, ({ answer }) => story.article(answer)).values()].map((own): Told => {
    const terms: string[] = [];
    for (const { term } of own) if (!terms.some((known) => sort.meets(known, term))) terms.push(term);
    return { terms, traits: own };
  });
  // "Hit in the arm and the leg" is one person; who is told of in two sentences may be two.
  const isSplit = ({ terms, traits: own }: Told): boolean =>
    terms.length > 1 && new Set(own.map(({ answer }) => answer.statement.sentence)).size > 1;
  if (told.some(isSplit)) return [];
  const accounts = apart(sort, told, 1) ?? apart(sort, told, 2);
  if (!accounts || (sort.isOfPerson && areOthers(story, accounts))) return [];
  if (sort.isOfOne && !shareSomebody(story, accounts)) return [];
  return [
    {
      aspect: sort.aspect,
      template: sort.name,
      slots: { thing: traits[0]!.noun },
      actors: [],
      accounts: accounts.map((account) => account.map(({ answer }) => answer)),
      exclusive: true,
    },
  ];
}

/** The accounts of the articles that give `size` terms; null where they do not exclude each other, or an article has both. */
function apart(sort: TraitClass, all: readonly Told[], size: number): Trait[][] | null {
  const told = all.filter(({ terms }) => terms.length === size);
  const [one] = told;
  if (!one) return null;
  // Who is hurt in two places is one person where the articles agree about one of them.
  const shared =
    size === 1
      ? []
      : one.terms.filter((term) => told.every(({ terms }) => terms.some((other) => sort.meets(term, other))));
  if (shared.length !== size - 1) return null;
  const accounts: Trait[][] = [];
  for (const trait of told.flatMap(({ traits }) => traits)) {
    if (shared.some((term) => sort.meets(term, trait.term))) continue;
    const fits = accounts.filter((account) => account.every(({ term }) => sort.meets(term, trait.term)));
    if (fits.length > 1) return null;
    if (fits[0]) fits[0].push(trait);
    else accounts.push([trait]);
  }
  const meet = (account: readonly Trait[], term: string): boolean => account.some((own) => sort.meets(own.term, term));
  const isApart = accounts.every((a, i) => accounts.slice(i + 1).every((b) => !b.some(({ term }) => meet(a, term))));
  const isBoth = all.some(({ terms }) => accounts.filter((own) => terms.some((term) => meet(own, term))).length > 1);
  return accounts.length > 1 && isApart && !isBoth ? accounts : null;
}

/** Whether accounts are of people of whom each is named, and no two are one. */
function areOthers(story: Story, accounts: readonly (readonly Trait[])[]): boolean {
  const people = accounts.map((own) => own.flatMap(({ answer }) => answer.actors.filter((id) => story.actors.get(id)?.kind === 'person'))); // biome-ignore format: one line
  return people.every((own, i) => own.length > 0 && people.every((other, j) => i === j || !own.some((id) => other.includes(id)))); // biome-ignore format: one line
}

/** Words for anybody: who is meant by them in two articles may be two. */
const ANYBODY = new Set(['man', 'woman', 'person', 'victim', 'people', 'boy', 'girl', 'teen', 'teenager', 'child', 'male', 'female', 'suspect', 'adult', 'student', 'resident', 'other', 'one']); // biome-ignore format: one list

/** Whether the claims of all accounts have an actor in common, or a word for somebody: "the guard". */
function shareSomebody(story: Story, accounts: readonly (readonly Trait[])[]): boolean {
  const people = accounts.map((own) => new Set(own.flatMap(({ answer }) => [...answer.actors.filter((id) => story.actors.get(id)?.kind === 'person'), ...nounsFor(story, answer)]))); // biome-ignore format: one line
  const [first, ...rest] = people;
  return [...(first ?? [])].some((who) => rest.every((own) => own.has(who)));
}

/** How many characters before an answer somebody may stand: "a guard with a bullet in the shoulder". */
const REACH = 50;

/** The last word for somebody right before an answer. */
function nounsFor(story: Story, { testimony, label, statement }: Answer): string[] {
  const { tokens } = story.testimonies[testimony]!.reading;
  const from = Math.max(statement.start, label.start - REACH);
  const near = tokens.filter(({ start, end, upos }) => start >= from && end <= label.start && upos === 'NOUN');
  const last = near.filter(({ lemma }) => isKindOf(lemma, 'person')).at(-1)?.lemma;
  return last === undefined || ANYBODY.has(last) ? [] : [last];
}
