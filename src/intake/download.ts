import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Failure } from '../model/failure.ts';
import type { Limits } from './limits.ts';

export interface Download {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** For HTML the charset of the header, "" where it names none; null for anything else. */
  readonly charset: string | null;
}

/**
 * Fetches one address: http and https only, within the limits of size, time and redirects. Addresses of this machine and
 * of private networks are refused, by name, by number and behind a redirect, since a list of links from elsewhere should
 * not make the program read what only its user can reach; `privateAddresses` allows them.
 *
 * @throws Failure with what went wrong and what to do.
 */
export async function download(address: string, limits: Limits, privateAddresses: boolean): Promise<Download> {
  const signal = AbortSignal.timeout(limits.fetchMilliseconds);
  let url = parse(address, address);
  for (let redirects = 0; ; redirects++) {
    if (!privateAddresses) refusePrivate(url, address);
    const answer = await ask(url, address, signal, privateAddresses, limits);
    const status = answer.statusCode ?? 0;
    const next = answer.headers.location;
    if (status >= 300 && status < 400 && next) {
      answer.destroy();
      if (redirects >= limits.fetchRedirects) {
        throw new Failure(
          address,
          `more than ${limits.fetchRedirects} redirects`,
          'Open it in a browser and save the page',
        );
      }
      url = parse(next, address, url);
      continue;
    }
    if (status !== 200) {
      answer.destroy();
      throw new Failure(address, `the server answered ${status}`, 'Check the address, or save the page from a browser');
    }
    const type = (answer.headers['content-type'] ?? '').toLowerCase();
    const bytes = unpack(
      await readBody(answer, address, limits, signal),
      answer.headers['content-encoding'],
      address,
      limits,
    );
    const html = /^(?:text\/html|application\/xhtml\+xml)/.test(type);
    return { bytes, url: url.href, charset: html ? (/charset\s?=\s?"?([\w:.-]{2,40})/.exec(type)?.[1] ?? '') : null };
  }
}

function parse(words: string, address: string, base?: URL): URL {
  const url = URL.parse(words, base?.href);
  if (!url) throw new Failure(address, 'this is no address', 'Write it as https://...');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Failure(address, `"${url.protocol}" is not fetched`, 'Only http and https are; save the page as a file');
  }
  url.hash = '';
  return url;
}

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3],
] as const) PRIVATE.addSubnet(net, bits, 'ipv4'); // biome-ignore format: one table
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv6');
}

/** Whether a numeric address is of this machine or a private network (RFC 6890); IPv4 within IPv6 counts as IPv4. */
export function isPrivateAddress(ip: string): boolean {
  return PRIVATE.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');
}

function refusePrivate(url: URL, address: string): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 ? isPrivateAddress(host) : /(?:^|\.)(?:localhost|local|internal)$/i.test(host))
    throw privateFailure(address);
}

const privateFailure = (address: string): Failure =>
  new Failure(address, 'it leads into a private network', 'Allow private addresses, or save the page as a file');

/** Looks a name up and refuses it if it stands for a private address: the check and the connection see the same number. */
const guardedLookup =
  (address: string): LookupFunction =>
  (host, options, done) => {
    lookUp(host, options, (error, found, family) => {
      const numbers = Array.isArray(found) ? found.map((entry) => entry.address) : [found];
      if (!error && numbers.some(isPrivateAddress)) done(privateFailure(address), '');
      else done(error, found, family);
    });
  };

function ask(
  url: URL,
  address: string,
  signal: AbortSignal,
  privateAddresses: boolean,
  limits: Limits,
): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(asFailure(error, address, limits, signal));
    const call = send(
      url,
      {
        signal,
        headers: {
          accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'crossread',
        },
        ...(privateAddresses ? {} : { lookup: guardedLookup(address) }),
      },
      resolve,
    );
    call.on('error', fail);
    call.end();
  });
}

async function readBody(
  answer: IncomingMessage,
  address: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of answer) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > limits.htmlBytes) throw tooLarge(address, limits);
    }
  } catch (error) {
    throw asFailure(error as Error, address, limits, signal);
  }
  return Buffer.concat(chunks);
}

function unpack(bytes: Buffer, encoding: string | undefined, address: string, limits: Limits): Uint8Array {
  const options = { maxOutputLength: limits.htmlBytes };
  try {
    if (encoding === 'gzip') return gunzipSync(bytes, options);
    if (encoding === 'deflate') return inflateSync(bytes, options);
    if (encoding === 'br') return brotliDecompressSync(bytes, options);
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(address, limits);
    throw new Failure(address, 'the answer is damaged', 'Try again, or save the page from a browser');
  }
}

const tooLarge = (address: string, limits: Limits): Failure =>
  new Failure(address, `larger than ${Math.floor(limits.htmlBytes / 1024 / 1024)} MB`, 'Save the article alone');

function asFailure(error: Error, address: string, limits: Limits, signal: AbortSignal): Failure {
  if (error instanceof Failure) return error;
  const { code, name } = error as NodeJS.ErrnoException;
  const seconds = Math.round(limits.fetchMilliseconds / 1000);
  // An answer that is cut off by the time limit is told as one that was broken off.
  if (signal.aborted || name === 'TimeoutError' || name === 'AbortError') {
    return new Failure(address, `no answer within ${seconds} seconds`, 'Try again, or save the page from a browser');
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Failure(address, 'there is no such host, or no network', 'Check both');
  return new Failure(
    address,
    `the connection failed (${code ?? error.message})`,
    'Try again, or save the page from a browser',
  );
}
