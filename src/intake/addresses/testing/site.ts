import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { LIMITS, type Limits } from '../../limits.ts';
import type { World } from '../visitor.ts';

/** A site on this machine that notes what it was asked. */
export interface Site {
  /** "http://127.0.0.1:1234" */
  readonly base: string;
  readonly port: number;
  /** Paths in the order they were asked for. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  close(): Promise<void>;
}

export type Answering = (request: IncomingMessage, response: ServerResponse, path: string) => void;

export async function site(answer: Answering): Promise<Site> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    requests.push(request);
    answer(request, response, path);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    asked,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Small limits, and no pauses. */
export const SMALL: Limits = { ...LIMITS, fetchBytes: 2000, fetchRedirects: 3, fetchPause: 0 };
/** Limits for an answer that never ends. */
export const IMPATIENT: Limits = { ...SMALL, fetchMilliseconds: 300 };

/** A clock that never waits and notes how long it would have; time passes only while it is waited. */
export function fakeClock(): { readonly waits: number[]; readonly clock: World['clock'] } {
  const waits: number[] = [];
  let time = 0;
  return {
    waits,
    clock: {
      elapsed: () => time,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        time += milliseconds;
      },
    },
  };
}

/** Answers every name with the number that `numberOf` gives for it. */
export const namesAs =
  (numberOf: (host: string) => string): LookupFunction =>
  (host, options, done) => {
    const address = numberOf(host);
    if (options.all)
      (done as (error: null, found: { address: string; family: number }[]) => void)(null, [{ address, family: 4 }]);
    else done(null, address, 4);
  };
