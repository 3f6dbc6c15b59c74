import { Failure } from '../../model/failure.ts';
import type { Lent, Piece, Reader } from '../reader.ts';
import { decoded } from './feed-reader.ts';
import { fieldsOf, firstText, firstTime } from './fields.ts';
import { FEED_LIMITS } from './limits.ts';
import { absolute, isWebAddress } from './links.ts';
import { rootName } from './root-name.ts';
import { elementsOf, parseXml, type XmlElement } from './xml.ts';

/** One address of a sitemap, with what its news tags say of the article. */
export interface Located {
  readonly url: string;
  readonly lent: Lent;
}

/**
 * The addresses of a sitemap (sitemaps.org 0.9) or of an index of sitemaps, with Google's news tags. `lastmod` is not
 * taken for the article's date: many sites set it to the day on which they made the sitemap.
 *
 * @throws Failure where it is more than `FEED_LIMITS` allows.
 */
export function readSitemap(source: string, input: string, address: string | null = null): Located[] {
  const root = parseXml(source, input, address);
  const places = root ? elementsOf(root).filter(({ name }) => name === 'url' || name === 'sitemap') : [];
  return places
    .slice(0, FEED_LIMITS.entries)
    .map(placed)
    .filter((place) => place !== null);
}

function placed(element: XmlElement): Located | null {
  const fields = fieldsOf(element);
  const location = firstText(fields('core', 'loc'));
  const url = location === null ? '' : absolute(location, element.base);
  if (!isWebAddress(url)) return null;
  const news = fields('news', 'news')[0];
  if (!news) return { url, lent: {} };
  const said = fieldsOf(news);
  const publication = said('news', 'publication')[0];
  const outlet = publication ? fieldsOf(publication) : null;
  return {
    url,
    lent: {
      title: firstText(said('news', 'title')),
      published: firstTime(said('news', 'publication_date')),
      outlet: outlet ? firstText(outlet('news', 'name')) : null,
    },
  };
}

/** The readers' entry of sitemaps. */
export const sitemaps: Reader = {
  name: 'sitemap',
  why: "A site's list of its pages, by its root element: addresses, with headline and date where it has news tags.",
  endings: [],
  sharedEndings: ['xml'],
  recognises: (source) => /^(?:urlset|sitemapindex)$/.test(rootName(source) ?? ''),
  async *read(source): AsyncGenerator<Piece> {
    const places = readSitemap(await decoded(source), source.name, source.url);
    if (places.length === 0) throw new Failure(source.name, 'this sitemap names no address', 'Fetch it again');
    for (const { url, lent } of places) yield { kind: 'address', url, listedBy: source.name, lent };
  },
};
