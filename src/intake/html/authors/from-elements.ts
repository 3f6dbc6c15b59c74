import { afterHeadline } from '../after-headline.ts';
import type { DomElement } from '../dom.ts';
import { liesElsewhere, type PageWithHeadline, wordsApart } from '../page-source.ts';
import { strangers } from './author-rule.ts';
import { peopleOf } from './people.ts';

/** Longest words of an element that can be a byline, in code units. */
const LONGEST = 200;

/** The people named in the first elements that fit and name any: authors of one article stand together. */
export function fromElements(page: PageWithHeadline, selector: string): string[] {
  const elements = afterHeadline(page, selector)
    .slice(0, 40)
    .filter((element) => !liesElsewhere(element));
  const names = elements.map((element) => {
    const words = element.getAttribute('content') ?? wordsApart(element);
    return words.length > LONGEST ? [] : strangers(page, peopleOf(words, element.getAttribute('content') !== null));
  });
  const at = names.findIndex((found) => found.length > 0);
  if (at < 0) return [];
  const found = names.filter((_, i) => i >= at && together(elements[i]!, elements[at]!)).flat();
  return [...new Set(found)].slice(0, 8);
}

/** Children of one parent, or of two neighbours: the items of one list. */
const together = (a: DomElement, b: DomElement): boolean =>
  a === b ||
  a.parentElement === b.parentElement ||
  (a.parentElement?.parentElement ?? a) === (b.parentElement?.parentElement ?? b);
