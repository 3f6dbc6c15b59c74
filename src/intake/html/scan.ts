import { plainTag } from './tag.ts';

/** A page made safe to parse, and what was taken out of it on the way. */
export interface Scanned {
  readonly html: string;
  /** The contents of `<script type="application/ld+json">`, in order. */
  readonly data: readonly string[];
  /** Other scripts in the page that hold a publication date as data. */
  readonly scripts: readonly string[];
  /** Tags that were left out because they lie too deep or are too many. */
  readonly omitted: number;
  /** Ampersands and lone "<" of the text: the parser makes a node of each character reference. */
  readonly references: number;
}

/** Keys under which a page's own scripts keep its date. */
const DATED =
  /"(?:date_?published|publish|pub_?date|first_?published|publication_?date|date_?(?:posted|created)|created_?at)/i;

/** Elements whose content is no text of the page: it is skipped unread. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'select',
]);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that the next of their kind closes: they do not nest without a parent that counts. */
const SELF_CLOSING = new Set('p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '));
/** What a head holds; the first tag of any other name ends it (WHATWG "in head" insertion mode). */
const IN_HEAD = new Set('head title base basefont bgsound link meta style script noscript template'.split(' '));
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark q s small span strong sub sup u'.split(' '),
);

/**
 * Goes through a page's tags once, without a tree: takes out scripts, styles and comments, and leaves out tags that lie
 * deeper than `depth` or come after `tags`, so that no later step can overflow its stack. All text stays where it is; a
 * block's tag that is left out becomes a line break. Linear in the length of the page.
 */
export function scanHtml(source: string, depth: number, tags: number): Scanned {
  const out: string[] = [];
  const data: string[] = [];
  const scripts: string[] = [];
  const open: string[] = [];
  const left = new Map<string, number>();
  let count = 0;
  let omitted = 0;
  let references = 0;
  let at = 0;
  const keep = (text: string): void => {
    for (let i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) references++;
    out.push(text);
  };
  const omit = (name: string): void => {
    omitted++;
    // Beyond the last tag there are no more elements, not even line breaks: the character that ends a line (render.ts).
    if (!INLINE.has(name)) out.push(count <= tags ? '<br>' : name === 'br' ? '\u2028' : '\u2028\u2028');
  };
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next < 0) {
      keep(source.slice(at));
      break;
    }
    keep(source.slice(at, next));
    const after = source.charCodeAt(next + 1);
    if (after === 33 || after === 63) {
      at = endOfDeclaration(source, next, out);
      continue;
    }
    const closing = after === 47;
    const nameStart = next + (closing ? 2 : 1);
    const name = tagName(source, nameStart);
    if (name === '') {
      keep('&lt;');
      at = next + 1;
      continue;
    }
    const end = endOfTag(source, nameStart + name.length);
    const tag = source.slice(next, end);
    at = end;
    if (closing) {
      // Some pages go on after their end.
      if (name === 'html' || name === 'body') continue;
      const over = left.get(name) ?? 0;
      if (over > 0) {
        left.set(name, over - 1);
        omit(name);
        continue;
      }
      const top = open.lastIndexOf(name);
      if (top >= 0) open.length = top;
      out.push(`</${name}>`);
      continue;
    }
    if (SKIPPED.has(name) && !tag.endsWith('/>')) {
      at = endOfElement(source, name, end, (content) => {
        if (name !== 'script') return;
        if (/ld\+json/i.test(tag)) data.push(content);
        else if (DATED.test(content)) scripts.push(content);
      });
      continue;
    }
    if (++count > tags || (open.length >= depth && !VOID.has(name))) {
      if (!VOID.has(name) && !tag.endsWith('/>')) left.set(name, (left.get(name) ?? 0) + 1);
      omit(name);
      continue;
    }
    // The parser keeps all that follows in a head that is never closed.
    if (open.at(-1) === 'head' && !IN_HEAD.has(name)) {
      open.pop();
      out.push('</head>');
    }
    if (!VOID.has(name) && !SELF_CLOSING.has(name) && !tag.endsWith('/>')) open.push(name);
    out.push(plainTag(tag, name));
  }
  return { html: out.join(''), data, scripts, omitted, references };
}

function tagName(source: string, from: number): string {
  let to = from;
  while (to < source.length && to - from < 40) {
    const c = source.charCodeAt(to);
    const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
    if (!letter && (to === from || !((c >= 48 && c <= 58) || c === 45 || c === 95))) break;
    to++;
  }
  return source.slice(from, to).toLowerCase();
}

/** Past the ">" of a tag: one in a quoted attribute value does not end it. */
function endOfTag(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const c = source.charCodeAt(at);
    if (c === 62) return at + 1;
    // A quotation mark opens a value only behind "=".
    if ((c === 34 || c === 39) && valueBegins(source, at)) {
      const close = source.indexOf(c === 34 ? '"' : "'", at + 1);
      if (close < 0) {
        const end = source.indexOf('>', at);
        return end < 0 ? source.length : end + 1;
      }
      at = close;
    }
    at++;
  }
  return source.length;
}

function valueBegins(source: string, at: number): boolean {
  for (let i = at - 1, n = 0; i >= 0 && n < 8; i--, n++) {
    const c = source.charCodeAt(i);
    if (c > 32) return c === 61;
  }
  return false;
}

/** Past a comment, doctype or processing instruction; a doctype and a CDATA section's text are kept. */
function endOfDeclaration(source: string, from: number, out: string[]): number {
  if (source.startsWith('<!--', from)) {
    const end = source.indexOf('-->', from + 4);
    // An unclosed comment would swallow the article: it ends at its first ">".
    if (end >= 0) return end + 3;
  }
  const end = source.indexOf('>', from);
  if (end < 0) return source.length;
  if (/^<!doctype/i.test(source.slice(from, from + 9))) out.push(source.slice(from, end + 1));
  return end + 1;
}

/** Past the end tag of an element whose content is skipped; without one, past its start tag only. */
function endOfElement(source: string, name: string, from: number, take: (content: string) => void): number {
  const search = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  search.lastIndex = from;
  const close = search.exec(source);
  if (!close) return from;
  take(source.slice(from, close.index));
  const end = source.indexOf('>', close.index);
  return end < 0 ? source.length : end + 1;
}
