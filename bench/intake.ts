/**
 * Intake against what people marked: article text, title, author and date of pages; feeds and robots.txt; time per page.
 *
 *   npm run bench -- intake [FIRST]     (FIRST: only so many pages of each set)
 *
 * Each set is shown whole and in two halves by site: rules were tuned on the half "tuned" only (those for text and those for
 * metadata on halves of their own). Peers run on the same pages in the same run: Readability on linkedom always; defuddle and
 * @extractus/article-extractor where they are installed (in node_modules, or in that of the folder $PEERS). Time is processor
 * time, files read before.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { fromHtml } from '../src/intake/from-html.ts';
import { decodeHtml } from '../src/intake/html/charset.ts';
import { parsePage } from '../src/intake/html/dom.ts';
import { joinBlocks, renderBlocks } from '../src/intake/html/render.ts';
import { Failure } from '../src/model/failure.ts';

const SHARED = new URL('../../shared/', import.meta.url);
const DATA = new URL('data/extraction/', SHARED);

/** What one reader takes from one page: the parts of an article record that the scorer looks at. */
interface Reading {
  readonly text?: string;
  readonly title?: string | null;
  readonly byline?: readonly string[] | string | null;
  readonly published?: string | null;
}

interface Reader {
  readonly name: string;
  read(page: Page): Reading | Promise<Reading>;
}

interface Page {
  readonly id: string;
  readonly site: string;
  readonly host: string;
  readonly bytes: Uint8Array;
  readonly gold: Readonly<Record<string, unknown>>;
}

type Measures = Readonly<Record<string, number | null>>;

const COLUMNS = ['f1', 'p', 'r', 'words', 'with', 'without', 'lead', 'title', 'author', 'day', 'empty'] as const;

export async function intake(args: readonly string[]): Promise<void> {
  const scorer = new URL('score/page.mjs', SHARED);
  if (!existsSync(scorer)) {
    console.log('bench intake: ../shared is not there, so there is nothing to measure on');
    return;
  }
  const { measurePage }: { measurePage(gold: object, found: Reading): Measures } = await import(scorer.href);
  const most = Number(args[0] ?? Number.POSITIVE_INFINITY);
  const readers = [crossread, readability, ...(await installedPeers())];
  for (const set of ['scrapinghub', 'wcxb-dev', 'metadata', 'dates-800']) {
    const pages = pagesOf(set).slice(0, most);
    console.log(`\n${set}: ${pages.length} pages`);
    console.log(['', ...COLUMNS, 'ms/page'].map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(8))).join(''));
    const spent = new Map<string, number>();
    for (const reader of readers) {
      const measured: { readonly page: Page; readonly measures: Measures }[] = [];
      let milliseconds = 0;
      for (const page of pages) {
        const before = process.cpuUsage();
        const reading = await attempt(reader, page);
        const { user, system } = process.cpuUsage(before);
        milliseconds += (user + system) / 1000;
        measured.push({ page, measures: measurePage(page.gold, reading) });
      }
      spent.set(reader.name, milliseconds / pages.length);
      row(
        reader.name,
        measured.map(({ measures }) => measures),
        milliseconds / pages.length,
      );
      if (reader !== crossread) continue;
      for (const tuned of [true, false]) {
        const half = measured.map(({ page, measures }) => ({
          ...(inTextHalf(page.site) === tuned ? withFields(measures, false) : {}),
          ...(inMetadataHalf(page.host) === tuned ? withFields(measures, true) : {}),
        }));
        row(tuned ? '  tuned half' : '  untouched half', half, null);
      }
    }
    const ratio = spent.get(crossread.name)! / spent.get(readability.name)!;
    console.log(`processor time, ${crossread.name} : ${readability.name} = ${ratio.toFixed(2)}`);
  }
  await otherFigures();
}

/** Feeds and robots.txt have benches of their own. */
async function otherFigures(): Promise<void> {
  const { feedFigures } = await import('./feeds.ts');
  const { robotFigures } = await import('./robots.ts');
  console.log('\nfeeds');
  console.table(feedFigures().map(({ missed: _, ...figures }) => figures));
  const robots = robotFigures();
  if (robots) {
    const { missed: _, ...figures } = robots;
    console.log('robots.txt');
    console.table([figures]);
  }
}

const crossread: Reader = {
  name: 'crossread',
  read: ({ bytes, id }) => fromHtml(bytes, { path: `${id}.html`, url: null }),
};

/** As its users run it; its element's blocks become lines, since its own text has no line breaks. */
const readability: Reader = {
  name: 'Readability on linkedom',
  read: ({ bytes }) => {
    const { document } = parseHTML(decodeHtml(bytes, null, 'page'));
    const article = new Readability(document as never).parse();
    return {
      text: article?.content ? textOf(article.content) : '',
      title: article?.title ?? null,
      byline: article?.byline ?? null,
      published: article?.publishedTime ?? null,
    };
  },
};

/** HTML as text, a line break at every block. */
function textOf(html: string): string {
  const root = parsePage(`<html><body>${html}</body></html>`).documentElement;
  return root ? joinBlocks(renderBlocks(root)) : '';
}

