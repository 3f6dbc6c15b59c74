/** The Channel Definition Format (Microsoft, 1997), which archives of old sites still hold. */
import type { Feed, FeedEntry } from './feed.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { FEED_LIMITS } from './limits.ts';
import { absolute } from './links.ts';
import { rssMarkup } from './markup.ts';
import { readTime } from './times.ts';
import type { XmlElement } from './xml.ts';

/** The feed of a `CHANNEL` element that stands alone. */
export function readCdf(root: XmlElement): Feed {
  const fields = fieldsOf(root);
  return {
    format: 'cdf',
    ...described(root, fields),
    copyright: null,
    entries: fields('core', 'item').slice(0, FEED_LIMITS.entries).map(readItem),
  };
}

const readItem = (item: XmlElement): FeedEntry => ({
  ...described(item, fieldsOf(item)),
  id: null,
  content: null,
  source: null,
  categories: [],
});

function described(element: XmlElement, fields: Fields): Omit<FeedEntry, 'id' | 'content' | 'source' | 'categories'> {
  const attribute = (wanted: string): string | null => {
    for (const [name, value] of element.attributes) if (name.toLowerCase() === wanted) return value.trim() || null;
    return null;
  };
  const href = attribute('href');
  const modified = attribute('lastmod');
  return {
    title: rssMarkup(fields('core', 'title')[0]),
    link: href === null ? null : absolute(href, attribute('base') ?? element.base),
    description: rssMarkup(fields('core', 'abstract')[0]),
    authors: [],
    published: null,
    updated: modified === null ? null : readTime(modified),
    language: element.language,
  };
}
