import { addressLists } from './feeds/address-list.ts';
import { feeds } from './feeds/feed-reader.ts';
import { subscriptions } from './feeds/opml.ts';
import { sitemaps } from './feeds/sitemap.ts';
import { pages } from './pages.ts';
import type { Reader } from './reader.ts';
import { records } from './records.ts';
import type { Source } from './source.ts';
import { texts } from './texts.ts';

/**
 * Every kind of input, in the order in which they are asked: the first that recognises a source reads it. Formats with a
 * signature come first, then those told by what they say at their head, then pages, and last text, which takes the rest.
 */
export const READERS: readonly Reader[] = [records, feeds, subscriptions, sitemaps, pages, addressLists, texts];

/** The endings that make a folder's file an input. */
export const ENDINGS: ReadonlySet<string> = new Set(READERS.flatMap(({ endings }) => endings));
/** The endings that make it one only where a reader recognises what is in it. */
export const SHARED_ENDINGS: ReadonlySet<string> = new Set(READERS.flatMap(({ sharedEndings }) => sharedEndings ?? []));

/** The reader of a source: the first that recognises it. */
export const readerOf = (source: Source): Reader | null => READERS.find((reader) => reader.recognises(source)) ?? null;
