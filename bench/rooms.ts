/**
 * Articles a second and peak memory, room by room in one thread and then the whole in worker threads, on a made-up story
 * (material.ts) of articles of about 750 words.
 *
 *   npm run bench -- rooms [ARTICLES]      (100 articles, about 75,000 words, unless told)
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Article,
  compare,
  crossread,
  lay,
  read,
  readClaims,
  toHtml,
  toJson,
  toMarkdown,
} from '../src/crossread.ts';
import { fromText } from '../src/intake/from-text.ts';
import { texts as madeUp, wordsIn } from './material.ts';

const WORDS = 750;

interface Row {
  readonly room: string;
  readonly seconds: number;
  /** Seconds of all cores together: on a busy machine the truer figure. */
  readonly processor: number;
  readonly peak: number;
}

export async function rooms(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 100);
  const texts = await madeUp(count, WORDS);
  const fileOf = (i: number): string => `${String(i).padStart(4, '0')}.txt`;
  const rows: Row[] = [];
  const timed = async <T>(room: string, work: () => T | Promise<T>): Promise<T> => {
    const [start, before] = [process.hrtime.bigint(), process.cpuUsage()];
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    rows.push({
      room,
      seconds: Number(process.hrtime.bigint() - start) / 1e9,
      processor: (user + system) / 1e6,
      peak: process.resourceUsage().maxRSS / 1024,
    });
    return result;
  };
  const take = (): Article[] => texts.map((text, i) => fromText(text, { path: fileOf(i), url: null }));
  read(take()[0]!); // loads the models, so that their time is not the first article's
  const articles = await timed('intake', take);
  const readings = await timed('language', () => articles.map(read));
  const testimonies = await timed('claims', () => articles.map((article, i) => readClaims(article, readings[i]!)));
  const comparison = await timed('compare', () => compare(testimonies));
  const dossier = await timed('dossier', () => lay(comparison, []));
  await timed('publish', () => [toHtml(dossier), toJson(dossier), toMarkdown(dossier)]);
  const sum = (value: (row: Row) => number): number => rows.reduce((total, row) => total + value(row), 0);
  rows.push({
    room: 'all',
    seconds: sum((row) => row.seconds),
    processor: sum((row) => row.processor),
    peak: rows.at(-1)!.peak,
  });

  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  texts.forEach((text, i) => {
    writeFileSync(join(folder, fileOf(i)), text);
  });
  for (const threads of [1, 2])
    await timed(`crossread(), ${threads} thread${threads > 1 ? 's' : ''}`, () => crossread([folder], { threads }));
  rmSync(folder, { recursive: true });

  console.log(
    `${count} articles, ${texts.reduce((words, text) => words + wordsIn(text), 0)} words, ${comparison.claims.length} claims, ${dossier.points.length} points\n`,
  );
  console.log('room                     seconds   processor   articles/s   peak memory so far, MB');
  for (const { room, seconds, processor, peak } of rows)
    console.log(
      `${room.padEnd(22)} ${seconds.toFixed(2).padStart(9)} ${processor.toFixed(2).padStart(11)} ${(count / seconds).toFixed(1).padStart(12)} ${peak.toFixed(0).padStart(25)}`,
    );
}
