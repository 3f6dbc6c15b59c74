import { Failure } from '../../model/failure.ts';
import { addressKey } from '../copies/address-key.ts';
import { explain } from '../explain.ts';
import { type Desk, endsWith, mediaType, type Piece, type Reader } from '../reader.ts';
import type { Source } from '../source.ts';
import { ByteReader } from './byte-reader.ts';
import { inArchive, mayBeArticle, sourceOfCapture } from './capture.ts';
import { headersOf } from './headers.ts';
import { decodedBody, httpMessage } from './http-message.ts';
import { type WarcRecord, warcRecords } from './warc-records.ts';

/** The readers' entry of WARC files. */
export const warc: Reader = {
  name: 'warc',
  why: 'What crawlers, wget and browser recorders keep: every answer as it came (ISO 28500). By its first line.',
  endings: ['warc', 'wet'],
  recognises: (source) =>
    /^(?:\xef\xbb\xbf)?WARC\/\d/.test(Buffer.from(source.head.subarray(0, 16)).toString('latin1')) ||
    mediaType(source) === 'application/warc' ||
    endsWith(source, warc.endings),
  read: (source, desk) => readWarc(source, desk, null),
};

/** What is known of a file while it is read: kept small, since a file may hold a hundred thousand answers. */
interface Session {
  readonly source: Source;
  readonly desk: Desk;
  /** The pages that the archive's list names (WACZ); null where there is no list: then every page is read. */
  readonly pages: PageList | null;
  /** Addresses and digests of what was read: a revisit of these adds nothing. */
  readonly seen: Set<string>;
  readonly refused: Map<number, number>;
}

/** The pages that a person visited, of all that the browser fetched for them. */
export interface PageList {
  has(url: string): boolean;
  /** Told where a page's address leads to. */
  redirect(from: string, to: string): void;
}

/**
 * The articles of a WARC file: answers and resources that are pages or documents. What a request says was fetched for a
 * frame, picture or script of a page is not one (`Sec-Fetch-Dest`). Holds one answer at a time.
 */
export async function* readWarc(source: Source, desk: Desk, pages: PageList | null): AsyncGenerator<Piece> {
  const reader = new ByteReader(source.stream());
  const session: Session = { source, desk, pages, seen: new Set(), refused: new Map() };
  const odd: Piece[] = [];
  const tell = (problem: string, remedy: string): void => {
    odd.push({
      kind: 'unread',
      unread: { path: source.name, error: new Failure(source.name, problem, remedy).message },
    });
  };
  // An answer waits for its request, which stands after it and says what it was fetched for.
  let waiting: { readonly url: string; readonly piece: Piece } | null = null;
  let destination = { url: '', kind: '' };
  let count = 0;
  try {
    for await (const record of warcRecords(reader, tell)) {
      count++;
      yield* odd.splice(0);
      const url = addressOf(record);
      if (record.type === 'request') {
        destination = { url, kind: await destinationOf(record) };
        if (waiting?.url === url && isPartOfPage(destination.kind)) waiting = null;
        continue;
      }
      if (waiting) yield waiting.piece;
      waiting = null;
      if (destination.url === url && isPartOfPage(destination.kind)) continue;
      const piece = await pieceOf(record, url, session);
      if (piece?.kind === 'source') waiting = { url, piece };
      else if (piece) yield piece;
    }
    if (waiting) yield waiting.piece;
    yield* odd;
    if (reader.broken)
      yield { kind: 'unread', unread: { path: source.name, error: explain(source.name, reader.broken) } };
    if (count === 0) throw new Failure(source.name, 'there is no WARC record in it', 'Fetch the archive again');
    for (const [status, times] of [...session.refused].sort(([a], [b]) => a - b))
      desk.notice(`${source.name}: ${times} ${times === 1 ? 'page' : 'pages'} answered ${status} and are not read`);
  } finally {
    await reader.close();
  }
}

async function pieceOf(record: WarcRecord, url: string, session: Session): Promise<Piece | null> {
  switch (record.type) {
    case 'response':
      return response(record, url, session);
    case 'resource':
      return resource(record, url, session);
    case 'conversion':
      // Text that was made of an answer (WET files): read where the answer itself is not there.
      return session.seen.has(addressKey(url)) ? null : resource(record, url, session);
    case 'revisit':
      return revisit(record, url, session);
    case 'continuation':
      return unread(session, url, 'an answer in segments', 'Join them with the tool that wrote the archive');
    default:
      return null;
  }
}

