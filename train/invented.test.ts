/** The invented stories are what their keys say, and quote nobody. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { storyFolders } from './invented.ts';

const STORIES = fileURLToPath(new URL('stories', import.meta.url));
const bare = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(storyFolders(STORIES))('%s', (name) => {
  const articles = new Map(
    readdirSync(`${STORIES}/${name}/articles`).map((file) => [
      file,
      bare(readFileSync(`${STORIES}/${name}/articles/${file}`, 'utf8')),
    ]),
  );
  const key = JSON.parse(readFileSync(`${STORIES}/${name}/key.json`, 'utf8')) as {
    differ: { id: string; grade: string; accounts: { evidence: { article: string; exact: string }[] }[] }[];
    traps: { evidence: { article: string; exact: string }[] }[];
  };

  it('has at least three articles of outlets that do not exist', () => {
    expect(articles.size).toBeGreaterThan(2);
    for (const text of articles.values())
      expect(text).toMatch(/^--- .*\burl: https?:\/\/[\w.-]+\.(?:example|test|invalid)\b/);
  });

  it('quotes its articles to the letter', () => {
    const quoted = [...key.differ.flatMap(({ accounts }) => accounts), ...key.traps].flatMap(
      ({ evidence }) => evidence,
    );
    expect(quoted.filter(({ article, exact }) => !articles.get(article)?.includes(bare(exact.trim())))).toEqual([]);
  });

  it('has two accounts of each matter, and names for all matters', () => {
    expect(key.differ.filter(({ accounts }) => accounts.length < 2)).toEqual([]);
    expect(new Set(key.differ.map(({ id }) => id)).size).toBe(key.differ.length);
  });
});
