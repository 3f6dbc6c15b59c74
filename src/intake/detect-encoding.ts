/** What encoding bytes are in that declare none, or a wrong one. */

/** So many valid sequences of UTF-8 for each invalid byte are no accident. */
const VALID_TO_INVALID = 3;

/**
 * Text that is UTF-8 but for some bytes of an older encoding, pasted into the page: those are read as Windows-1252, one by
 * one. Null where too little of it is UTF-8.
 */
export function mixedUtf8(bytes: Uint8Array): string | null {
  const western = new TextDecoder('windows-1252');
  const pieces: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let valid = 0;
  let invalid = 0;
  let from = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceAt(bytes, i);
    if (length > 1) valid++;
    if (length === 0) {
      invalid++;
      pieces.push(decoder.decode(bytes.subarray(from, i)), western.decode(bytes.subarray(i, i + 1)));
      from = i + 1;
    }
    i += Math.max(1, length);
  }
  pieces.push(decoder.decode(bytes.subarray(from)));
  return valid > 0 && valid >= VALID_TO_INVALID * invalid ? pieces.join('') : null;
}

/** The length of the valid UTF-8 sequence that begins here (Unicode 15, table 3-7); 0 where none does. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]!;
  if (byte < 0x80) return 1;
  const length =
    byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  for (let k = 1; k < length; k++) if ((bytes[at + k]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  // Overlong forms, surrogates and what lies beyond U+10FFFF.
  const wrong =
    (byte === 0xe0 && second < 0xa0) ||
    (byte === 0xed && second > 0x9f) ||
    (byte === 0xf0 && second < 0x90) ||
    (byte === 0xf4 && second > 0x8f);
  return wrong ? 0 : length;
}

/** Encodings of other scripts, each with the letters that are commonest in what is written in it. */
const CANDIDATES: readonly { readonly encoding: string; readonly letters: RegExp }[] = [
  { encoding: 'shift_jis', letters: /[\u3041-\u3096\u30a1-\u30fa]/g },
  { encoding: 'euc-jp', letters: /[\u3041-\u3096\u30a1-\u30fa]/g },
  // The commonest syllables or ideographs, thirty or so, make up a fifth of any text.
  { encoding: 'euc-kr', letters: /[이다는을의에가고하은로를지기한사도]/g },
  { encoding: 'gb18030', letters: /[的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可]/g },
  { encoding: 'big5', letters: /[的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可]/g },
  { encoding: 'windows-1251', letters: /[оеаинтсрвлкмдпу]/g },
  { encoding: 'koi8-r', letters: /[оеаинтсрвлкмдпу]/g },
  { encoding: 'iso-8859-5', letters: /[оеаинтсрвлкмдпу]/g },
  { encoding: 'windows-1253', letters: /[αοιετσςνηυρπκμλ]/g },
  { encoding: 'windows-1255', letters: /[יוהלאתרשנמב]/g },
  { encoding: 'windows-1256', letters: /[\u0627\u0644\u064a\u0646\u0645\u0648\u0631\u062a\u0628]/g },
];
/** Fewer bytes beyond ASCII tell nothing. */
const FEWEST = 20;
/** How much of the text beyond ASCII the commonest letters must make up. */
const SHARE = 0.35;
/** Ideographs and syllables are so many that their commonest make up less. */
const IDEOGRAPHS = 0.08;

/**
 * The encoding of text in another script than Latin, by the letters that are commonest in it; null where none fits, as for
 * western text, in which letters beyond ASCII stand alone among others.
 *
 * Method: that of the character distribution in Li and Momoi, "A composite approach to language/encoding detection" (2001).
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536);
  let high = 0;
  let ascii = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  // In a page of markup most letters are those of its tags.
  if (high < FEWEST || high < ascii * 0.03) return null;
  let best: { encoding: string; share: number } | null = null;
  for (const { encoding, letters } of CANDIDATES) {
    const text = new TextDecoder(encoding).decode(sample);
    const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0;
    const wrong = text.match(/[\ufffd\x80-\x9f]/g)?.length ?? 0;
    if (beyond === 0 || wrong > beyond * 0.02) continue;
    const least = /^(?:gb|big|euc-kr)/.test(encoding) ? IDEOGRAPHS : SHARE;
    const share = (text.match(letters)?.length ?? 0) / beyond / least;
    if (share >= 1 && (!best || share > best.share)) best = { encoding, share };
  }
  return best?.encoding ?? null;
}
