/** What a reader reads: a file, an answer of a server, or a member of an archive; unpacked where gzip packed it. */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Failure } from '../model/failure.ts';
import { gunzip, gunzipHead } from './gzip.ts';
import { isGzip } from './magic.ts';

/** How many bytes of a source a reader may look at to recognise it. */
const HEAD = 16_384;

/** What is known of a source besides its bytes. */
export interface About {
  /** What messages call it: its path, its address, or its archive with the member in brackets. */
  readonly name: string;
  /** What its articles carry as `path`: relative to the input folder, with `/`; null where there is none. */
  readonly path: string | null;
  /** Its address where one is known: it was fetched there, or its archive says so. */
  readonly url: string | null;
  /** The Content-Type it was sent with, lower case, parameters and all; null where there is none. */
  readonly contentType: string | null;
  /** When it was fetched, as an ISO 8601 time in UTC, where its archive says so. */
  readonly captured: string | null;
}

export interface Source extends About {
  /** Its file's name without folders and without ".gz", lower case: for endings. */
  readonly called: string;
  /** Its first bytes, at most 16 KB, unpacked. */
  readonly head: Uint8Array;
  /** Where it lies on this machine as it is, not packed: for readers that jump about in a file. */
  readonly file: string | null;
  /** The folder from which a list may name files; null for what came out of an archive, which may name none. */
  readonly folder: string | null;
  /**
   * All of it, unpacked.
   * @throws Failure where that is more than `most` bytes, or damaged.
   */
  bytes(most: number): Promise<Uint8Array>;
  /** All of it, unpacked, piece by piece: a container need not be in memory. May be read more than once. */
  stream(): AsyncIterable<Uint8Array>;
}

/** A file of this machine. */
export function fileSource(file: string, about: About): Source {
  const raw = headOfFile(file);
  const packed = isGzip(raw);
  return sourceOf(about, raw, () => createReadStream(file, { highWaterMark: 256 * 1024 }), {
    file: packed ? null : file,
    folder: dirname(file),
    called: basename(file),
  });
}

/** Bytes at hand: an answer, a small member of an archive. */
export function bytesSource(bytes: Uint8Array, about: About, folder: string | null = null): Source {
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
  };
  return sourceOf(about, bytes.subarray(0, HEAD), whole, { file: null, folder, called: lastName(about) });
}

/**
 * A member of an archive that is read as it comes.
 *
 * @param open gives its bytes from the start, each time it is called.
 */
export async function streamSource(open: () => AsyncIterable<Uint8Array>, about: About): Promise<Source> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of open()) {
    pieces.push(piece);
    size += piece.length;
    if (size >= HEAD) break;
  }
  return sourceOf(about, Buffer.concat(pieces).subarray(0, HEAD), open, {
    file: null,
    folder: null,
    called: lastName(about),
  });
}

/** The last part of its address, without the query, or of its path. */
function lastName({ path, url, name }: About): string {
  const words = url === null ? (path ?? name) : (URL.parse(url)?.pathname ?? '');
  return words.slice(words.lastIndexOf('/') + 1);
}

function sourceOf(
  about: About,
  raw: Uint8Array,
  open: () => AsyncIterable<Uint8Array>,
  place: Pick<Source, 'file' | 'folder' | 'called'>,
): Source {
  const packed = isGzip(raw);
  const stream = (): AsyncIterable<Uint8Array> => (packed ? gunzip(open(), about.name) : open());
  return {
    ...about,
    ...place,
    called: place.called.replace(/\.gz$/i, '').toLowerCase(),
    head: packed ? gunzipHead(raw, HEAD) : raw,
    stream,
    bytes: (most) => collect(stream(), about.name, most),
  };
}

async function collect(stream: AsyncIterable<Uint8Array>, name: string, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > most) throw tooLarge(name, most);
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

/** The refusal of what is larger than `most` bytes. */
export const tooLarge = (name: string, most: number): Failure =>
  new Failure(name, `larger than ${Math.floor(most / 1024 / 1024)} MB`, 'Split it, or save the article alone');

function headOfFile(file: string): Uint8Array {
  const opened = openSync(file, 'r');
  try {
    const head = new Uint8Array(HEAD);
    return head.subarray(0, readSync(opened, head, 0, HEAD, 0));
  } finally {
    closeSync(opened);
  }
}
