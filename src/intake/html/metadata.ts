import { languageTag } from '../language.ts';
import { findAuthors } from './authors.ts';
import type { DomDocument } from './dom.ts';
import { type LinkedData, readLinkedData } from './linked-data.ts';
import { readNearHeadline } from './near-headline.ts';
import { findPublished, findUpdated } from './page-dates.ts';
import { findTitle } from './page-title.ts';
import type { Block } from './render.ts';

/** What a page says about its article. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Everything that the parts of the metadata are read from. */
export interface PageSource {
  readonly document: DomDocument;
  /** Lower-case name or property → contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly linked: LinkedData | null;
  /** Where the page was fetched from, or its canonical address. */
  readonly address: string | null;
}

/**
 * Reads a page's metadata: JSON-LD, meta elements, microdata, time elements, and last what stands on the page itself.
 *
 * @param scripts contents of the page's JSON-LD scripts.
 * @param blocks the page's blocks.
 * @param url where the page comes from, if known.
 */
export function readMetadata(
  document: DomDocument,
  scripts: readonly string[],
  blocks: readonly Block[],
  url: string | null,
): PageMetadata {
  const linked = readLinkedData(scripts);
  const meta = metaOf(document);
  const canonical = canonicalOf(document, meta, linked);
  const page: PageSource = { document, meta, linked, address: url ?? canonical };
  const updated = findUpdated(page);
  const outlet =
    first(meta, 'og:site_name', 'application-name', 'dc.publisher', 'publisher') ?? linked?.publisher ?? null;
  const title = findTitle(page, outlet);
  const near = readNearHeadline(blocks, title);
  const published = findPublished(page, near.published);
  const byline = findAuthors(page, outlet);
  return {
    title,
    byline: byline.length > 0 ? byline : near.byline,
    outlet,
    published,
    updated: updated === null || published === null || updated >= published ? updated : null,
    url: url ?? canonical,
    language: languageTag(
      document.documentElement?.getAttribute('lang') ||
        document.documentElement?.getAttribute('xml:lang') ||
        linked?.language ||
        first(meta, 'og:locale', 'content-language', 'language'),
    ),
  };
}

/** The first content of the names given, in their order. */
export function first(meta: PageSource['meta'], ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.find((content) => content !== '');
    if (value !== undefined) return value;
  }
  return null;
}

function metaOf(document: DomDocument): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = (element.getAttribute('content') ?? element.getAttribute('value') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!name || content === '') continue;
    const key = name.trim().toLowerCase();
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

function canonicalOf(document: DomDocument, meta: PageSource['meta'], linked: LinkedData | null): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const known = [link, first(meta, 'og:url'), linked?.url ?? null];
  return known.find((address) => address && /^https?:\/\/[^/\s]+\/./i.test(address)) ?? null;
}
