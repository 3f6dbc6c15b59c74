import { Failure } from '../../model/failure.ts';
import type { Piece, Reader } from '../reader.ts';
import { decoded } from './feed-reader.ts';
import { FEED_LIMITS } from './limits.ts';
import { absolute, isWebAddress } from './links.ts';
import { rootName } from './root-name.ts';
import { elementsOf, parseXml, type XmlElement } from './xml.ts';

/** One feed or page that a list of subscriptions names. */
export interface Outline {
  readonly url: string;
  /** What the list calls it. */
  readonly title: string | null;
}

/**
 * The addresses of OPML 1.0 and 2.0: feeds (`xmlUrl`) and pages (`url`), outlines within outlines, each once.
 *
 * @throws Failure where it is more than `FEED_LIMITS` allows.
 */
export function readOpml(source: string, input: string, address: string | null = null): Outline[] {
  const root = parseXml(source, input, address);
  const outlines = new Map<string, Outline>();
  const visit = (element: XmlElement): void => {
    if (element.name === 'outline') {
      const fields = new Map([...element.attributes].map(([name, value]) => [name.toLowerCase(), value.trim()]));
      const url = absolute(fields.get('xmlurl') || fields.get('url') || '', element.base);
      const title = fields.get('title') || fields.get('text') || null;
      if (isWebAddress(url) && !outlines.has(url) && outlines.size < FEED_LIMITS.entries)
        outlines.set(url, { url, title });
    }
    for (const child of elementsOf(element)) visit(child);
  };
  if (root) visit(root);
  return [...outlines.values()];
}

/** The readers' entry of OPML. */
export const subscriptions: Reader = {
  name: 'opml',
  why: 'A list of subscriptions, by its root element: addresses of feeds and pages, and no article.',
  endings: ['opml'],
  sharedEndings: ['xml'],
  recognises: (source) => rootName(source) === 'opml',
  async *read(source): AsyncGenerator<Piece> {
    const outlines = readOpml(await decoded(source), source.name, source.url);
    if (outlines.length === 0) throw new Failure(source.name, 'this list names no address', 'Export it again');
    for (const { url } of outlines) yield { kind: 'address', url, listedBy: source.name };
  },
};
