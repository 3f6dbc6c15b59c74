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
  /** Its `title` element, as it is and without names. */
  readonly element: string;
  readonly bareElement: string;
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

/** Every name of the page but its headings'. */
export const namesOf = ({ declared, bareElement }: TitleSource): string[] => [
  ...declared,
  ...(bareElement === '' ? [] : [bareElement]),
];

/** What is longer, in code units, names no page. */
const LONGEST = 2000;

const META = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
  'headline',
  'title',
];

export function titleSource(page: PageSource): TitleSource {
  const { document, meta, linked, sites, address } = page;
  const declared = [linked?.headline ?? null, first(meta, ...META)]
    .filter((title) => title !== null)
    .map((title) => bareTitle(unescaped(title), sites, true))
    .filter((title) => !isSiteName(title, sites));
  const element = unescaped(wordsOf(document.querySelector('title')).slice(0, LONGEST));
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 40)
    .filter((heading) => (heading.textContent?.length ?? 0) <= LONGEST)
    .map((heading) => headlineOf(wordsOf(heading), wordsApart(heading), [...declared, element]))
    .map((heading) => bareTitle(heading, sites, false))
    .filter((words) => words.length >= 4 && words.length <= 300 && !isSiteName(words, sites) && !isParagraph(words));
  return { page, declared, element, bareElement: bareTitle(element, sites, true), headings, slug: slugOf(address) };
}

/** A standfirst set as a heading: more words than a headline has, in sentences. */
const isParagraph = (words: string): boolean => words.split(' ').length > 30 && /[.?!] \p{Lu}/u.test(words);

/** A heading may hold a label besides the headline ("Subscribers only"): the part that the metadata names is it. */
function headlineOf(words: string, apart: string, titles: readonly string[]): string {
  const named = new Set(titles.map(plain));
  const parts = apart.split(EDGE).map((part) => part.trim());
  return parts.find((part) => plain(part).split(' ').length >= 3 && named.has(plain(part))) ?? words;
}

/** "pier-shut-for-the-winter" of ".../pier-shut-for-the-winter.html?x=1" */
function slugOf(address: string | null): string {
  const path = (address ?? '').replace(/^[a-z]+:\/\/[^/]+/i, '').split(/[?#]/)[0]!;
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return last.slice(0, 200).replace(/\.\w{2,5}$/, '');
}
