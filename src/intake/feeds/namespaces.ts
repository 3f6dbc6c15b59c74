/** The vocabularies that feeds are written in, by what they are called here. */
export type Space = 'core' | 'atom' | 'content' | 'dc' | 'dcterms' | 'media' | 'itunes' | 'xhtml' | 'news' | 'other';

/**
 * The addresses of each vocabulary, without scheme, "www.", and a last "/" or "#", which publishers write as they like; a
 * "*" at the end stands for whatever follows. The first that fits counts.
 */
const KNOWN: readonly (readonly [Space, readonly string[]])[] = [
  ['content', ['purl.org/rss/1.0/modules/content']],
  [
    'core',
    [
      // RSS 0.90, 0.91, 1.0, 1.1, 2.0 and RDF
      'my.netscape.com/rdf/simple/0.9',
      'my.netscape.com/publish/formats*',
      'channel.netscape.com/rdf/simple/0.9',
      'purl.org/rss/1.0',
      'purl.org/rss/1.0/modules/rss091',
      'purl.org/net/rss1.1',
      'backend.userland.com*',
      'blogs.law.harvard.edu*',
      'cyber.law.harvard.edu*',
      'rssboard.org*',
      'w3.org/1999/02/22-rdf*',
      // Sitemaps
      'sitemaps.org/schemas/sitemap*',
      'google.com/schemas/sitemap/0*',
    ],
  ],
  ['atom', ['w3.org/2005/atom', 'purl.org/atom*', 'purl.org/echo', 'purl.org/pie', 'purl.org/net/atom']],
  ['dc', ['purl.org/dc/elements/1.0', 'purl.org/dc/elements/1.1']],
  ['dcterms', ['purl.org/dc/terms']],
  ['media', ['search.yahoo.com/mrss*', 'tools.search.yahoo.com/mrss*', 'video.search.yahoo.com/mrss*']],
  ['itunes', ['itunes.com/dtds/podcast-1.0.dtd']],
  ['xhtml', ['w3.org/1999/xhtml']],
  ['news', ['google.com/schemas/sitemap-news/0*']],
];

/** Prefixes that stand for their vocabulary where a feed forgets to declare them. */
const CUSTOMARY: ReadonlyMap<string, Space> = new Map<string, Space>([
  ['', 'core'],
  ['rdf', 'core'],
  ['rss', 'core'],
  ['atom', 'atom'],
  ['content', 'content'],
  ['dc', 'dc'],
  ['dcterms', 'dcterms'],
  ['media', 'media'],
  ['itunes', 'itunes'],
  ['xhtml', 'xhtml'],
  ['news', 'news'],
]);

export interface Namespace {
  readonly uri: string;
  readonly space: Space;
}

/** The vocabulary that an address of a namespace stands for. */
export function namespaceOf(uri: string): Namespace {
  const plain = uri
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]$/, '');
  const fits = (known: string): boolean =>
    known.endsWith('*') ? plain.startsWith(known.slice(0, -1)) : plain === known;
  return { uri, space: KNOWN.find(([, addresses]) => addresses.some(fits))?.[0] ?? 'other' };
}

/** The vocabulary of a prefix that is not declared. */
export const customarySpace = (prefix: string): Space => CUSTOMARY.get(prefix.toLowerCase()) ?? 'other';