async function response(record: WarcRecord, url: string, session: Session): Promise<Piece | null> {
  const { desk, pages, seen } = session;
  if (!/^https?:/i.test(url)) return null;
  const block = await record.block(desk.limits.bytes);
  const message = httpMessage(block);
  if (!message) {
    const bare = !/http/i.test(record.headers.get('content-type') ?? 'application/http');
    return bare ? null : unread(session, url, 'its answer has no readable HTTP header', 'Fetch the page again');
  }
  const { status, headers } = message;
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location) {
    const target = URL.parse(location, url);
    if (target) pages?.redirect(url, target.href);
    return null;
  }
  if (pages && !pages.has(url)) return null;
  const contentType = headers.get('content-type')?.toLowerCase() ?? null;
  if (!mayBeArticle(url, contentType)) return null;
  if (status < 200 || status > 299 || status === 204 || status === 206) {
    session.refused.set(status, (session.refused.get(status) ?? 0) + 1);
    return null;
  }
  if (record.length > desk.limits.bytes)
    return unread(session, url, 'its answer is too large', 'Save the article alone');
  remember(record, url, seen);
  const truncated = record.headers.get('warc-truncated');
  if (truncated)
    desk.notice(`${inArchive(session.source, url)}: the archive kept only a part of this page (${truncated})`);
  try {
    const body = decodedBody(message, inArchive(session.source, url), desk.limits.bytes);
    const source = sourceOfCapture({ url, captured: dateOf(record), contentType, body }, session.source);
    return source ? { kind: 'source', source } : null;
  } catch (error) {
    const path = inArchive(session.source, url);
    return { kind: 'unread', unread: { path, error: explain(path, error) } };
  }
}

async function resource(record: WarcRecord, url: string, session: Session): Promise<Piece | null> {
  const { desk, pages, seen, source } = session;
  const contentType = record.headers.get('content-type')?.toLowerCase() ?? null;
  const converted = record.type === 'conversion' && /^text\/plain\b/.test(contentType ?? '');
  if ((pages && !pages.has(url)) || !(converted || mayBeArticle(url, contentType))) return null;
  if (record.length > desk.limits.bytes) return unread(session, url, 'it is too large', 'Save the article alone');
  const body = await record.block(desk.limits.bytes);
  remember(record, url, seen);
  const found = sourceOfCapture({ url, captured: dateOf(record), contentType, body }, source);
  return found ? { kind: 'source', source: found } : null;
}

/** The same answer as one that the archive has: nothing new, unless that one is not here. */
async function revisit(record: WarcRecord, url: string, session: Session): Promise<Piece | null> {
  const { headers } = record;
  const message = httpMessage(await record.block(64 * 1024));
  const contentType = message?.headers.get('content-type')?.toLowerCase() ?? null;
  if (!mayBeArticle(url, contentType) || (session.pages && !session.pages.has(url))) return null;
  const refersTo = headers.get('warc-refers-to-target-uri');
  const keys = [addressKey(bare(refersTo ?? url)), headers.get('warc-payload-digest') ?? ''];
  if (keys.some((key) => session.seen.has(key))) return null;
  return unread(
    session,
    url,
    'a revisit record: its page is kept in another archive',
    'Add that archive, and name it first',
  );
}

function remember(record: WarcRecord, url: string, seen: Set<string>): void {
  seen.add(addressKey(url));
  const digest = record.headers.get('warc-payload-digest');
  if (digest) seen.add(digest);
}

const unread = ({ source }: Session, url: string, problem: string, remedy: string): Piece => {
  const path = inArchive(source, url);
  return { kind: 'unread', unread: { path, error: new Failure(path, problem, remedy).message } };
};

/** wget once wrote addresses in angle brackets. */
const bare = (url: string): string => url.trim().replace(/^<|>$/g, '');

const addressOf = (record: WarcRecord): string => bare(record.headers.get('warc-target-uri') ?? '');

const dateOf = (record: WarcRecord): string | null => {
  const date = record.headers.get('warc-date') ?? '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(date) ? `${date.slice(0, 19)}Z` : null;
};

/** What the browser says it fetched this for ("document", "iframe", "script"); empty where it does not say. */
async function destinationOf(record: WarcRecord): Promise<string> {
  const lines = Buffer.from(await record.block(64 * 1024))
    .toString('latin1')
    .split(/\r?\n/);
  const end = lines.indexOf('');
  return headersOf(lines.slice(1, end < 0 ? undefined : end)).get('sec-fetch-dest') ?? '';
}

const isPartOfPage = (destination: string): boolean => destination !== '' && destination !== 'document';
