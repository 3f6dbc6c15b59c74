/**
 * Weight of a story's page, and how soon it answers a person, for 20 and for 200 articles: the example story's dossier (or
 * that of the inputs named) beside itself as often as it takes, so that articles, matters, actors and dates all grow with
 * the number of articles. Real stories repeat themselves more and weigh less.
 *
 *   npm run bench -- page [INPUT...]
 *
 * size: the file; beside text: the file without the articles' text (UTF-8). Milliseconds, the median of five loads: work: the
 * processor's time of the page's thread until the load event is over, whatever else the machine does; from the moment the
 * browser has the file, ready: the load event is over, and painted: the first screen; opened: from a click on a passage to its
 * article beside it; found: from a key in the find box to the lines that match; grid: drawn.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { crossread, type Dossier, toHtml } from '../src/crossread.ts';
import { eventually, hasBrowser, launch } from '../src/publish/testing/browser.ts';

const EXAMPLE = fileURLToPath(new URL('../examples/harbour-fire/articles', import.meta.url));
const LOADS = 5;

/** Every id of a dossier made another one: strings that are ids, or begin with one before a colon, get the copy's number before them. */
function renamed(dossier: Dossier, copy: number): Dossier {
  const ids = new Set<string>([
    ...dossier.articles.flatMap(({ id, origin }) => [id, origin]),
    ...dossier.claims.map(({ id }) => id),
    ...dossier.points.map(({ id }) => id),
    ...dossier.actors.map(({ id }) => id),
  ]);
  const rename = (text: string): string => {
    const [id, ...rest] = text.split(':');
    return ids.has(id!) ? [`${copy}${id!.replace(/^a-/, '')}`, ...rest].join(':') : text;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return rename(value);
    if (Array.isArray(value)) return value.map(walk);
    return value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'text' ? inner : walk(inner)]))
      : value;
  };
  return walk(dossier) as Dossier;
}

/** A dossier of so many articles; what speaks of articles beyond them is left out. */
export function enlarged(dossier: Dossier, count: number): Dossier {
  const copies = Array.from({ length: Math.ceil(count / dossier.articles.length) }, (_, copy) =>
    renamed(dossier, copy),
  );
  const articles = copies.flatMap((copy) => copy.articles).slice(0, count);
  const kept = new Set(articles.map(({ id }) => id));
  const claims = copies.flatMap((copy) => copy.claims).filter(({ article }) => kept.has(article));
  const claimIds = new Set(claims.map(({ id }) => id));
  const all = <T>(part: (copy: Dossier) => readonly T[]): T[] => copies.flatMap(part);
  const told = <T extends { readonly claim: string }>(items: readonly T[]): T[] =>
    items.filter(({ claim }) => claimIds.has(claim));
  return {
    ...dossier,
    articles,
    claims,
    actors: all((copy) => copy.actors),
    points: all((copy) => copy.points)
      .map((point) => ({
        ...point,
        accounts: point.accounts.filter((account) => account.claims.some((claim) => claimIds.has(claim))),
      }))
      .filter(({ accounts }) => accounts.length > 0),
    quotes: all((copy) => copy.quotes).filter(({ article }) => kept.has(article)),
    denials: told(all((copy) => copy.denials)),
    standing: all((copy) => copy.standing),
    timeline: all((copy) => copy.timeline),
    brief: {
      whatHappened: told(all((copy) => copy.brief.whatHappened)),
      keyFacts: told(all((copy) => copy.brief.keyFacts)),
      background: told(all((copy) => copy.brief.background)),
      whyItMatters: told(all((copy) => copy.brief.whyItMatters)),
      viewpoints: all((copy) => copy.brief.viewpoints),
      watchNext: told(all((copy) => copy.brief.watchNext)),
    },
    faq: all((copy) => copy.faq),
    abstained: all((copy) => copy.abstained).filter(({ article }) => kept.has(article)),
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milliseconds from an act on the page until the page has painted what came of it. */
const timed = (page: Page, act: string): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const start = performance.now();
    ${act};
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  })`);

async function measured(browser: Browser, address: string): Promise<Record<string, number>> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const metrics = await context.newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  const work = (await metrics.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration');
  const loaded: Record<string, number> = await page.evaluate(`new Promise((done) => setTimeout(() => {
    const [visit] = performance.getEntriesByType('navigation');
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    done({ ready: visit.loadEventEnd - visit.responseEnd, painted: (paint?.startTime ?? NaN) - visit.responseEnd });
  }, 300))`);
  const opened = await timed(page, `document.querySelector('main a.words').click()`);
  const found = await timed(
    page,
    `const box = document.querySelector('#find'); box.value = 'a'; box.dispatchEvent(new Event('input', { bubbles: true }))`,
  );
  await page.evaluate(`document.querySelector('.filters').reset()`);
  await eventually(page, `document.querySelectorAll('.item[hidden]').length === 0`);
  const grid = await page.evaluate<number>(`new Promise((done) => {
    const start = performance.now();
    document.querySelector('#grid').scrollIntoView({ behavior: 'instant' });
    const wait = () => document.querySelector('.grid') ? setTimeout(() => done(performance.now() - start)) : requestAnimationFrame(wait);
    requestAnimationFrame(wait);
  })`);
  await context.close();
  return { work: 1000 * (work?.value ?? Number.NaN), ...loaded, opened, found, grid };
}

export async function page(args: readonly string[]): Promise<void> {
  if (!hasBrowser()) return;
  const made = await crossread(args.length > 0 ? args : [EXAMPLE]);
  const browser = await launch();
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const rows: Record<string, Record<string, string | number>> = {};
  for (const count of [made.articles.length, 20, 200]) {
    const dossier = enlarged(made, count);
    const html = toHtml(dossier);
    const file = join(folder, 'index.html');
    writeFileSync(file, html);
    const loads: Record<string, number>[] = [];
    for (let load = 0; load < LOADS; load += 1) loads.push(await measured(browser, pathToFileURL(file).href));
    const bytes = Buffer.byteLength(html);
    const text = dossier.articles.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0);
    rows[`${count} articles`] = {
      matters: dossier.points.length,
      'size, KB': Math.round(bytes / 1000),
      'beside text, KB': Math.round((bytes - text) / 1000),
      ...Object.fromEntries(
        Object.keys(loads[0]!).map((key) => [`${key}, ms`, Math.round(median(loads.map((load) => load[key]!)))]),
      ),
    };
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  console.table(rows);
}
