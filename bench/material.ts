/**
 * Made-up articles to measure on: real articles of ../shared (else the example story) joined, repeated and perturbed
 * (paragraphs left out, figures changed), so that they are neither copies nor strangers.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Article, take } from '../src/crossread.ts';

const stories = fileURLToPath(new URL('../../shared/data/stories', import.meta.url));
const example = fileURLToPath(new URL('../examples/harbour-fire/articles', import.meta.url));

export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The texts of `count` articles of about `words` words each. */
export async function texts(count: number, words: number): Promise<string[]> {
  const folders = existsSync(stories)
    ? readdirSync(stories)
        .sort()
        .map((name) => `${stories}/${name}/articles`)
    : [example];
  const { articles } = await take(folders.filter((folder) => existsSync(folder)));
  return Array.from({ length: count }, (_, i) => perturbed(articles, i, words));
}

/** The text of article `i`: paragraphs from the `i`th article on, one in seven left out, every figure raised by the round. */
function perturbed(articles: readonly Article[], i: number, words: number): string {
  const round = Math.floor(i / articles.length);
  let text = '';
  for (let k = i; wordsIn(text) < words; k++) {
    const paragraphs = articles[k % articles.length]!.text.split(/\n+/);
    text += `${paragraphs
      .filter((_, p) => (p + i) % 7 !== 0)
      .join('\n\n')
      .replace(/\d+/g, (figure) => String(Number(figure) + round))}\n\n`;
  }
  return text
    .split(/(?<=\s)/)
    .slice(0, Math.round(words * 1.05))
    .join('');
}
