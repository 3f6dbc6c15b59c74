/** Archives made by code, sound and broken, for the tests of the readers. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import type { Article } from '../../../model/article.ts';
import { LIMITS, type Limits } from '../../limits.ts';
import { readSource } from '../../read-source.ts';
import { isInput } from '../../readers.ts';
import { bytesSource } from '../../source.ts';

export interface Outcome {
  readonly articles: Article[];
  readonly unread: string[];
  readonly notices: string[];
}

/** Reads bytes under a file's name as `take` does. */
export async function readBytes(
  bytes: Uint8Array | string,
  path: string,
  limits: Partial<Limits> = {},
): Promise<Outcome> {
  const outcome: Outcome = { articles: [], unread: [], notices: [] };
  const notice = (message: string): void => void outcome.notices.push(message);
  const desk = { limits: { ...LIMITS, ...limits }, notice, isInput, cleanRecords: true };
  const about = { name: path, path, url: null, contentType: null, captured: null };
  for await (const piece of readSource(bytesSource(Buffer.from(bytes), about), desk)) {
    if (piece.kind === 'article') outcome.articles.push(piece.article);
    else if (piece.kind === 'unread') outcome.unread.push(piece.unread.error);
    else if (piece.kind === 'lent') outcome.notices.push(piece.name);
    else outcome.unread.push(`${piece.kind}: ${JSON.stringify(piece)}`);
  }
  return outcome;
}

/** A page about a thing, long enough to be an article. */
export const page = (thing: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>The ${thing} is shut</title>${head}</head><body><article><h1>The ${thing} is shut</h1>${[
    `<p>The ${thing} of Skarrow is shut, the harbour office said on Monday, and nobody on the island was asked.</p>`,
    `<p>The ferry line has no plan for the winter, which is long and cold there, a spokeswoman said in a letter.</p>`,
    `<p>Repairs to the ${thing} will take until May at the earliest, according to the office, and may cost more.</p>`,
  ].join('')}</article></body></html>`;

export interface Answer {
  readonly url: string;
  readonly body: Uint8Array | string;
  readonly type?: string;
  readonly status?: string;
  readonly headers?: string;
  readonly date?: string;
  readonly warc?: string;
  readonly length?: number;
}

const bytesOf = (words: Uint8Array | string): Buffer => Buffer.from(words as string);

/** An HTTP answer as it goes over the wire. */
export const http = ({ body, type = 'text/html; charset=utf-8', status = '200 OK', headers = '' }: Answer): Buffer =>
  Buffer.concat([bytesOf(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`), bytesOf(body)]);

/** A record of a WARC file. */
export function record(
  type: string,
  url: string,
  block: Uint8Array,
  { warc = '', date = '2025-03-05T10:00:00Z', length }: Partial<Answer> = {},
): Buffer {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\n${warc}Content-Length: ${length ?? block.length}\r\n\r\n`;
  return Buffer.concat([bytesOf(head), block, bytesOf('\r\n\r\n')]);
}

export const response = (answer: Answer): Buffer =>
  record('response', answer.url, http(answer), {
    ...answer,
    warc: `Content-Type: application/http; msgtype=response\r\n${answer.warc ?? ''}`,
  });

export const request = (url: string, destination: string): Buffer =>
  record('request', url, bytesOf(`GET / HTTP/1.1\r\nSec-Fetch-Dest: ${destination}\r\n\r\n`));

/** A WARC file, each record packed by itself as crawlers do. */
export const packed = (...records: readonly Buffer[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array | string;
  /** General purpose flags: 1 is encrypted, 0x800 UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  /** What the lists say instead of the truth. */
  readonly says?: { readonly size?: number; readonly packed?: number; readonly crc?: number };
  /** Stands at the place of this entry, as in overlapping archives. */
  readonly sameAs?: number;
}

/** A ZIP archive, by APPNOTE.TXT. */
export function zip(entries: readonly ZipEntry[], comment = ''): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  for (const { name, data, flags = 0x800, method = 8, says = {}, sameAs } of entries) {
    const raw = bytesOf(data);
    const body = method === 8 ? deflateRawSync(raw) : raw;
    const title = bytesOf(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(says.crc ?? crc32(raw), 10);
    fields.writeUInt32LE(says.packed ?? body.length, 14);
    fields.writeUInt32LE(says.size ?? raw.length, 18);
    fields.writeUInt16LE(title.length, 22);
    const tail = Buffer.alloc(14);
    const place = sameAs === undefined ? at : places[sameAs]!;
    places.push(place);
    tail.writeUInt32LE(place, 10);
    list.push(Buffer.concat([bytesOf('PK\x01\x02'), Buffer.from([20, 0]), fields, tail, title]));
    if (sameAs !== undefined) continue;
    const member = Buffer.concat([bytesOf('PK\x03\x04'), fields, title, body]);
    parts.push(member);
    at += member.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length & 0xffff, 4);
  end.writeUInt16LE(entries.length & 0xffff, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  end.writeUInt16LE(comment.length, 16);
  return Buffer.concat([...parts, directory, bytesOf('PK\x05\x06'), end, bytesOf(comment)]);
}
