/**
 * Fetches addresses as a polite guest: http and https only, robots.txt obeyed, one request at a time to a host with a pause
 * between them, redirects followed up to a limit, what is known already asked for only if it changed, one policy for trying
 * again, limits of size and time, and no way into private networks unless the user allows it.
 */
import type { LookupFunction } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../model/failure.ts';
import { decodedBody, httpMessage } from '../archives/http-message.ts';
import type { Limits } from '../limits.ts';
import { MOST_ROBOTS_BYTES } from '../robots/parse-robots.ts';
import { robotsDecision } from '../robots/robots-decision.ts';
import { PRODUCT_TOKEN } from './agent.ts';
import { anywhere, publicOnly } from './guard.ts';
import { type Exchange, Passing, request, Unanswered } from './request.ts';
import { fetchRobots, headerOf, locationOf, type Robots } from './robots-files.ts';
import { type Clock, turnsByHost } from './turns.ts';

export interface VisitorOptions {
  readonly limits: Limits;
  /** Addresses of this machine and of private networks are refused unless this is true. */
  readonly allowPrivate?: boolean;
  /** An answer kept from an earlier run, by its address: it is asked for only if it changed since. */
  readonly kept?: (url: string) => Exchange | null;
  /** Told every exchange that led to a page: redirects, and the page itself, as fetched now or as kept. */
  readonly onExchange?: (exchange: Exchange) => void;
  readonly onNotice?: (message: string) => void;
  /** The world outside, for tests. */
  readonly world?: Partial<World>;
}

export interface World {
  readonly clock: Clock;
  readonly now: () => Date;
  readonly resolve: LookupFunction;
  /** Which numbers count as private. */
  readonly refused: (ip: string) => boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  /** Unpacked. */
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Lower case, with its parameters; null where none was sent. */
  readonly contentType: string | null;
  /** When it came, as an ISO 8601 time in UTC: now, or when it was kept. */
  readonly captured: string;
}

/** Fetches one address. @throws Failure with what went wrong and what to do. */
export type Visit = (address: string) => Promise<Answer>;

/** A host that asks for longer pauses than this is given these. */
const LONGEST_PAUSE = 60_000;
/** Trouble that passes: too many requests, and errors of the server. */
const PASSING = new Set([429, 500, 502, 503, 504]);

const CLOCK: Clock = { elapsed: () => performance.now(), wait: (milliseconds) => wait(milliseconds) };

