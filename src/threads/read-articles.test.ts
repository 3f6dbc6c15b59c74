import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fromText } from '../intake/from-text.ts';
import { take } from '../intake/take.ts';
import { readArticles, readHere, readInThreads } from './read-articles.ts';

const example = fileURLToPath(new URL('../../examples/harbour-fire/articles', import.meta.url));
const clumsy = { script: new URL('./testing/clumsy-worker.ts', import.meta.url) };
const article = (path: string, text: string): ReturnType<typeof fromText> => fromText(text, { path, url: null });

describe('articles read in threads', () => {
  it('are read as in this one, whatever the number of threads', async () => {
    const { articles } = await take([example]);
    const expected = JSON.stringify(readHere(articles, () => {}));
    for (const threads of [1, 2, 3]) {
      const counts: number[] = [];
      const made = await readInThreads(articles, threads, (done) => counts.push(done));
      expect(JSON.stringify(made) === expected).toBe(true);
      expect(counts).toEqual(articles.map((_, i) => i + 1));
    }
  }, 120_000);

  it('are read where there is much text', async () => {
    const long = Array.from({ length: 8 }, (_, i) =>
      article(`${i}.txt`, `Ada Quill left Port Ansel on ${i + 1} May 2024. `.repeat(320)),
    );
    const made = await readArticles(long, 2, () => {});
    expect(JSON.stringify(made) === JSON.stringify(readHere(long, () => {}))).toBe(true);
  }, 120_000);

  it('that take their thread down are unread, and the rest is read', async () => {
    const texts = ['first words', 'throw', 'exit', 'last words'];
    const made = await readInThreads(
      texts.map((text, i) => article(`${i}.txt`, text)),
      2,
      () => {},
      clumsy,
    );
    expect(made.testimonies.map((testimony) => testimony.article.path)).toEqual(['0.txt', '3.txt']);
    expect(made.unread.map(({ path }) => path)).toEqual(['1.txt', '2.txt']);
    expect(made.unread[0]!.error).toContain('1.txt: reading it failed (no such row). Split it');
  });
});
