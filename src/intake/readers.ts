import { arc } from './archives/arc.ts';
import { warc } from './archives/warc.ts';
import { zips } from './archives/zip.ts';
import { csl } from './documents/csl.ts';
import { mail, mhtml } from './documents/messages.ts';
import { pdf } from './documents/pdf.ts';
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
export const READERS: readonly Reader[] = [
  zips,
  pdf,
  warc,
  arc,
  records,
  mhtml,
  mail,
  csl,
  feeds,
  subscriptions,
  sitemaps,
  pages,
  addressLists,
  texts,
];

const ENDINGS = new Set(READERS.flatMap(({ endings }) => endings));
const SHARED_ENDINGS = new Set(READERS.flatMap(({ sharedEndings }) => sharedEndings ?? []));

/** "warc" of "Pier.warc.gz". */
export function endingOf(name: string): string {
  const plain = name.toLowerCase().replace(/\.gz$/, '');
  return plain.slice(plain.lastIndexOf('.') + 1);
}

/** Whether a folder's file is an input by its name; "perhaps": if a reader knows what is in it. */
export function isInput(name: string): 'yes' | 'perhaps' | 'no' {
  const ending = endingOf(name);
  return ENDINGS.has(ending) ? 'yes' : SHARED_ENDINGS.has(ending) ? 'perhaps' : 'no';
}

/** The reader of a source: the first that recognises it. */
export const readerOf = (source: Source): Reader | null => READERS.find((reader) => reader.recognises(source)) ?? null;
