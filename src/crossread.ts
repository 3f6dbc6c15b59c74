/**
 * Crossread as a library, and the whole flow on one page:
 *
 *     bytes → intake → Article → language → Reading → claims → Testimony → compare → Comparison → dossier → Dossier → publish
 *
 * Everything up to `claims` looks at one article alone; only `compare` and what follows sees the story.
 */
import { readClaims } from './claims/read-claims.ts';
import { compare } from './compare/compare.ts';
import { lay } from './dossier/lay.ts';
import { type TakeOptions, take } from './intake/take.ts';
import { read } from './language/read.ts';
import type { Article, Unread } from './model/article.ts';
import type { Dossier } from './model/dossier.ts';

/** Where the work stands: the room at work, and how many of its articles are done. */
export type Progress = (
  room: 'intake' | 'language' | 'claims' | 'compare' | 'dossier',
  done: number,
  of: number,
) => void;

export interface CrossreadOptions extends TakeOptions {
  readonly progress?: Progress;
}

/**
 * Reads inputs (files, folders, globs, addresses, "-" for standard input) as the articles of one story.
 *
 * @returns the dossier; inputs that could not be read are listed in its `unread`
 */
export async function crossread(inputs: readonly string[], options: CrossreadOptions = {}): Promise<Dossier> {
  const { articles, unread } = await take(inputs, {
    ...options,
    onProgress: (done, of) => options.progress?.('intake', done, of),
  });
  return dossierOf(articles, unread, options.progress);
}

/** The dossier of articles that are at hand. The order of the articles changes nothing. */
export function dossierOf(
  articles: readonly Article[],
  unread: readonly Unread[] = [],
  progress: Progress = () => {},
): Dossier {
  const testimonies = articles.map((article, i) => {
    const reading = read(article);
    progress('language', i + 1, articles.length);
    const testimony = readClaims(article, reading);
    progress('claims', i + 1, articles.length);
    return testimony;
  });
  const comparison = compare(testimonies);
  progress('compare', articles.length, articles.length);
  const dossier = lay(comparison, unread);
  progress('dossier', articles.length, articles.length);
  return dossier;
}

export { readClaims } from './claims/read-claims.ts';
export { compare } from './compare/compare.ts';
export { lay } from './dossier/lay.ts';
export { take } from './intake/take.ts';
export { read } from './language/read.ts';
export type * from './model/article.ts';
export type * from './model/claim.ts';
export type * from './model/dossier.ts';
export type * from './model/passage.ts';
export type * from './model/point.ts';
export type * from './model/reading.ts';
export { toHtml } from './publish/html.ts';
export { toJson } from './publish/json.ts';
export { toMarkdown } from './publish/markdown.ts';
