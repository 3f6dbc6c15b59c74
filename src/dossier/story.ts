/** A comparison with what every section asks of it: whose claim is whose, who carries it, what stands near. */
import type { Statement, Testimony } from '../claims/statement.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Claim } from '../model/claim.ts';
import type { Actor } from '../model/dossier.ts';
import type { Span } from '../model/passage.ts';
import type { Chain } from '../model/reading.ts';

/** A claim with the statement it was made from and the article it stands in. */
export interface Told {
  readonly claim: Claim;
  readonly statement: Statement;
  readonly testimony: Testimony;
  /** Place of its article in the order of publication, then of its claim in the list of claims. */
  readonly article: number;
  readonly order: number;
}

export interface Story {
  readonly comparison: Comparison;
  /** Every claim, in the comparison's order. */
  readonly told: readonly Told[];
  readonly byId: ReadonlyMap<string, Told>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Claims of one sentence of one article, in text order: key `article id` + ` ` + `sentence`. */
  readonly bySentence: ReadonlyMap<string, readonly Told[]>;
  /** How central an actor is: in how many articles it is named, then how often. 0 to 1. */
  readonly centrality: (actor: string) => number;
}

/** Indexes a comparison. Claims without a statement are left out: nothing can be concluded from them. */
export function storyOf(comparison: Comparison): Story {
  const { testimonies, claims, statementOf } = comparison;
  const told = claims.flatMap((claim, order): Told[] => {
    const at = statementOf.get(claim.id);
    const testimony = at && testimonies[at.testimony];
    const statement = at && testimony?.statements[at.statement];
    return statement && testimony ? [{ claim, statement, testimony, article: at.testimony, order }] : [];
  });
  const bySentence = new Map<string, Told[]>();
  for (const one of told) {
    const key = sentenceKey(one);
    const list = bySentence.get(key);
    if (list) list.push(one);
    else bySentence.set(key, [one]);
  }
  return {
    comparison,
    told,
    byId: new Map(told.map((one) => [one.claim.id, one])),
    actors: new Map(comparison.actors.map((actor) => [actor.id, actor])),
    bySentence,
    centrality: centralities(comparison),
  };
}

export const sentenceKey = ({ testimony, statement }: Told): string => `${testimony.article.id} ${statement.sentence}`;

function centralities({ actors, testimonies }: Comparison): (actor: string) => number {
  const articles = Math.max(1, testimonies.length);
  const most = Math.max(1, ...actors.map((actor) => actor.mentions.length));
  const scores = new Map(
    actors.map(({ id, mentions }) => {
      const named = new Set(mentions.map((mention) => mention.article)).size;
      return [id, 0.7 * (named / articles) + 0.3 * (mentions.length / most)];
    }),
  );
  return (actor) => scores.get(actor) ?? 0;
}

/** The claims of a list of ids; unknown ids are left out. */
export const tellings = (story: Story, ids: readonly string[]): Told[] =>
  ids.map((id) => story.byId.get(id)).filter((one) => one !== undefined);

/** The words of a span of a claim's article. */
export const wordsAt = ({ testimony }: Told, { start, end }: Span): string => testimony.article.text.slice(start, end);

/** The words of a claim. */
export const words = (one: Told): string => wordsAt(one, one.claim);

/** The words of a claim's whole sentence. */
export function sentenceWords(one: Told): string {
  const sentence = one.testimony.reading.sentences[one.statement.sentence];
  return sentence ? wordsAt(one, sentence) : words(one);
}

/** The article's chain for an entity. */
export const chainOf = (testimony: Testimony, entity: string | null): Chain | undefined =>
  entity === null || entity === '' ? undefined : testimony.reading.chains.find((chain) => chain.entity === entity);

/** The story's actor for an entity of an article, or null. */
export const actorOf = (story: Story, testimony: Testimony, entity: string | null): string | null =>
  entity === null || entity === '' ? null : (story.comparison.actorOf.get(`${testimony.article.id} ${entity}`) ?? null);

/** Numbers of distinct origins and articles behind some claims. */
export const origins = (claims: Iterable<Told>): number => new Set([...claims].map(({ claim }) => claim.origin)).size;
export const articles = (claims: Iterable<Told>): number => new Set([...claims].map(({ claim }) => claim.article)).size;

/** Smaller first; strings by code unit, never by locale. */
export const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
