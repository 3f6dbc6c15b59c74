/**
 * Articles a second and peak memory, room by room, on a made-up story: real articles of ../shared (else the example story)
 * joined to about 750 words each, repeated and perturbed (paragraphs left out, figures changed), so that they are neither
 * copies nor strangers.
 *
 *   npm run bench -- rooms [ARTICLES]      (100 articles, about 75,000 words, unless told)
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Article, compare, lay, read, readClaims, take, toHtml, toJson, toMarkdown } from '../src/crossread.ts';
import { fromText } from '../src/intake/from-text.ts';

const WORDS = 750;
const stories = fileURLToPath(new URL('../../shared/data/stories', import.meta.url));
const example = fileURLToPath(new URL('../examples/harbour-fire/articles', import.meta.url));

async function material(): Promise<Article[]> {
  const folders = existsSync(stories)
    ? readdirSync(stories)
        .sort()
        .map((name) => `${stories}/${name}/articles`)
    : [example];
  return (await take(folders.filter((folder) => existsSync(folder)))).articles;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The text of article `i`: paragraphs from the `i`th article on, one in seven left out, every figure raised by the round. */
function perturbed(articles: readonly Article[], i: number): string {
  const round = Math.floor(i / articles.length);
  let text = '';
  for (let k = i; wordsIn(text) < WORDS; k++) {
    const paragraphs = articles[k % articles.length]!.text.split(/\n+/);
    text +=
      paragraphs
        .filter((_, p) => (p + i) % 7 !== 0)
        .join('\n\n')
        .replace(/\d+/g, (figure) => String(Number(figure) + round)) + '\n\n';
  }
  return text
    .split(/(?<=\s)/)
    .slice(0, Math.round(WORDS * 1.05))
    .join('');
}

interface Row {
  readonly room: string;
  readonly seconds: number;
  readonly peak: number;
}

export async function rooms(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 100);
  const from = await material();
  const texts = Array.from({ length: count }, (_, i) => perturbed(from, i));
  const rows: Row[] = [];
  const timed = <T>(room: string, work: () => T): T => {
    const start = process.hrtime.bigint();
    const result = work();
    rows.push({
      room,
      seconds: Number(process.hrtime.bigint() - start) / 1e9,
      peak: process.resourceUsage().maxRSS / 1024,
    });
    return result;
  };
  read(from[0]!); // loads the models, so that their time is not the first article's
  const start = process.hrtime.bigint();
  const articles = timed('intake', () =>
    texts.map((text, i) => fromText(text, { path: `${String(i).padStart(4, '0')}.txt`, url: null })),
  );
  const readings = timed('language', () => articles.map(read));
  const testimonies = timed('claims', () => articles.map((article, i) => readClaims(article, readings[i]!)));
  const comparison = timed('compare', () => compare(testimonies));
  const dossier = timed('dossier', () => lay(comparison, []));
  timed('publish', () => [toHtml(dossier), toJson(dossier), toMarkdown(dossier)]);
  const total = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(
    `${count} articles, ${texts.reduce((sum, text) => sum + wordsIn(text), 0)} words, ${comparison.claims.length} claims, ${dossier.points.length} points\n`,
  );
  console.log('room        seconds   articles/s   peak memory, MB');
  for (const { room, seconds, peak } of [...rows, { room: 'all', seconds: total, peak: rows.at(-1)!.peak }])
    console.log(
      `${room.padEnd(10)} ${seconds.toFixed(2).padStart(8)} ${(count / seconds).toFixed(1).padStart(12)} ${peak.toFixed(0).padStart(18)}`,
    );
}
