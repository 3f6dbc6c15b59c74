import { decodeHTML } from 'entities';
import { plain } from '../noise/page.ts';
import { parsePage } from './dom.ts';
import { mendedJson } from './json-script.ts';
import type { Thing } from './linked-things.ts';
import { type PageSource, unescaped } from './page-source.ts';
import { joinBlocks, renderBlocks } from './render.ts';
import { scanHtml } from './scan.ts';

/** The longest text that is read from data, in code units. */
const LONGEST = 400_000;
/** How many values of a script's data are looked at, and how deep. */
const MOST_VALUES = 200_000;
const MOST_NODES = 20_000;
const DEEPEST = 60;
/** A text of fewer code units is the article's summary. */
const LEAST = 500;

/** Data with more than this many times what the page prints is its whole text. */
const WHOLE = 2;

/**
 * The article's text as a page hands it to machines, where the page itself does not print it, or only its beginning: the
 * `articleBody` of JSON-LD; where next to nothing is printed, also the text in the data that the page's own scripts draw it
 * from ("__NEXT_DATA__", "window.__STATE__ = {...}"), as HTML, as plain words or as a tree of nodes. Such data holds the
 * articles that the page links to as well: only one that has the page's headline beside it is this one.
 *
 * @param printed the text as it was taken from the page.
 * @param title the page's headline.
 * @returns paragraphs with an empty line between them; null where the data says no more than the page.
 */
export function textOfData(
  printed: string,
  title: string | null,
  page: Pick<PageSource, 'linked' | 'scripts'>,
): string | null {
  const declared = page.linked?.body ?? '';
  if (isWhole(declared, printed)) {
    const text = textOf(declared);
    if (isWhole(text, printed)) return text;
  }
  if (printed.length >= LEAST || title === null) return null;
  const texts = page.scripts.flatMap((script) => textsIn(jsonOf(script), plain(title).slice(0, HEADLINE)));
  const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), '');
  return isWhole(longest, printed) ? longest : null;
}

/** So many code units of a headline tell it; it may be cut off after them. */
const HEADLINE = 50;

const isWhole = (text: string, printed: string): boolean =>
  text.length >= LEAST && text.length > printed.length * WHOLE;

/** Words or HTML, perhaps escaped, as paragraphs. */
function textOf(words: string): string {
  const source = words.slice(0, LONGEST);
  const html = /&lt;(?:p|div|br|h[1-6])\b/i.test(source) ? decodeHTML(source) : source;
  if (/<(?:p|div|br|h[1-6])\b/i.test(html)) {
    const root = parsePage(`<html><body>${scanHtml(html, 100, 5000).html}</body></html>`).documentElement;
    return root ? joinBlocks(renderBlocks(root)) : '';
  }
  return decodeHTML(html)
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/** The data of a script: JSON alone, or what is assigned to a variable, up to the bracket that closes it. */
function jsonOf(script: string): unknown {
  const start = script.search(/[{[]/);
  if (start < 0) return null;
  const whole = start < 3 ? mendedJson(script) : null;
  if (whole !== null) return whole;
  const assigned = /=\s{0,5}(?=\{)/.exec(script);
  if (!assigned) return null;
  const from = assigned.index + assigned[0].length;
  const to = endOfObject(script, from);
  return to < 0 ? null : mendedJson(script.slice(from, to));
}

/** Past the bracket that closes the one at `from`, or -1. */
function endOfObject(script: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < script.length; at++) {
    const c = script.charCodeAt(at);
    if (quoted) {
      if (c === 92) at++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123) depth++;
    else if (c === 125 && --depth === 0) return at + 1;
  }
  return -1;
}

/** Keys under which data keeps the text of an article; one that was asked for with arguments has them behind it. */
const BODY =
  /^(?:article_?body|body_?(?:html|text|copy|content)?|content_?(?:html|body|elements|blocks)?|rendered|html|story_?(?:body|html)?|full_?text|json|text)(?:\(|$)/i;
const TITLE = ['headline', 'title', 'name'];

/** The texts in data, strings and trees of nodes, whose innermost thing with a headline has this one. */
function textsIn(data: unknown, headline: string): string[] {
  const found: string[] = [];
  let left = MOST_VALUES;
  const walk = (value: unknown, depth: number, within: boolean): void => {
    if (value === null || typeof value !== 'object' || depth > DEEPEST || left-- <= 0) return;
    const own = headlineOf(value as Thing);
    const same = own === null ? within : own.startsWith(headline) || (own.length > 20 && headline.startsWith(own));
    for (const [key, inner] of Object.entries(value)) {
      if (!same || !BODY.test(key)) walk(inner, depth + 1, same);
      else if (typeof inner === 'string') {
        if (inner.length >= LEAST) found.push(textOf(inner));
      } else {
        const paragraphs = paragraphsIn(inner);
        if (paragraphs.length > 1) found.push(paragraphs.join('\n\n'));
        else walk(inner, depth + 1, same);
      }
    }
  };
  walk(data, 0, false);
  return found;
}

/** What a thing says it is called, also as {"rendered": "..."}. */
function headlineOf(thing: Thing): string | null {
  for (const key of TITLE) {
    const value = thing[key];
    const words = typeof value === 'string' ? value : ((value as Thing | null)?.['rendered'] ?? null);
    if (typeof words === 'string' && words.length > 8) return plain(unescaped(words.slice(0, 300)));
  }
  return null;
}

/** Types of nodes that are no text, and those that stand within a line. */
const SILENT =
  /^(?:script|style|img|image|picture|video|iframe|embed|figure|oembed|ad|advertisement|related\w*|gallery|promo\w*)$/i;
const INLINE = /^(?:text|a|link|hyperlink|b|i|u|em|strong|span|bold|italic|mark|sub|sup|small|code|textnode|#text)$/i;
const TYPE = ['type', 'nodeType', 'tag', 'tagName', 'name', '_type', 'style', '__typename'];
const WORDS = ['text', 'data', 'value', 'html'];
const CHILDREN = ['json', 'children', 'content', 'nodes', 'body', 'items', 'elements', 'blocks', 'paragraphs', 'text'];

/** The paragraphs of a tree of nodes ({"type": "p", "children": [{"type": "text", "data": "..."}]}). */
function paragraphsIn(root: unknown): string[] {
  const found: string[] = [];
  let line = '';
  let left = MOST_NODES;
  const flush = (): void => {
    const words = textOf(line.replace(/\n+/g, ' '));
    if (words !== '') found.push(words);
    line = '';
  };
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || left-- <= 0) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    else if (value !== null && typeof value === 'object') {
      const node = value as Thing;
      const type = TYPE.map((key) => node[key]).find((name) => typeof name === 'string') as string | undefined;
      if (type !== undefined && SILENT.test(type)) return;
      const inline = type !== undefined && INLINE.test(type);
      if (!inline) flush();
      const words = WORDS.map((key) => node[key]).find((text) => typeof text === 'string') as string | undefined;
      if (words !== undefined) line += words;
      else for (const key of CHILDREN) if (typeof node[key] === 'object') walk(node[key], depth + 1);
      if (!inline) flush();
    } else if (typeof value === 'string' && depth > 0) line += value;
  };
  walk(root, 0);
  flush();
  return found;
}
