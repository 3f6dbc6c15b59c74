import { decodedBody, httpMessage } from '../archives/http-message.ts';
import { MOST_ROBOTS_BYTES, parseRobots, type RobotsGroup } from '../robots/parse-robots.ts';
import type { Exchange } from './request.ts';

/** What a host's robots.txt says: its groups, or that it could not be read, which forbids everything. */
export type Robots = { readonly groups: readonly RobotsGroup[] } | { readonly unreadable: string };

/** RFC 9309, 2.3.1.2: at least five redirects are followed. */
const REDIRECTS = 5;

/**
 * The rules of a host (RFC 9309, 2.3): none where the file does not exist (any 4xx); where the server is in trouble (5xx,
 * and 429, which means the same) everything is forbidden.
 *
 * @param get one request, no redirects followed.
 * @throws what `get` throws: where the host cannot be reached its pages cannot be either.
 */
export async function fetchRobots(origin: string, get: (url: URL) => Promise<Exchange>): Promise<Robots> {
  let url = new URL('/robots.txt', origin);
  for (let redirects = 0; ; redirects++) {
    const exchange = await get(url);
    const { status } = exchange;
    const next = locationOf(exchange);
    if (next) {
      // More redirects than that: as if there were no file.
      if (redirects >= REDIRECTS) return { groups: [] };
      url = next;
    } else if (status >= 200 && status < 300) return { groups: parseRobots(wordsOf(exchange)) };
    else if (status === 429 || status >= 500) return { unreadable: `the server answered ${status}` };
    else return { groups: [] };
  }
}

/** Where a redirect leads, or null where this is none that can be followed. */
export function locationOf(exchange: Exchange): URL | null {
  const { status, url } = exchange;
  if (status < 300 || status >= 400 || status === 304) return null;
  const location = headerOf(exchange, 'location');
  const next = location === null ? null : URL.parse(location, url);
  return next && /^https?:$/.test(next.protocol) ? next : null;
}

/** A header of the answer, or null. */
export const headerOf = (exchange: Exchange, name: string): string | null =>
  httpMessage(Buffer.from(exchange.responseHead, 'latin1'))?.headers.get(name) ?? null;

function wordsOf(exchange: Exchange): string {
  const headers = httpMessage(Buffer.from(exchange.responseHead, 'latin1'))?.headers ?? new Map<string, string>();
  try {
    const bytes = decodedBody({ status: 200, headers, body: exchange.body }, exchange.url, 16 * MOST_ROBOTS_BYTES);
    return new TextDecoder().decode(bytes.subarray(0, MOST_ROBOTS_BYTES));
  } catch {
    // What cannot be unpacked has no lines that are its own.
    return '';
  }
}
