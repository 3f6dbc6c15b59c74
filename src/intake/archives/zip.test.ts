import { expect, test } from 'vitest';
import { packed, page, readBytes, request, response, zip } from './testing/make.ts';

const url = 'https://ledger.example/pier';
const text = 'The pier is shut, the council said on Monday. It opens in May.';

test('a ZIP is a folder in a file: the same names are passed over, pieces of saved pages too', async () => {
  const file = zip([
    { name: 'story/', data: '', method: 0 },
    { name: 'story/b.txt', data: text, method: 0 },
    { name: 'story/a.html', data: page('quay') },
    { name: 'story/a_files/frame.html', data: page('soap') },
    { name: 'story/README.md', data: text },
    { name: '__MACOSX/story/._b.txt', data: text },
    { name: 'story/photo.jpg', data: 'x' },
    { name: 'story/list.json', data: '{"a": 1}' },
  ]);
  const { articles, unread, notices } = await readBytes(file, 'in.zip');
  expect(unread).toEqual([]);
  expect(articles.map(({ path }) => path)).toEqual(['in.zip/story/a.html', 'in.zip/story/b.txt']);
  expect(notices.join()).toMatch(/1 \.jpg/);
});

test('archives within archives', async () => {
  const inner = zip([{ name: 'a.txt', data: text }]);
  const file = zip([
    { name: 'inner.zip', data: inner },
    { name: 'b.warc.gz', data: packed(response({ url, body: page('pier') })) },
  ]);
  const { articles, unread } = await readBytes(file, 'in.zip');
  expect(unread).toEqual([]);
  expect(articles.map((article) => article.path)).toEqual(['in.zip/b.warc.gz', 'in.zip/inner.zip/a.txt']);
});

const wacz = (pages: readonly object[], ...records: readonly Buffer[]): Buffer =>
  zip([
    { name: 'datapackage.json', data: '{"wacz_version":"1.1.1"}' },
    {
      name: 'pages/pages.jsonl',
      data: ['{"format":"json-pages-1.0"}', ...pages.map((one) => JSON.stringify(one))].join('\n'),
    },
    { name: 'archive/data.warc.gz', data: packed(...records), method: 0 },
    { name: 'indexes/index.cdx.gz', data: 'x', method: 0 },
  ]);

test('WACZ: the pages that its list names, over a redirect, and those it lacks', async () => {
  const old = 'http://ledger.example/old';
  const file = wacz(
    [{ url: old, title: 'Pier' }, { url: 'https://ledger.example/lost' }],
    response({ url: old, body: '', status: '302 Found', headers: 'Location: https://ledger.example/pier\r\n' }),
    response({ url, body: page('pier') }),
    response({ url: 'https://ads.example/frame', body: page('soap') }),
  );
  const { articles, unread } = await readBytes(file, 'story.wacz');
  expect(articles.map((article) => article.url)).toEqual([url]);
  expect(unread).toEqual([
    expect.stringMatching(/story\.wacz \(https:\/\/ledger\.example\/lost\): the archive lists this page/),
  ]);
});

test('WACZ without a list of pages: every page', async () => {
  const file = wacz([], response({ url, body: page('pier') }), request(url, 'document'));
  expect((await readBytes(file, 'story.wacz')).articles).toHaveLength(1);
});
