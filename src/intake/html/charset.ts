import { Failure } from '../../model/failure.ts';
import { byteOrderMark, wideWithoutMark } from '../decode.ts';
import { detectEncoding, mixedUtf8 } from '../detect-encoding.ts';
import { kindOfBytes } from '../magic.ts';

/**
 * The characters of a page. The order of trust is: byte order mark, UTF-8 if the bytes are valid, UTF-8 with some bytes of
 * Windows-1252 in it if most are, the header of the answer, what the page declares in its first 4,096 bytes, the script
 * that the bytes look like, and last Windows-1252. Bytes come before declarations, other than in browsers (WHATWG,
 * "determining the character encoding"): wrong declarations are common, bytes that are UTF-8 by accident are not. A byte
 * that does not fit becomes U+FFFD.
 *
 * @param declared the charset of the Content-Type header, where there is one.
 * @throws Failure for an empty page and for bytes that are no text.
 */
export function decodeHtml(bytes: Uint8Array, declared: string | null, input: string): string {
  if (bytes.length === 0) throw new Failure(input, 'the page is empty', 'Save the page again');
  const kind = kindOfBytes(bytes);
  if (kind) throw new Failure(input, `this is ${kind}, not a page`, 'Save the article as text or HTML');
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf8 = validUtf8(bytes);
  if (utf8 !== null) return utf8;
  const mixed = mixedUtf8(bytes);
  if (mixed !== null) return mixed;
  const stated = [declared, declaredInPage(bytes)].find((label) => label && isKnown(label) && !isUtf8(label));
  return new TextDecoder(stated ?? detectEncoding(bytes) ?? 'windows-1252').decode(bytes);
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function declaredInPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label =
    /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,40})/i.exec(head)?.[1] ??
    null;
  // A page that can be read as ASCII to its declaration is not in UTF-16, whatever it says (WHATWG).
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Bytes that came this far are not UTF-8, whatever says so. */
const isUtf8 = (label: string): boolean => new TextDecoder(label).encoding === 'utf-8';

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
