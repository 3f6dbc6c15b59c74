import { findDate, readDate } from '../dates.ts';
import { type DomElement, wordsOf } from './dom.ts';
import { first, type PageSource } from './metadata.ts';

const PUBLISHED = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'article:published', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'citation_publication_date', 'citation_date', 'article_date_original', 'cxenseparse:recs:publishtime', 'rnews:datepublished', 'datecreated', 'article.published', 'article:publicationdate', 'displaydate', 'ptime', 'date', 'created', 'creation_date', 'pub_date', 'timestamp', 'og:pubdate', 'bt:pubdate',
]; // biome-ignore format: one table
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'article.updated',
  'utime',
  'modified',
];

/** Elements that hold the article's date, the surest first. */
const ELEMENTS: readonly string[] = [
  '[itemprop="datePublished"]',
  'time[pubdate], abbr.published, .published[title], time.published, time.entry-date',
  'article header time[datetime], header time[datetime]',
  'time[datetime]',
  '.entry-date, .post-date, .article-date, .date-published, .publish-date, .pubdate, .published, .post-time, .article__date, .dateline, .timestamp, .posted-on, .date-header, .postdate, .post_date, .entry-meta .date, .news-date',
  '[class*="publish"], [class*="pubdate"], [class*="post-date"], [class*="article-date"], [class*="entry-date"], [class*="date-"], [class*="-date"], [class*="timestamp"], [class*="dateline"], [class*="Date"]',
  '.date, .meta, .post-meta, .entry-meta, .postmetadata, .byline, .info, #date, .submitted, .details, .post-info, .datum, .data',
  'time',
  '[class*="meta"], [class*="posted"], [class*="byline"], [class*="submitted"], [class*="footer"] [class*="date"], [class*="date"], [id*="date"], [class*="time"]',
];

/** Parts of a page that tell of other articles. */
const ELSEWHERE =
  /comment|related|sidebar|widget|recent|popular|trending|teaser|recommend|footer|archive|menu|nav|promo/i;

/**
 * When the article was published, as EDTF, or null.
 *
 * @param near the date that stands by the headline, if any.
 */
export function findPublished(page: PageSource, near: string | null): string | null {
  const said = page.linked?.published ?? metaWords(page, PUBLISHED);
  const date = readDate(said ?? '') ?? fromMeta(page, PUBLISHED);
  if (date) return near !== null && isUniversal(said ?? '') && daysApart(date, near) === 1 ? near : date;
  const inAddress = dateInAddress(page.address);
  // "2025-03" in an address is coarser than what the page prints.
  if (inAddress && inAddress.length === 10) return inAddress;
  return fromElements(page.document) ?? near ?? labelled(page.document) ?? fromMeta(page, UPDATED) ?? inAddress;
}

const metaWords = (page: PageSource, names: readonly string[]): string | null =>
  names.map((name) => first(page.meta, name)).find((words) => words !== null && readDate(words) !== null) ?? null;

/** A time in UTC may be of another day than the outlet's own, which it prints. */
const isUniversal = (words: string): boolean => /T\d\d:\d\d.*(?:Z|[+-]00:?00)$/.test(words.trim());

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** When it was last changed, as EDTF, or null. */
export const findUpdated = (page: PageSource): string | null =>
  readDate(page.linked?.updated ?? '') ?? fromMeta(page, UPDATED);

function fromMeta(page: PageSource, names: readonly string[]): string | null {
  for (const name of names) {
    const date = readDate(first(page.meta, name) ?? '');
    if (date) return date;
  }
  return null;
}

/** "/2025/03/05/", "/2025-03-05-", "/20250305/" in the path; a month alone gives the month. */
function dateInAddress(address: string | null): string | null {
  const path = address?.replace(/^[a-z]+:\/\/[^/]+/i, '') ?? '';
  const day =
    /[/._-]((?:19|20)\d\d)([/._-])(\d{1,2})\2(\d{1,2})(?:[/._-]|$)/.exec(path) ??
    /[/._-]((?:19|20)\d\d)()(0[1-9]|1[0-2])([0-3]\d)(?:[/._-]|$)/.exec(path);
  if (day) return readDate(`${day[1]}-${day[3]}-${day[4]}`);
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(path);
  return month ? `${month[1]}-${month[2]}` : null;
}

function fromElements(document: DomElement): string | null {
  for (const selector of ELEMENTS) {
    const dates: string[] = [];
    for (const element of [...document.querySelectorAll(selector)].slice(0, 60)) {
      if (liesElsewhere(element)) continue;
      const date = dateOf(element);
      if (date && date.length >= 7) dates.push(date);
    }
    // The first stands nearest to the headline.
    const found = dates.find((date) => date.length === 10) ?? dates[0];
    if (found) return found;
  }
  return null;
}

function dateOf(element: DomElement): string | null {
  const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? null;
  const exact = value ? readDate(value) : null;
  if (exact) return exact;
  const title = element.getAttribute('title');
  const words = wordsOf(element);
  if (words.length > 300) return null;
  return (title && title.length < 60 ? findDate(title)?.value : null) ?? findDate(words)?.value ?? null;
}

function liesElsewhere(element: DomElement): boolean {
  for (let at: DomElement | null = element.parentElement, n = 0; at && n < 8; at = at.parentElement, n++) {
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    if (at.localName === 'body' || at.localName === 'article' || at.localName === 'main') return false;
    // What holds the headline too is the article, whatever else it is called after.
    if (at.querySelector('h1')) return false;
    if (at.localName === 'aside' || at.localName === 'footer' || ELSEWHERE.test(name)) return true;
  }
  return false;
}

/** "Published: 5 March 2025" in the words of the page, near its top. */
function labelled(document: DomElement): string | null {
  const words = wordsOf(document.querySelector('body')).slice(0, 60_000);
  const label =
    /\b(?:published|posted|veröffentlicht|erstellt|publié|publicado|date|datum|stand|written)(?: on| am| le| el)?\s?[:|]?\s/gi;
  for (let match = label.exec(words); match; match = label.exec(words)) {
    const date = findDate(words.slice(match.index + match[0].length, match.index + match[0].length + 40));
    if (date && date.start < 14 && date.value.length === 10) return date.value;
  }
  return null;
}
