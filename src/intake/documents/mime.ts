import { type Headers, headersOf, MOST_HEADER_BYTES } from '../archives/headers.ts';

/** A part of a message (RFC 2045, 2046): a leaf with a body, or a holder of parts. */
export interface MimePart {
  readonly headers: Headers;
  /** "text/html"; "text/plain" where the part does not say. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Decoded; empty for a holder of parts. */
  readonly body: Uint8Array;
  readonly parts: readonly MimePart[];
}

/** No mail program nests deeper or writes more parts; a page saved with all its pictures has some hundreds. */
const DEEPEST = 30;
const MOST_PARTS = 20_000;

/** A message as its parts. Whatever is broken in it is read as far as it goes: never throws. */
export function mimeParts(bytes: Uint8Array): MimePart {
  const budget = { parts: MOST_PARTS };
  return partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), DEEPEST, budget);
}

/** All leaves, in their order. */
export function leaves(part: MimePart): MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leaves);
}

function partOf(source: string, depth: number, budget: { parts: number }): MimePart {
  // A part may begin with the empty line that ends its headers: it has none.
  const end = /^\r?\n/.exec(source) ?? /\r?\n\r?\n/.exec(source.slice(0, MOST_HEADER_BYTES));
  const head = end ? source.slice(0, end.index) : source.slice(0, MOST_HEADER_BYTES);
  const headers = headersOf(head.split(/\r?\n/));
  const content = end ? source.slice(end.index + end[0].length) : '';
  const { value, parameters } = parametersOf(headers.get('content-type') ?? 'text/plain');
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(value) ? value : 'text/plain';
  const boundary = parameters.get('boundary');
  if (!type.startsWith('multipart/') || !boundary || depth === 0) {
    return {
      headers,
      type,
      parameters,
      body: decoded(content, headers.get('content-transfer-encoding') ?? ''),
      parts: [],
    };
  }
  const parts: MimePart[] = [];
  for (const piece of between(content, boundary)) {
    if (budget.parts-- <= 0) break;
    parts.push(partOf(piece, depth - 1, budget));
  }
  return { headers, type, parameters, body: new Uint8Array(0), parts };
}

/** What stands between the lines of a boundary; a message that is cut off has no last one. */
function between(content: string, boundary: string): string[] {
  const pieces: string[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + mark.length)) {
    if (at > 0 && content[at - 1] !== '\n') continue;
    const rest = content.slice(at + mark.length, at + mark.length + 100);
    const last = rest.startsWith('--');
    if (!last && !/^[ \t]{0,90}(?:\r?\n|$)/.test(rest)) continue;
    if (from >= 0) pieces.push(content.slice(from, at).replace(/\r?\n$/, ''));
    if (last) return pieces;
    const line = content.indexOf('\n', at);
    from = line < 0 ? content.length : line + 1;
  }
  if (from >= 0) pieces.push(content.slice(from));
  return pieces;
}

/** `text/html; charset="utf-8"` as its value and parameters, names and value in lower case. */
export function parametersOf(header: string): { value: string; parameters: Map<string, string> } {
  const parameters = new Map<string, string>();
  const short = header.slice(0, 4000);
  const semicolon = short.indexOf(';');
  const value = (semicolon < 0 ? short : short.slice(0, semicolon)).trim().toLowerCase();
  for (const match of short.matchAll(/;\s{0,20}([\w*-]{1,40})\s{0,5}=\s{0,5}(?:"([^"]{0,1000})"|([^\s;"]{1,1000}))/g)) {
    const name = match[1]!.toLowerCase();
    if (!parameters.has(name)) parameters.set(name, match[2] ?? match[3] ?? '');
  }
  return { value, parameters };
}

function decoded(content: string, coding: string): Uint8Array {
  switch (coding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(content, 'base64');
    case 'quoted-printable':
      return Buffer.from(quotedPrintable(content), 'latin1');
    default:
      return Buffer.from(content, 'latin1');
  }
}

const quotedPrintable = (content: string): string =>
  content
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** The words of a header: bytes beyond ASCII as UTF-8, and encoded words (RFC 2047) decoded. */
export function headerWords(header: string): string {
  const raw = Buffer.from(header.slice(0, 4000), 'latin1');
  const plain = new TextDecoder('utf-8').decode(raw);
  return plain
    .replace(/\?=\s{1,20}=\?/g, '?==?')
    .replace(
      /=\?([\w.:+-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?]{0,2000})\?=/gi,
      (whole, charset: string, kind: string, words: string) => {
        const bytes =
          kind.toLowerCase() === 'b'
            ? Buffer.from(words, 'base64')
            : Buffer.from(quotedPrintable(words.replaceAll('_', ' ')), 'latin1');
        return decodeAs(charset, bytes) ?? whole;
      },
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** A message's date (RFC 5322, 3.3) as the day it has there and as a time in UTC; null where it cannot be read. */
export function messageDate(header: string): { day: string; utc: string } | null {
  const match =
    /(?<!\d)(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? ?(?:([+-])(\d\d)(\d\d)|(?:GMT|UTC?|Z))/i.exec(
      header.slice(0, 200),
    );
  if (!match) return null;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '0', sign, hours = '0', minutes = '0'] =
    match;
  const month = MONTHS.indexOf(name.toLowerCase()) / 3;
  if (month < 0 || !Number.isInteger(month) || Number(day) < 1 || Number(day) > 31) return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const time = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute) - offset, Number(second));
  const two = (number: number): string => String(number).padStart(2, '0');
  return { day: `${year}-${two(month + 1)}-${two(Number(day))}`, utc: `${new Date(time).toISOString().slice(0, 19)}Z` };
}
