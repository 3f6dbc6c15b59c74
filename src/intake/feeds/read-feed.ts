import { readAtom } from './atom.ts';
import { readCdf } from './cdf.ts';
import type { Feed } from './feed.ts';
import { readJsonFeed } from './json-feed.ts';
import { readRss } from './rss.ts';
import { parseXml, type XmlElement } from './xml.ts';

/**
 * Reads a feed: RSS 0.90 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, JSON Feed, CDF.
 *
 * @param source its decoded text.
 * @param input what errors call it.
 * @param address where it was fetched from, from which relative addresses start; null where that is not known.
 * @returns the feed, or null where this is none.
 * @throws Failure where it is more than `FEED_LIMITS` allows.
 */
export function readFeed(source: string, input: string, address: string | null = null): Feed | null {
  if (/^[\s\ufeff]{0,1000}\{/.test(source.slice(0, 1001))) return readJsonFeed(parsed(source), address);
  const root = parseXml(source, input, address);
  return root ? feedOf(root) : null;
}

/** The feed of a root element, by its name. */
export function feedOf(root: XmlElement): Feed | null {
  if (root.name === 'rss' || root.name === 'rdf') return readRss(root);
  if (root.name === 'feed' || root.name === 'entry') return readAtom(root);
  if (root.name === 'channel') return readCdf(root);
  return null;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
