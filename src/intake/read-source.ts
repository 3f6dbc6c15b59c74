import type { Article } from '../model/article.ts';
import { articleId } from './article-id.ts';
import { explain } from './explain.ts';
import type { Desk, Lent, Piece } from './reader.ts';
import { readerOf } from './readers.ts';
import type { Source } from './source.ts';

/** What is left when every source has been read to its articles. */
export type Read = Exclude<Piece, { kind: 'source' }>;

/**
 * Reads a source, and what lies in it, down to articles: each by the first of `READERS` that recognises it. What cannot
 * be read comes out as unread with its reason; the rest goes on. Holds one article at a time.
 */
export async function* readSource(source: Source, desk: Desk, depth = 0): AsyncGenerator<Read> {
  try {
    if (depth > desk.limits.nesting) {
      yield unread(source, `${source.name}: archives lie more than ${desk.limits.nesting} deep. Unpack it`);
      return;
    }
    const reader = readerOf(source);
    if (!reader) return;
    for await (const piece of reader.read(source, desk)) {
      if (piece.kind !== 'source') yield piece;
      else for await (const inner of readSource(piece.source, desk, depth + 1)) yield lend(inner, piece.lent);
    }
  } catch (error) {
    yield unread(source, explain(source.name, error));
  }
}

const unread = (source: Source, error: string): Read => ({ kind: 'unread', unread: { path: source.name, error } });

const lend = (piece: Read, lent: Lent | undefined): Read =>
  lent && piece.kind === 'article' ? { kind: 'article', article: withLent(piece.article, lent) } : piece;

/** An article with its open fields filled from what is lent; a lent id stands. */
export function withLent(article: Article, lent: Lent): Article {
  const url = article.url ?? lent.url ?? null;
  return {
    ...article,
    id: lent.id ?? (url === article.url ? article.id : articleId(article.text, url)),
    url,
    outlet: article.outlet ?? lent.outlet ?? null,
    title: article.title ?? lent.title ?? null,
    byline: article.byline.length > 0 ? article.byline : (lent.byline ?? []),
    published: article.published ?? lent.published ?? null,
    updated: article.updated ?? lent.updated ?? null,
  };
}
