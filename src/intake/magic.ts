/** First bytes of formats that people save beside articles, or under a wrong name. `at` is 0 where not given. */
const SIGNATURES: readonly { readonly bytes: string; readonly at?: number; readonly kind: string }[] = [
  { bytes: '\x89PNG', kind: 'a PNG image' },
  { bytes: '\xff\xd8\xff', kind: 'a JPEG image' },
  { bytes: 'GIF8', kind: 'a GIF image' },
  { bytes: 'WEBP', at: 8, kind: 'a WebP image' },
  { bytes: 'ftyp', at: 4, kind: 'a video or HEIF image' },
  { bytes: 'II*\0', kind: 'a TIFF image' },
  { bytes: 'MM\0*', kind: 'a TIFF image' },
  { bytes: '%PDF-', kind: 'a PDF document' },
  { bytes: 'PK\x03\x04', kind: 'a ZIP archive or office document' },
  { bytes: '\xd0\xcf\x11\xe0', kind: 'an old office document' },
  { bytes: '{\\rtf', kind: 'an RTF document' },
  { bytes: 'SQLite format 3\0', kind: 'a SQLite database' },
  { bytes: 'bplist00', kind: 'a web archive (property list)' },
  { bytes: '\x7fELF', kind: 'a program' },
  { bytes: 'ID3', kind: 'an audio file' },
  { bytes: 'OggS', kind: 'an audio file' },
  { bytes: '\xff\xfe\0\0', kind: 'text in UTF-32' },
  { bytes: '\0\0\xfe\xff', kind: 'text in UTF-32' },
];

/** What the bytes are, in words ("a PNG image"), if they begin like a format that is no text; else null. */
export function kindOfBytes(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  for (const { bytes: sign, at = 0, kind } of SIGNATURES) if (head.startsWith(sign, at)) return kind;
  return null;
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Whether decoded text is a page, whatever its file is called: it begins with a doctype or an html element. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype\s+html|html[\s>])/i.test(
    text.slice(0, 2000),
  );
