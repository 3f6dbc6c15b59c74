import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { Failure } from '../../model/failure.ts';
import { tooLarge } from '../source.ts';
import { type Headers, headersOf, MOST_HEADER_BYTES } from './headers.ts';

/** An answer as it went over the wire, cut into its parts; the body is still coded. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Cuts an HTTP answer (RFC 9112) into its parts, or null where the bytes are none. */
export function httpMessage(block: Uint8Array): HttpMessage | null {
  const head = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, MOST_HEADER_BYTES)).toString(
    'latin1',
  );
  const status = /^HTTP\/\d(?:\.\d)? {1,3}(\d{3})/.exec(head)?.[1];
  if (status === undefined) return null;
  const end = /\r?\n\r?\n/.exec(head);
  if (!end) return null;
  const lines = head.slice(0, end.index).split(/\r?\n/).slice(1);
  return { status: Number(status), headers: headersOf(lines), body: block.subarray(end.index + end[0].length) };
}

/**
 * The body of an answer as the page's own bytes: chunks joined, the content coding undone. Archives often keep the headers
 * of a coding that they have undone already: bytes that do not begin like the coding are taken as they are. Of a body that
 * was cut off, what can be decoded comes out.
 *
 * @throws Failure where it is larger than `most` bytes, or coded in a way that cannot be read.
 */
export function decodedBody({ headers, body }: HttpMessage, name: string, most: number): Uint8Array {
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(body) : body;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  let bytes = whole;
  for (const coding of codings.slice(0, 4).reverse()) bytes = decoded(bytes, coding.trim(), name, most);
  if (bytes.length > most) throw tooLarge(name, most);
  return bytes;
}

function decoded(bytes: Uint8Array, coding: string, name: string, most: number): Uint8Array {
  const options = { maxOutputLength: most };
  const cut = { ...options, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, cut) : bytes;
      case 'deflate':
        if (looksLikeText(bytes)) return bytes;
        // RFC 9110 means zlib; some servers send bare deflate.
        return (bytes[0]! & 0x0f) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0
          ? inflateSync(bytes, cut)
          : inflateRawSync(bytes, cut);
      case 'br':
        if (looksLikeText(bytes)) return bytes;
        return brotliDecompressSync(bytes, { ...options, finishFlush: constants.BROTLI_OPERATION_FLUSH });
      case 'zstd':
        return bytes[0] === 0x28 && bytes[1] === 0xb5 ? zstdDecompressSync(bytes, options) : bytes;
      default:
        return bytes;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name, most);
    throw new Failure(name, `its ${coding} data is damaged`, 'Fetch the page again');
  }
}

/** Whether a body that is said to be packed is a page already. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?\s{0,100}</.test(head) || !/[^\t\n\r -~]/.test(head);
}

/** Joins the chunks of RFC 9112 section 7.1; bytes that are not cut into chunks are taken as they are. */
function unchunked(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf(10, at);
    const line = end < 0 || end - at > 1024 ? '' : Buffer.from(body.subarray(at, end)).toString('latin1');
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?\r?$/i.exec(line)?.[1];
    // No chunk where one must begin: the archive joined them already, or the body is cut off.
    if (size === undefined) return chunks.length === 0 ? body : Buffer.concat([...chunks, body.subarray(at)]);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}
