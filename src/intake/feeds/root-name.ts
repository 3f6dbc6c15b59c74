import { decodeHtml } from '../html/charset.ts';
import type { Source } from '../source.ts';

/** What may stand before the root element, and the root's name. The first may be cut off by the end of the head. */
const PROLOG = /\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE\s[^[>]*(?:\[[^\]]*\]\s*)?>/sy;
const ROOT = /<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s/>]/y;

/** The name of a source's root element, lower case and without its prefix, where its first bytes are those of XML. */
export function rootName(source: Source): string | null {
  let head: string;
  try {
    head = decodeHtml(source.head, null, source.name).replace(/^\ufeff/, '');
  } catch {
    return null;
  }
  let at = 0;
  for (;;) {
    PROLOG.lastIndex = at;
    if (!PROLOG.test(head)) break;
    at = PROLOG.lastIndex;
  }
  ROOT.lastIndex = at;
  return ROOT.exec(head)?.[1]?.toLowerCase() ?? null;
}
