import { plain } from '../noise/page.ts';
import { type DomElement, wordsOf } from './dom.ts';
import { first, type PageSource } from './metadata.ts';
import { unescaped } from './page-title.ts';

/** Where a page names its authors, the most trustworthy first. */
const PLACES: readonly string[] = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.vcard .fn, .vcard.author, .author.vcard',
  '[data-testid="byline"] a, [class*="byline-name"], [class*="byline__name"], [class*="uthor-name"], [class*="uthor__name"], [class*="uthor_name"], [class*="uthorName"]',
  '.byline a, [class*="byline"] a, [class*="Byline"] a',
  '.byline, .byl, [class*="byline"], [class*="Byline"]',
  '.author a, .author-link, [class*="post-author"] a, [class*="article-author"] a, [class*="entry-author"] a',
  '.author, [class*="post-author"], [class*="article-author"], [class*="entry-author"], #author',
  '[class*="meta-author"], [class*="meta__author"], [class*="the-author"], [class*="byAuthor"], [class*="author-link"]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/profile"], a[href*="/by/"], a[href*="/contributor"], a[href*="/staff/"]',
];

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'citation_author',
  'twitter:data1',
];

/** The authors' names as the page prints them; an empty list where it names nobody but itself. */
export function findAuthors(page: PageSource, outlet: string | null): string[] {
  const named = (names: readonly string[]): string[] => clean(names, outlet, false);
  const linked = named(page.linked?.authors ?? []);
  if (linked.length > 0) return linked;
  for (const name of META) {
    if (name === 'twitter:data1' && !/written by|author/i.test(first(page.meta, 'twitter:label1') ?? '')) continue;
    const found = named(page.meta.get(name) ?? []);
    if (found.length > 0) return found;
  }
  for (const place of PLACES) {
    const elements = [...page.document.querySelectorAll(place)].slice(0, 12);
    const at = elements.findIndex(
      (element) => wordsOf(element).length <= 120 && clean([wordsOf(element)], outlet, true).length > 0,
    );
    if (at < 0) continue;
    // Authors of one article stand together; the next ones on the page are those of other articles.
    const together = elements.slice(at).filter((element) => isBeside(element, elements[at]!));
    const found = clean(
      together.map(wordsOf).filter((words) => words.length <= 120),
      outlet,
      true,
    );
    if (found.length <= 8) return found;
  }
  return [];
}

const isBeside = (a: DomElement, b: DomElement): boolean =>
  a === b || a.parentElement === b.parentElement || a.parentElement?.parentElement === b.parentElement?.parentElement;

/** `printed`: the words stand on the page, and may say more than names. */
function clean(names: readonly string[], outlet: string | null, printed: boolean): string[] {
  const found: string[] = [];
  const site = outlet === null ? '' : plain(outlet);
  for (const name of names.flatMap((words) => split(words, printed))) {
    const key = plain(name);
    if (key === '' || key === site || found.some((other) => plain(other) === key)) continue;
    if (isName(name, printed)) found.push(name);
  }
  return found;
}

/** "By Jane Roe, Political Editor and Omar Dell | 5 March" → the names. */
function split(words: string, printed: boolean): string[] {
  const bare = unescaped(words).replace(
    /^\s*(?:(?:written|posted|reported|story|text|article|published|more(?: stories)?) )?(?:by|about|von|par|por|door|author|authors)\b[\s:]*/i,
    '',
  );
  const head = printed ? bare.replace(/\s+(?:on|in|at|for|via)\s.*$/i, '') : bare;
  // "Centre for Fire and Rescue" is one name.
  const between = /\s(?:for|of)\s/i.test(head)
    ? /\s*(?:[;|•·\n]|\s[-–—]\s)\s*/i
    : /\s*(?:[,;|•·\n]|\s[-–—]\s|\band\b|\bund\b|\bwith\b|&)\s*/i;
  return head.split(between).map((part) => part.trim());
}

/** A person or desk: one to five words with a capital, no address, date or sentence. */
function isName(words: string, printed: boolean): boolean {
  if (words.length < 3 || words.length > 50 || /https?:|www\.|[@/\d]/.test(words)) return false;
  const parts = words.split(/\s+/);
  if (
    parts.length > 5 ||
    /^(?:admin|administrator|editor|staff|guest|unknown|anonymous|user|root|the author|author|redaktion)$/i.test(words)
  )
    return false;
  return !printed || /^[\p{Lu}\p{Lo}]/u.test(words);
}
