import type { DroppedSpan } from '../../model/article.ts';
import type { Span } from '../../model/passage.ts';
import { type Page, plain, wordCount } from './page.ts';

/** A sentence of this many words is not said twice by chance; a shorter one only counts right after itself. */
const LONG = 25;
const SHORT = 8;

/**
 * Lines that say again what the page has said: the headline ("title-repeated"), and whole paragraphs
 * ("paragraph-repeated"), as pages do that show a teaser and then the text. The first of them stays.
 */
export function findRepeats(page: Page, title: string | null, titleSpan: Span | null): DroppedSpan[] {
  const found: DroppedSpan[] = [];
  const headline = title === null ? '' : plain(title);
  const seen = new Set<string>();
  let before = '';
  let titleSeen = titleSpan !== null;
  for (const line of page.lines) {
    if (titleSpan && line.start < titleSpan.end && line.end > titleSpan.start) continue;
    const words = line.text.length <= 300 ? plain(line.text) : '';
    const count = wordCount(line.text);
    if (headline !== '' && words === headline) {
      if (titleSeen) found.push({ start: line.start, end: line.end, reason: 'title-repeated' });
      titleSeen = true;
    } else if ((count >= SHORT && line.text === before) || (count >= LONG && seen.has(line.text))) {
      found.push({ start: line.start, end: line.end, reason: 'paragraph-repeated' });
    }
    if (count >= LONG) seen.add(line.text);
    before = line.text;
  }
  return found;
}
