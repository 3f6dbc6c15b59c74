import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { articleId } from '../article-id.ts';
import { addressKey, articleKey } from './address-key.ts';
import { foldVersions } from './versions.ts';

const body = [
  'The pier of Skarrow is shut, the harbour office said on Monday.',
  'Repairs will take until May at the earliest, according to the office.',
];
const article = (url: string | null, paragraphs: readonly string[], more: Partial<Article> = {}): Article => {
  const text = paragraphs.join('\n\n');
  const rest = {
    path: null,
    outlet: null,
    title: null,
    titleSpan: null,
    byline: [],
    published: null,
    updated: null,
    language: 'en',
    dropped: [],
  };
  return { ...rest, id: articleId(text, url), url, text, ...more };
};
const url = 'https://ledger.example/2025/pier';

describe('one article', () => {
  test('the newest state of a page is the article; older ones tell what changed', () => {
    const first = article(url, [body[0]!, 'Nobody knows why, it said, and nobody was hurt.'], {
      captured: '2025-03-05T10:00:00Z',
    });
    const second = article(url, [...body, 'Three people were hurt.'], { captured: '2025-03-06T10:00:00Z' });
    const [folded, ...others] = foldVersions([first, second]);
    expect(others).toEqual([]);
    expect(folded?.id).toBe(second.id);
    const [version] = folded!.versions!;
    expect(version).toMatchObject({
      id: first.id,
      captured: '2025-03-05T10:00:00Z',
      removed: ['Nobody knows why, it said, and nobody was hurt.'],
    });
    expect(version!.added.map(({ start, end }) => folded!.text.slice(start, end))).toEqual([
      body[1],
      'Three people were hurt.',
    ]);
  });

  test('the update that the page gives counts more than when it was fetched', () => {
    const corrected = article(url, [...body, 'Two.'], { updated: '2025-03-07', captured: '2025-03-07T10:00:00Z' });
    const stale = article(url, body, { updated: '2025-03-05', captured: '2025-03-09T10:00:00Z' });
    expect(foldVersions([stale, corrected])[0]?.id).toBe(corrected.id);
  });

  test.each([
    ['https://ledger.example/2025/pier/amp'],
    ['https://amp.ledger.example/2025/pier'],
    ['https://ledger.example/amp/2025/pier'],
    ['https://ledger.example/2025/pier?outputType=amp'],
    ['http://www.ledger.example/2025/pier/?print=true&utm_source=mail#top'],
    ['https://ledger.example/print/2025/pier/'],
    ['https://ledger.example/news?id=4711'],
  ])('the same text at %s', (other) => {
    const folded = foldVersions([article(other, body), article(url, body)]);
    expect(folded).toHaveLength(1);
    expect(folded[0]?.versions).toMatchObject([{ removed: [], added: [] }]);
  });
});

describe('two articles', () => {
  test.each<[string, Article, Article]>([
    ['other sites', article('https://ledger.example/a', body), article('https://herald.example/a', body)],
    ['no address', article(null, body), article(null, body)],
    [
      'another story under one address',
      article(url, body),
      article(url, ['A boat was towed out of the basin by the fire brigade of Skarrow.']),
    ],
    [
      'the front page as the address of all',
      article('https://ledger.example/', body),
      article('https://ledger.example/', ['A boat was towed out of the basin on Monday.']),
    ],
    [
      'another page by its query',
      article(`${url}?page=1`, body),
      article(`${url}?page=2`, ['A boat was towed out of the basin on Monday.']),
    ],
    ['records with ids of their own', article(url, body, { id: 'r1' }), article(url, body, { id: 'r2' })],
    [
      'only a short line in common',
      article(url, [body[0]!, 'Read on Monday.']),
      article(url, ['A boat was towed out of it.', 'Read on Monday.']),
    ],
  ])('%s', (_, one, other) => {
    const folded = foldVersions([one, other]);
    expect(folded).toHaveLength(2);
    expect(folded.every(({ versions }) => versions === undefined)).toBe(true);
  });
});

test('the order of the inputs changes nothing, and nothing is lost', () => {
  const some = fc.record({
    place: fc.constantFrom(url, `${url}/amp`, 'https://ledger.example/quay', 'https://herald.example/pier', null),
    words: fc.subarray([...body, 'Three people were hurt.', 'A boat was towed out of the basin by the fire brigade.'], {
      minLength: 1,
    }),
    captured: fc.constantFrom('2025-03-05T10:00:00Z', '2025-03-06T10:00:00Z'),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (list) => {
      const articles = list.map(({ place, words, captured }) => article(place, words, { captured }));
      const folded = foldVersions(articles);
      const byId = (a: Article, b: Article): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      expect([...foldVersions(articles.toReversed())].sort(byId)).toEqual([...folded].sort(byId));
      expect(folded.reduce((sum, { versions = [] }) => sum + 1 + versions.length, 0)).toBe(articles.length);
    }),
  );
});

test.each([
  ['https://www.ledger.example:443/pier/?b=2&utm_source=x&a=1#c', 'ledger.example/pier?a=1&b=2'],
  ['no address', 'no address'],
  ['https://amp.example/', 'amp.example'],
])('keys: %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
  expect(articleKey(address)).toBe(key);
});
