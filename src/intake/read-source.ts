import type { Article } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import { explain } from './explain.ts';
import type { Desk, Lent, Piece } from './reader.ts';
import { readerOf } from './readers.ts';
import type { Source } from './source.ts';
import { withLent } from './with-lent.ts';

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
      if (piece.kind === 'source') {
        if (piece.onlyIfRecognised && readerOf(piece.source)?.name === 'text') continue;
        for await (const inner of readSource(piece.source, desk, depth + 1)) yield lend(inner, piece.lent);
      } else if (piece.kind === 'article') yield { kind: 'article', article: withCapture(piece.article, source) };
      // What lies in an archive came from elsewhere: it may not send the program into the network.
      else if (piece.kind === 'address' && depth > 0) yield { ...piece, within: true };
      else yield piece;
    }
  } catch (error) {
    yield unread(source, explain(source.name, named(error, source)));
  }
}

/** A page within an archive is told by its archive and its own name, whatever the reader of pages knows of it. */
const named = (error: unknown, { name }: Source): unknown =>
  error instanceof Failure && !error.input.startsWith(name) ? new Failure(name, error.problem, error.remedy) : error;

const unread = (source: Source, error: string): Read => ({ kind: 'unread', unread: { path: source.name, error } });

/** An article says when its page was fetched, where its archive does. */
const withCapture = (article: Article, { captured }: Source): Article =>
  captured === null || article.captured !== undefined ? article : { ...article, captured };

const lend = (piece: Read, lent: Lent | undefined): Read =>
  lent && piece.kind === 'article' ? { kind: 'article', article: withLent(piece.article, lent) } : piece;
