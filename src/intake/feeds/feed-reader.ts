import { Failure } from '../../model/failure.ts';
import { explain } from '../explain.ts';
import { decodeHtml } from '../html/charset.ts';
import type { Desk, Piece, Reader } from '../reader.ts';
import { endsWith, mediaType } from '../reader.ts';
import type { Source } from '../source.ts';
import { entryArticle, lentBy, wholeText } from './entry-article.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { FEED_LIMITS } from './limits.ts';
import { readFeed } from './read-feed.ts';
import { rootName } from './root-name.ts';

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'entry', 'channel']);

/** The readers' entry of feeds. */
export const feeds: Reader = {
  name: 'feed',
  why: 'RSS, Atom, RDF, JSON Feed, CDF, by the root element or the version they name: entries with their whole text are articles, the others addresses.',
  endings: ['rss', 'atom', 'rdf', 'cdf'],
  sharedEndings: ['xml', 'json'],
  recognises: (source) => ROOTS.has(rootName(source) ?? '') || isJsonFeed(source),
  async *read(source, desk): AsyncGenerator<Piece> {
    const feed = readFeed(await decoded(source), source.name, source.url);
    if (!feed) throw new Failure(source.name, 'it begins like a feed and is none', 'Fetch it again from its publisher');
    if (feed.entries.length === 0) throw new Failure(source.name, 'this feed has no entries', 'Fetch it again later');
    if (/^comments (?:on|for)\b/i.test(feed.title?.value ?? ''))
      throw new Failure(
        source.name,
        'this feed holds comments of readers, and no articles',
        'Take the feed of articles',
      );
    for (const [index, entry] of feed.entries.entries()) yield* piecesOf(entry, index + 1, feed, source, desk);
  },
};

/** The characters of a feed or list in XML or JSON. */
export async function decoded(source: Source): Promise<string> {
  const charset = /charset\s?=\s?["']?([\w:.-]{2,40})/.exec(source.contentType ?? '')?.[1] ?? null;
  return decodeHtml(await source.bytes(FEED_LIMITS.bytes), charset, source.name).replace(/^\ufeff/, '');
}

/** By its type, by the version that JSON Feed asks for, or by its number alone in a file that ends in ".json". */
function isJsonFeed(source: Source): boolean {
  if (mediaType(source) === 'application/feed+json') return true;
  const head = new TextDecoder().decode(source.head);
  if (!/^\s*\{/.test(head)) return false;
  if (/"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\/1/.test(head)) return true;
  return (
    endsWith(source, ['json']) &&
    /"version"\s{0,9}:\s{0,9}"1(?:\.\d)?"/.test(head) &&
    /"items"\s{0,9}:\s{0,9}\[/.test(head)
  );
}

function* piecesOf(entry: FeedEntry, number: number, feed: Feed, source: Source, desk: Desk): Generator<Piece> {
  const name = `${source.name}:${number}`;
  const lent = lentBy(entry, feed);
  const whole = wholeText(entry);
  if (whole) {
    try {
      const path = source.path === null ? null : `${source.path}:${number}`;
      yield { kind: 'article', article: entryArticle(whole, lent, path, desk) };
    } catch (error) {
      yield { kind: 'unread', unread: { path: name, error: explain(name, error) } };
    }
  } else if (lent.url) yield { kind: 'address', url: lent.url, listedBy: source.name, lent };
  else {
    const error = `${name}: the feed has only a summary of this entry, and no address. Add the article itself`;
    yield { kind: 'unread', unread: { path: name, error } };
  }
}
