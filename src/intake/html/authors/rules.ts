import { EDGE, first, type PageWithHeadline } from '../page-source.ts';
import { isSiteName } from '../sites.ts';
import { type AuthorRule, strangers } from './author-rule.ts';
import { fromElements } from './from-elements.ts';
import { peopleOf } from './people.ts';

const linkedData: AuthorRule = {
  name: 'linked-data',
  why: '',
  find: (page) =>
    strangers(page, [...new Set((page.linked?.authors ?? []).flatMap(({ name }) => peopleOf(name, true)))]),
};

const BY =
  /^\W{0,3}(?:(?:written|words|text|story|posted|published|reported|article|contributed)\s)?(?:by|von|par|por|author|authors|autor|autorin|escrito por)(?![\p{L}'’.-])/iu;
const BY_ALONE = /^\W{0,3}(?:(?:written|posted|published|words|reported) )?(?:by|von|par|por|author)\W{0,3}$/iu;
const printed: AuthorRule = {
  name: 'printed',
  why: '',
  find: (page) => {
    for (const [at, line] of page.near.entries()) {
      if (!BY.test(line)) continue;
      const words = BY_ALONE.test(line) ? `By ${page.near[at + 1] ?? ''}` : line;
      const names = strangers(page, peopleOf(words, false));
      if (names.length > 0) return names;
    }
    return [];
  },
};
const bio: AuthorRule = {
  name: 'bio',
  why: '',
  find: (page) => {
    for (const line of page.near) {
      const [name, ...more] = peopleOf(line, false);
      if (name === undefined || more.length > 0 || line.split(EDGE)[0]!.trim() !== name || name.split(' ').length > 4)
        continue;
      if (
        page.texts.some(
          (text) =>
            text.startsWith(name) &&
            /^(?: is | has | writes | works | was | holds | covers |, )/.test(text.slice(name.length, name.length + 8)),
        )
      )
        return strangers(page, [name]);
    }
    return [];
  },
};
const account: AuthorRule = {
  name: 'account',
  why: '',
  find: (page) => {
    const declared = [
      ...(page.linked?.authors ?? []).map((a) => a.name),
      ...META.flatMap((k) => page.meta.get(k) ?? []),
    ];
    const own = declared.find(
      (name) =>
        /^\p{L}[\p{L}\d ._-]{2,30}$/u.test(name) &&
        !/^(?:admin\w*|editor|staff|author|root|user|webmaster|guest|unknown|none|null|default)$/i.test(name),
    );
    return own ? [own] : [];
  },
};

const META = [
  'parsely-author',
  'article:author',
  'article_author',
  'byl',
  'byline',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'author',
  'rnews:author',
  'creator',
  'og:article:author',
  'article.author',
  'shareaholic:article_author_name',
];
const metaRules: AuthorRule[] = META.map((key) => ({
  name: `meta ${key}`,
  why: '',
  find: (page) => strangers(page, [...new Set((page.meta.get(key) ?? []).flatMap((v) => peopleOf(v, true)))]),
}));
const twitter: AuthorRule = {
  name: 'twitter',
  why: '',
  find: (page) => {
    for (const n of ['1', '2'])
      if (/written by|author|verfasst|escrito|écrit|by/i.test(first(page.meta, `twitter:label${n}`) ?? ''))
        return strangers(page, peopleOf(first(page.meta, `twitter:data${n}`) ?? '', true));
    return [];
  },
};

const SELECTORS: [string, string][] = [
  [
    'microdata',
    '[itemprop="author"] [itemprop="name"], [itemprop~="author"], [itemprop="creator"], [property="author"], [property="schema:author"]',
  ],
  ['rel', '[rel~="author"]'],
  ['hatom', '.vcard .fn, .vcard.author, .author.vcard, .p-author, .h-card .p-name'],
  [
    'named',
    '[data-testid*="yline"] a, .byline a, [class*="byline"] a, [class*="Byline"] a, .byline, .byl, [class*="byline"], [class*="Byline"], .author a, .author-link, [class*="author"] a[href*="author"], [class*="post-author"], [class*="article-author"], [class*="entry-author"], .author, #author, [class*="uthor-name"], [class*="uthor__name"], [class*="uthor_name"], [class*="uthorName"], [class*="_author"], [class*="-author"]',
  ],
  [
    'testid',
    '[data-testid*="yline"] a, [class*="byline-name"], [class*="byline__name"], [class*="uthor-name"], [class*="uthor__name"], [class*="uthor_name"], [class*="uthorName"], [class*="yline-author"], [class*="yline__author"], [class*="ylineName"], [class*="ylineAuthor"]',
  ],
  ['byline a', '.byline a, [class*="byline"] a, [class*="Byline"] a'],
  ['byline', '.byline, .byl, [class*="byline"], [class*="Byline"]'],
  [
    'author a',
    '.author a, .author-link, [class*="author"] a[href*="author"], [class*="post-author"] a, [class*="article-author"] a, [class*="entry-author"] a',
  ],
  [
    'author',
    '.author, [class*="post-author"], [class*="article-author"], [class*="entry-author"], #author, [class*="_author"], [class*="-author"], [class*="by-"]',
  ],
  [
    'author2',
    '[class*="meta-author"], [class*="meta__author"], [class*="the-author"], [class*="byAuthor"], [class*="author-link"], [class*="uthor"]',
  ],
  [
    'href',
    'a[href*="/author/"], a[href*="/authors/"], a[href*="/profile"], a[href*="/by/"], a[href*="/contributor"], a[href*="/staff/"], a[href*="/people/"], a[href*="/journalist"], a[href*="/reporter"], a[href*="/autor"], a[href*="/auteur"]',
  ],
];
const elementRules: AuthorRule[] = SELECTORS.map(([name, selector]) => ({
  name,
  why: '',
  find: (page) => fromElements(page, selector),
}));
const outlet: AuthorRule = {
  name: 'outlet',
  why: '',
  find: (page) => {
    const declared = [
      ...(page.linked?.authors ?? []).map((a) => a.name),
      ...META.flatMap((k) => page.meta.get(k) ?? []),
    ];
    const own = declared.find((name) => isSiteName(name, page.sites) && !/https?:/.test(name));
    return own ? [own] : [];
  },
};

const ownPerson: AuthorRule = {
  name: 'own-person',
  why: '',
  find: (page) => {
    const own = (page.linked?.authors ?? []).filter(
      (a) => a.person && isSiteName(a.name, page.sites) && peopleOf(a.name, true).length > 0,
    );
    return own.slice(0, 1).map((a) => a.name);
  },
};
export const AUTHOR_RULES: readonly AuthorRule[] = [
  linkedData,
  printed,
  ...metaRules,
  twitter,
  ...elementRules.slice(0, 3),
  ownPerson,
  ...['named', 'author2', 'href'].map((n) => elementRules.find((r) => r.name === n)!),
  bio,
  outlet,
  account,
];

export function findAuthors(page: PageWithHeadline): readonly string[] {
  for (const rule of AUTHOR_RULES) {
    const names = rule.find(page);
    if (names.length > 0) return names;
  }
  return [];
}
