import type { Article, DroppedText } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import { articleId } from './article-id.ts';
import type { Origin } from './from-text.ts';
import { readAccess } from './html/access.ts';
import { splitBlocks } from './html/block-noise.ts';
import { decodeHtml } from './html/charset.ts';
import { findContent } from './html/content.ts';
import { textOfData } from './html/data-text.ts';
import { parsePage } from './html/dom.ts';
import { leftOut } from './html/left-out.ts';
import { readMetadata } from './html/metadata.ts';
import { joinBlocks, renderBlocks } from './html/render.ts';
import { scanHtml } from './html/scan.ts';
import { languageOf } from './language.ts';
import { LIMITS, type Limits } from './limits.ts';
import { findNoise } from './noise/find-noise.ts';
import { readPage } from './noise/page.ts';

export interface PageOrigin extends Origin {
  readonly limits?: Limits;
  /** The charset of the Content-Type header, where the page was fetched. */
  readonly charset?: string | null;
}

const REMEDY = 'Save the article alone, or as text';

/**
 * A web page as an article. Its `text` is the article's text as blocks: paragraphs, headings, list items ("- "), rows of
 * tables (" | "), an empty line between them. What looked like article text and was left out is in `dropped`.
 *
 * Method: every block of the page has a value, the article is the element with the highest sum (html/content.ts); blocks
 * that are no text by the names and makeup of their parts are taken out, then lines by the noise rules of saved text.
 *
 * @throws Failure where the page is too large or too much work, is no page, or holds no article.
 */
export function fromHtml(source: Uint8Array | string, origin: PageOrigin): Article {
  const name = origin.path ?? origin.url ?? 'page';
  const limits = origin.limits ?? LIMITS;
  if (source.length > limits.htmlBytes) {
    const megabytes = Math.floor(limits.htmlBytes / 1024 / 1024);
    throw new Failure(name, `a page larger than ${megabytes} MB`, REMEDY);
  }
  const html = typeof source === 'string' ? source : decodeHtml(source, origin.charset ?? null, name);
  const scanned = scanHtml(html.replaceAll('\0', ''), limits.htmlDepth, limits.htmlTags);
  if (scanned.references > limits.htmlReferences) {
    const most = limits.htmlReferences;
    throw new Failure(name, `a page with more than ${most} characters written as "&...;" or a lone "<"`, REMEDY);
  }
  if (scanned.omitted > 0) {
    origin.onNotice?.(`${name}: ${scanned.omitted} tags lie too deep or are too many: read without them`);
  }
  const document = parsePage(scanned.html);
  // Not the body: pages without the tag, or with two, have their text beside it.
  const all = document.documentElement ? renderBlocks(document.documentElement) : [];
  const metadata = readMetadata(document, scanned.data, all, origin.url, scanned.scripts);
  const content = findContent(all);
  const { kept, dropped: cut } = splitBlocks(content, metadata);
  const printed = joinBlocks(kept);
  const data = textOfData(printed, metadata.title, metadata.source);
  const raw = data ?? printed;
  const noise = findNoise(readPage(raw), metadata.title, null);
  const text = without(raw, noise);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Failure(name, 'no article in this page', 'Save the page again, or as text');
  const unprinted = data !== null;
  const dropped: DroppedText[] = [
    ...cut,
    ...noise.map(({ start, end, reason }) => ({ text: raw.slice(start, end), reason })),
    ...leftOut(all, unprinted ? [] : content.blocks, metadata.title),
  ].filter((part) => !unprinted || !text.includes(part.text));
  const url = metadata.url;
  const access = readAccess(metadata.source, text);
  return {
    id: articleId(text, url),
    path: origin.path,
    url,
    outlet: metadata.outlet,
    title: metadata.title,
    titleSpan: null,
    byline: metadata.byline,
    published: metadata.published,
    updated: metadata.updated,
    language: languageOf(metadata.language, text),
    ...(metadata.section === null ? {} : { section: metadata.section }),
    ...(access.paywalled ? access : {}),
    text,
    dropped,
  };
}

/** The text without some spans, and without the empty lines they leave. */
function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += text.slice(from, start);
    from = end;
  }
  return (kept + text.slice(from))
    .split(/\n{2,}/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.trim() !== '' && line.trim() !== '-')
        .join('\n')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n');
}
