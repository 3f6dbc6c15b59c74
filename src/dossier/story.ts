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

/** Somebody as an article names them: a slice of it, and the entity that bears the name. */
export interface Bearer {
  readonly name: string;
  readonly entity: string | null;
}

const RELATIVE = /^(who|whom|which|that)$/i;
/** A longer phrase is a sentence that was read as a name. */
const LONGEST_NAME = 90;

/**
 * Who a span means. A person's name inside the span goes before whatever entity the span was tied to ("Harrow sheriff Ida
 * Vale" is Ida Vale, not Harrow); a relative pronoun means the name right before it; then the fullest name of the entity
 * that the article prints; without a name, the whole noun phrase around the word.
 */
export function bearer(testimony: Testimony, span: Span, entity: string | null): Bearer {
  const { text, names } = testimony.reading;
  const person = names.findLast(({ type, start, end }) => type === 'person' && start >= span.start && end <= span.end);
  const own = chainOf(testimony, entity);
  if (person && own?.type !== 'person') return printed(testimony, person, person.entity);
  if (own === undefined && RELATIVE.test(text.slice(span.start, span.end))) {
    const before = names.findLast(({ end }) => end <= span.start && /^["'”’]?,? ?$/.test(text.slice(end, span.start)));
    if (before) return printed(testimony, before, before.entity);
  }
  return printed(testimony, span, entity);
}

function printed(testimony: Testimony, span: Span, entity: string | null): Bearer {
  const name = chainOf(testimony, entity)?.name;
  const { text } = testimony.article;
  if (name != null && name !== '' && text.includes(name)) return { name, entity };
  const phrase = phraseAround(testimony, span);
  return { name: text.slice(phrase.start, phrase.end), entity };
}

/** What belongs to a noun phrase before its head, and after it. */
const BEFORE = /^(det|amod|nummod|compound|nmod|flat|case|punct|advmod|obl:unmarked|obl:npmod)/;
const AFTER = /^(flat|nmod|case|det|compound|amod|nummod)/;
/** "a spokeswoman for the mill", "persons of interest"; not "a man with murder". */
const COMPLEMENT = /^(of|for|from|at)$/i;
const MOST_AFTER = 8;
/** A mark that ends a noun phrase; hyphens and apostrophes are inside words. */
const MARK = /^[,.:;!?()"“”—–]/;

/** The noun phrase that a span is the head of: modifiers before it, a complement after it, no clause and no apposition. */
function phraseAround({ reading: { tokens, sentences, text } }: Testimony, span: Span): Span {
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (sentence === undefined) return span;
  let first = sentence.firstToken;
  while (first < sentence.endToken && tokens[first]!.end <= span.start) first++;
  let last = first;
  while (last + 1 < sentence.endToken && tokens[last + 1]!.end <= span.end) last++;
  const [head, stop] = [last, last + MOST_AFTER];
  const isMark = (i: number): boolean => MARK.test(text.slice(tokens[i]!.start, tokens[i]!.end));
  const within = (i: number): boolean => tokens[i]!.head >= first - 1 && tokens[i]!.head <= head;
  // Left: words governed by something inside, one by one, so that "15-year-old" comes along with "old".
  for (let i = first - 1; i >= sentence.firstToken && !isMark(i); i--) {
    if (!BEFORE.test(tokens[i]!.deprel) || (tokens[i]!.deprel === 'case' && within(i))) break;
    // "Vale's lawyer", "15-year-old": what is tied to a word further left.
    const inWord = tokens[i]!.head < i && (tokens[i]!.deprel === 'case' || tokens[i]!.deprel === 'punct');
    if (!inWord && (tokens[i]!.head <= i || tokens[i]!.head > head)) break;
    first = i;
  }
  for (let i = last + 1; i < Math.min(sentence.endToken, stop) && !isMark(i); i++) {
    if (
      i === head + 1 &&
      !COMPLEMENT.test(text.slice(tokens[i]!.start, tokens[i]!.end)) &&
      !tokens[i]!.deprel.startsWith('flat')
    )
      break;
    if (!AFTER.test(tokens[i]!.deprel)) break;
    last = i;
  }
  // A complement that was cut before its noun is no part.
  if (last > head && /^(ADP|DET|ADJ|PART|NUM)$/.test(tokens[last]!.upos)) last = head;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return end - start <= LONGEST_NAME ? { start: Math.min(start, span.start), end: Math.max(end, span.end) } : span;
}

/** Numbers of distinct origins and articles behind some claims. */
export const origins = (claims: Iterable<Told>): number => new Set([...claims].map(({ claim }) => claim.origin)).size;
export const articles = (claims: Iterable<Told>): number => new Set([...claims].map(({ claim }) => claim.article)).size;

/** Smaller first; strings by code unit, never by locale. */
export const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
