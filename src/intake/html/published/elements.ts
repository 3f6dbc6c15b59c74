import { findDate, readMoment } from '../../dates.ts';
import { afterHeadline } from '../after-headline.ts';
import type { DomElement } from '../dom.ts';
import { liesElsewhere, type PageWithHeadline, wordsApart } from '../page-source.ts';
import { dayInPath } from './addresses.ts';
import type { DateRule } from './date-rule.ts';
import { datesOfLine } from './dated-line.ts';

/** The date of the first element that fits and has a day; a month if none has. */
function fromElements(page: PageWithHeadline, selector: string): string | null {
  let coarse: string | null = null;
  for (const element of afterHeadline(page, selector).slice(0, 60)) {
    if (liesElsewhere(element)) continue;
    const date = dateOf(page, element);
    if (date !== null && date.length >= 10) return date;
    if (date !== null && date.length >= 7) coarse ??= date;
  }
  return coarse;
}

/** An element's own value, its tooltip, its words, or the address it links to ("03/04/2025" is plain in "/2025/04/03/"). */
function dateOf(page: PageWithHeadline, element: DomElement): string | null {
  for (const name of ['datetime', 'content']) {
    const exact = readMoment(element.getAttribute(name) ?? '', page.order);
    if (exact !== null && exact.length >= 7) return exact;
  }
  const title = element.getAttribute('title') ?? '';
  const inTitle = title.length < 80 ? readMoment(title, page.order) : null;
  if (inTitle !== null && inTitle.length >= 7) return inTitle;
  const words = wordsApart(element, ' ');
  if (words.length > 300) return null;
  const lines = datesOfLine(words, page.order);
  const said = lines.find(({ kind }) => kind === 'plain' || kind === 'published');
  if (said) return said.value;
  if (words.length < 60 && /\d/.test(words)) {
    const link = element.localName === 'a' ? element : element.querySelector('a');
    const day = dayInPath(link?.getAttribute('href') ?? '');
    if (day !== null) return day;
  }
  return lines.length > 0 ? null : (findDate(words, page.order)?.value ?? null);
}

const elementRule = (name: string, why: string, selector: string): DateRule => ({
  name,
  why,
  find: (page) => fromElements(page, selector),
});

export const microdata = elementRule(
  'microdata',
  'itemprop, RDFa and `<time pubdate>` mark the date in the page itself.',
  '[itemprop~="datePublished"], [property~="datePublished"], [property="schema:datePublished"], [property="dc:date"], time[pubdate]',
);

export const hAtom = elementRule(
  'h-atom',
  'Microformats (hAtom, h-entry) and the class that most systems for blogs give the date of an entry.',
  'abbr.published, .published[title], time.published, time.entry-date, .entry-date, .dt-published',
);

export const timeElement = elementRule(
  'time-element',
  'The first `<time datetime>` after the headline; it may be of a comment or another article.',
  'time[datetime]',
);

export const namedElement = elementRule(
  'named-element',
  'Elements that outlets name after the date of publication.',
  '.post-date, .article-date, .date-published, .publish-date, .pubdate, .published, .post-time, .article__date, .dateline, .timestamp, .posted-on, .date-header, .postdate, .post_date, .entry-meta .date, .news-date',
);

export const looselyNamed = elementRule(
  'loosely-named-element',
  'Elements with such a word in their name.',
  '[class*="publish"], [class*="pubdate"], [class*="post-date"], [class*="article-date"], [class*="entry-date"], [class*="date-"], [class*="-date"], [class*="timestamp"], [class*="dateline"], [class*="Date"], [class*="datum"], [class*="_date"]',
);

export const metaLine = elementRule(
  'meta-line',
  'Elements that hold what there is to say about an entry, the date among it.',
  '.date, .meta, .post-meta, .entry-meta, .postmetadata, .byline, .info, #date, .submitted, .details, .post-info, .datum, .data, .fecha',
);

export const anyDated = elementRule(
  'any-dated-element',
  'Any `<time>`, and any element whose name has to do with dates, however it is called: a last look before the text.',
  'time, [class*="meta"], [class*="posted"], [class*="byline"], [class*="submitted"], [class*="footer"] [class*="date"], [class*="date"], [id*="date"], [class*="time"], .post-footer, .entry-footer',
);
