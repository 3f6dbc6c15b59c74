import { isElement, type XmlElement } from './xml.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG_OR_MATH = /^http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML)$/;

/** What stands within an element, as HTML: prefixes are dropped, and svg and math say what they are. */
export const serialise = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? tagged(child, XHTML) : escaped(child))).join('');

function tagged(element: XmlElement, around: string): string {
  const foreign = SVG_OR_MATH.test(element.uri);
  const name = foreign ? element.written : element.name;
  const attributes = new Map<string, string>();
  for (const [key, value] of element.attributes) {
    if (key === 'xmlns' || key.startsWith('xmlns:') || key.startsWith('xml:')) continue;
    attributes.set(key, value);
    const colon = key.indexOf(':');
    const uri = colon < 0 ? undefined : element.prefixes.get(key.slice(0, colon))?.uri;
    if (uri) attributes.set(`xmlns:${key.slice(0, colon)}`, uri);
  }
  const here = foreign ? element.uri : XHTML;
  if (here !== around) attributes.set('xmlns', here);
  const tag = `${name}${[...attributes].map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`).join('')}`;
  if (VOID.test(name)) return `<${tag} />`;
  const within = element.children.map((child) => (isElement(child) ? tagged(child, here) : escaped(child))).join('');
  return `<${tag}>${within}</${name}>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
