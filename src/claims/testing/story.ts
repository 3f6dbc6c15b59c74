/** Invented articles for tests: texts → articles → readings → testimonies → comparison, by the same steps as `crossread.ts`. */
import { createHash } from 'node:crypto';
import { compare } from '../../compare/compare.ts';
import type { Comparison, Matter } from '../../compare/comparison.ts';
import { read } from '../../language/read.ts';
import type { Article } from '../../model/article.ts';
import type { Aspect, Finding } from '../../model/point.ts';
import { readClaims } from '../read-claims.ts';
import type { Statement, Testimony } from '../statement.ts';

/** One invented article. `path` also makes its id, so that two articles with the same words stay two. */
export interface Invented {
  readonly path: string;
  readonly text: string;
  /** EDTF. */
  readonly published?: string;
  readonly outlet?: string;
  readonly byline?: readonly string[];
}

export function articleOf({ path, text, published, outlet, byline = [] }: Invented): Article {
  return {
    id: `a-${createHash('sha256').update(`${path}\0${text}`, 'utf8').digest('hex').slice(0, 16)}`,
    path,
    url: null,
    outlet: outlet ?? null,
    title: null,
    titleSpan: null,
    byline,
    published: published ?? null,
    updated: null,
    language: 'en',
    text,
    dropped: [],
  };
}

/** What one invented article says. */
export function testimonyOf(invented: Invented): Testimony {
  const article = articleOf(invented);
  return readClaims(article, read(article));
}

/** The statements of a short text. */
export const statementsOf = (text: string, published = '2024-05-10'): readonly Statement[] =>
  testimonyOf({ path: 'one.txt', text, published }).statements;

/** Everything said alike and otherwise in the given articles, taken as one story. */
export const storyOf = (...articles: readonly Invented[]): Comparison => compare(articles.map(testimonyOf));

/** Two articles of two days, or as many as there are texts: the usual case of a test about one disagreement. */
export const storyOfTexts = (...texts: readonly string[]): Comparison =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: `2024-05-1${i}` })));

/** A matter in one line, without ids: "differ date: 3 May 2024 | 5 May 2024". */
export const lineOf = ({ finding, aspect, accounts }: Matter): string =>
  `${finding} ${aspect}: ${accounts.map(({ label }) => label.replace(/\s+/g, ' ')).join(' | ')}`;

/** The matters of one finding (and aspect) in lines. */
export const linesOf = (story: Comparison, finding: Finding, aspect?: Aspect): string[] =>
  story.matters.filter((m) => m.finding === finding && (!aspect || m.aspect === aspect)).map(lineOf);
