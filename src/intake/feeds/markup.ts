/** Words of an XML element as text or HTML: escaped, unescaped, base64, in CDATA; relative addresses made absolute. */
import type { Markup } from './feed.ts';
import { absolute } from './links.ts';
import { serialise } from './serialise.ts';
import { rewriteTags } from './tags.ts';
import { elementsOf, isElement, textOf, type XmlElement } from './xml.ts';

/** The content of an RSS element: HTML by custom, whether its tags are escaped, in CDATA or stand there as they are. */
export function rssMarkup(element: XmlElement | undefined): Markup | null {
  if (!element) return null;
  const naked = element.children.some(isElement);
  const value = (naked ? serialise(element) : textOf(element)).trim();
  return value === '' ? null : htmlOrText(value, element.base);
}

const htmlOrText = (value: string, base: string | null): Markup =>
  // Words with no tag and no reference are the same in both.
  /<[a-z!/]|&[#\w]/i.test(value) ? { type: 'html', value: rewriteTags(value, base) } : { type: 'text', value };

/**
 * An Atom text construct or content (RFC 4287, 3.1 and 4.1.3; Atom 0.3 with its `mode`).
 */
export function atomMarkup(element: XmlElement | undefined): Markup | null {
  if (!element) return null;
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  const mode = (element.attributes.get('mode') ?? '').trim().toLowerCase();
  const value = atomValue(element, type, mode).trim();
  if (value === '') return null;
  const html = /html/.test(type) || mode === 'base64' || isBinary(type) || element.children.some(isElement);
  return html ? { type: 'html', value: rewriteTags(value, element.base) } : { type: 'text', value };
}

function atomValue(element: XmlElement, type: string, mode: string): string {
  if (element.children.some(isElement)) {
    const within = elementsOf(element);
    const div = within.length === 1 && within[0]?.name === 'div' ? within[0] : null;
    // RFC 4287, 3.1.1.3: the div around XHTML is not part of it. Some put one around escaped HTML, too.
    if (div && type === 'xhtml') return serialise(div);
    return div && type === 'html' && !div.children.some(isElement) ? textOf(div) : serialise(element);
  }
  const text = textOf(element);
  return mode === 'base64' || isBinary(type) ? (fromBase64(text) ?? text) : text;
}

/** Whether content of this media type is written in base64: what is neither text nor XML (RFC 4287, 4.1.3.3). */
const isBinary = (type: string): boolean =>
  type.includes('/') && !type.startsWith('text/') && !/[+/]xml$/.test(type) && type !== 'application/json';

/** Words in base64, if it is base64 and they are words. */
function fromBase64(text: string): string | null {
  const packed = text.replace(/\s+/g, '');
  if (packed === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(packed, 'base64'));
  } catch {
    return null;
  }
}

/** An address that is an element's text. */
export function linkIn(element: XmlElement | undefined): string | null {
  const written = element ? (element.attributes.get('href') ?? textOf(element)).trim() : '';
  return written === '' ? null : absolute(written, element?.base ?? null);
}
