import { languageTag } from '../language.ts';
import { findAuthors } from './authors/rules.ts';
import { type DomDocument, wordsOf } from './dom.ts';
import { type LinkedData, readLinkedData } from './linked-data.ts';
import { linesNear } from './near-headline.ts';
import { numericOrder } from './numeric-order.ts';
import { first, metaOf, type PageSource } from './page-source.ts';
import { findPublished, findUpdated } from './published/rules.ts';
import type { Block } from './render.ts';
import { findSection } from './section.ts';
import { siteNames } from './sites.ts';
import { findTitle } from './titles/rules.ts';

/** What a page says about its article. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The section of the outlet, as the page names it. */
  readonly section: string | null;
  /** What it was read from, for what can only be told beside the text. */
  readonly source: PageSource;
}

/**
 * Reads a page's metadata: JSON-LD, meta elements, microdata, time elements, and last what stands on the page itself.
 *
 * @param data contents of the page's JSON-LD scripts.
 * @param blocks the page's blocks.
 * @param url where the page comes from, if known.
 * @param scripts contents of other scripts that may hold the article's fields.
 */
export function readMetadata(
  document: DomDocument,
  data: readonly string[],
  blocks: readonly Block[],
  url: string | null,
  scripts: readonly string[] = [],
): PageMetadata {
  const meta = metaOf(document);
  const titles = [...document.querySelectorAll('h1, title')].slice(0, 8).map(wordsOf);
  const linked = readLinkedData(data, [...titles, ...(meta.get('og:title') ?? [])]);
  const canonical = canonicalOf(document, meta, linked);
  const address = url ?? canonical;
  const sites = siteNames({ meta, linked, address });
  const language = languageTag(
    document.documentElement?.getAttribute('lang') ||
      document.documentElement?.getAttribute('xml:lang') ||
      linked?.language ||
      first(meta, 'og:locale', 'content-language', 'language', 'dc.language'),
  );
  const page: PageSource = {
    document,
    meta,
    linked,
    address,
    scripts,
    sites,
    blocks,
    order: numericOrder(blocks, language, address),
  };
  const outlet = outletOf(meta, linked);
  const title = findTitle(page);
  const whole = { ...page, title, ...linesNear(blocks, title) };
  const published = findPublished(whole);
  const updated = findUpdated(whole);
  return {
    source: page,
    section: findSection(page),
    title,
    byline: findAuthors(whole),
    outlet,
    published,
    updated: updated === null || published === null || updated.slice(0, 10) >= published.slice(0, 10) ? updated : null,
    url: url ?? canonical,
    language,
  };
}

/** The outlet's name; an address or a handle is none. */
function outletOf(meta: PageSource['meta'], linked: LinkedData | null): string | null {
  const known = [
    first(meta, 'og:site_name'),
    first(meta, 'application-name'),
    first(meta, 'dc.publisher', 'dcterms.publisher', 'publisher'),
    linked?.publisher ?? null,
  ];
  return known.find((name) => name !== null && !/^(?:https?:|www\.|@)/i.test(name)) ?? null;
}

function canonicalOf(document: DomDocument, meta: PageSource['meta'], linked: LinkedData | null): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const known = [link, first(meta, 'og:url'), linked?.url ?? null];
  return known.find((address) => address && /^https?:\/\/[^/\s]+\/./i.test(address)) ?? null;
}
