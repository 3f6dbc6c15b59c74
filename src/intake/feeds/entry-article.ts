import type { Article } from '../../model/article.ts';
import { articleId } from '../article-id.ts';
import { fromHtml } from '../from-html.ts';
import { fromRecord } from '../from-record.ts';
import { peopleOf } from '../html/authors/people.ts';
import { bareTitle } from '../html/titles/bare-title.ts';
import { languageTag } from '../language.ts';
import type { Desk, Lent } from '../reader.ts';
import type { Feed, FeedEntry, Markup } from './feed.ts';
import { absolute, isWebAddress } from './links.ts';
import { plainWords, wordsIn } from './plain-words.ts';

/** Fewer words than this in a content element are a teaser, however the feed calls it. */
const CONTENT_WORDS = 25;
/** RSS gives one element to summaries and to whole articles: a description is an article if it is as long as one. */
const DESCRIPTION_WORDS = 150;

/** How feeds end a text that goes on elsewhere: an ellipsis, or an invitation to read the rest. */
const CUT_OFF =
  /(?:…|\.{3,4}|[([]more[)\]]|[\s>([](?:continue reading|read more|read on|keep reading|full story|read the (?:rest|full))\b[^.!?]{0,80})[\])>»→\s]{0,10}$/i;
/** The line that WordPress writes under each entry of its feeds, and its like. */
const FOOTER =
  /^(?:The post|The article|This (?:post|article|story)) .{1,300} (?:first )?(?:appeared|was (?:first )?published) (?:first )?(?:on|at|in) .{1,150}$/;

/** The whole text of an entry, where the feed carries it; a summary is none. */
export function wholeText(entry: FeedEntry): Markup | null {
  const whole = (markup: Markup | null, words: number): Markup | null => {
    if (!markup) return null;
    const plain = plainWords(markup);
    const last = plain
      .split('\n')
      .filter((line) => !FOOTER.test(line))
      .join('\n')
      .trim();
    return wordsIn(plain) >= words && !CUT_OFF.test(` ${last.slice(-200)}`) ? markup : null;
  };
  return whole(entry.content, CONTENT_WORDS) ?? whole(entry.description, DESCRIPTION_WORDS);
}

/** What a feed knows of an entry's article. */
export function lentBy(entry: FeedEntry, feed: Feed): Lent {
  const outlet = entry.source?.title ?? outletOf(feed);
  // Atom and JSON give a feed's authors to its entries; RSS names its editor, who need not have written any.
  const inherited = feed.format === 'rss' ? [] : feed.authors;
  const authors = entry.authors.length > 0 ? entry.authors : inherited;
  const language = languageTag(entry.language ?? feed.language);
  const byline = authors.flatMap(({ name }) => peopleOf(name ?? '', true)).filter((name) => name !== outlet);
  const link = entry.link === null ? null : absolute(entry.link, feed.link);
  return {
    url: link !== null && isWebAddress(link) ? link : null,
    outlet: outlet || null,
    title: entry.title ? bareTitle(plainWords(entry.title), outlet ? [outlet] : [], false) || null : null,
    byline: [...new Set(byline)],
    published: entry.published,
    updated: entry.updated === entry.published ? null : entry.updated,
    ...(language ? { language } : {}),
  };
}

/** The outlet by the name of its feed, without what says only that it is one. */
const outletOf = ({ title }: Feed): string | null =>
  title && oneLine(plainWords(title)).replace(/\s?(?:[-–—|:»]\s?)?\b(?:RSS|Atom)(?: feed)?$/i, '');

/**
 * An entry that carries its whole text, as an article. What the feed says of it stands before what is found in its text.
 *
 * @param path what its article carries as `path`.
 * @throws Failure where no article is left of it.
 */
export function entryArticle(whole: Markup, lent: Lent, path: string | null, desk: Desk): Article {
  const { url = null, title = null } = lent;
  if (whole.type === 'text') {
    const record = { ...lent, text: whole.value };
    return fromRecord(record, { path, url, onNotice: desk.notice }, desk.cleanRecords);
  }
  const heading = title === null ? '' : `<h1>${escaped(title)}</h1>`;
  const page = `<!doctype html><html lang="${lent.language ?? ''}"><head><title>${escaped(title ?? '')}</title></head><body><article>${heading}${whole.value}</article></body></html>`;
  const found = fromHtml(page, { path, url, limits: desk.limits, onNotice: desk.notice });
  const { text, dropped } = withoutFooter(found);
  return {
    ...found,
    id: articleId(text, url),
    url,
    outlet: lent.outlet ?? found.outlet,
    title: title ?? found.title,
    byline: lent.byline && lent.byline.length > 0 ? lent.byline : found.byline,
    published: lent.published ?? found.published,
    updated: lent.updated ?? found.updated,
    language: found.language,
    text,
    dropped,
  };
}

function withoutFooter(article: Article): Pick<Article, 'text' | 'dropped'> {
  const at = article.text.lastIndexOf('\n\n');
  const last = article.text.slice(at + 2);
  if (at < 0 || !FOOTER.test(last)) return article;
  return {
    text: article.text.slice(0, at),
    dropped: [...article.dropped, { text: last, reason: 'feed-footer' }],
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
