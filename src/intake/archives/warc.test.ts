import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { http, packed, page, readBytes, record, request, response } from './testing/make.ts';

const url = 'https://ledger.example/pier';
const gone = 'https://ledger.example/gone';

test('every page of an archive is an article, with its address and the time it was fetched', async () => {
  const file = Buffer.concat([
    record('warcinfo', '', Buffer.from('software: x\r\n')),
    response({ url, body: page('pier') }),
    response({ url: 'https://ledger.example/quay', body: page('quay'), date: '2025-03-06T11:00:00.123456Z' }),
    response({ url: 'https://ledger.example/logo.png', body: '\x89PNG', type: 'image/png' }),
    response({ url: 'https://ledger.example/data', body: '{"a":1}', type: 'application/json' }),
  ]);
  const { articles, unread } = await readBytes(file, 'a.warc');
  expect(unread).toEqual([]);
  expect(articles.map(({ title, url, captured, path }) => [title, url, captured, path])).toEqual([
    ['The pier is shut', url, '2025-03-05T10:00:00Z', 'a.warc'],
    ['The quay is shut', 'https://ledger.example/quay', '2025-03-06T11:00:00Z', 'a.warc'],
  ]);
});

test('packed record by record, or as a whole', async () => {
  const records = [response({ url, body: page('pier') }), response({ url: gone, body: page('quay') })];
  for (const file of [packed(...records), gzipSync(Buffer.concat(records))]) {
    const { articles, unread } = await readBytes(file, 'a.warc.gz');
    expect([articles.length, unread]).toEqual([2, []]);
  }
});

test('bodies in chunks, packed, in another encoding', async () => {
  const body = page('pier');
  const half = body.length >> 1;
  const chunk = (part: string): string => `${Buffer.byteLength(part).toString(16)};x=y\r\n${part}\r\n`;
  const chunked = `${chunk(body.slice(0, half))}${chunk(body.slice(half))}0\r\n\r\n`;
  const latin = Buffer.from(page('café').replace('<meta charset="utf-8">', ''), 'latin1');
  const file = Buffer.concat([
    response({ url, body: chunked, headers: 'Transfer-Encoding: chunked\r\n' }),
    response({ url, body: gzipSync(body), headers: 'Content-Encoding: gzip\r\n' }),
    // The archive undid the coding and kept the header.
    response({ url, body, headers: 'Content-Encoding: br\r\nTransfer-Encoding: chunked\r\n' }),
    response({ url, body: latin, type: 'text/html; charset=iso-8859-1' }),
  ]);
  const { articles, unread } = await readBytes(file, 'a.warc');
  expect(unread).toEqual([]);
  expect(articles.map(({ title }) => title)).toEqual([...Array(3).fill('The pier is shut'), 'The café is shut']);
  expect(new Set(articles.slice(0, 3).map(({ text }) => text)).size).toBe(1);
});

test('what was fetched for a frame of a page is no article, wherever its request stands', async () => {
  const frame = 'https://ads.example/frame';
  const file = Buffer.concat([
    response({ url, body: page('pier') }),
    request(url, 'document'),
    response({ url: frame, body: page('soap') }),
    request(frame, 'iframe'),
    request('https://ads.example/other', 'iframe'),
    response({ url: 'https://ads.example/other', body: page('cream') }),
  ]);
  const { articles } = await readBytes(file, 'a.warc');
  expect(articles.map((article) => article.url)).toEqual([url]);
});

test('resources and conversions; a conversion of an answer that is there adds nothing', async () => {
  const text = Buffer.from('The pier is shut, the council said on Monday. It opens in May.');
  const plain = { warc: 'Content-Type: text/plain\r\n' };
  const file = Buffer.concat([
    record('resource', url, Buffer.from(page('pier')), { warc: 'Content-Type: text/html\r\n' }),
    record('conversion', url, text, plain),
    record('conversion', gone, text, plain),
    record('resource', 'urn:text:x', text, plain),
  ]);
  const { articles } = await readBytes(file, 'a.warc');
  expect(articles.map((article) => article.url)).toEqual([url, gone]);
});

test('a revisit of what is there adds nothing; of what is not, it is told', async () => {
  const head = http({ url, body: '' });
  const file = Buffer.concat([
    response({ url, body: page('pier'), warc: 'WARC-Payload-Digest: sha1:AAAA\r\n' }),
    record('revisit', url, head),
    record('revisit', 'https://ledger.example/same', head, { warc: 'WARC-Payload-Digest: sha1:AAAA\r\n' }),
    record('revisit', gone, head, { warc: 'WARC-Payload-Digest: sha1:BBBB\r\n' }),
  ]);
  const { articles, unread } = await readBytes(file, 'a.warc');
  expect(articles).toHaveLength(1);
  expect(unread).toEqual([
    expect.stringMatching(/a\.warc \(https:\/\/ledger\.example\/gone\): a revisit record.*\. \S/),
  ]);
});

test('errors and redirects are no articles; errors are counted', async () => {
  const file = Buffer.concat([
    response({ url: gone, body: page('nothing'), status: '404 Not Found' }),
    response({ url: gone, body: '', status: '301 Moved', headers: `Location: ${url}\r\n` }),
    response({ url, body: page('pier') }),
  ]);
  const { articles, notices } = await readBytes(file, 'a.warc');
  expect(articles.map((article) => article.url)).toEqual([url]);
  expect(notices.join()).toMatch(/1 page answered 404/);
});

test('ARC, also cut off', async () => {
  const block = http({ url, body: page('pier') });
  const line = (length: number): string => `${url} 192.0.2.1 20250305100000 text/html ${length}\n`;
  const head = 'filedesc://a.arc 0.0.0.0 20250305095900 text/plain 10\n1 1 Test\n\n\n';
  const file = Buffer.concat([Buffer.from(head + line(block.length)), block, Buffer.from(`\n${line(9999)}HTTP/1.1 2`)]);
  const { articles, unread } = await readBytes(file, 'a.arc');
  expect(articles).toMatchObject([{ url, title: 'The pier is shut', captured: '2025-03-05T10:00:00Z' }]);
  expect(unread).toEqual([expect.stringMatching(/it ends inside the record/)]);
});

test('one file holds a thousand articles, read one at a time', async () => {
  const records = Array.from({ length: 1000 }, (_, i) =>
    gzipSync(
      record('resource', `${url}/${i}.txt`, Buffer.from(`The pier is shut, the council said. Notice ${i} of many.`), {
        warc: 'Content-Type: text/plain\r\n',
      }),
    ),
  );
  const { articles, unread } = await readBytes(Buffer.concat(records), 'a.warc.gz');
  expect([articles.length, unread]).toEqual([1000, []]);
});
