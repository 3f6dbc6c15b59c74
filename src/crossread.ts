/**
 * Crossread as a library, and the whole flow on one page:
 *
 *     bytes → intake → Article → language → Reading → claims → Testimony → compare → Comparison → dossier → Dossier → publish
 *
 * Everything up to `claims` looks at one article alone; only `compare` and what follows sees the story.
 */
import { availableParallelism } from 'node:os';
import { readClaims } from './claims/read-claims.ts';
import type { Testimony } from './claims/statement.ts';
import { compare } from './compare/compare.ts';
import { lay } from './dossier/lay.ts';
import { type TakeOptions, take } from './intake/take.ts';
import { read } from './language/read.ts';
import type { Article, Unread } from './model/article.ts';
import type { Dossier } from './model/dossier.ts';
import { readArticles } from './threads/read-articles.ts';

/** Where the work stands: the room at work, and how many of its articles are done. */
export type Progress = (room: 'intake' | 'claims' | 'compare' | 'dossier', done: number, of: number) => void;

export interface CrossreadOptions extends TakeOptions {
  readonly progress?: Progress;
  /** How many worker threads may read articles; as many as the machine runs at once unless told. Changes no byte. */
  readonly threads?: number;
}

/**
 * Reads inputs (files, folders, globs, addresses, "-" for standard input) as the articles of one story.
 *
 * @returns the dossier; inputs that could not be read are listed in its `unread`
 */
export async function crossread(inputs: readonly string[], options: CrossreadOptions = {}): Promise<Dossier> {
  const { progress = () => {}, threads = availableParallelism() } = options;
  const { articles, unread } = await take(inputs, {
    ...options,
    onProgress: (done, of) => progress('intake', done, of),
  });
  const heard = await readArticles(articles, threads, (done) => progress('claims', done, articles.length));
  return layOut(heard.testimonies, [...unread, ...heard.unread].sort(byPath), progress);
}

/** The dossier of articles that are at hand, in this thread. The order of the articles changes nothing. */
export function dossierOf(
  articles: readonly Article[],
  unread: readonly Unread[] = [],
  progress: Progress = () => {},
): Dossier {
  const testimonies = articles.map((article, i) => {
    const testimony = readClaims(article, read(article));
    progress('claims', i + 1, articles.length);
    return testimony;
  });
  return layOut(testimonies, unread, progress);
}

const byPath = (a: Unread, b: Unread): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** From here on the story is seen as a whole. */
function layOut(testimonies: readonly Testimony[], unread: readonly Unread[], progress: Progress): Dossier {
  const comparison = compare(testimonies);
  progress('compare', testimonies.length, testimonies.length);
  const dossier = lay(comparison, unread);
  progress('dossier', testimonies.length, testimonies.length);
  return dossier;
}

export { readClaims } from './claims/read-claims.ts';
export { compare } from './compare/compare.ts';
export { explainInText } from './dossier/explain.ts';
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
