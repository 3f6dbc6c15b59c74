import { plain } from '../../noise/page.ts';
import { wordsOf } from '../dom.ts';
import { EDGE, first, type PageSource, unescaped, wordsApart } from '../page-source.ts';
import { isSiteName } from '../sites.ts';
import { bareTitle } from './bare-title.ts';

/** What every rule for the headline reads from. */
export interface TitleSource {
  readonly page: PageSource;
  /** What the page calls itself in its metadata, most trustworthy first, without the site's name. */
  readonly declared: readonly string[];
  /** Its `title` element with and without names. */
  readonly element: string;
  /** Its `h1` elements that are not the site's name, in order. */
  readonly headings: readonly string[];
  /** The words of the address that name the page. */
  readonly slug: string;
}

export interface TitleRule {
  readonly name: string;
  /** What the source is, and why it stands where it does in the order of trust. */
  readonly why: string;
  readonly find: (source: TitleSource) => string | null;
}

const allTitles = ({ declared, element, page }: TitleSource): string[] => [
  ...declared,
  ...(element === '' ? [] : [bareTitle(element, page.sites, true)]),
];

const confirmed: TitleRule = {
  name: 'confirmed',
  why: '',
  find: (source) => {
    const titles = allTitles(source);
    return source.headings.find((heading) => titles.some((title) => overlaps(heading, title))) ?? null;
  },
};

const ownHeading: TitleRule = {
  name: 'own-heading',
  why: '',
  find: (source) => {
    const said = new Set([...allTitles(source).flatMap(contentWords), ...contentWords(source.slug)]);
    const shared = source.headings.map(
      (heading) =>
        contentWords(heading).filter((word) => said.has(word)).length / Math.max(1, contentWords(heading).length),
    );
    const best = shared.indexOf(Math.max(...shared));
    const heading = source.headings[best];
    return heading !== undefined &&
      plain(heading).split(' ').length >= 3 &&
      (shared[best]! >= 0.3 || (source.headings.length === 1 && shared[best]! > 0))
      ? heading
      : null;
  },
};

const sameHeading: TitleRule = {
  name: 'same-heading',
  why: '',
  find: (source) => {
    const parts = [...allTitles(source), ...source.element.split(/\s+[|–—»›‹«·•:]\s+|\s+-\s+/)]
      .map(plain)
      .filter((part) => part.split(' ').length >= 3);
    return (
      [...source.page.document.querySelectorAll('h1, h2, h3')]
        .slice(0, 60)
        .map(wordsOf)
        .find((heading) => heading.length <= 300 && parts.includes(plain(heading))) ?? null
    );
  },
};
const declared: TitleRule = { name: 'declared', why: '', find: ({ declared: [title] }) => title ?? null };
const element: TitleRule = {
  name: 'title-element',
  why: '',
  find: (source) => (source.element === '' ? null : bareTitle(source.element, source.page.sites, true)),
};
const onlyHeading: TitleRule = {
  name: 'only-heading',
  why: '',
  find: ({ headings }) => (headings.length === 1 ? headings[0]! : null),
};

export const RULES: readonly TitleRule[] = [confirmed, ownHeading, sameHeading, declared, element, onlyHeading];

export function findTitle(page: PageSource): string | null {
  const source = titleSource(page);
  for (const rule of RULES) {
    const title = rule.find(source);
    if (title !== null) return title;
  }
  return null;
}

export function titleSource(page: PageSource): TitleSource {
  const { document, meta, linked, sites, address } = page;
  const declared = [
    linked?.headline ?? null,
    first(
      meta,
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
      'headline',
      'title',
    ),
  ]
    .filter((title) => title !== null)
    .map((title) => bareTitle(unescaped(title), sites, true))
    .filter((title) => !isSiteName(title, sites));
  const element = unescaped(wordsOf(document.querySelector('title')));
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => headlineOf(wordsOf(heading), wordsApart(heading), [...declared, element]))
    .map((heading) => bareTitle(heading, sites, false))
    .filter((words) => words.length >= 4 && words.length <= 300 && !isSiteName(words, sites));
  const slug =
    /\/([^/?#]{4,200})\/?(?:[?#].*)?$/
      .exec(address?.replace(/^[a-z]+:\/\/[^/]+/i, '') ?? '')?.[1]
      ?.replace(/\.\w{2,5}$/, '') ?? '';
  return { page, declared, element, headings, slug };
}

/** A heading may hold a label besides the headline ("Subscribers only"): the part that the metadata names is it. */
function headlineOf(words: string, apart: string, titles: readonly string[]): string {
  const parts = apart.split(EDGE).map((part) => part.trim());
  const named = new Set(titles.map(plain));
  return parts.find((part) => plain(part).split(' ').length >= 3 && named.has(plain(part))) ?? words;
}

const contentWords = (title: string): string[] =>
  plain(title)
    .split(' ')
    .filter((word) => word.length > 3 || /\d/.test(word));

/** Whether the two are one headline: one begins the other, or most words are shared. */
function overlaps(heading: string, title: string): boolean {
  const [a, b] = [plain(heading), plain(title)];
  if (a === '' || b === '') return false;
  if ((a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) > 8) return a.length >= b.length * 0.5;
  const words = new Set(b.split(' '));
  const own = a.split(' ');
  return own.length >= 3 && own.filter((word) => words.has(word)).length >= own.length * 0.7;
}
