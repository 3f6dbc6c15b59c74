/** The claims a brief can choose from, each with what speaks for it. */
import type { Claim } from '../../model/claim.ts';
import { articles, origins, type Story, type Told } from '../story.ts';

export interface Candidate {
  readonly told: Told;
  /** How many origins and articles say much the same. */
  readonly origins: number;
  readonly articles: number;
  /** The most central actor that takes part, 0 to 1. */
  readonly central: number;
  /** The share of its sentence that the claim fills: a whole sentence reads better than a clause cut from one. */
  readonly whole: number;
  /** Place of its sentence in the article: news puts first what matters (the inverted pyramid). 0 first, 1 last. */
  readonly depth: number;
  /** Heading that its paragraph stands under, in lower case, "" if none. */
  readonly heading: string;
}

/** Passages shorter or longer than this are no sentence a reader wants to meet alone. Characters. */
const SHORTEST = 30;
const LONGEST = 420;
/** Two claims say much the same when this share of the smaller one's content is the other's. */
const ALIKE = 0.6;
/** Claims of one predicate that are compared with each other at most; a longer list is only met by its first. */
const MAX_COMPARED = 600;

export function candidates(story: Story): Candidate[] {
  const usable = story.told.filter(isUsable);
  const alike = likeness(usable);
  return usable.map((told, i) => {
    const carriers = [told, ...alike[i]!.map((j) => usable[j]!)];
    const sentences = told.testimony.reading.sentences;
    return {
      told,
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
/** Words that tie a clause to another: it cannot stand alone. */
const TIES =
  /^(?:that|which|who|whom|whose|since|because|when|while|as|after|before|if|although|though|until|unless|to|of|for|from|by|with|about|on|in|at|than|where|whether|how|why|what|and|but|or|so|then)\b/;

/**
 * Whether a claim reads as a sentence: it begins one, or it begins with its own subject, a capital or an article, and is
 * not hung on another clause.
 */
function standsAlone(claim: Claim, statement: Told['statement'], { article, reading }: Told['testimony']): boolean {
  const sentence = reading.sentences[statement.sentence];
  const words = article.text.slice(claim.start, claim.end);
  const first = reading.tokens.find(({ start }) => start >= claim.start);
  if (sentence && claim.start - sentence.start <= 1) return (claim.end - claim.start) * 2 >= sentence.end - sentence.start || !TIES.test(words.toLowerCase()); // biome-ignore format: one thought
  if (TIES.test(words) || first === undefined || first.upos === 'VERB' || first.upos === 'AUX' || first.upos === 'PART')
    return false;
  return statement.participants.some(
    ({ role, span }) => (role === 'agent' || role === 'patient') && span.start >= claim.start && span.end <= claim.end,
  );
}

function isUsable({ claim, statement, testimony }: Told): boolean {
  const length = claim.end - claim.start;
  if (statement.block === 'title' || statement.block === 'heading' || statement.block === 'caption') return false;
  if (length < SHORTEST || length > LONGEST) return false;
  if (QUESTION.test(testimony.article.text.slice(claim.start, claim.end)) || !standsAlone(claim, statement, testimony))
    return false;
  return !/\n/.test(testimony.article.text.slice(claim.start, claim.end).trim());
}

function wholeness({ claim, statement, testimony }: Told): number {
  const sentence = testimony.reading.sentences[statement.sentence];
  return sentence === undefined
    ? 0
    : Math.min(1, (claim.end - claim.start) / Math.max(1, sentence.end - sentence.start));
}

/** For each claim the indices of those of other articles that say much the same. */
function likeness(told: readonly Told[]): number[][] {
  const byPredicate = new Map<string, number[]>();
  told.forEach(({ claim }, i) => {
    const list = byPredicate.get(claim.predicate);
    if (list) list.push(i);
    else byPredicate.set(claim.predicate, [i]);
  });
  const contents = told.map(({ statement }) => new Set(statement.content));
  const alike: number[][] = told.map(() => []);
  for (const list of byPredicate.values()) {
    const near = list.slice(0, MAX_COMPARED);
    for (const i of list)
      for (const j of near)
        if (i !== j && told[i]!.claim.article !== told[j]!.claim.article && isAlike(told[i]!.claim, told[j]!.claim, contents[i]!, contents[j]!)) alike[i]!.push(j); // biome-ignore format: one thought
  }
  return alike;
}

function isAlike(a: Claim, b: Claim, contentA: ReadonlySet<string>, contentB: ReadonlySet<string>): boolean {
  const shared = sharedCount(contentA, contentB);
  const least = Math.min(contentA.size, contentB.size);
  const sameActor = a.actors.some((actor) => b.actors.includes(actor));
  return shared >= (sameActor ? 0.5 : 1) * ALIKE * least && shared >= 2;
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const lemma of small) if (large.has(lemma)) count++;
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
