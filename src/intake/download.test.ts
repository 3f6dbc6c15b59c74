import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download, isPrivateAddress } from './download.ts';
import { LIMITS } from './limits.ts';

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/page') response.setHeader('content-type', 'text/html; charset=ISO-8859-1').end('<p>Pier</p>');
    else if (path === '/plain') response.setHeader('content-type', 'text/plain').end('Pier');
    else if (path === '/packed') response.setHeader('content-encoding', 'gzip').end(gzipSync('Pier'));
    else if (path === '/bomb') response.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(5000)));
    else if (path === '/large') response.end('x'.repeat(5000));
    else if (path === '/damaged') response.setHeader('content-encoding', 'gzip').end('no gzip');
    else if (path === '/silent') response.write('x');
    else if (path === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
    else if (path === '/out') response.writeHead(302, { location: 'file:///etc/hosts' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { ...LIMITS, htmlBytes: 1000, fetchMilliseconds: 300, fetchRedirects: 2 };
const fetch = (path: string): ReturnType<typeof download> => download(base + path, limits, true);

test('a page, with its charset; a text; a packed answer; a redirect', async () => {
  expect(await fetch('/page')).toMatchObject({ charset: 'iso-8859-1', url: `${base}/page` });
  expect(await fetch('/plain')).toMatchObject({ charset: null });
  expect(new TextDecoder().decode((await fetch('/packed')).bytes)).toBe('Pier');
  expect(await fetch('/moved')).toMatchObject({ url: `${base}/page` });
});

test.each([
  ['/none', /the server answered 404\. \S/],
  ['/large', /larger than 0 MB\. \S/],
  ['/bomb', /larger than 0 MB\. \S/],
  ['/damaged', /the answer is damaged\. \S/],
  ['/silent', /no answer within 0 seconds\. \S/],
  ['/round', /more than 2 redirects\. \S/],
  ['/out', /"file:" is not fetched\. \S/],
])('%s', async (path, message) => {
  await expect(fetch(path)).rejects.toThrow(message);
});

describe('private networks', () => {
  test('are refused by number and by name, before a connection is made', async () => {
    for (const url of [
      `${base}/page`,
      'http://localhost:1/',
      'http://[::1]:1/',
      'http://2130706433:1/',
      'http://printer.local/',
    ]) {
      await expect(download(url, limits, false)).rejects.toThrow(/private network/);
    }
  });

  test.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.1.1',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('%s', (ip) => {
    expect(isPrivateAddress(ip)).toBe(true);
  });

  test.each(['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1'])('not %s', (ip) => {
    expect(isPrivateAddress(ip)).toBe(false);
  });
});

test('what is no address', async () => {
  await expect(download('http://', limits, true)).rejects.toThrow(/this is no address/);
});
