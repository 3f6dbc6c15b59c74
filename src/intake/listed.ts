/** Addresses that lists name (feeds, sitemaps, OPML, tables), without their pages: fetched if the user asks for it. */
import type { Article, Unread } from '../model/article.ts';
import { addressKey } from './copies/address-key.ts';
import type { Piece } from './reader.ts';

export type Listed = Extract<Piece, { kind: 'address' }>;

/** Lists lead to feeds, and feeds to pages; what lies deeper was not meant. */
const ROUNDS = 3;
/** How many hosts are waited for at a time; one host gets one request at a time in any case. */
const AT_ONCE = 4;

/**
 * Fetches what is listed, and what lists found on the way name, each address once.
 *
 * @param listed grows while lists are read; all are taken out but those in archives, which are not fetched.
 * @param known addresses that have been read already.
 * @param most how many are fetched in all.
 * @param fetchOne reads one; what it finds listed it adds to `listed`. Never throws.
 */
export async function fetchListed(
  listed: Listed[],
  known: Iterable<string>,
  most: number,
  fetchOne: (address: Listed) => Promise<void>,
): Promise<Unread[]> {
  const seen = new Set([...known].map(addressKey));
  const refused: Unread[] = [];
  const within: Listed[] = [];
  let count = 0;
  for (let round = 1; listed.length > 0; round++) {
    const fresh: Listed[] = [];
    for (const address of listed.splice(0)) {
      const key = addressKey(address.url);
      if (address.within) within.push(address);
      else if (!seen.has(key)) {
        seen.add(key);
        fresh.push(address);
      }
    }
    const now = round > ROUNDS ? [] : fresh.slice(0, most - count);
    count += now.length;
    const problem = round > ROUNDS ? 'lists lead to lists too far' : `lists name more than ${most} addresses`;
    for (const { url, listedBy } of fresh.slice(now.length))
      refused.push({ path: url, error: `${url}: listed by ${listedBy}; ${problem}. Name it yourself` });
    const waiting = now.values();
    const worker = async (): Promise<void> => {
      for (const address of waiting) await fetchOne(address);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  listed.push(...within);
  return refused;
}

/** What is listed and not among the articles, as unread: it was not fetched because nobody asked. */
export function notFetched(listed: readonly Listed[], articles: readonly Article[]): Unread[] {
  const read = new Set(articles.map(({ url }) => (url === null ? '' : addressKey(url))));
  const unread = new Map<string, Unread>();
  for (const { url, listedBy, within } of listed) {
    const key = addressKey(url);
    if (read.has(key) || unread.has(key)) continue;
    const remedy = within
      ? 'Name the address itself to have it fetched'
      : 'Add --fetch to have it fetched, or save the page';
    const error = `${url}: ${listedBy} names it and does not hold its text. ${remedy}`;
    unread.set(key, { path: url, error });
  }
  return [...unread.values()];
}

/** What lists say of articles that are at hand, for the fields that these leave open. */
export function lentByLists(
  listed: readonly Listed[],
  articles: readonly Article[],
): Extract<Piece, { kind: 'lent' }>[] {
  const read = new Set(articles.map(({ url }) => (url === null ? '' : addressKey(url))));
  return listed
    .filter(({ url, lent }) => lent && read.has(addressKey(url)))
    .map(({ url, listedBy, lent }) => ({ kind: 'lent', name: listedBy, addresses: [url], lent: lent! }));
}
