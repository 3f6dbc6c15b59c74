/** JSON Feed 1.0 and 1.1. */
import type { Feed, FeedEntry, Markup, Person } from './feed.ts';
import { FEED_LIMITS } from './limits.ts';
import { absolute } from './links.ts';
import { rewriteTags } from './tags.ts';
import { readTime } from './times.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The feed of a parsed JSON document, or null where it is none. Fields of a wrong type are passed over. */
export function readJsonFeed(document: unknown, address: string | null): Feed | null {
  if (!isObject(document)) return null;
  const items = document['items'];
  // The version is an address (https://jsonfeed.org/version/1.1); some feeds give its number alone.
  if (
    !Array.isArray(items) ||
    !/^(?:https?:\/\/(?:www\.)?jsonfeed\.org\/version\/)?1(?:\.\d)?$/.test(words(document['version']) ?? '')
  )
    return null;
  const base = address ?? words(document['feed_url']);
  const entries = items
    .filter(isObject)
    .slice(0, FEED_LIMITS.entries)
    .map((item) => readItem(item, base));
  return {
    format: 'json',
    title: text(document['title']),
    link: link(document['home_page_url'], base),
    description: text(document['description']),
    copyright: null,
    authors: authorsOf(document),
    // A JSON feed has no date of its own; its first entry is its newest.
    published: entries[0]?.published ?? null,
    updated: entries[0]?.updated ?? null,
    language: words(document['language']),
    entries,
  };
}

function readItem(item: Fields, base: string | null): FeedEntry {
  const html = words(item['content_html']);
  const address = link(item['url'], base);
  const id = words(item['id']);
  const tags = item['tags'];
  return {
    id,
    title: text(item['title']),
    link: address ?? (id !== null && /^https?:\/\//i.test(id) ? id : null) ?? link(item['external_url'], base),
    description: text(item['summary']),
    content: html === null ? text(item['content_text']) : { type: 'html', value: rewriteTags(html, address ?? base) },
    authors: authorsOf(item),
    published: time(item['date_published']),
    updated: time(item['date_modified']),
    language: words(item['language']),
    source: null,
    categories: (Array.isArray(tags) ? tags : []).map(words).filter((tag) => tag !== null),
  };
}

/** `authors` (1.1) or `author` (1.0). */
function authorsOf(fields: Fields): Person[] {
  const list = Array.isArray(fields['authors']) ? fields['authors'] : [fields['author']];
  const names = list.map((author) => (isObject(author) ? words(author['name']) : words(author)));
  return names.filter((name) => name !== null).map((name) => ({ name, email: null }));
}

const isObject = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A number stands for its digits: some ids are written so. */
const words = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim() || null : typeof value === 'number' ? String(value) : null;

const text = (value: unknown): Markup | null => {
  const said = words(value);
  return said === null ? null : { type: 'text', value: said };
};

const time = (value: unknown): string | null => (typeof value === 'string' ? readTime(value) : null);

const link = (value: unknown, base: string | null): string | null => {
  const written = words(value);
  return written === null ? null : absolute(written, base);
};
