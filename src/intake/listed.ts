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
 * @param listed grows while lists are read; what is left in the end was not to be fetched: lists in archives name it, or
 *   it has been read.
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
  const read = new Set([...known].map(addressKey));
  const seen = new Set<string>();
  const refused: Unread[] = [];
  const left: Listed[] = [];
  let count = 0;
  for (let round = 1; listed.length > 0; round++) {
    const fresh: Listed[] = [];
    for (const address of listed.splice(0)) {
      const key = addressKey(address.url);
      if (address.within || read.has(key)) left.push(address);
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
  listed.push(...left);
  return refused;
}

/** A list with more addresses than this that nobody asked to fetch is told by these and a count of the rest. */
const TOLD = 100;

/**
 * What is listed and not read, as unread: it was not fetched because nobody asked.
 *
 * @param known addresses of articles, and those that were asked for and told of if they failed.
 */
export function notFetched(listed: readonly Listed[], known: Iterable<string>): Unread[] {
  const told = new Set([...known].map(addressKey));
  const unread: Unread[] = [];
  for (const [list, addresses] of Map.groupBy(listed, ({ listedBy }) => listedBy)) {
    const missing = new Map<string, Listed>();
    for (const address of addresses) {
      const key = addressKey(address.url);
      if (!told.has(key)) missing.set(key, address);
      told.add(key);
    }
    const within = addresses.some((address) => address.within);
    const remedy = within ? 'Name the address itself' : 'Add --fetch to have it fetched, or save the page';
    for (const { url } of [...missing.values()].slice(0, TOLD))
      unread.push({ path: url, error: `${url}: ${list} names it and does not hold its text. ${remedy}` });
    const rest = missing.size - TOLD;
    if (rest > 0)
      unread.push({ path: list, error: `${list}: it names ${rest} more addresses, and not their text. ${remedy}` });
  }
  return unread;
}

/** What lists say of articles that are at hand, for the fields that these leave open. */
export function lentByLists(
  listed: readonly Listed[],
  articles: readonly Article[],
): Extract<Piece, { kind: 'lent' }>[] {
  const read = new Set(addressesOf(articles).map(addressKey));
  return listed
    .filter(({ url, lent }) => lent && read.has(addressKey(url)))
    .map(({ url, listedBy, lent }) => ({ kind: 'lent', name: listedBy, addresses: [url], lent: lent! }));
}

/** The addresses of articles that have one. */
export const addressesOf = (articles: readonly Article[]): string[] =>
  articles.map(({ url }) => url).filter((url) => url !== null);
