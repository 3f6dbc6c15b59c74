import { decodeHTMLStrict } from 'entities';
import type { NumericOrder } from '../dates.ts';
import { type DomDocument, type DomElement, isElement, isText } from './dom.ts';
import type { LinkedData } from './linked-data.ts';
import type { LinesNear } from './near-headline.ts';
import type { Block } from './render.ts';

/** Everything that the rules for a page's metadata read from. */
export interface PageSource {
  readonly document: DomDocument;
  /** Lower-case name or property → contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly linked: LinkedData | null;
  /** Where the page was fetched from, or its canonical address. */
  readonly address: string | null;
  /** Inline scripts that may hold the article's fields as data. */
  readonly scripts: readonly string[];
  /** The site's names, the one to show first: its outlet, its publisher, the words of its host. */
  readonly sites: readonly string[];
  /** The page's blocks, in order. */
  readonly blocks: readonly Block[];
  /** Which number of "03/04/2025" is the day on this page, if that can be told. */
  readonly order: NumericOrder | null;
}

/** The page, its headline, and the short lines around that. */
export interface PageWithHeadline extends PageSource, LinesNear {
  readonly title: string | null;
}

/** A rule that reads one field from one source. */
export interface FieldRule<T> {
  readonly name: string;
  /** What the source is, and why it stands where it does in the order of trust. */
  readonly why: string;
  readonly find: (page: PageWithHeadline) => T;
}

/** The first content of the names given, in their order. */
export function first(meta: PageSource['meta'], ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.find((content) => content !== '');
    if (value !== undefined) return value;
  }
  return null;
}

/** The meta elements of a page by lower-case name; RDFa's `property` before `name`. */
export function metaOf(document: DomElement): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = (element.getAttribute('content') ?? element.getAttribute('value') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!name || content === '') continue;
    const key = name.trim().toLowerCase();
    const contents = found.get(key);
    if (contents) contents.push(content);
    else found.set(key, [content]);
  }
  return found;
}

/** Some pages escape their metadata twice. */
export const unescaped = (words: string): string =>
  words.includes('&') ? decodeHTMLStrict(words).replaceAll('\u00a0', ' ') : words;

/** Stands in `wordsApart` where an element begins or ends. */
export const EDGE = '\u2028';

/**
 * The words of an element with a mark wherever one of its elements begins or ends: "Mai" and "06" in two spans are two
 * words, a name and the role in the next span are two things.
 */
export function wordsApart(element: DomElement, mark: string = EDGE): string {
  const parts: string[] = [];
  const walk = (at: DomElement): void => {
    for (const child of Array.from(at.childNodes)) {
      if (isText(child)) parts.push((child.textContent ?? '').replaceAll(EDGE, ' '));
      else if (isElement(child)) {
        parts.push(mark);
        walk(child);
        parts.push(mark);
      }
    }
  };
  walk(element);
  return parts
    .join('')
    .replace(/[^\S\u2028]+/g, ' ')
    .trim();
}

/** Parts of a page that tell of other articles, or of what readers say. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?(?![_-](?:date|count|link|number))|commentlist|comment-\w+|respond|related\w*|sidebar|side-bar|widget\w*|recent\w*|popular\w*|trending|teasers?|recommend\w*|footer|archives?|menu|nav|navbar|promo\w*|most-?read|latest\w*|more-\w+|carousel)(?:[\s_-]|$)/i;
const OWN_PART =
  /(?:^|[\s_-])(?:post|entry|article|story|single)[-_](?:\w+[-_])?(?:footer|meta|sidebar|header|info|details)/i;

/** Whether an element stands in a part of the page that is not of its article. What holds the headline is. */
export function liesElsewhere(element: DomElement): boolean {
  for (let at: DomElement | null = element, n = 0; at && n < 10; at = at.parentElement, n++) {
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (at.localName === 'body' || at.localName === 'main') return false;
    const byName = at.localName === 'aside' || at.localName === 'footer' || ELSEWHERE.test(name);
    if (byName && !OWN_PART.test(name) && !at.querySelector('h1')) return true;
  }
  return false;
}
