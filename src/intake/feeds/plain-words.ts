import { decodeHTMLStrict } from 'entities';
import type { Markup } from './feed.ts';

const BLOCK_END = /<(?:\/(?:p|div|li|h[1-6]|blockquote|tr|section|article)|br)\b[^<>]{0,200}>/gi;
const SILENT = /<(script|style)\b[^<>]{0,2000}>/gi;
const TAG = /<\/?[a-z][^<>]{0,20000}>/gi;
const COMMENT = /<!--|-->/g;

/** Markup as plain words, blocks on lines of their own: for titles, and to see how much a text holds. */
export function plainWords({ type, value }: Markup): string {
  if (type === 'text') return value;
  const text = withoutComments(withoutSilent(value)).replace(BLOCK_END, '\n').replace(TAG, '');
  return decodeHTMLStrict(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** How many words there are. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** Scripts and styles are no words. One that never ends takes the rest. */
function withoutSilent(html: string): string {
  let out = '';
  let from = 0;
  const lower = html.toLowerCase();
  for (const match of html.matchAll(SILENT)) {
    if (match.index < from) continue;
    out += html.slice(from, match.index);
    const end = lower.indexOf(`</${match[1]!.toLowerCase()}`, match.index);
    from = end < 0 ? html.length : end;
  }
  return out + html.slice(from);
}

function withoutComments(html: string): string {
  let out = '';
  let from = 0;
  let inside = false;
  for (const match of html.matchAll(COMMENT)) {
    if (!inside && match[0] === '<!--') {
      out += html.slice(from, match.index);
      inside = true;
    } else if (inside && match[0] === '-->') {
      from = match.index + 3;
      inside = false;
    }
  }
  return inside ? out : out + html.slice(from);
}
