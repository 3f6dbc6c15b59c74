/** Feeds: fields read right, on the feed cases of feedparser and gofeed, beside feedsmith in the same run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFeed } from 'feedsmith';
import type { Feed, FeedEntry, Markup, Person } from '../src/intake/feeds/feed.ts';
import { readFeed } from '../src/intake/feeds/read-feed.ts';

const DATA = fileURLToPath(new URL('../../shared/data/feeds/', import.meta.url));

/** One document and what must be read from it: a field's name, and its value. */
interface Case {
  readonly set: string;
  readonly file: string;
  readonly source: string;
  readonly address: string | null;
  readonly expected: readonly (readonly [field: string, value: string])[];
}

export interface FeedFigure {
  readonly set: string;
  readonly of: number;
  readonly crossread: number;
  readonly feedsmith: number;
  /** Even and odd cases, in the order of the data: crossread. */
  readonly halves: readonly [string, string];
  /** What crossread misses, as "file: field". */
  readonly missed: readonly string[];
}

/** Field → value, as far as a reader gives it. */
type Fields = ReadonlyMap<string, string>;

/**
 * The figures of every set. A field counts as right where its words are those expected, white space aside; dates count by
 * their instant.
 */
export function feedFigures(): FeedFigure[] {
  if (!existsSync(DATA)) return [];
  const sets = Map.groupBy([...feedparserCases(), ...gofeedCases()], ({ set }) => set);
  return [...sets].map(([set, cases]) => {
    const marks = cases.flatMap((one, index) => {
      const ours = ownFields(one);
      const theirs = feedsmithFields(one);
      return one.expected.map(([field, value]) => ({
        name: `${one.file}: ${field}`,
        even: index % 2 === 0,
        ours: same(field, ours.get(field), value),
        theirs: same(field, theirs.get(field), value),
      }));
    });
    const half = (even: boolean): string => {
      const part = marks.filter((mark) => mark.even === even);
      return `${part.filter((mark) => mark.ours).length} of ${part.length}`;
    };
    return {
      set,
      of: marks.length,
      crossread: marks.filter((mark) => mark.ours).length,
      feedsmith: marks.filter((mark) => mark.theirs).length,
      halves: [half(true), half(false)],
      missed: marks.filter((mark) => !mark.ours).map((mark) => mark.name),
    };
  });
}

export async function benchFeeds(args: readonly string[]): Promise<void> {
  const figures = feedFigures();
  console.table(figures.map(({ missed, halves, ...figure }) => ({ ...figure, even: halves[0], odd: halves[1] })));
  if (args.includes('--missed')) for (const { missed } of figures) for (const name of missed) console.log(name);
}

/** EDTF knows no parts of seconds. */
const second = (time: string): number => Math.floor(Date.parse(time) / 1000);

/** Dates as instants; anything else by its words. */
function same(field: string, got: string | undefined, expected: string): boolean {
  if (got === undefined) return false;
  if (/(?:published|updated)$/.test(field)) return second(got) === second(expected);
  const words = (value: string): string => value.replace(/\s+/g, ' ').trim();
  return words(got) === words(expected);
}

function feedparserCases(): Case[] {
  const cases = JSON.parse(readFileSync(join(DATA, 'feedparser-cases.json'), 'utf8')) as {
    suite: string;
    f: string;
    s: string;
    ex: [string, string][];
  }[];
  // The tests are served by feedparser's own test server, some with a header that says where they are.
  return cases.map(({ suite, f, s, ex }) => ({
    set: suite,
    file: f.split('/').slice(2).join('/'),
    source: s,
    address:
      /^Header:\s+Content-Location:\s+(\S+)/im.exec(s)?.[1] ?? (/\/http_/.test(f) ? 'http://127.0.0.1:8097/' : null),
    expected: ex,
  }));
}

interface GofeedPerson {
  readonly name?: string;
  readonly email?: string;
}
interface Gofeed {
  readonly [field: string]: unknown;
  readonly items?: readonly { readonly [field: string]: unknown }[];
  readonly entries?: readonly { readonly [field: string]: unknown }[];
}

