import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import about from '../../../package.json' with { type: 'json' };

/** A request and its answer, as they went over the wire. */
export interface WireExchange {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  /** Request line and headers, up to and with the empty line; "" where it is not known. */
  readonly requestHead: string;
  /** Status line and headers, up to and with the empty line, as Latin-1. */
  readonly responseHead: string;
  /** As the headers say it is coded. */
  readonly body: Uint8Array;
}

/** The record with which a file begins (ISO 28500:2017, 6.2): what wrote it. */
export function warcInfo(date: string): Uint8Array {
  const block = Buffer.from(`software: crossread/${about.version}\r\nformat: WARC File Format 1.1\r\n`);
  return record('warcinfo', { 'WARC-Date': date, 'Content-Type': 'application/warc-fields' }, block);
}

/**
 * An exchange as two records of a WARC 1.1 file, answer and request, each packed by itself as the standard asks (annex D).
 * Their ids are made from what they hold: the same exchange is the same bytes.
 */
export function warcExchange({ url, date, requestHead, responseHead, body }: WireExchange): Uint8Array {
  const common = { 'WARC-Target-URI': url, 'WARC-Date': date };
  const block = Buffer.concat([Buffer.from(responseHead, 'latin1'), body]);
  const headers = {
    ...common,
    'Content-Type': 'application/http; msgtype=response',
    'WARC-Payload-Digest': `sha256:${createHash('sha256').update(body).digest('hex')}`,
  };
  const response = record('response', headers, block);
  if (requestHead === '') return response;
  const asked = {
    ...common,
    'Content-Type': 'application/http; msgtype=request',
    'WARC-Concurrent-To': idOf('response', headers, block),
  };
  return Buffer.concat([response, record('request', asked, Buffer.from(requestHead, 'latin1'))]);
}

type Fields = Readonly<Record<string, string>>;

function record(type: string, fields: Fields, block: Uint8Array): Uint8Array {
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${idOf(type, fields, block)}`,
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`),
    `Content-Length: ${block.length}`,
    '',
    '',
  ];
  return gzipSync(Buffer.concat([Buffer.from(lines.join('\r\n')), block, Buffer.from('\r\n\r\n')]));
}

/** A UUID made from the content (RFC 9562, version 8). */
function idOf(type: string, fields: Fields, block: Uint8Array): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([type, fields]))
    .update(block)
    .digest('hex');
  const variant = '89ab'[Number.parseInt(hash[16]!, 16) & 3];
  return `<urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}>`;
}
