import { absolute } from './links.ts';

/** A tag with its attributes; values in quotation marks may hold ">". One linear alternative for each kind of part. */
const TAG = /<([a-z][\w:.-]{0,60})((?:[^<>"']|"[^"<]{0,200000}"|'[^'<]{0,200000}'){0,20000})>/gi;
const ATTRIBUTE = /([^\s=/"'<>]{1,100})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'<>]{1,4000})))?/g;
/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'href',
  'src',
  'cite',
  'poster',
  'longdesc',
  'action',
  'background',
  'data',
]);
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
/** Names that an element or a prefix has in its vocabulary: markup taken out of its page says so itself. */
const SVG = 'http://www.w3.org/2000/svg';
const MATH = 'http://www.w3.org/1998/Math/MathML';
const XLINK = 'http://www.w3.org/1999/xlink';
/** A "<!" that begins neither a comment nor a declaration is text; a browser would swallow the words up to the next ">". */
const NO_DECLARATION = /<(?=!(?!--|doctype|\[cdata))/gi;

/**
 * HTML with the addresses in its tags made absolute, attributes in the order of their names, each in double quotation
 * marks, and empty elements closed in one way: the same content is the same string, however its feed wrote it. Everything between the
 * tags stays as it is, but for references by number, which are written in one way (hexadecimal; Windows-1252 mended).
 */
export function rewriteTags(html: string, base: string | null): string {
  let out = '';
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    out += plainText(html.slice(from, match.index)) + rewriteTag(match[1]!, match[2]!, base);
    from = match.index + match[0].length;
  }
  return out + plainText(html.slice(from));
}

function rewriteTag(written: string, inside: string, base: string | null): string {
  const name = written.toLowerCase();
  const attributes = new Map<string, string>();
  for (const [, key, double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? '';
    if (!attributes.has(key!)) attributes.set(key!, ADDRESSES.has(key!.toLowerCase()) ? absolute(value, base) : value);
  }
  if (name === 'svg' && !attributes.has('xmlns')) attributes.set('xmlns', SVG);
  if (name === 'math' && !attributes.has('xmlns')) attributes.set('xmlns', MATH);
  if ([...attributes.keys()].some((key) => key.startsWith('xlink:'))) attributes.set('xmlns:xlink', XLINK);
  const list = [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`);
  return `<${name}${list.join('')}${VOID.test(name) && /\/\s*$/.test(inside.slice(-20)) ? ' /' : ''}>`;
}

const plainText = (text: string): string =>
  text
    .replace(NO_DECLARATION, '&lt;')
    .replace(/&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g, (whole, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      if (code >= 0x80 && code <= 0x9f)
        return `&#x${WINDOWS_1252.decode(Uint8Array.of(code)).charCodeAt(0).toString(16)};`;
      return code <= 0x10ffff ? `&#x${code.toString(16)};` : whole;
    });
const WINDOWS_1252 = new TextDecoder('windows-1252');
