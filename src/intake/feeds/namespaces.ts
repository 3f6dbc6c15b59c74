/** The vocabularies that feeds are written in, by what they are called here. */
export type Space = 'core' | 'atom' | 'content' | 'dc' | 'dcterms' | 'media' | 'itunes' | 'xhtml' | 'news' | 'other';

/** How the addresses of each vocabulary are told. Publishers write them in other cases, with and without "www" and "/". */
const KNOWN: readonly { readonly space: Space; readonly uri: RegExp }[] = [
  // RSS 0.9, 1.0, 2.0 and its Userland relatives; RDF; OPML has none; sitemaps
  {
    space: 'core',
    uri: /^https?:\/\/(?:(?:my\.netscape\.com\/(?:rdf\/simple\/0\.9|publish\/formats)|channel\.netscape\.com\/rdf\/simple\/0\.9|purl\.org\/(?:rss\/1\.0|net\/rss1\.1#?)|purl\.org\/rss\/1\.0\/modules\/rss091#?)\/?$|backend\.userland\.com|blogs\.law\.harvard\.edu|cyber\.law\.harvard\.edu|www\.rssboard\.org|www\.w3\.org\/1999\/02\/22-rdf|www\.sitemaps\.org\/schemas\/sitemap|www\.google\.com\/schemas\/sitemap\/0)/,
  },
  { space: 'atom', uri: /^https?:\/\/(?:www\.w3\.org\/2005\/atom|purl\.org\/(?:atom|echo|pie|net\/atom))/ },
  { space: 'content', uri: /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/ },
  { space: 'dc', uri: /^https?:\/\/purl\.org\/dc\/elements\/1\.[01]\/?$/ },
  { space: 'dcterms', uri: /^https?:\/\/purl\.org\/dc\/terms\/?$/ },
  {
    space: 'media',
    uri: /^https?:\/\/(?:search\.yahoo\.com\/mrss|tools\.search\.yahoo\.com\/mrss|video\.search\.yahoo\.com\/mrss)\/?/,
  },
  { space: 'itunes', uri: /^https?:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$/ },
  { space: 'xhtml', uri: /^https?:\/\/www\.w3\.org\/1999\/xhtml\/?$/ },
  { space: 'news', uri: /^https?:\/\/www\.google\.com\/schemas\/sitemap-news\/0\.\d$/ },
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
  const lower = uri.toLowerCase();
  return { uri, space: KNOWN.find((entry) => entry.uri.test(lower))?.space ?? 'other' };
}

/** The vocabulary of a prefix that is not declared. */
export const customarySpace = (prefix: string): Space => CUSTOMARY.get(prefix.toLowerCase()) ?? 'other';
