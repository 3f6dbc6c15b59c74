import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { warcExchange } from '../archives/write-warc.ts';
import { take } from '../take.ts';
import { keptPages } from './kept-pages.ts';
import type { Exchange } from './request.ts';
import { fakeClock, type Site, site } from './testing/site.ts';

let folder = '';
let file = '';
const open: Site[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-kept-'));
  file = join(folder, 'new', 'pages.warc.gz');
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  for (const one of open.splice(0)) await one.close();
});

const exchange = (url: string, body: string): Exchange => ({
  url,
  date: '2024-05-03T10:00:00Z',
  requestHead: 'GET / HTTP/1.1\r\nhost: a.example\r\n\r\n',
  status: 200,
  responseHead: `HTTP/1.1 200 OK\r\nETag: "1"\r\nContent-Length: ${body.length}\r\n\r\n`,
  body: Buffer.from(body),
});

describe('kept pages', () => {
  test('are found in the next run as they were added', async () => {
    const first = await keptPages(file, 1000);
    expect(first.find('https://a.example/')).toBeNull();
    first.add(exchange('https://a.example/', 'Pier'));
    first.add(exchange('https://a.example/', 'twice'));
    first.add(exchange('https://a.example/é', 'Lift'));
    first.save();
    const second = await keptPages(file, 1000);
    expect(second.find('https://a.example/')).toEqual({ ...exchange('https://a.example/', 'Pier'), requestHead: '' });
    expect(Buffer.from(second.find('https://a.example/é')!.body).toString()).toBe('Lift');
  });
  test('stay where a run fetches nothing', async () => {
    const first = await keptPages(file, 1000);
    first.add(exchange('https://a.example/', 'Pier'));
    first.save();
    (await keptPages(file, 1000)).save();
    expect((await keptPages(file, 1000)).find('https://a.example/')).not.toBeNull();
  });
  test('lie beside the old ones until they are saved', async () => {
    const kept = await keptPages(file, 1000);
    kept.add(exchange('https://a.example/', 'Pier'));
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, true]);
    kept.save();
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([true, false]);
  });
  test.each(['', 'no WARC', 'WARC/1.1\r\nContent-Length: 99\r\n\r\nHTTP'])(
    'of a damaged file are none: %j',
    async (bytes) => {
      const damaged = join(folder, 'damaged.warc');
      writeFileSync(damaged, bytes);
      expect((await keptPages(damaged, 1000)).find('https://a.example/')).toBeNull();
    },
  );
});

test('an exchange is two records, the same bytes each time; no header can be smuggled in', () => {
  const bytes = warcExchange(exchange('https://a.example/\r\nWARC-Type: request', 'Pier'));
  expect(warcExchange(exchange('https://a.example/\r\nWARC-Type: request', 'Pier'))).toEqual(bytes);
  const text = gunzipSync(bytes).toString();
  expect(text.match(/^WARC-Type: (\w+)/gm)).toEqual(['WARC-Type: response', 'WARC-Type: request']);
  expect(text).toMatch(/WARC-Record-ID: <urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}>/);
});

const PAGE = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>
  ${
    title === 'Shut pier'
      ? '<p>The council of Skarrow shut the pier on Friday after two boards broke under a delivery van, the mayor said.</p><p>Nobody was hurt. The pier, built in 1902, will stay shut until June, according to the council.</p>'
      : '<p>Eleven people sat in the cliff lift of Port Ansel for two hours on Sunday because its cable had frozen.</p><p>Firemen brought them down by ladder, one after the other, and the lift will be looked at this week.</p>'
  }</article></body></html>`;
const FEED = (base: string): string => `<rss version="2.0"><channel><title>Ledger</title><item><title>Shut pier</title>
  <link>${base}/pier</link><pubDate>Fri, 03 May 2024 10:04:00 +0200</pubDate><description>Short.</description></item>
  <item><title>Gone</title><link>${base}/gone</link></item></channel></rss>`;

test('a dossier can be made again from what was kept: the same articles without the network', async () => {
  const one = await site((request, response, path) => {
    if (path === '/robots.txt') response.writeHead(404).end();
    else if (path === '/gone') response.writeHead(404).end();
    else if (path === '/feed')
      response.setHeader('content-type', 'application/rss+xml').end(FEED(`http://${request.headers.host}`));
    else if (path === '/old') response.writeHead(301, { location: '/lift' }).end();
    else
      response
        .setHeader('content-type', 'text/html')
        .setHeader('etag', '"1"')
        .end(PAGE(path === '/pier' ? 'Shut pier' : 'Lift stuck'));
  });
  open.push(one);
  const world = { clock: fakeClock().clock, environment: {} };
  const inputs = [`${one.base}/feed`, `${one.base}/old`];
  const unasked = await take(inputs, { privateAddresses: true, world });
  expect(unasked.articles.map(({ title }) => title)).toEqual(['Lift stuck']);
  expect(unasked.unread.map(({ error }) => error)).toEqual([
    expect.stringMatching(/\/gone: http:.*\/feed names it and does not hold its text\. Add --fetch/),
    expect.stringMatching(/\/pier: http:.*\/feed names it and does not hold its text\. Add --fetch/),
  ]);
  const fetched = await take(inputs, { privateAddresses: true, fetch: true, keep: file, world });
  expect(fetched.articles.map(({ title }) => title)).toEqual(['Lift stuck', 'Shut pier']);
  expect(fetched.articles[1]).toMatchObject({ outlet: 'Ledger', published: '2024-05-03T10:04:00+02:00' });
  expect(fetched.unread.map(({ error }) => error)).toEqual([expect.stringContaining('there is no such page')]);
  await one.close();
  open.splice(0);
  const again = await take([file]);
  const kept = ({ articles }: typeof again): string[] =>
    articles.map(({ path: _, ...article }) => JSON.stringify(article)).sort();
  expect(kept(again)).toEqual(kept(fetched));
  expect(readFileSync(file).length).toBeGreaterThan(500);
});
