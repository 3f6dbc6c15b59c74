import { type FieldRule, first, type PageWithHeadline, unescaped } from '../page-source.ts';
import { isSiteName } from '../sites.ts';
import type { AuthorRule } from './author-rule.ts';
import { strangers } from './author-rule.ts';
import { NOBODY } from './byline-words.ts';
import { peopleOf } from './people.ts';

export const linkedData: AuthorRule = {
  name: 'linked-data',
  why: 'JSON-LD is made for readers like this one and tells people from organisations.',
  find: (page) =>
    strangers(
      page,
      (page.linked?.authors ?? []).flatMap(({ name }) => peopleOf(name, true)),
    ),
};

/** Meta elements that name authors: first those that systems for measuring articles need right, last the plain `author`. */
const META =
  'parsely-author article:author article_author byl byline sailthru.author dc.creator dcterms.creator dc.contributor citation_author cxenseparse:author author rnews:author creator og:article:author article.author shareaholic:article_author_name'.split(
    ' ',
  );

export const metaElements: AuthorRule = {
  name: 'meta-elements',
  why: 'Parsely, OpenGraph, Dublin Core and the like: the same field for other readers, often without what it is of.',
  find: (page) => {
    for (const key of META) {
      const names = strangers(
        page,
        (page.meta.get(key) ?? []).flatMap((value) => peopleOf(value, true)),
      );
      if (names.length > 0) return names;
    }
    return [];
  },
};

export const socialCard: AuthorRule = {
  name: 'social-card',
  why: 'A card for social media with the label "Written by" (twitter:label1, twitter:data1).',
  find: (page) => {
    for (const n of [1, 2]) {
      const label = first(page.meta, `twitter:label${n}`) ?? '';
      if (/written by|author|verfasst|geschrieben|escrito|écrit|scritto/i.test(label))
        return strangers(page, peopleOf(first(page.meta, `twitter:data${n}`) ?? '', true));
    }
    return [];
  },
};

export const personOfSite: AuthorRule = {
  name: 'person-of-site',
  why: "A blog bears its author's name: JSON-LD calls the author a Person, and the site is called the same.",
  find: (page) =>
    (page.linked?.authors ?? [])
      .filter(({ name, person }) => person && isSiteName(name, page.sites) && peopleOf(name, true).length > 0)
      .slice(0, 1)
      .map(({ name }) => withoutEdges(name)),
};

const declaredNames = (page: PageWithHeadline): string[] => [
  ...(page.linked?.authors ?? []).map(({ name }) => withoutEdges(name)),
  ...META.flatMap((key) => page.meta.get(key) ?? []).map(withoutEdges),
];

/** ", Ledger" is what is left of "NAME, Ledger" where the name is missing. */
const withoutEdges = (name: string): string => unescaped(name).replace(/^[\s\p{P}]+|\s+$/gu, '');

export const outletItself: FieldRule<readonly string[]> = {
  name: 'outlet-itself',
  why: 'Where a page names nobody else and declares its own outlet as the author, that is its byline.',
  find: (page) =>
    declaredNames(page)
      .filter((name) => name.length <= 60 && isSiteName(name, page.sites) && !/https?:|[@/]/.test(name))
      .slice(0, 1),
};

export const account: AuthorRule = {
  name: 'account',
  why: 'The name of an account ("jroe7") is better than nobody, unless it is the administrator\'s. Last, because it names no person.',
  find: (page) =>
    declaredNames(page)
      .filter((name) => /^\p{L}[\p{L}\d ._-]{2,30}$/u.test(name) && !NOBODY.test(name))
      .slice(0, 1),
};
