import { decodeHtml } from '../html/charset.ts';
import type { MimePart } from './mime.ts';

/**
 * The text of a plain part. Lines that a mail program broke to fit (`format=flowed`, RFC 3676) are joined again.
 *
 * @throws Failure where the bytes are no text.
 */
export function plainTextOf(part: MimePart, name: string): string {
  if (part.body.length === 0) return '';
  const text = decodeHtml(part.body, part.parameters.get('charset') ?? null, name).replaceAll('\r\n', '\n');
  if (part.parameters.get('format')?.toLowerCase() !== 'flowed') return text;
  const together = part.parameters.get('delsp')?.toLowerCase() === 'yes';
  let joined = '';
  for (const line of text.split('\n')) {
    // "-- " begins a signature: its space is not one that joins.
    const soft = line.endsWith(' ') && line !== '-- ';
    joined += soft ? (together ? line.slice(0, -1) : line) : `${line}\n`;
  }
  return joined.replace(/\n$/, '');
}
