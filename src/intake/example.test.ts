import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Article, droppedSpans } from '../model/article.ts';
import { take } from './take.ts';

const story = join(import.meta.dirname, '../../examples/harbour-fire');
const { articles, unread } = await take([join(story, 'articles')]);

interface Evidence {
  readonly article: string;
  readonly exact: string;
}

/** All passages that a key names, wherever in it they stand. */
function evidenceIn(value: unknown): Evidence[] {
  if (value === null || typeof value !== 'object') return [];
  const { article, exact } = value as Partial<Evidence>;
  const here = typeof article === 'string' && typeof exact === 'string' ? [{ article, exact }] : [];
  return [...here, ...Object.values(value).flatMap(evidenceIn)];
}

const plain = (words: string): string => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** The text as a reader of the dossier has it: dropped parts blanked. */
function keptText(article: Article): string {
  let text = article.text;
  for (const { start, end } of droppedSpans(article))
    text = text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end);
  return plain(text);
}

test('all eight articles are read', () => {
  expect(unread).toEqual([]);
  expect(articles.map(({ path, published }) => [path, published])).toEqual([
    ['01-evening-ledger.txt', '2025-03-05'],
    ['02-dunmere-courier.html', '2025-03-05T11:20:00Z'],
    ['03-coast-nine.txt', '2025-03-06'],
    ['04-minute-digest.html', '2025-03-05T16:45:00Z'],
    ['05-quay-and-keel.html', '2025-03-10'],
    ['06-varnholt-post.txt', '2025-03-08'],
    ['07-the-breakwater.txt', null],
    ['08-veldry-tribune.txt', '2025-03-19'],
  ]);
});

test('no evidence of the key is lost', () => {
  const evidence = evidenceIn(JSON.parse(readFileSync(join(story, 'key.json'), 'utf8')));
  expect(evidence.length).toBeGreaterThan(90);
  const lost = evidence.filter(({ article, exact }) => {
    const read = articles.find(({ path }) => path === article);
    return !read || !keptText(read).includes(plain(exact));
  });
  expect(lost).toEqual([]);
});

test('the noise of the saved page is dropped, its headings and sentences are not', () => {
  const saved = articles.find(({ path }) => path === '06-varnholt-post.txt')!;
  expect(droppedSpans(saved).map(({ reason }) => reason)).toEqual([
    'title-repeated',
    'empty-byline',
    'date-line',
    'image-file',
    'caption',
    'advertisement',
    'related-link',
    'newsletter',
    'page-control',
    'read-more',
    'read-more',
  ]);
  expect(keptText(saved)).toContain('What the union says');
});
