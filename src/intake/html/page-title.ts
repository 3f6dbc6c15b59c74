import { plain } from '../noise/page.ts';
import { wordsOf } from './dom.ts';
import { first, type PageSource, unescaped } from './page-source.ts';

/**
 * The headline: the `h1` that the page's metadata or title element also names, else the metadata's own. `h1` wins over
 * JSON-LD and `og:title`, which are often shortened or rewritten for platforms.
 */
export function findTitle(page: PageSource, outlet: string | null): string | null {
  const { document, meta, linked } = page;
  const given = [
    linked?.headline ?? null,
    first(meta, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline', 'title'),
  ]
    .filter((title) => title !== null)
    .map((title) => withoutOutlet(unescaped(title), outlet));
  const element = wordsOf(document.querySelector('title'));
  const headings = [...document.querySelectorAll('h1')]
    .map(wordsOf)
    .filter((words) => words.length >= 4 && words.length <= 300);
  const titles = [...given, element === '' ? '' : withoutOutlet(element, outlet)];
  const confirmed = headings.find((heading) => titles.some((title) => overlaps(heading, title)));
  if (confirmed) return confirmed;
  // A headline that is no h1 says the same as a part of the page's title ("Pier shut ‹ Ledger").
  const parts = [...titles, ...element.split(SEPARATOR)].map(plain).filter((part) => part.split(' ').length >= 3);
  const others = [...document.querySelectorAll('h1, h2, h3')].slice(0, 60).map(wordsOf);
  const same = others.find((heading) => heading.length <= 300 && parts.includes(plain(heading)));
  if (same) return same;
  if (given[0]) return given[0];
  if (element !== '') return withoutOutlet(element, outlet);
  return headings.length === 1 ? headings[0]! : null;
}

const SEPARATOR = /\s+[|–—»›‹«·•:]\s+|\s+-\s+/;

/** Whether the two are one headline: one begins the other, or most words are shared. */
function overlaps(heading: string, title: string): boolean {
  const [a, b] = [plain(heading), plain(title)];
  if (a === '' || b === '') return false;
  if ((a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) > 8) return a.length >= b.length * 0.5;
  const words = new Set(b.split(' '));
  const own = a.split(' ');
  return own.length >= 3 && own.filter((word) => words.has(word)).length >= own.length * 0.7;
}

/** "Pier shut | Skarrow Evening Ledger" without the outlet; the longest part where the outlet is not known. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length === 1) return title;
  const site = outlet === null ? '' : plain(outlet);
  const last = plain(parts.at(-1)!);
  const head = title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/[\s|–—»›‹«·•:-]+$/, '');
  if (site !== '' && (last === site || site.startsWith(last) || last.startsWith(site))) return head;
  if (site !== '' && plain(parts[0]!) === site) return title.slice(parts[0]!.length).replace(/^[\s|–—»›‹«·•:-]+/, '');
  // An unknown outlet is short, and the headline before it is not.
  return last.split(' ').length <= 4 && plain(head).split(' ').length >= 4 ? head : title;
}
