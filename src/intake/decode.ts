import { Failure } from '../model/failure.ts';
import { sequenceAt } from './detect-encoding.ts';
import { kindOfBytes } from './magic.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name: "utf-8", "utf-16le", "utf-16be", "windows-1252", or what a page declares. */
  readonly encoding: string;
}

const SAVE_AS = 'Save it again as UTF-8 text';

/**
 * The characters of a text file. The order of trust is: byte order mark, a pattern of zero bytes (UTF-16 without a mark),
 * valid UTF-8, and last Windows-1252, which English text from old systems is in. The mark itself is not part of the text;
 * nothing else is changed (NUL characters and CRLF stay).
 *
 * @throws Failure for an empty input, a known binary format, and bytes that are none of these encodings.
 */
export function decodeText(bytes: Uint8Array, input: string): Decoded {
  if (bytes.length === 0) throw new Failure(input, 'the file is empty', 'Save the article again');
  const kind = kindOfBytes(bytes);
  if (kind) throw new Failure(input, `this is ${kind}, not text`, 'Save the article as text or HTML');
  const marked = byteOrderMark(bytes);
  if (marked) return { text: strictly(marked, bytes, input), encoding: marked };
  const wide = wideWithoutMark(bytes);
  if (wide) return { text: strictly(wide, bytes, input), encoding: wide };
  const wrong = firstInvalidUtf8(bytes);
  if (wrong.at < 0) return { text: checked(new TextDecoder('utf-8').decode(bytes), input), encoding: 'utf-8' };
  if (wrong.sequences > 0) {
    const problem = `broken encoding: UTF-8 until byte ${wrong.at}, which is not`;
    throw new Failure(input, problem, SAVE_AS);
  }
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (!plausibleWestern(text)) {
    throw new Failure(input, 'unknown encoding: neither UTF-8, UTF-16 nor Windows-1252', SAVE_AS);
  }
  return { text: checked(text, input), encoding: 'windows-1252' };
}

/** The encoding that a byte order mark states, or null. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: western text has a zero in every second byte, and nearly none in the others. */
export function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const half = end / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Where the bytes first break UTF-8 (-1: nowhere), and how many multi-byte sequences were valid before that. */
function firstInvalidUtf8(bytes: Uint8Array): { at: number; sequences: number } {
  let sequences = 0;
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = sequenceAt(bytes, i);
    if (length === 0) return { at: i, sequences };
    sequences++;
    i += length;
  }
  return { at: -1, sequences };
}

/** Windows-1252 can read any bytes: what it makes of another encoding is mostly accents, or control characters. */
function plausibleWestern(text: string): boolean {
  let accents = 0;
  let letters = 0;
  for (const c of text) {
    if (c >= '\x80' && c <= '\x9f') return false;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) letters++;
    else if (c > '\x7f') accents++;
  }
  return accents <= 2 + letters * 0.25;
}

function strictly(encoding: string, bytes: Uint8Array, input: string): string {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(input, `broken encoding: it begins as ${encoding.toUpperCase()} and does not go on so`, SAVE_AS);
  }
  return checked(text, input);
}

/** Text has words in it, and few control characters: else it is a format we do not know. */
function checked(text: string, input: string): string {
  let controls = 0;
  const end = Math.min(text.length, 65_536);
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 32 && c !== 9 && c !== 10 && c !== 13 && c !== 12) controls++;
  }
  if (controls > end * 0.1)
    throw new Failure(input, 'this is binary data, not text', 'Save the article as text or HTML');
  return text;
}
