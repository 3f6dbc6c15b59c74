import type { Article, Unread } from '../model/article.ts';
import { keptPages } from './addresses/kept-pages.ts';
import { type Visit, visitor, type World } from './addresses/visitor.ts';
import { foldVersions } from './copies/versions.ts';
import { explain } from './explain.ts';
import { lendToArticles } from './lent.ts';
import { LIMITS, type Limits } from './limits.ts';
import { addressesOf, fetchListed, type Listed, lentByLists, notFetched } from './listed.ts';
import { inOrder, pathsOf, uniqueIds } from './names.ts';
import { compare } from './order.ts';
import { readSource } from './read-source.ts';
import type { Desk, Lent, Piece } from './reader.ts';
import { isInput } from './readers.ts';
import { bytesSource, fileSource, type Source, tooLarge } from './source.ts';
import { listFiles } from './sources.ts';
import { withLent } from './with-lent.ts';

export interface TakeOptions {
  /** Read for the input `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Called after each file and address. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly limits?: Partial<Limits>;
  /** Told what is odd but no error: unreadable front matter, files passed over. */
  readonly onNotice?: (message: string) => void;
  /** The noise of saved pages is looked for in records that do not list their dropped parts, unless this is false. */
  readonly cleanRecords?: boolean;
  /** Addresses of this machine and of private networks are refused unless this is true. */
  readonly privateAddresses?: boolean;
  /** Whether addresses that feeds, sitemaps and lists name are fetched; those that are inputs themselves always are. */
  readonly fetch?: boolean;
  /** A WARC file in which the pages that are fetched are kept, and which tells what was fetched before. */
  readonly keep?: string;
  /** The network, for tests. */
  readonly world?: Partial<World>;
}

type Lending = Extract<Piece, { kind: 'lent' }>;

export interface Taken {
  /** Sorted by path, then id; ids are unique. */
  readonly articles: Article[];
  /** Sorted by path. */
  readonly unread: Unread[];
}

/**
 * Reads everything the inputs mean: files, folders, globs, `-` (JSON Lines on standard input) and addresses, down to the
 * articles in their archives. What cannot be read is listed with its error, and the rest goes on. The result does not
 * depend on the order of the inputs.
 */
export async function take(inputs: readonly string[], options: TakeOptions = {}): Promise<Taken> {
  const limits: Limits = { ...LIMITS, ...options.limits };
  const desk: Desk = {
    limits,
    notice: (message) => options.onNotice?.(message),
    isInput,
    cleanRecords: options.cleanRecords !== false,
  };
  const articles: Article[] = [];
  const unread: Unread[] = [];
  const catalogue: Lending[] = [];
  const listed: Listed[] = [];

  const read = async (name: string, open: () => Source | Promise<Source>, lent: Lent = {}): Promise<void> => {
    try {
      for await (const piece of readSource(await open(), desk)) {
        if (piece.kind === 'article') articles.push(withLent(piece.article, lent));
        else if (piece.kind === 'unread') unread.push(piece.unread);
        else if (piece.kind === 'lent') catalogue.push(piece);
        else listed.push(piece);
      }
    } catch (error) {
      unread.push({ path: name, error: explain(name, error) });
    }
  };

  const addresses = [...new Set(inputs.filter(isAddress))].sort(compare);
  const listing = listFiles(
    inputs.filter((input) => input !== '-' && !isAddress(input)),
    limits,
  );
  unread.push(...listing.unread);
  for (const message of listing.notices) desk.notice(message);
  const paths = pathsOf(listing.files);
  const total = paths.length + addresses.length + (inputs.includes('-') ? 1 : 0);
  let done = 0;
  const step = (): void => options.onProgress?.(++done, total);

  for (const [index, { file }] of listing.files.entries()) {
    const path = paths[index]!;
    await read(path, () => fileSource(file, { ...NOTHING_KNOWN, name: path, path }));
    step();
  }
  if (inputs.includes('-')) {
    await read('-', () => standardInput(options.stdin ?? process.stdin, limits));
    step();
  }
  const network = addresses.length > 0 || (options.fetch === true && listed.length > 0);
  const kept = network && options.keep !== undefined ? await keptPages(options.keep, limits.fetchBytes) : null;
  const visit = visitor({
    limits,
    onNotice: desk.notice,
    allowPrivate: options.privateAddresses === true,
    ...(kept ? { kept: kept.find, onExchange: kept.add } : {}),
    ...(options.world ? { world: options.world } : {}),
  });
  for (const url of addresses) {
    await read(url, () => fetched(url, visit));
    step();
  }
  if (options.fetch) {
    const one = ({ url, lent }: Listed): Promise<void> => read(url, () => fetched(url, visit), lent);
    const known = [...addresses, ...addressesOf(articles)];
    unread.push(...(await fetchListed(listed, known, limits.fetchListed, one)));
  }
  kept?.save();
  catalogue.push(...lentByLists(listed, articles));
  unread.push(...notFetched(listed, [...addresses, ...addressesOf(articles)]));

  const { enriched, unused } = lendToArticles(articles, catalogue);
  unread.push(...unused);
  unread.sort((a, b) => compare(a.path, b.path) || compare(a.error, b.error));
  return { articles: uniqueIds(inOrder(foldVersions(enriched))), unread };
}

export const NOTHING_KNOWN = { path: null, url: null, contentType: null, captured: null };

export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(input);

/** The answer at an address. */
async function fetched(address: string, visit: Visit): Promise<Source> {
  const { bytes, url, contentType, captured } = await visit(address);
  return bytesSource(bytes, { name: address, path: null, url, contentType, captured });
}

/** Standard input: the files that its records name are told from the folder the program runs in. */
export async function standardInput(stream: AsyncIterable<Uint8Array>, limits: Limits): Promise<Source> {
  const bytes = await readAll(stream, limits.recordBytes);
  const about = { ...NOTHING_KNOWN, name: 'standard input', contentType: 'application/jsonl' };
  return bytesSource(bytes, about, process.cwd());
}

async function readAll(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw tooLarge('standard input', most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
