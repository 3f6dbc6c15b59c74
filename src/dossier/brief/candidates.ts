/** The claims a brief can choose from, each with what speaks for it. */
import { BESIDE_A_NAME } from '../../claims/statement.ts';
import type { Claim } from '../../model/claim.ts';
import { standsAlone } from '../readable.ts';
import { articles, origins, type Story, sentenceKey, type Told } from '../story.ts';

export interface Candidate {
  readonly told: Told;
  /** Its content words, sorted, each as a number that is the same in all candidates. */
  readonly content: Uint32Array;
  /** The claims inside it, itself first: what its subordinate clauses say counts for it. */
  readonly inside: readonly Told[];
  /** How many origins and articles say much the same. */
  readonly origins: number;
  readonly articles: number;
  /** The most central actor that takes part, 0 to 1. */
  readonly central: number;
  /** The share of its sentence that the claim fills: a whole sentence reads better than a clause cut from one. */
  readonly whole: number;
  /** Place of its sentence in the article: news puts first what matters (the inverted pyramid). 0 first, 1 last. */
  readonly depth: number;
  /** Place of its article in the order of publication: 1 the newest. */
  readonly newness: number;
  /** Heading that its paragraph stands under, in lower case, "" if none. */
  readonly heading: string;
}

/** Passages shorter or longer than this are no sentence a reader wants to meet alone. Characters. */
const SHORTEST = 30;
const LONGEST = 420;
/** Two claims say much the same when this share of the smaller one's content is the other's. */
const ALIKE = 0.6;
/** Claims of one predicate that are compared with each other at most; a longer list is only met by its first. */
const MAX_COMPARED = 250;

export function candidates(story: Story): Candidate[] {
  const usable = story.told.filter(isUsable);
  const contents = numbered(usable);
  const alike = likeness(usable, contents);
  return usable.map((told, i) => {
    const carriers = [told, ...alike[i]!.map((j) => usable[j]!)];
    const sentences = told.testimony.reading.sentences;
    return {
      told,
      content: contents[i]!,
      inside: [told, ...inside(story, told)],
      newness: newness(story, told),
      origins: origins(carriers),
      articles: articles(carriers),
      central: Math.max(0, ...told.claim.actors.map(story.centrality)),
      whole: wholeness(told),
      depth: told.statement.sentence / Math.max(1, sentences.length - 1),
      heading: headingOf(told),
    };
  });
}

/** A line of an article's own questions and answers: it is shown there. */
const QUESTION = /^(?:[QA]\d{0,2}\s?[:.)]\s)|\?\s*["”’]?$/;
/** The writer's own person: a diary, not news. */
const FIRST_PERSON =
  /\b(?:I|I'm|I’m|[Mm]y|me|[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b|\b[Tt]his (?:page|article|website|newsletter)\b/;

/** "The chief said": the words are elsewhere. */
const EMPTY = /\b(?:said|says|added|noted|told [\w ]{1,30}|according to [\w ]{1,40})$/;

function isUsable(one: Told): boolean {
  const { claim, statement, testimony } = one;
  if (statement.block === 'title' || statement.block === 'heading' || statement.block === 'caption') return false;
  // "Ida Vale, the mayor", "Ida Vale, 50": shown with the people.
  if (BESIDE_A_NAME.has(claim.predicate)) return false;
  const text = testimony.article.text.slice(claim.start, claim.end);
  if (text.length < SHORTEST || text.length > LONGEST || /\n/.test(text.trim()) || QUESTION.test(text)) return false;
  if (statement.voice === null && FIRST_PERSON.test(text.replace(/["“][^"“”]*["”]/g, ''))) return false;
  if (EMPTY.test(text) && !/["“,]/.test(text)) return false;
  return standsAlone(one);
}

const inside = (story: Story, one: Told): Told[] =>
  (story.bySentence.get(sentenceKey(one)) ?? []).filter(
    (other) => other !== one && other.claim.start >= one.claim.start && other.claim.end <= one.claim.end,
  );

/** The order of undated articles says nothing about time. */
function newness(story: Story, { article, testimony }: Told): number {
  const last = story.comparison.testimonies.length - 1;
  return testimony.article.published === null || last < 1 ? 0 : article / last;
}

function wholeness({ claim, statement, testimony }: Told): number {
  const sentence = testimony.reading.sentences[statement.sentence];
  return sentence === undefined
    ? 0
    : Math.min(1, (claim.end - claim.start) / Math.max(1, sentence.end - sentence.start));
}

/** The content words of each claim as numbers. */
function numbered(told: readonly Told[]): Uint32Array[] {
  const numbers = new Map<string, number>();
  const numberOf = (lemma: string): number => {
    const known = numbers.get(lemma) ?? numbers.size;
    numbers.set(lemma, known);
    return known;
  };
  return told.map(({ statement }) => Uint32Array.from(new Set(statement.content), numberOf).sort());
}

/** For each claim the indices of those of other articles that say much the same. */
function likeness(told: readonly Told[], contents: readonly Uint32Array[]): number[][] {
  const byPredicate = new Map<string, number[]>();
  told.forEach(({ claim }, i) => {
    const list = byPredicate.get(claim.predicate);
    if (list) list.push(i);
    else byPredicate.set(claim.predicate, [i]);
  });
  const alike: number[][] = told.map(() => []);
  for (const list of byPredicate.values()) {
    const near = list.slice(0, MAX_COMPARED);
    for (const i of list)
      for (const j of near)
        if (i !== j && told[i]!.claim.article !== told[j]!.claim.article && isAlike(told[i]!.claim, told[j]!.claim, contents[i]!, contents[j]!)) alike[i]!.push(j); // biome-ignore format: one thought
  }
  return alike;
}

function isAlike(a: Claim, b: Claim, contentA: Uint32Array, contentB: Uint32Array): boolean {
  const shared = sharedCount(contentA, contentB);
  const least = Math.min(contentA.length, contentB.length);
  if (shared < 2 || shared < 0.5 * ALIKE * least) return false;
  const sameActor = a.actors.some((actor) => b.actors.includes(actor));
  return shared >= (sameActor ? 0.5 : 1) * ALIKE * least;
}

/** How many numbers two sorted lists share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const order = a[i]! - b[j]!;
    if (order === 0) count++;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return count;
}

/** The nearest heading before the claim's sentence, in plain lower case. */
function headingOf({ statement, testimony }: Told): string {
  const { sentences } = testimony.reading;
  for (let i = statement.sentence; i >= 0; i--) {
    const sentence = sentences[i]!;
    if (sentence.block === 'heading')
      return testimony.article.text.slice(sentence.start, sentence.end).trim().toLowerCase();
    if (sentence.block === 'title') return '';
  }
  return '';
}
