/** Atom 0.3 and 1.0 (RFC 4287). */
import type { Feed, FeedEntry, Markup, Person } from './feed.ts';
import { type Fields, fieldsOf, firstText } from './fields.ts';
import { FEED_LIMITS } from './limits.ts';
import { absolute } from './links.ts';
import { atomMarkup } from './markup.ts';
import { readTime } from './times.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

/** The feed of a `feed` element, or of an `entry` that stands alone. */
export function readAtom(root: XmlElement): Feed {
  const fields = fieldsOf(root);
  const entries = root.name === 'entry' ? [root] : fields('core', 'entry');
  return {
    format: 'atom',
    ...describedBy(fields, root),
    description: markupOf(fields, 'subtitle', 'tagline', 'info'),
    copyright: markupOf(fields, 'rights', 'copyright'),
    entries: entries.slice(0, FEED_LIMITS.entries).map(readEntry),
  };
}

function readEntry(entry: XmlElement): FeedEntry {
  const fields = fieldsOf(entry);
  const id = fields('core', 'id').at(-1);
  const content = markupOf(fields, 'content');
  const source = fields('core', 'source')[0];
  const from = source ? fieldsOf(source) : null;
  const described = describedBy(fields, entry);
  return {
    ...described,
    authors: described.authors.length > 0 || !from ? described.authors : peopleOf(from),
    // RFC 4287 asks for `updated` alone: where an entry has no other date, it is that of its publication.
    published: described.published ?? described.updated,
    description: markupOf(fields, 'summary') ?? content,
    id: id ? absolute(textOf(id), id.base) || null : null,
    content,
    source: from ? { title: firstText(from('core', 'title')), link: linkOf(from) } : null,
    categories: fields('core', 'category')
      .map((category) => (category.attributes.get('label') ?? category.attributes.get('term') ?? '').trim())
      .filter((category) => category !== ''),
  };
}

/** What feeds and entries have in common. */
const describedBy = (
  fields: Fields,
  element: XmlElement,
): Omit<FeedEntry, 'description' | 'id' | 'content' | 'source' | 'categories'> => ({
  title: markupOf(fields, 'title') ?? mediaTitle(fields),
  link: linkOf(fields),
  authors: peopleOf(fields),
  published: lastTime(fields, 'published', 'issued', 'created'),
  updated: lastTime(fields, 'updated', 'modified'),
  language: element.language,
});

const mediaTitle = (fields: Fields): Markup | null => {
  const value = firstText(fields('media', 'title'), fields('dc', 'title'));
  return value === null ? null : { type: 'text', value };
};

function markupOf(fields: Fields, ...names: readonly string[]): Markup | null {
  for (const name of names) {
    const markup = atomMarkup(fields('core', name)[0]);
    if (markup) return markup;
  }
  return null;
}

/** Of a date given twice the last stands, as it was added last. */
function lastTime(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const times = fields('core', name)
      .map((element) => readTime(textOf(element)))
      .filter((time) => time !== null);
    if (times.length > 0) return times.at(-1)!;
  }
  return null;
}

/** The page for readers: `rel` alternate, or none (RFC 4287, 4.2.7.2); HTML before other types. */
function linkOf(fields: Fields): string | null {
  const links = fields('core', 'link').filter((link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate');
  const page = links.find((link) => /html/.test(link.attributes.get('type') ?? 'html')) ?? links[0];
  const href = page ? (page.attributes.get('href') ?? textOf(page)).trim() : '';
  return href === '' ? null : absolute(href, page?.base ?? null);
}

const peopleOf = (fields: Fields): Person[] =>
  [...fields('core', 'author'), ...fields('atom', 'author')].map(atomPerson).filter((person) => person !== null);

/** A person construct (RFC 4287, 3.2), or null where the element holds only words. */
export function atomPerson(element: XmlElement): Person | null {
  const part = (name: string): string | null => {
    const found = elementsOf(element).find((child) => child.name === name);
    return found ? textOf(found).trim() || null : null;
  };
  const [name, email] = [part('name'), part('email')];
  return name === null && email === null ? null : { name, email };
}
