import { findDate, readDate, readMoment } from '../../dates.ts';
import { plain } from '../../noise/page.ts';
import { type DomElement, wordsOf } from '../dom.ts';
import { type FieldRule, first, liesElsewhere, type PageWithHeadline, wordsApart } from '../page-source.ts';
import { datesOfLine } from './dated-line.ts';

/** Dates the article, as EDTF; null where its source says nothing. */
export type DateRule = FieldRule<string | null>;

const PUBLISHED_META =
  'article:published_time og:published_time og:article:published_time datepublished article:published parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date published published_at published_date publication_date publication-date dc.date.issued dcterms.issued dc.issued dcterms.created dc.date.created dc.date dcterms.date citation_publication_date citation_date citation_online_date article_date_original cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished datecreated article.published article:publicationdate article:post_date article:created displaydate display_date ptime date created creation_date pub_date timestamp og:pubdate bt:pubdate dateposted originalpublicationdate release_date og:release_date video:release_date firstpublished eomportal-firstpublished vr:published_time five_hundred_pixels:uploaded'.split(
    ' ',
  );
const UPDATED_META =
  'article:modified_time og:updated_time datemodified article:modified dcterms.modified dc.date.modified dc.modified lastmod last-modified last_modified lastmodified article.updated utime modified updated updated_at date_modified revised'.split(
    ' ',
  );

const fromMeta = (page: PageWithHeadline, names: readonly string[]): string | null => {
  for (const name of names) {
    const date = readMoment(first(page.meta, name) ?? '', page.order);
    if (date && date.length >= 7) return date;
  }
  return null;
};

const linkedData: DateRule = {
  name: 'linked-data',
  why: '',
  find: (page) => readMoment(page.linked?.published ?? '', page.order),
};
const meta: DateRule = { name: 'meta', why: '', find: (page) => fromMeta(page, PUBLISHED_META) };

function fromElements(page: PageWithHeadline, selector: string): string | null {
  let best: string | null = null;
  for (const element of afterHeadline(page, selector).slice(0, 60)) {
    if (liesElsewhere(element)) continue;
    const date = dateOf(page, element);
    if (date && date.length >= 10) return date;
    if (date && date.length >= 7) best ??= date;
  }
  return best;
}
function dateOf(page: PageWithHeadline, element: DomElement): string | null {
  for (const name of ['datetime', 'content', 'data-date', 'data-datetime', 'data-published']) {
    const value = element.getAttribute(name);
    const exact = value ? readMoment(value, page.order) : null;
    if (exact && exact.length >= 7) return exact;
  }
  const title = element.getAttribute('title');
  const words = wordsApart(element, ' ');
  const inTitle = title && title.length < 80 ? findDate(title, page.order)?.value : null;
  if (inTitle) return inTitle;
  if (words.length > 300) return null;
  const link =
    words.length < 60 ? (element.localName === 'a' ? element : element.querySelector('a'))?.getAttribute('href') : null;
  return (
    datesOfLine(words, page.order).find(({ kind }) => kind === 'plain' || kind === 'published')?.value ??
    (link && /\d/.test(words) ? dayInPath(link) : null) ??
    findDateButUpdated(words, page)
  );
}
const findDateButUpdated = (words: string, page: PageWithHeadline): string | null => {
  const lines = datesOfLine(words, page.order);
  return lines.length > 0 ? null : (findDate(words, page.order)?.value ?? null);
};

/** The elements that fit, those after the headline before those above it. */
function afterHeadline(page: PageWithHeadline, selector: string): DomElement[] {
  const headline = page.title === null ? '' : plain(page.title);
  const all = [...page.document.querySelectorAll(`h1, h2, ${selector}`)].slice(0, 600);
  const isHeading = (element: DomElement): boolean => /^h[12]$/i.test(element.localName);
  const at = all.findIndex((element) => isHeading(element) && headline !== '' && plain(wordsOf(element)) === headline);
  const own = (part: DomElement[]): DomElement[] => part.filter((element) => !isHeading(element));
  return [...own(all.slice(at + 1)), ...own(all.slice(0, Math.max(0, at)))];
}

