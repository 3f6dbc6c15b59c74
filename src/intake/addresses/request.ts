import { Agent, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure, Agent as SecureAgent } from 'node:https';
import { Failure } from '../../model/failure.ts';
import { USER_AGENT } from './agent.ts';
import type { Guard } from './guard.ts';

/** A request and its answer as they went over the wire: what an archive keeps. The body is still coded, its chunks joined. */
export interface Exchange {
  readonly url: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
  /** Request line and headers, up to and with the empty line. */
  readonly requestHead: string;
  readonly status: number;
  /** Status line and headers, up to and with the empty line. */
  readonly responseHead: string;
  readonly body: Uint8Array;
}

export interface RequestOptions {
  readonly guard: Guard;
  /** Milliseconds for the whole of it. */
  readonly milliseconds: number;
  /** Most bytes of the body; a longer one is refused, or cut off there. */
  readonly most: number;
  readonly cut?: boolean;
  /** What messages call the address: the one that the user gave. */
  readonly address: string;
  /** Sent besides the usual headers. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/** No answer came: the page may still be there. */
export class Unanswered extends Failure {}
/** No answer came, and another try may bring one. */
export class Passing extends Unanswered {}

/** Connections are made for one request each, and never through a proxy, whatever the environment says. */
const PLAIN = new Agent({ keepAlive: false, maxSockets: 16 });
const SECURE = new SecureAgent({ keepAlive: false, maxSockets: 16 });

/**
 * Sends one GET request; a redirect is an answer like any other.
 *
 * @throws Failure for a host that may not be reached, an answer too large, a certificate that is wrong;
 *   Unanswered for no answer in time and an unknown host, Passing for a connection that failed.
 */
export async function request(url: URL, options: RequestOptions): Promise<Exchange> {
  options.guard.check(url, options.address);
  const signal = AbortSignal.timeout(options.milliseconds);
  const headers = {
    'user-agent': USER_AGENT,
    accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,*/*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'en, *;q=0.5',
    ...options.headers,
  };
  try {
    const date = `${options.now().toISOString().slice(0, 19)}Z`;
    const answer = await send(url, headers, options, signal);
    const body = await readBody(answer, options);
    const target = `${url.pathname}${url.search}`;
    const requestLines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    return {
      url: url.href,
      date,
      requestHead: [`GET ${target} HTTP/1.1`, `host: ${url.host}`, ...requestLines, '', ''].join('\r\n'),
      status: answer.statusCode ?? 0,
      responseHead: responseHead(answer, body.length),
      body,
    };
  } catch (error) {
    throw asFailure(error as NodeJS.ErrnoException, options, signal);
  }
}

function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  options: RequestOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const call = (secure ? requestSecure : requestPlain)(
      url,
      { signal, headers, agent: secure ? SECURE : PLAIN, lookup: options.guard.lookup(options.address) },
      resolve,
    );
    call.on('error', reject);
    call.end();
  });
}

async function readBody(answer: IncomingMessage, options: RequestOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > options.most && !options.cut) throw tooLarge(options);
    chunks.push(chunk);
    if (size > options.most) break;
  }
  return Buffer.concat(chunks).subarray(0, options.most);
}

/** As sent, but for the headers that tell how it was cut up on the way: the archive holds the body in one piece. */
function responseHead(answer: IncomingMessage, length: number): string {
  const lines = [`HTTP/${answer.httpVersion} ${answer.statusCode} ${answer.statusMessage ?? ''}`.trimEnd()];
  const raw = answer.rawHeaders;
  for (let i = 0; i + 1 < raw.length; i += 2)
    if (!/^(?:transfer-encoding|content-length|connection|keep-alive)$/i.test(raw[i]!))
      lines.push(`${raw[i]}: ${raw[i + 1]}`);
  return [...lines, `Content-Length: ${length}`, '', ''].join('\r\n');
}

const tooLarge = ({ address, most }: RequestOptions): Failure =>
  new Failure(address, `larger than ${Math.floor(most / 1024 / 1024)} MB`, 'Save the article alone');

const AGAIN = 'Try again, or save the page from a browser';

function asFailure(
  error: NodeJS.ErrnoException,
  { address, milliseconds }: RequestOptions,
  signal: AbortSignal,
): Failure {
  if (error instanceof Failure) return error;
  const code = error.code ?? error.message;
  // An answer that is cut off by the time limit is told as one that was broken off.
  if (signal.aborted || error.name === 'TimeoutError' || error.name === 'AbortError')
    return new Unanswered(address, `no answer within ${Math.round(milliseconds / 1000)} seconds`, AGAIN);
  if (code === 'ENOTFOUND') return new Unanswered(address, 'there is no such host, or no network', 'Check both');
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(code))
    return new Failure(address, `its certificate is not valid (${code})`, 'Open it in a browser and save the page');
  if (code.startsWith('HPE_')) return new Failure(address, `the answer is no HTTP (${code})`, AGAIN);
  if (code === 'EAI_AGAIN') return new Passing(address, 'there is no such host, or no network', 'Check both');
  return new Passing(address, `the connection failed (${code})`, AGAIN);
}
