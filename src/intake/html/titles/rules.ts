import { plain } from '../../noise/page.ts';
import { wordsOf } from '../dom.ts';
import type { PageSource } from '../page-source.ts';
import { namesOf, type TitleRule, type TitleSource, titleSource } from './title-source.ts';

const confirmed: TitleRule = {
  name: 'confirmed-heading',
  why: 'The `h1` that the metadata or the title element also names: it is the headline as printed, where titles for platforms and search engines are shortened or rewritten.',
  find: (source) =>
    source.headings.find((heading) => namesOf(source).some((title) => overlaps(heading, title))) ?? null,
};

const ownHeading: TitleRule = {
  name: 'own-heading',
  why: 'The `h1` that shares words with the titles or the address, where those say the same in other words.',
  find: (source) => {
    const said = new Set([...namesOf(source), source.slug].flatMap(contentWords));
    const shares = source.headings.map((heading) => {
      const own = contentWords(heading);
      return own.filter((word) => said.has(word)).length / Math.max(1, own.length);
    });
    const share = Math.max(0, ...shares);
    const heading = source.headings[shares.indexOf(share)];
    if (heading === undefined || plain(heading).split(' ').length < 3) return null;
    // One heading alone needs less to be believed.
    return share >= 0.3 || (source.headings.length === 1 && share > 0) ? heading : null;
  },
};

const sameHeading: TitleRule = {
  name: 'same-heading',
  why: 'A headline that is no `h1` says the same as a part of a title ("Pier shut ‹ Ledger").',
  find: (source) => {
    const parts = [...namesOf(source), ...source.element.split(/\s+[|–—»›‹«·•:-]\s+/)]
      .map(plain)
      .filter((part) => part.split(' ').length >= 3);
    const headings = [...source.page.document.querySelectorAll('h1, h2, h3')].slice(0, 60).map(wordsOf);
    return headings.find((heading) => heading.length <= 300 && parts.includes(plain(heading))) ?? null;
  },
};

const declared: TitleRule = {
  name: 'declared',
  why: 'JSON-LD, then OpenGraph and the like, where the page has no such heading.',
  find: (source) => source.declared[0] ?? null,
};

const titleElement: TitleRule = {
  name: 'title-element',
  why: 'The title element without the names of site and section.',
  find: ({ bareElement }) => (bareElement === '' ? null : bareElement),
};

const onlyHeading: TitleRule = {
  name: 'only-heading',
  why: 'A page without any title, and with one `h1`.',
  find: ({ headings }) => (headings.length === 1 ? headings[0]! : null),
};

/** Where a page's headline is read, in the order of trust: the first source that has one decides. Each rule says why. */
export const TITLE_RULES: readonly TitleRule[] = [
  confirmed,
  ownHeading,
  sameHeading,
  declared,
  titleElement,
  onlyHeading,
];

/** The headline of a page without the site's name, or null. */
export function findTitle(page: PageSource): string | null {
  const source = titleSource(page);
  for (const rule of TITLE_RULES) {
    const title = rule.find(source);
    if (title !== null) return wholeOf(title, source);
  }
  return null;
}

/** A title that is cut off ("Pier shut for the ...") as another one has it. */
function wholeOf(title: string, source: TitleSource): string {
  const cut = /^(.{15,}?)\s?(?:\.\.\.|…)$/.exec(title)?.[1];
  if (cut === undefined) return title;
  const whole = [...source.headings, ...namesOf(source)].find(
    (other) => other.startsWith(cut) && other.length > cut.length && !/(?:\.\.\.|…)$/.test(other),
  );
  return whole ?? title;
}

const contentWords = (title: string): string[] =>
  plain(title)
    .split(' ')
    .filter((word) => word.length > 3 || /\d/.test(word));

/** Whether the two are one headline: one holds the other, or most words are shared. */
function overlaps(heading: string, title: string): boolean {
  const [a, b] = [plain(heading), plain(title)];
  if (a === '' || b === '') return false;
  if ((a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) > 8) return a.length >= b.length * 0.5;
  const words = new Set(b.split(' '));
  const own = a.split(' ');
  return own.length >= 3 && own.filter((word) => words.has(word)).length >= own.length * 0.7;
}
