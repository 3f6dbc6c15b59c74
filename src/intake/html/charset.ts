import { Failure } from '../../model/failure.ts';
import { byteOrderMark, wideWithoutMark } from '../decode.ts';
import { kindOfBytes } from '../magic.ts';

/**
 * The characters of a page. The order of trust is the one of browsers (WHATWG "determining the character encoding"): byte
 * order mark, the header of the answer, what the page declares in its first 4,096 bytes, else UTF-8 if the bytes are valid,
 * else Windows-1252. Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the page declares: the wrong declaration is
 * common, bytes that pass by accident are not. A byte that does not fit becomes U+FFFD, as in a browser.
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
  const name = [declared, declaredInPage(bytes)].find((label) => label && isKnown(label)) ?? 'windows-1252';
  return new TextDecoder(name).decode(bytes);
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

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
