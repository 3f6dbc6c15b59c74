/** What a feed or list may be before it is refused. Real ones stay far below: the largest sitemaps hold 50,000 addresses. */
export const FEED_LIMITS = {
  /** Bytes, unpacked (sitemaps.org allows 50 MB). */
  bytes: 50 * 1024 * 1024,
  /** Elements within one another; a feed has some ten, and markup that stands in it unescaped adds its own. */
  depth: 500,
  /** Elements in all. */
  elements: 1_000_000,
  /** Attributes of one element; the rest are passed over. */
  attributes: 200,
  /** Characters that entities declared in the file may add to it, all together. */
  declared: 100_000,
  /** Entries, outlines or addresses of one file. */
  entries: 50_000,
} as const;