/** A full day in an address: "/2025/03/05/", "/2025-03-05-", "/20250305/". */
function dayInPath(address: string): string | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '');
  const day =
    /\/((?:19|20)\d\d)(\/)(\d{1,2})\/(\d{1,2})(?:[/?#]|\.\w|$)/.exec(path) ??
    /[/._-]((?:19|20)\d\d)([._-])(\d{1,2})\2(\d{1,2})(?:[/._-]|$)/.exec(path) ??
    /[/._-]((?:19|20)\d\d)()(0[1-9]|1[0-2])([0-3]\d)(?:[/._-]|$)/.exec(path) ??
    /[/]((?:19|20)\d\d)([/])([a-z]{3,9})[/](\d{1,2})(?:[/._-]|$)/i.exec(path);
  if (!day) return null;
  return /^\d/.test(day[3]!) ? readDate(`${day[1]}-${day[3]}-${day[4]}`) : readDate(`${day[4]} ${day[3]} ${day[1]}`);
}

const microdata: DateRule = {
  name: 'microdata',
  why: '',
  find: (page) =>
    fromElements(
      page,
      '[itemprop~="datePublished"], [property~="datePublished"], [property="schema:datePublished"], [property="dc:date"], time[pubdate]',
    ),
};
const address: DateRule = { name: 'address', why: '', find: (page) => dayInPath(page.address ?? '') };
const dayIn = (page: PageWithHeadline, lines: readonly string[], kinds: readonly string[]): string | null =>
  lines
    .flatMap((line) => datesOfLine(line, page.order))
    .find(({ kind, value }) => value.length === 10 && kinds.includes(kind))?.value ?? null;
const printed: DateRule = {
  name: 'printed',
  why: '',
  find: (page) => dayIn(page, page.head, ['published']) ?? dayIn(page, page.head, ['plain']),
};
const printedNear: DateRule = {
  name: 'printed-near',
  why: '',
  find: (page) => dayIn(page, page.near, ['published']) ?? dayIn(page, page.near, ['plain']),
};
const printedUpdate: DateRule = {
  name: 'printed-update',
  why: '',
  find: (page) => dayIn(page, page.head, ['updated']),
};
const ELEMENTS: [string, string][] = [
  ['hatom', 'abbr.published, .published[title], time.published, time.entry-date, .entry-date, .dt-published'],
  ['time', 'time[datetime]'],
  [
    'named1',
    '.post-date, .article-date, .date-published, .publish-date, .pubdate, .published, .post-time, .article__date, .dateline, .timestamp, .posted-on, .date-header, .postdate, .post_date, .entry-meta .date, .news-date',
  ],
  [
    'named2',
    '[class*="publish"], [class*="pubdate"], [class*="post-date"], [class*="article-date"], [class*="entry-date"], [class*="date-"], [class*="-date"], [class*="timestamp"], [class*="dateline"], [class*="Date"], [class*="datum"], [class*="_date"]',
  ],
  [
    'named3',
    '.date, .meta, .post-meta, .entry-meta, .postmetadata, .byline, .info, #date, .submitted, .details, .post-info, .datum, .data, .fecha, .data-publicacao',
  ],
  ['time2', 'time'],
  [
    'named4',
    '[class*="meta"], [class*="posted"], [class*="byline"], [class*="submitted"], [class*="footer"] [class*="date"], [class*="date"], [id*="date"], [class*="time"], .post-footer, .entry-footer',
  ],
];
const elements: DateRule[] = ELEMENTS.map(([name, selector]) => ({
  name,
  why: '',
  find: (page) => fromElements(page, selector),
}));
const labelled: DateRule = {
  name: 'labelled',
  why: '',
  find: (page) => {
    const label =
      /(?:published|posted|veröffentlicht|erstellt|geschrieben|publié|publicado|pubblicato|datum|stand|written|(?:artikel|beitrag|eintrag|text|article|post|entry) (?:wurde|was|a été))(?: on| am| le| el| il| at)?\s?[:|]?\s/gi;
    for (const text of page.texts.slice(0, 1500)) {
      const words = text.slice(0, 400);
      label.lastIndex = 0;
      for (let match = label.exec(words); match; match = label.exec(words)) {
        const date = findDate(
          words.slice(match.index + match[0].length, match.index + match[0].length + 40),
          page.order,
        );
        if (date && date.start < 14 && date.value.length === 10) return date.value;
      }
    }
    return null;
  },
};
const script: DateRule = {
  name: 'script',
  why: '',
  find: (page) => {
    const key =
      /"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|pubDate|pub_date|firstPublished|firstPublishedAt|first_published_at|publicationDate|publication_date|datePosted|date_created|created_at|createdAt)\\?"\s{0,3}:\s{0,3}\\?"([^"\\]{8,40})/;
    for (const source of page.scripts) {
      const value = key.exec(source)?.[1];
      const date = value ? readMoment(value, page.order) : null;
      if (date && date.length >= 10) return date;
    }
    return null;
  },
};
const permalink: DateRule = {
  name: 'permalink',
  why: '',
  find: (page) => {
    for (const element of [
      ...page.document.querySelectorAll('h1 a, h2 a, h3 a, [class*="title"] a, [rel~="bookmark"], [class*="date"] a'),
    ].slice(0, 40)) {
      const day = liesElsewhere(element) ? null : dayInPath(element.getAttribute('href') ?? '');
      if (day) return day;
    }
    return null;
  },
};
const lead: DateRule = {
  name: 'lead',
  why: '',
  find: (page) => {
    // "(18.01.2018) The council ...": a day in brackets, or alone before a dash, at the very start of a paragraph.
    for (const text of page.texts.slice(0, 400)) {
      if (text.length < 80) continue;
      const date = findDate(text.slice(0, 60), page.order);
      if (
        date &&
        date.value.length === 10 &&
        date.start <= 30 &&
        /^[(\p{Lu}][^.!?a-z]{0,4}|^\p{Lu}[\p{L} ,./-]{0,28}$/u.test(text.slice(0, date.start) || '(') &&
        /^\s?[):–—|-]/.test(text.slice(date.end, date.end + 2))
      )
        return date.value;
    }
    return null;
  },
};
const updatedMeta: DateRule = {
  name: 'updated',
  why: '',
  find: (page) => readMoment(page.linked?.updated ?? '', page.order) ?? fromMeta(page, UPDATED_META),
};
const addressMonth: DateRule = {
  name: 'address-month',
  why: '',
  find: (page) => {
    const month = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:\/|$)/.exec(
      (page.address ?? '').replace(/^[a-z]+:\/\/[^/]+/i, ''),
    );
    return month ? `${month[1]}-${month[2]}` : null;
  },
};

