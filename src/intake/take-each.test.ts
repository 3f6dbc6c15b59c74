import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { packed, page, response } from './archives/testing/make.ts';
import { take } from './take.ts';
import { takeEach } from './take-each.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-each-'));
  const records = ['pier', 'quay', 'lock'].map((thing) =>
    packed(response({ url: `https://ledger.example/${thing}`, body: page(thing) })),
  );
  writeFileSync(join(folder, 'b.warc.gz'), Buffer.concat(records));
  writeFileSync(join(folder, 'a.html'), page('ferry'));
  writeFileSync(join(folder, 'c.html'), page('ferry'));
  writeFileSync(join(folder, 'd.pdf'), 'no document');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function all(inputs: readonly string[]): Promise<{ articles: Article[]; unread: string[] }> {
  const articles: Article[] = [];
  const unread: string[] = [];
  for await (const piece of takeEach(inputs))
    if (piece.kind === 'article') articles.push(piece.article);
    else unread.push(piece.unread.error);
  return { articles, unread };
}

test('gives what take gives, in the order of the files, with ids of their own', async () => {
  const { articles, unread } = await all([folder]);
  expect(articles.map(({ path, url }) => [path, url])).toEqual([
    ['a.html', null],
    ['b.warc.gz', 'https://ledger.example/pier'],
    ['b.warc.gz', 'https://ledger.example/quay'],
    ['b.warc.gz', 'https://ledger.example/lock'],
    ['c.html', null],
  ]);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(5);
  const taken = await take([folder]);
  const texts = (of: readonly Article[]): string[] => of.map(({ text }) => text).sort();
  expect(texts(articles)).toEqual(texts(taken.articles));
  expect(unread).toEqual(taken.unread.map(({ error }) => error));
});

test('an article is there before the next one is read', async () => {
  const stream = takeEach([join(folder, 'b.warc.gz')]);
  const first = await stream.next();
  expect(first.value).toMatchObject({ kind: 'article', article: { url: 'https://ledger.example/pier' } });
  await stream.return(undefined);
});

test('addresses are told, and not fetched', async () => {
  const { articles, unread } = await all(['https://ledger.example/pier']);
  expect(articles).toEqual([]);
  expect(unread).toEqual([expect.stringMatching(/^https:\/\/ledger\.example\/pier: .+\. Leave --stream away$/)]);
});