export function visitor(options: VisitorOptions): Visit {
  const { limits, world = {} } = options;
  const { clock = CLOCK, now = () => new Date(), environment = process.env } = world;
  const guard = options.allowPrivate ? anywhere(world.resolve) : publicOnly(world.refused, world.resolve);
  const turns = turnsByHost(clock);
  const robots = new Map<string, Promise<Robots>>();
  const milliseconds = limits.fetchMilliseconds;
  let proxyTold = false;

  /** One policy for trying again: trouble that passes, after 1, 4, 16, ... seconds or when the server says. */
  const persistently = async (work: () => Promise<Exchange>): Promise<Exchange> => {
    for (let tries = 0; ; tries++) {
      let asked: number | null = null;
      try {
        const exchange = await work();
        if (!PASSING.has(exchange.status) || tries >= limits.fetchRetries) return exchange;
        asked = retryAfter(exchange);
        if (asked !== null && asked > LONGEST_PAUSE) return exchange;
      } catch (error) {
        if (!(error instanceof Passing) || tries >= limits.fetchRetries) throw error;
      }
      await clock.wait(asked ?? 1000 * 4 ** tries);
    }
  };

  const robotsOf = (url: URL, address: string): Promise<Robots> => {
    const known = robots.get(url.origin);
    if (known) return known;
    const whole = { guard, milliseconds, most: MOST_ROBOTS_BYTES, cut: true, address, now };
    const fresh = fetchRobots(url.origin, (at) => persistently(() => request(at, whole)));
    robots.set(url.origin, fresh);
    return fresh;
  };

  /** One request, when robots.txt allows it and the host's turn has come. */
  const politely = async (url: URL, address: string, headers: Readonly<Record<string, string>>): Promise<Exchange> => {
    guard.check(url, address);
    const rules = await robotsOf(url, address);
    if ('unreadable' in rules) {
      const problem = `${url.host}/robots.txt cannot be read (${rules.unreadable}), which forbids all pages`;
      throw new Failure(address, problem, 'Try again later, or save the page from a browser');
    }
    const { allowed, delay } = robotsDecision(rules.groups, PRODUCT_TOKEN, url.href);
    if (!allowed) {
      throw new Failure(address, `${url.host}/robots.txt forbids programs to fetch it`, 'Save the page from a browser');
    }
    const pause = Math.min(LONGEST_PAUSE, Math.max(limits.fetchPause, (delay ?? 0) * 1000));
    const page = { guard, milliseconds, most: limits.fetchBytes, address, headers, now };
    return turns(url.host, pause, () => persistently(() => request(url, page)));
  };

  /** The answer; the kept one where it has not changed, is gone, or nobody answers. */
  const fresh = async (url: URL, address: string, kept: Exchange | null): Promise<Exchange> => {
    let problem: string;
    try {
      const exchange = await politely(url, address, kept ? conditionsOf(kept) : {});
      if (exchange.status === 304 && kept) return kept;
      if (!kept || exchange.status < 400) return exchange;
      problem = `the server answered ${exchange.status}`;
    } catch (error) {
      if (!kept || !(error instanceof Unanswered)) throw error;
      problem = error.problem;
    }
    options.onNotice?.(`${address}: ${problem}: read as it was kept on ${kept.date}`);
    return kept;
  };

  return async (address) => {
    const proxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'].find(
      (name) => environment[name],
    );
    if (proxy && !proxyTold) {
      proxyTold = true;
      options.onNotice?.(`${proxy} is set: addresses are fetched without a proxy all the same`);
    }
    let url = parsed(address, address);
    for (let redirects = 0; ; redirects++) {
      const kept = options.kept?.(url.href) ?? null;
      const page = await fresh(url, address, kept);
      if (page.status === 200) {
        const answer = answerOf(page, address, limits);
        options.onExchange?.(page);
        return answer;
      }
      const next = locationOf(page);
      if (!next) throw refusal(address, page.status);
      if (redirects >= limits.fetchRedirects) {
        const problem = `more than ${limits.fetchRedirects} redirects`;
        throw new Failure(address, problem, 'Open it in a browser and save the page');
      }
      options.onExchange?.(page);
      url = parsed(next.href, address);
    }
  };
}

function parsed(words: string, address: string): URL {
  const url = URL.parse(words);
  if (!url) throw new Failure(address, 'this is no address', 'Write it as https://...');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Failure(address, `"${url.protocol}" is not fetched`, 'Only http and https are; save the page as a file');
  }
  if (url.username !== '' || url.password !== '') {
    throw new Failure(address, 'it holds a name or password', 'Save the page from a browser where you are logged in');
  }
  url.hash = '';
  return url;
}

/** RFC 9110, 13.1: only if it changed. */
function conditionsOf(kept: Exchange): Readonly<Record<string, string>> {
  const tag = headerOf(kept, 'etag');
  const modified = headerOf(kept, 'last-modified');
  return { ...(tag ? { 'if-none-match': tag } : {}), ...(modified ? { 'if-modified-since': modified } : {}) };
}

/** Milliseconds; a date instead of seconds is not waited for. */
function retryAfter(exchange: Exchange): number | null {
  const said = headerOf(exchange, 'retry-after');
  return said !== null && /^\d{1,9}$/.test(said) ? Number(said) * 1000 : null;
}

function answerOf(exchange: Exchange, address: string, limits: Limits): Answer {
  const headers = httpMessage(Buffer.from(exchange.responseHead, 'latin1'))?.headers ?? new Map<string, string>();
  const { status, body, url, date } = exchange;
  const bytes = decodedBody({ status, headers, body }, address, limits.fetchBytes);
  if (bytes.length === 0) throw new Failure(address, 'the answer is empty', 'Open it in a browser and save the page');
  return { bytes, url, contentType: headers.get('content-type')?.toLowerCase() ?? null, captured: date };
}

function refusal(address: string, status: number): Failure {
  const answered = `the server answered ${status}`;
  if (status === 404 || status === 410)
    return new Failure(address, `${answered}: there is no such page`, 'Check the address');
  if (status === 401 || status === 402 || status === 403)
    return new Failure(
      address,
      `${answered}: it asks for a login, or lets no programs in`,
      'Save the page from a browser',
    );
  if (PASSING.has(status)) return new Failure(address, answered, 'Try again later, or save the page from a browser');
  return new Failure(address, answered, 'Check the address, or save the page from a browser');
}
