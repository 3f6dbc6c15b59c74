/** RSS 0.90 to 2.0 and RSS 1.0 (RDF), with content, Dublin Core, Media RSS, iTunes and Atom elements in them. */
import { atomPerson } from './atom.ts';
import type { Feed, FeedEntry, Markup, Person } from './feed.ts';
import { type Fields, fieldsOf, firstText, firstTime } from './fields.ts';
import { FEED_LIMITS } from './limits.ts';
import { absolute } from './links.ts';
import { atomMarkup, linkIn, rssMarkup } from './markup.ts';
import { readPerson } from './people.ts';
import { plainWords } from './plain-words.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

/** The feed of an `rss` or `rdf:RDF` element. Items stand in the channel (RSS 2.0) or beside it (RSS 1.0). */
export function readRss(root: XmlElement): Feed {
  const channel = elementsOf(root).find(({ name, space }) => name === 'channel' && space === 'core') ?? root;
  const fields = fieldsOf(channel);
  const items = [...fields('core', 'item'), ...(channel === root ? [] : fieldsOf(root)('core', 'item'))];
  return {
    format: 'rss',
    title: firstMarkup(fields('core', 'title'), fields('dc', 'title'), fields('media', 'title')),
    link: linkOf(fields),
    description: firstMarkup(
      fields('core', 'description'),
      fields('dc', 'description'),
      fields('itunes', 'summary'),
      fields('itunes', 'subtitle'),
    ),
    copyright: firstMarkup(fields('core', 'copyright'), fields('dc', 'rights'), fields('media', 'copyright')),
    authors: authorsOf(fields('core', 'managingeditor'), fields('core', 'webmaster'), ...commonAuthors(fields)),
    published: firstTime(fields('core', 'pubdate'), fields('dcterms', 'issued')),
    updated: firstTime(fields('core', 'lastbuilddate'), fields('dcterms', 'modified'), fields('dc', 'date')),
    language: firstText(fields('core', 'language'), fields('dc', 'language')) ?? channel.language,
    entries: items.slice(0, FEED_LIMITS.entries).map(readItem),
  };
}

function readItem(item: XmlElement): FeedEntry {
  const fields = fieldsOf(item);
  const guid = fields('core', 'guid').at(-1);
  const guidText = guid ? textOf(guid).trim() : '';
  const about = item.attributes.get('rdf:about') ?? item.attributes.get('about');
  const permanent = guid && (guid.attributes.get('isPermaLink') ?? guid.attributes.get('ispermalink')) !== 'false';
  const atomContent = fields('atom', 'content').at(-1);
  const source = fields('core', 'source')[0];
  return {
    id: guidText !== '' ? guidText : about !== undefined ? absolute(about, item.base) : null,
    title: firstMarkup(fields('core', 'title'), fields('dc', 'title'), fields('media', 'title')),
    link:
      linkOf(fields) ??
      (permanent && /^https?:/i.test(guidText) ? guidText : null) ??
      (about !== undefined && /^https?:/i.test(about) ? about : null),
    description: firstMarkup(
      fields('core', 'description'),
      fields('dc', 'description'),
      fields('itunes', 'summary'),
      fields('itunes', 'subtitle'),
      fields('atom', 'summary'),
      fields('media', 'description'),
    ),
    content:
      firstMarkup(fields('content', 'encoded'), fields('core', 'body'), fields('xhtml', 'body')) ??
      atomMarkup(atomContent),
    authors: authorsOf(fields('core', 'author'), ...commonAuthors(fields)),
    published: firstTime(
      fields('core', 'pubdate'),
      fields('atom', 'published'),
      fields('dcterms', 'issued'),
      fields('dc', 'date'),
      fields('dcterms', 'created'),
    ),
    updated: firstTime(fields('atom', 'updated'), fields('dcterms', 'modified'), fields('dc', 'date')),
    language: firstText(fields('dc', 'language')) ?? item.language,
    source: source
      ? { title: textOf(source).trim() || null, link: source.attributes.get('url')?.trim() || null }
      : null,
    categories: [...fields('core', 'category'), ...fields('dc', 'subject'), ...fields('atom', 'category')]
      .map((category) => (category.attributes.get('term') ?? textOf(category)).trim())
      .filter((category) => category !== ''),
  };
}

/** The last link stands; Atom's is taken where RSS gives none, and only one that is for readers. */
function linkOf(fields: Fields): string | null {
  const own = fields('core', 'link')
    .map(linkIn)
    .filter((link) => link !== null);
  if (own.length > 0) return own.at(-1)!;
  const alternate = fields('atom', 'link').filter(
    (link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  return linkIn(alternate[0]);
}

const commonAuthors = (fields: Fields): (readonly XmlElement[])[] => [
  fields('dc', 'author'),
  fields('dc', 'creator'),
  fields('itunes', 'author'),
  fields('atom', 'author'),
];

/** The people of the first of these kinds of element that names any. */
function authorsOf(...kinds: readonly (readonly XmlElement[])[]): Person[] {
  for (const kind of kinds) {
    const people = kind.map((element) => atomPerson(element) ?? readPerson(wordsOf(element)));
    const known = people.filter((person) => person !== null);
    if (known.length > 0) return known;
  }
  return [];
}

function firstMarkup(...kinds: readonly (readonly XmlElement[])[]): Markup | null {
  for (const kind of kinds)
    for (const element of kind) {
      const markup = rssMarkup(element);
      if (markup) return markup;
    }
  return null;
}

/** Its words, without the markup that some put around a name. */
function wordsOf(element: XmlElement): string {
  const text = textOf(element);
  return text.includes('@') ? text : plainWords(rssMarkup(element) ?? { type: 'text', value: '' });
}
