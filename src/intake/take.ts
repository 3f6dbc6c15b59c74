import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Unread } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import { decodeText } from './decode.ts';
import { download } from './download.ts';
import { fromHtml } from './from-html.ts';
import { type ArticleRecord, fromRecord } from './from-record.ts';
import { fromText, type Origin } from './from-text.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isGzip, looksLikeHtml } from './magic.ts';
import { inOrder, pathsOf, uniqueIds } from './names.ts';
import { compare, listFiles } from './sources.ts';

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
}

export interface Taken {
  /** Sorted by path, then id; ids are unique. */
  readonly articles: Article[];
  /** Sorted by path. */
  readonly unread: Unread[];
}

/**
 * Reads everything the inputs mean: files, folders, globs, `-` (JSON Lines on standard input) and addresses. What cannot
 * be read is listed with its error, and the rest goes on. The result does not depend on the order of the inputs.
 */
export async function take(inputs: readonly string[], options: TakeOptions = {}): Promise<Taken> {
  const limits: Limits = { ...LIMITS, ...options.limits };
  const notice = (message: string): void => options.onNotice?.(message);
  const articles: Article[] = [];
  const unread: Unread[] = [];
  const attempt = async (path: string, work: () => Promise<void> | void): Promise<void> => {
    try {
      await work();
    } catch (error) {
      unread.push({ path, error: explain(path, error) });
    }
  };

  const addresses = [...new Set(inputs.filter(isAddress))].sort(compare);
  const listing = listFiles(
    inputs.filter((input) => input !== '-' && !isAddress(input)),
    limits,
  );
  unread.push(...listing.unread);
  for (const message of listing.notices) notice(message);
  const paths = pathsOf(listing.files);
  const total = paths.length + addresses.length + (inputs.includes('-') ? 1 : 0);
  let done = 0;
  const step = (): void => options.onProgress?.(++done, total);

  const records = (lines: string, folder: string, name: string): Promise<void> =>
    eachRecord(lines, name, attempt, (record, told) => {
      const page = record.path;
      if (typeof record.text === 'string' || typeof page !== 'string') {
        articles.push(fromRecord(record, { path: told, url: null, onNotice: notice }, options.cleanRecords !== false));
        return;
      }
      const url = typeof record.url === 'string' ? record.url : null;
      const article = readPage(resolve(folder, page), { path: page, url, onNotice: notice }, limits);
      articles.push(typeof record.id === 'string' ? { ...article, id: record.id } : article);
    });

  for (const [index, { file }] of listing.files.entries()) {
    const path = paths[index]!;
    await attempt(path, async () => {
      if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path)) {
        await records(decodeText(readBytes(file, path, limits.recordBytes), path).text, dirname(file), path);
      } else articles.push(readPage(file, { path, url: null, onNotice: notice }, limits));
    });
    step();
  }
  if (inputs.includes('-')) {
    await attempt('-', async () => {
      const bytes = await readAll(options.stdin ?? process.stdin, limits.recordBytes);
      await records(decodeText(bytes, '-').text, process.cwd(), 'standard input');
    });
    step();
  }
  for (const url of addresses) {
    await attempt(url, async () => {
      const page = await download(url, limits, options.privateAddresses === true);
      articles.push(readBytesAs(page.bytes, { path: null, url: page.url, onNotice: notice }, limits, page.charset));
    });
    step();
  }
  unread.sort((a, b) => compare(a.path, b.path) || compare(a.error, b.error));
  return { articles: uniqueIds(inOrder(articles)), unread };
}

const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(input);

function readPage(file: string, origin: Origin, limits: Limits): Article {
  return readBytesAs(readBytes(file, origin.path ?? file, limits.bytes), origin, limits, null);
}

/** Text or HTML, by the name and by how the content begins: a page saved under the name of a text is still a page. */
function readBytesAs(bytes: Uint8Array, origin: Origin, limits: Limits, charset: string | null): Article {
  const name = (origin.path ?? origin.url ?? '').replace(/\.gz$/i, '');
  if (/\.(?:html?|xhtml)$/i.test(name) || charset !== null) return fromHtml(bytes, { ...origin, limits, charset });
  if (looksLikeHtml(new TextDecoder('latin1').decode(bytes.subarray(0, 2000)))) {
    return fromHtml(bytes, { ...origin, limits, charset });
  }
  return fromText(bytes, origin);
}

function readBytes(file: string, name: string, most: number): Uint8Array {
  const { size } = statSync(file);
  if (size > most) throw tooLarge(name, most);
  const bytes = readFileSync(file);
  return isGzip(bytes) ? gunzip(bytes, name, most) : bytes;
}

function gunzip(bytes: Uint8Array, name: string, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name, most);
    throw new Failure(name, 'the gzip data is damaged', 'Fetch or pack the file again');
  }
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

/** Calls `use` for each line of JSON Lines; a wrong line is an unread input of its own ("records.jsonl:3"). */
async function eachRecord(
  lines: string,
  name: string,
  attempt: (path: string, work: () => void) => Promise<void>,
  use: (record: ArticleRecord, path: string) => void,
): Promise<void> {
  let number = 0;
  for (const line of lines.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const told = `${name}:${number}`;
    await attempt(told, () => {
      let record: unknown;
      try {
        record = JSON.parse(line);
      } catch {
        throw new Failure(told, 'this line is not JSON', 'Write one JSON object a line');
      }
      if (record === null || typeof record !== 'object' || Array.isArray(record)) {
        throw new Failure(told, 'this line is no JSON object', 'Write one JSON object a line');
      }
      use(record as ArticleRecord, told);
    });
  }
}

const tooLarge = (name: string, bytes: number): Failure =>
  new Failure(name, `larger than ${Math.floor(bytes / 1024 / 1024)} MB`, 'Split it, or save the article alone');

/** An error in the words a user needs. A program error keeps its message: it is listed too, and hides nothing. */
function explain(path: string, error: unknown): string {
  if (error instanceof Failure) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path}: this file may not be opened. Give yourself the right to read it`;
  if (code === 'ENOENT') return `${path}: there is no such file. Check the name`;
  if (code === 'EISDIR') return `${path}: this is a folder. Name a file in it`;
  return `${path}: it cannot be read (${message}). Save the article as text and try again`;
}
