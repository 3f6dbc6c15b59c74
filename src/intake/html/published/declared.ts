import { readMoment } from '../../dates.ts';
import { first, type PageWithHeadline } from '../page-source.ts';
import type { DateRule } from './date-rule.ts';

const PUBLISHED =
  'article:published_time og:published_time og:article:published_time datepublished article:published parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date published published_at published_date publication_date publication-date dc.date.issued dcterms.issued dc.issued dcterms.created dc.date.created dc.date dcterms.date citation_publication_date citation_date citation_online_date article_date_original cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished datecreated article.published article:publicationdate article:post_date article:created displaydate display_date ptime date created creation_date pub_date timestamp og:pubdate bt:pubdate dateposted originalpublicationdate release_date og:release_date video:release_date firstpublished'.split(
    ' ',
  );
/** A site's own names for the same field: "ledger:published_at". */
const LIKE_PUBLISHED =
  /[:._-](?:first)?(?:publish(?:ed)?[_-]?(?:at|on|time|date)?|pub[_-]?date|uploaded|date[_-]?posted)$/;
const UPDATED =
  'article:modified_time og:updated_time datemodified article:modified dcterms.modified dc.date.modified dc.modified lastmod last-modified last_modified lastmodified article.updated utime modified updated updated_at date_modified revised'.split(
    ' ',
  );

function fromMeta(page: PageWithHeadline, names: readonly string[]): string | null {
  for (const name of names) {
    const date = readMoment(first(page.meta, name) ?? '', page.order);
    if (date !== null && date.length >= 7) return date;
  }
  return null;
}

export const linkedData: DateRule = {
  name: 'linked-data',
  why: 'JSON-LD: datePublished, with the time and zone.',
  find: (page) => readMoment(page.linked?.published ?? '', page.order),
};

export const metaElements: DateRule = {
  name: 'meta-elements',
  why: 'OpenGraph, Parsely, Sailthru, Dublin Core and the like: the same field for other readers.',
  find: (page) =>
    fromMeta(page, PUBLISHED) ??
    fromMeta(
      page,
      [...page.meta.keys()].filter((name) => LIKE_PUBLISHED.test(name)),
    ),
};

export const updateAlone: DateRule = {
  name: 'update-alone',
  why: 'A page that only says when it was changed: its words are those of that day.',
  find: (page) => readMoment(page.linked?.updated ?? '', page.order) ?? fromMeta(page, UPDATED),
};
