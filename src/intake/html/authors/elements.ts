import { afterHeadline } from '../after-headline.ts';
import { wordsOf } from '../dom.ts';
import { liesElsewhere } from '../page-source.ts';
import { type AuthorRule, strangers } from './author-rule.ts';
import { NOBODY } from './byline-words.ts';
import { fromElements } from './from-elements.ts';

export const microdata: AuthorRule = {
  name: 'microdata',
  why: 'itemprop and RDFa mark the author in the page itself.',
  find: (page) =>
    fromElements(
      page,
      '[itemprop="author"] [itemprop="name"], [itemprop~="author"], [itemprop="creator"], [property="author"], [property="schema:author"]',
    ),
};

export const relAuthor: AuthorRule = {
  name: 'rel-author',
  why: "HTML's own link to the author of a page.",
  find: (page) => fromElements(page, '[rel~="author"]'),
};

export const hAtom: AuthorRule = {
  name: 'h-atom',
  why: 'Microformats (hAtom, h-entry): the card of a person.',
  find: (page) => fromElements(page, '.vcard .fn, .vcard.author, .author.vcard, .p-author, .h-card .p-name'),
};

export const namedElement: AuthorRule = {
  name: 'named-element',
  why: 'Elements that outlets call "byline" or "author", the first after the headline.',
  find: (page) =>
    fromElements(
      page,
      '[data-testid*="yline"] a, [class*="byline"] a, [class*="Byline"] a, .byl, [class*="byline"], [class*="Byline"], .author a, .author-link, [class*="author"] a[href*="author"], [class*="post-author"], [class*="article-author"], [class*="entry-author"], .author, #author, [class*="uthor-name"], [class*="uthor__name"], [class*="uthor_name"], [class*="uthorName"], [class*="_author"], [class*="-author"]',
    ),
};

export const penName: AuthorRule = {
  name: 'pen-name',
  why: 'One word alone in an element that marks the author: a first name, a pen name, an agency.',
  find: (page) => {
    const marked =
      '[itemprop="author"] [itemprop="name"], [rel~="author"], .vcard .fn, .author a, .byline a, .p-author';
    for (const element of afterHeadline(page, marked).slice(0, 20)) {
      const word = wordsOf(element);
      if (!/^\p{Lu}[\p{L}\p{N}_.-]{2,30}$/u.test(word) || NOBODY.test(word) || liesElsewhere(element)) continue;
      return strangers(page, [word]);
    }
    return [];
  },
};

export const looselyNamed: AuthorRule = {
  name: 'loosely-named-element',
  why: 'Any other element with "author" in its name: it may be a box about the author, or of another article.',
  find: (page) => fromElements(page, '[class*="uthor"]'),
};

export const authorPage: AuthorRule = {
  name: 'author-page',
  why: 'A link to the page of an author, if it stands by the headline: in the text it leads to people the story is about.',
  find: (page) => {
    const names = fromElements(
      page,
      'a[href*="/author/"], a[href*="/authors/"], a[href*="/profile"], a[href*="/by/"], a[href*="/contributor"], a[href*="/staff/"], a[href*="/people/"], a[href*="/journalist"], a[href*="/reporter"], a[href*="/autor"], a[href*="/auteur"]',
    );
    return names.filter((name) => page.near.some((line) => line.length <= 120 && line.includes(name)));
  },
};