/** Peers are no dependency: they are measured where somebody has installed them, in the project or in $PEERS. */
async function installedPeers(): Promise<Reader[]> {
  const modules = join(process.env['PEERS'] ?? '.', 'node_modules');
  const load = async (name: string, file: string): Promise<Record<string, unknown> | null> => {
    const path = join(modules, name, file);
    if (existsSync(path)) return await import(pathToFileURL(path).href);
    console.log(`(${name} is not installed: no row)`);
    return null;
  };
  const peers: Reader[] = [];
  const defuddle = (await load('defuddle', 'dist/node.js'))?.['Defuddle'] as
    | ((document: unknown, url?: string) => Promise<Record<string, string>>)
    | undefined;
  if (defuddle) {
    peers.push({
      name: 'defuddle on linkedom',
      read: async ({ bytes }) => {
        const { document } = parseHTML(decodeHtml(bytes, null, 'page'));
        const { content, title, author, published } = await defuddle(document, 'https://page.example/');
        return {
          text: textOf(content ?? ''),
          title: title ?? null,
          byline: author ?? null,
          published: published ?? null,
        };
      },
    });
  }
  const extract = (await load('@extractus/article-extractor', 'src/main.js'))?.['extractFromHtml'] as
    | ((html: string, url?: string) => Promise<Record<string, string> | null>)
    | undefined;
  if (extract) {
    peers.push({
      name: 'extractus',
      read: async ({ bytes }) => {
        const found = await extract(decodeHtml(bytes, null, 'page'), 'https://page.example/');
        return {
          text: textOf(found?.['content'] ?? ''),
          title: found?.['title'] ?? null,
          byline: found?.['author'] ?? null,
          published: found?.['published'] ?? null,
        };
      },
    });
  }
  return peers;
}

async function attempt(reader: Reader, page: Page): Promise<Reading> {
  try {
    return await reader.read(page);
  } catch (error) {
    // A page that a reader gives up on is an empty reading; a fault of our own must be seen.
    if (reader === crossread && !(error instanceof Failure)) throw error;
    return {};
  }
}

function row(name: string, pages: readonly Measures[], milliseconds: number | null): void {
  const mean = (field: string): number | null => {
    const values = pages.map((page) => page[field]).filter((value) => value !== null && value !== undefined);
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
  };
  const cells = COLUMNS.map((column) => {
    if (column === 'empty') return String(pages.reduce((sum, page) => sum + (page['empty'] ?? 0), 0));
    const [p, r] = [mean('p'), mean('r')];
    const value = column === 'f1' ? (p === null || r === null ? null : (2 * p * r) / (p + r)) : mean(column);
    return value === null ? '-' : (value * 100).toFixed(2);
  });
  const time = milliseconds === null ? '' : milliseconds.toFixed(1);
  console.log([name.padEnd(26), ...cells.map((cell) => cell.padStart(8)), time.padStart(8)].join(''));
}

/** The pages of a set with what people marked; of several rows for one page, the first that knows a field gives it. */
function pagesOf(set: string): Page[] {
  const folder = new URL(`${set}/`, DATA);
  const pages = new Map<string, Record<string, unknown>>();
  const truth = new URL('ground-truth.json', folder);
  if (existsSync(truth)) {
    const all = JSON.parse(readFileSync(truth, 'utf8')) as Record<string, { articleBody: string; url: string }>;
    for (const [id, { articleBody, url }] of Object.entries(all))
      pages.set(`html/${id}.html.gz`, { id, url, text: articleBody });
  } else {
    for (const line of readFileSync(new URL('gold.jsonl', folder), 'utf8').split('\n').filter(Boolean)) {
      const gold = JSON.parse(line) as Record<string, unknown>;
      const path = String(gold['html']);
      const page = pages.get(path) ?? { id: gold['id'] ?? path };
      const fields = {
        url: gold['url'],
        text: gold['main_content'],
        with: gold['with'],
        without: gold['without'],
        title: gold['title'],
        author: gold['author'],
        date: gold['date'] ?? gold['publish_date'] ?? gold['date_published'],
        lead: gold['first13'],
      };
      for (const [name, value] of Object.entries(fields)) page[name] ??= value;
      pages.set(path, page);
    }
  }
  return [...pages].map(([path, gold]) => {
    const bytes = readFileSync(new URL(path, folder));
    const site = siteOf(String(gold['url'] ?? ''), path);
    return {
      id: String(gold['id']),
      site,
      host: URL.parse(String(gold['url'] ?? ''))?.hostname.replace(/^www\./, '') ?? path,
      gold,
      bytes: bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes,
    };
  });
}

/** The last two names of the host; the file where the address is not known. */
function siteOf(address: string, path: string): string {
  const host = URL.parse(/^https?:/.test(address) ? address : `http://${address}`)?.hostname;
  return host ? host.split('.').slice(-2).join('.') : path;
}

const METADATA: readonly string[] = ['title', 'author', 'day'];

const withFields = (measures: Measures, metadata: boolean): Measures =>
  Object.fromEntries(Object.entries(measures).filter(([field]) => METADATA.includes(field) === metadata));

/**
 * Whether rules for text were tuned on a site: FNV-1a, the same halves in every run, all pages of a site in one. Those for
 * metadata were made apart from them, on halves of their own.
 */
function inTextHalf(site: string): boolean {
  let hash = 2166136261;
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 16777619) >>> 0;
  return ((hash >>> 7) & 1) === 1;
}

/** Whether rules for metadata were tuned on a host: by the first byte of its SHA-1. */
const inMetadataHalf = (host: string): boolean => createHash('sha1').update(host).digest()[0]! % 2 === 0;
