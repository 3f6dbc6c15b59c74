/** Origins: where the words of articles and claims come from when copies and citations are traced back. */
import type { Testimony } from '../../claims/statement.ts';
import type { Passage } from '../../model/passage.ts';
import { type BareArticle, copiedArticles } from './articles.ts';
import { copiedSentences } from './copies.ts';
import type { Groups } from './groups.ts';
import { citedSource, outletKey, type Source } from './source.ts';
import { creditOf } from './wire.ts';
import { bareSentences, bareWords } from './words.ts';

export interface Origins {
  /** By article id: the smallest id of the articles that are one text. */
  readonly ofArticle: ReadonlyMap<string, string>;
  /** Origin of one statement of an article, by its index: `source:` and a name, or the id of an article. */
  readonly ofStatement: (article: string, index: number) => string;
  /** Sentences printed in several places with the same words, or nearly. */
  readonly copies: readonly (readonly Passage[])[];
}

/**
 * Traces a story's texts back. Every id depends on the set of articles alone, never on their order, and a second copy of
 * an article changes none.
 *
 * - An article shares its origin with the articles it copies, rewrites, or shares an agency's credit with.
 * - A statement that cites someone has that source as its origin, whichever article carries it.
 * - A sentence found in another article has the origin of the first of those articles to be published.
 *
 * An unknown article id, or an index out of range, is answered with the article's own origin, or the id itself.
 */
export function origins(testimonies: readonly Testimony[]): Origins {
  const sorted = distinct(testimonies);
  const bare: BareArticle[] = sorted.map(({ article, reading }) => ({
    article,
    text: bareWords(article.text).join(' '),
    sentences: bareSentences(reading),
  }));
  const groups = copiedArticles(bare);
  const ofArticle = new Map(sorted.map(({ article }, i) => [article.id, sorted[groups.of(i)]!.article.id]));

  const copied = copiedSentences(bare.map(({ sentences }) => sentences));
  const passage = (at: { article: number; sentence: number }): Passage => {
    const { start, end } = bare[at.article]!.sentences[at.sentence]!;
    return { article: sorted[at.article]!.article.id, start, end };
  };
  const originOfSentence = new Map<string, string>();
  const age = ages(bare, groups);
  for (const group of copied) {
    const articles = group.map(({ article }) => groups.of(article));
    const first = articles.reduce((a, b) => (age.get(b)! < age.get(a)! ? b : a));
    for (const { article, sentence } of group)
      originOfSentence.set(`${article} ${bare[article]!.sentences[sentence]!.start}`, sorted[first]!.article.id);
  }

  const sources = sorted.map((testimony) => testimony.statements.map((statement) => citedSource(testimony, statement)));
  const nameOf = sourceNames(sorted, sources, ofArticle);
  const indexOf = new Map(sorted.map(({ article }, i) => [article.id, i]));
  return {
    ofArticle,
    copies: copied.map((group) => group.map(passage)),
    ofStatement: (article, index) => {
      const at = indexOf.get(article);
      const own = ofArticle.get(article) ?? article;
      const statement = at === undefined ? undefined : sorted[at]!.statements[index];
      if (at === undefined || statement === undefined) return own;
      const source = sources[at]![index] ?? null;
      if (source !== null) return nameOf(source);
      const sentence = sorted[at]!.reading.sentences[statement.sentence];
      return (sentence && originOfSentence.get(`${at} ${sentence.start}`)) ?? own;
    },
  };
}

/**
 * Sorts groups of articles by the first day on which one was published, the undated last; then by the smallest text, not by
 * id: a second copy of an article brings a new id, and must not draw a sentence to another group.
 */
function ages(articles: readonly BareArticle[], groups: Groups): Map<number, string> {
  const first = new Map<number, string>();
  articles.forEach(({ article, text }, i) => {
    const age = `${article.published ?? UNDATED} ${text}`;
    const known = first.get(groups.of(i));
    if (known === undefined || age < known) first.set(groups.of(i), age);
  });
  return first;
}

/** Sorts after every day. */
const UNDATED = '~';

/** One testimony per article id, in the order of the ids. */
function distinct(testimonies: readonly Testimony[]): Testimony[] {
  const byId = new Map<string, Testimony>();
  for (const testimony of testimonies) if (!byId.has(testimony.article.id)) byId.set(testimony.article.id, testimony);
  return [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

/** How a source is named as an origin: the article itself where the source is an outlet of the story. */
function sourceNames(
  testimonies: readonly Testimony[],
  sources: readonly (readonly (Source | null)[])[],
  ofArticle: ReadonlyMap<string, string>,
): (source: Source) => string {
  const ofOutlet = new Map<string, string>();
  const claim = (key: string, article: string): void => {
    const origin = ofArticle.get(article)!;
    const known = ofOutlet.get(key);
    if (key !== '' && (known === undefined || origin < known)) ofOutlet.set(key, origin);
  };
  for (const { article } of testimonies) {
    claim(outletKey(article.outlet ?? ''), article.id);
    const credit = creditOf(article);
    if (credit?.whole) claim(`agency ${credit.agency}`, article.id);
  }
  const fullNames = new Map<string, Set<string>>();
  for (const source of sources.flat()) {
    if (source?.kind !== 'person') continue;
    const last = source.name.split(' ').at(-1)!;
    if (last !== source.name) fullNames.set(last, (fullNames.get(last) ?? new Set()).add(source.name));
  }
  return ({ kind, name }) => {
    const outlet = ofOutlet.get(kind === 'agency' ? `agency ${name}` : outletKey(name));
    if (outlet !== undefined && kind !== 'person' && kind !== 'office') return outlet;
    // "Vale" is Ida Vale where the story's sources know one Vale only.
    const full = kind === 'person' ? fullNames.get(name) : undefined;
    return `source:${full?.size === 1 ? [...full][0] : name}`;
  };
}
