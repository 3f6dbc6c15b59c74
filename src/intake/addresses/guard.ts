import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Failure } from '../../model/failure.ts';
import { isSpecialAddress } from './special-addresses.ts';

/** Names that never mean a host of the public internet (RFC 6761, RFC 6762, RFC 8375, and what clouds call their metadata). */
const SPECIAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|test|invalid|onion)\.?$/i;

/** Decides which hosts may be reached. */
export interface Guard {
  /** Refuses an address by its name or number, before anything is looked up. @throws Failure */
  check(url: URL, address: string): void;
  /** Looks a name up for a socket: the numbers that are checked are the numbers it connects to. */
  lookup(address: string): LookupFunction;
}

/**
 * Only the public internet: a list of links from elsewhere should not make the program read what only its user can reach.
 * A name counts as what it stands for at the moment a socket connects, so an answer that changes in between changes nothing.
 *
 * @param refused which numbers are refused, and `resolve` how names are looked up: others in tests.
 */
export function publicOnly(
  refused: (ip: string) => boolean = isSpecialAddress,
  resolve: LookupFunction = lookUp as LookupFunction,
): Guard {
  return {
    check(url, address) {
      // The URL parser has turned every way to write a number (0x7f.1, 2130706433, full-width digits) into one.
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 ? refused(host) : SPECIAL_NAME.test(host)) throw notPublic(address);
    },
    lookup: (address) => (host, options, done) => {
      resolve(host, options, (error, found, family) => {
        const numbers = Array.isArray(found) ? found.map((entry) => entry.address) : [found];
        if (!error && (numbers.length === 0 || numbers.some(refused))) done(notPublic(address), '');
        else done(error, found, family);
      });
    },
  };
}

/** Everything, as the user allowed. */
export const anywhere = (resolve: LookupFunction = lookUp as LookupFunction): Guard => ({
  check: () => {},
  lookup: () => resolve,
});

const notPublic = (address: string): Failure =>
  new Failure(
    address,
    'it leads into a private network',
    'Allow this with --allow-private, or save the page as a file',
  );
