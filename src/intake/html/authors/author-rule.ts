import type { FieldRule, PageWithHeadline } from '../page-source.ts';
import { isSiteName } from '../sites.ts';
import { DESK } from './byline-words.ts';

/** Names who wrote the article; an empty list where its source says nothing. */
export type AuthorRule = FieldRule<readonly string[]>;

/** The names that are not the site's own: who writes for an outlet is a person, a desk or another outlet. */
export const strangers = (page: PageWithHeadline, names: readonly string[]): string[] => [
  ...new Set(names.filter((name) => DESK.test(name) || !isSiteName(name, page.sites))),
];