/**
 * Fields that a dossier uses, of gofeed's tests: of the universal feed that it makes (translator, extensions), on which the
 * reading was tuned, and of its RSS and Atom documents (parser), which were only looked at after that.
 */
function gofeedCases(): Case[] {
  const cases: Case[] = [];
  for (const folder of [
    'translator/atom',
    'translator/rss',
    'translator/json',
    'extensions/dublincore',
    'extensions/itunes',
    'extensions/media',
    'parser/rss',
    'parser/atom',
  ])
    for (const name of readdirSync(join(DATA, 'gofeed', folder)).sort()) {
      const json = folder === 'translator/json';
      if (json ? !/^(?!.*_expected).*\.json$/.test(name) : !name.endsWith('.xml')) continue;
      const expected = name.replace(/\.(?:xml|json)$/, json ? '_expected.json' : '.json');
      const wanted = JSON.parse(readFileSync(join(DATA, 'gofeed', folder, expected), 'utf8')) as Gofeed;
      cases.push({
        set: `gofeed ${folder.split('/')[0]}`,
        file: `${folder}/${name}`,
        source: readFileSync(join(DATA, 'gofeed', folder, name), 'utf8'),
        address: null,
        expected: gofeedExpected(wanted),
      });
    }
  return cases;
}

/** What gofeed calls a field → what it is called here: of its universal feed, and of its RSS and Atom documents. */
const FEED_NAMES: Readonly<Record<string, string>> = {
  title: 'title',
  link: 'link',
  description: 'description',
  subtitle: 'description',
  copyright: 'copyright',
  rights: 'copyright',
  language: 'language',
  author: 'author',
  authors: 'author',
  managingEditor: 'author',
  published: 'published',
  pubDate: 'published',
  updated: 'updated',
  lastBuildDate: 'updated',
};
const ITEM_NAMES: Readonly<Record<string, string>> = {
  title: 'title',
  link: 'link',
  description: 'description',
  summary: 'description',
  content: 'content',
  guid: 'id',
  id: 'id',
  author: 'author',
  authors: 'author',
  published: 'published',
  pubDate: 'published',
  updated: 'updated',
  categories: 'categories',
};

function gofeedExpected(feed: Gofeed): [string, string][] {
  const expected = new Map<string, string>();
  const add = (
    prefix: string,
    from: Readonly<Record<string, unknown>>,
    names: Readonly<Record<string, string>>,
  ): void => {
    for (const [theirs, ours] of Object.entries(names)) {
      const value = wanted(from[`${theirs}Parsed`] ?? from[theirs], ours);
      if (value) expected.set(`${prefix}${ours}`, value);
    }
  };
  add('', feed, FEED_NAMES);
  const item = (feed.items ?? feed.entries)?.[0];
  if (item) add('item.', item, ITEM_NAMES);
  return [...expected];
}

/** A value of gofeed's, which may be a person, a list of them, an object with the value in it, or categories. */
function wanted(value: unknown, field: string): string | null {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return null;
  if (field === 'categories') {
    const terms = (value as readonly unknown[]).map((one) =>
      typeof one === 'string' ? one : (one as { value?: string }).value,
    );
    return terms.every((term) => typeof term === 'string') ? terms.join('|') : null;
  }
  if (Array.isArray(value)) return field === 'author' && value[0] ? said(value[0] as GofeedPerson) : null;
  if (field === 'author') return said(value as GofeedPerson);
  return (value as { value?: string }).value ?? null;
}

const said = ({ name, email }: { readonly name?: string | null; readonly email?: string | null }): string =>
  name && email ? `${name} (${email})` : (name ?? email ?? '');

