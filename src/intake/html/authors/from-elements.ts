import { plain } from '../../noise/page.ts';
import { type DomElement, wordsOf } from '../dom.ts';
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

/** The elements that fit, those after the headline before those above it. */
function afterHeadline(page: PageWithHeadline, selector: string): DomElement[] {
  const headline = page.title === null ? '' : plain(page.title);
  const all = [...page.document.querySelectorAll(`h1, h2, ${selector}`)].slice(0, 400);
  const isHeading = (element: DomElement): boolean => /^h[12]$/i.test(element.localName);
  const at = all.findIndex((element) => isHeading(element) && headline !== '' && plain(wordsOf(element)) === headline);
  const own = (part: DomElement[]): DomElement[] =>
    part.filter((element) => !isHeading(element) || element.getAttribute('class')?.includes('uthor'));
  return [...own(all.slice(at + 1)), ...own(all.slice(0, Math.max(0, at)))];
}

/** Children of one parent, or of two neighbours: the items of one list. */
const together = (a: DomElement, b: DomElement): boolean =>
  a === b ||
  a.parentElement === b.parentElement ||
  (a.parentElement?.parentElement ?? a) === (b.parentElement?.parentElement ?? b);
