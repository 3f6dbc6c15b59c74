import { plain } from '../noise/page.ts';
import { type DomElement, wordsOf } from './dom.ts';
import type { PageWithHeadline } from './page-source.ts';

/** The most elements that are looked at for one field. */
const MOST = 600;

/** The elements that fit a selector: those after the headline in order, then those above it. */
export function afterHeadline(page: PageWithHeadline, selector: string): DomElement[] {
  const headline = page.title === null ? '' : plain(page.title);
  const all = [...page.document.querySelectorAll(`h1, h2, ${selector}`)].slice(0, MOST);
  const isHeading = (element: DomElement): boolean => /^h[12]$/i.test(element.localName);
  const at = all.findIndex((element) => isHeading(element) && headline !== '' && plain(wordsOf(element)) === headline);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].filter((element) => !isHeading(element));
}