function ownFields({ source, file, address }: Case): Fields {
  const fields = new Map<string, string>();
  const put = (name: string, value: Markup | string | null | undefined): void => {
    if (value) fields.set(name, typeof value === 'string' ? value : value.value);
  };
  const describe = (prefix: string, part: Feed | FeedEntry): void => {
    for (const name of ['title', 'link', 'description', 'language', 'published', 'updated'] as const)
      put(`${prefix}${name}`, part[name]);
    put(`${prefix}author`, part.authors[0] && said(part.authors[0] satisfies Person));
  };
  const feed = readFeed(source, file, address);
  if (!feed) return fields;
  describe('', feed);
  put('copyright', feed.copyright);
  const entry = feed.entries[0];
  if (!entry) return fields;
  describe('item.', entry);
  put('item.id', entry.id);
  put('item.content', entry.content);
  put('item.categories', entry.categories.join('|'));
  return fields;
}

/** The same fields as feedsmith gives them, its documented places tried in turn, to its advantage. */
function feedsmithFields({ source }: Case): Fields {
  const fields = new Map<string, string>();
  let parsed: { readonly feed: Loose };
  try {
    parsed = parseFeed(source) as unknown as { readonly feed: Loose };
  } catch {
    return fields;
  }
  const put = (name: string, ...values: readonly unknown[]): void => {
    for (const value of values) {
      const plain = plainly(value);
      if (plain) {
        fields.set(name, plain);
        return;
      }
    }
  };
  const describe = (prefix: string, part: Loose): void => {
    put(`${prefix}title`, part['title'], part['dc']?.['title'], part['media']?.['title']);
    put(
      `${prefix}link`,
      part['link'],
      alternate(part['links']),
      part['home_page_url'],
      part['url'],
      part['rdf']?.['about'],
    );
    put(
      `${prefix}description`,
      part['description'],
      part['summary'],
      part['subtitle'],
      part['dc']?.['description'],
      part['itunes']?.['summary'],
      part['content'],
    );
    put(`${prefix}language`, part['language'], part['dc']?.['language']);
    put(
      `${prefix}published`,
      part['published'],
      part['pubDate'],
      part['issued'],
      part['date_published'],
      part['dcterms']?.['issued'],
      part['dc']?.['date'],
    );
    put(
      `${prefix}updated`,
      part['updated'],
      part['lastBuildDate'],
      part['modified'],
      part['date_modified'],
      part['dcterms']?.['modified'],
      part['dc']?.['date'],
    );
    put(
      `${prefix}author`,
      part['authors'],
      part['managingEditor'],
      part['webMaster'],
      part['author'],
      part['dc']?.['creator'],
      part['itunes']?.['author'],
    );
  };
  describe('', parsed.feed);
  put('copyright', parsed.feed['copyright'], parsed.feed['rights'], parsed.feed['dc']?.['rights']);
  const list = parsed.feed['items'] ?? parsed.feed['entries'];
  const item = (Array.isArray(list) ? list[0] : undefined) as Loose | undefined;
  if (!item) return fields;
  describe('item.', item);
  put('item.id', item['guid'], item['id'], item['rdf']?.['about']);
  put('item.content', item['content'], item['content_html'], item['content_text']);
  const categories = item['categories'] ?? item['tags'];
  if (Array.isArray(categories)) put('item.categories', categories.map((one) => plainly(one)).join('|'));
  return fields;
}

type Loose = { readonly [field: string]: Loose | undefined };

function plainly(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return plainly(value[0]);
  if (value === null || typeof value !== 'object') return null;
  const fields = value as Readonly<Record<string, unknown>>;
  if (typeof fields['email'] === 'string' || typeof fields['uri'] === 'string')
    return said({ name: fields['name'] as string | null, email: fields['email'] as string | null });
  return plainly(fields['encoded'] ?? fields['value'] ?? fields['name'] ?? fields['term'] ?? fields['href'] ?? null);
}

function alternate(links: unknown): unknown {
  if (!Array.isArray(links)) return null;
  const list = links as { readonly rel?: string; readonly href?: string }[];
  return (list.find(({ rel }) => rel === undefined || rel === 'alternate') ?? list[0])?.href;
}
