import type { PageWithHeadline } from '../page-source.ts';
import type { AuthorRule } from './author-rule.ts';
import { authorPage, hAtom, looselyNamed, microdata, namedElement, penName, relAuthor } from './elements.ts';
import { account, linkedData, metaElements, outletItself, personOfSite, socialCard } from './metadata.ts';
import { aboutTheAuthor, allBy, authorNote, portrait, writtenBy } from './notes.ts';
import { life, printed } from './printed.ts';

/** Where a page names its authors, in the order of trust: the first source that names anybody decides. Each rule says why. */
export const AUTHOR_RULES: readonly AuthorRule[] = [
  printed,
  linkedData,
  metaElements,
  socialCard,
  microdata,
  relAuthor,
  personOfSite,
  hAtom,
  namedElement,
  looselyNamed,
  authorPage,
  life,
  writtenBy,
  aboutTheAuthor,
  authorNote,
  allBy,
  portrait,
  penName,
  outletItself,
  account,
];

/** Who wrote the article: people, desks or agencies as the page names them, one each; empty where it names nobody. */
export function findAuthors(page: PageWithHeadline): readonly string[] {
  for (const rule of AUTHOR_RULES) {
    const names = rule.find(page);
    if (names.length > 0) return names;
  }
  return [];
}