export const PUBLISHED_RULES: readonly DateRule[] = [
  linkedData,
  meta,
  microdata,
  address,
  printed,
  printedNear,
  ...elements.slice(0, 5),
  labelled,
  ...elements.slice(5),
  lead,
  printedUpdate,
  script,
  permalink,
  updatedMeta,
  addressMonth,
];
const DECLARED = new Set(['linked-data', 'meta', 'microdata']);

export function findPublished(page: PageWithHeadline): string | null {
  let coarse: string | null = null;
  for (const rule of PUBLISHED_RULES) {
    const date = rule.find(page);
    if (date === null) continue;
    if (date.length < 10) {
      if (date.length === 7 || coarse === null) coarse ??= date;
      continue;
    }
    return DECLARED.has(rule.name) ? settled(page, date) : date;
  }
  return coarse;
}

function settled(page: PageWithHeadline, declared: string): string {
  const day = declared.slice(0, 10);
  const inAddress = address.find(page);
  if (inAddress !== null && inAddress !== day && (inAddress < day || isSameInstant(declared, inAddress)))
    return inAddress;
  const near = printed.find(page);
  const changed = updatedMeta.find(page)?.slice(0, 10);
  if (near !== null && near !== changed) return near === day || inAddress === day ? declared : near;
  const update = near === changed ? near : printedUpdate.find(page);
  return update !== null && Date.parse(update) - Date.parse(day) > 30 * 86_400_000 ? update : declared;
}

/** Whether a time in UTC falls on the day somewhere where people publish: offsets from -11 to +12 hours. */
function isSameInstant(universal: string, day: string): boolean {
  if (!/T.*Z$/.test(universal)) return false;
  const hours = (Date.parse(universal) - Date.parse(day)) / 3_600_000;
  return hours > -12 && hours < 24 + 11;
}

export const findUpdated = (page: PageWithHeadline): string | null =>
  updatedMeta.find(page) ?? printedUpdate.find(page);
