/**
 * Quotations and factuality against people's marking.
 *
 *   node bench/quotes.ts [SHARED]
 *
 * SHARED holds `data/quotes/polnear-sample`, `data/factuality` and the scorers in `score/` (default ../shared). Each set is measured whole
 * and in two halves: rules were tuned on the even-numbered articles (and sentences) only.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { analyse } from '../src/language/analyse.ts';
import { findEvents } from '../src/language/factuality/find-events.ts';
import { findQuotes } from '../src/language/quotes/find-quotes.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const work = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
const LAYOUT = { title: null, dropped: [] };

interface Input {
  readonly id: string;
  readonly text: string;
}

const scorer = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(shared, 'score', `${name}.mjs`), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

/** Reads the inputs of one data set, writes what `read` makes of them, and prints the scorer's table. */
function measure(title: string, name: string, data: string, read: (input: Input) => object): void {
  const inputs = scorer(name, 'inputs', data)
    .split('\n')
    .filter(Boolean)
    .map((line): Input => JSON.parse(line));
  const began = process.hrtime.bigint();
  const lines = inputs.map((input) => JSON.stringify({ id: input.id, text: input.text, ...read(input) }));
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const predictions = join(work, 'predictions.jsonl');
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  console.log(`\n${title} (${seconds.toFixed(1)} s)`);
  console.log(scorer(name, 'score', data, predictions).replace(/^\{.*\n?/m, ''));
}

/** A folder with every second article of a PolNeAR folder. */
function halfOfArticles(data: string, rest: number): string {
  const half = join(work, `articles-${rest}`);
  const texts = readdirSync(join(data, 'text')).sort();
  for (const folder of ['text', 'attributions']) mkdirSync(join(half, folder), { recursive: true });
  texts.forEach((text, i) => {
    if (i % 2 !== rest) return;
    symlinkSync(join(data, 'text', text), join(half, 'text', text));
    const stem = text.replace(/\.txt$/, '');
    for (const file of readdirSync(join(data, 'attributions'))) {
      if (file.startsWith(stem)) symlinkSync(join(data, 'attributions', file), join(half, 'attributions', file));
    }
  });
  return half;
}

/** A file with every second line of another. */
function halfOfLines(data: string, rest: number): string {
  const half = join(work, `lines-${rest}.jsonl`);
  const lines = readFileSync(data, 'utf8').split('\n').filter(Boolean);
  writeFileSync(half, `${lines.filter((_, i) => i % 2 === rest).join('\n')}\n`);
  return half;
}

const quotes = ({ text }: Input): object => ({
  quotes: findQuotes(analyse(text, LAYOUT), []).map((quote) => ({
    ...quote,
    speaker: quote.speaker && { ...quote.speaker, entity: '' },
  })),
});

const events = ({ text }: Input): object => {
  const syntax = analyse(text, LAYOUT);
  return { events: findEvents(syntax, findQuotes(syntax, [])) };
};

try {
  const articles = join(shared, 'data/quotes/polnear-sample');
  measure('quotations, all', 'quotes', articles, quotes);
  measure('quotations, tuned half', 'quotes', halfOfArticles(articles, 0), quotes);
  measure('quotations, other half', 'quotes', halfOfArticles(articles, 1), quotes);
  const sentences = join(shared, 'data/factuality/dev.jsonl');
  measure('factuality, dev', 'factuality', sentences, events);
  measure('factuality, dev, even half', 'factuality', halfOfLines(sentences, 0), events);
  measure('factuality, dev, odd half', 'factuality', halfOfLines(sentences, 1), events);
} finally {
  rmSync(work, { recursive: true, force: true });
}
