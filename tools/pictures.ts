/**
 * Pictures of a dossier's page. `node_modules/.bin/node tools/pictures.ts` renews those of docs/page.md from the example;
 * `tools/pictures.ts INPUT.html OUTDIR [NAME...]` makes all, or those named, of another page, to look at after changing a style.
 * Needs Chromium (`CHROMIUM`, else /usr/bin/chromium).
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { crossread, toHtml } from '../src/crossread.ts';

/** The pictures that docs/page.md shows. */
const DOCUMENTED = ['wide', 'wide-side-by-side', 'wide-grid', 'wide-timeline', 'narrow', 'narrow-passage'];

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'crossread-pictures-'));

/** The example's page, written anew. */
async function examplePage(): Promise<string> {
  const file = join(scratch, 'index.html');
  writeFileSync(file, toHtml(await crossread([inRepository('examples/harbour-fire/articles')])));
  return file;
}

const [given, into, ...named] = process.argv.slice(2);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

if (given !== undefined && (into === undefined || !existsSync(given))) {
  console.error(
    'Usage: tools/pictures.ts [INPUT.html OUTDIR [NAME...]]. INPUT.html is the index.html that `crossread dossier` wrote.',
  );
  process.exit(2);
}
if (!existsSync(executablePath)) {
  console.error(`No Chromium at ${executablePath}. Install it (Debian: apt-get install chromium) or set CHROMIUM.`);
  process.exit(1);
}
const input = given ?? (await examplePage());
const folder = into ?? inRepository('docs/pictures');
const names = given === undefined ? DOCUMENTED : named;
mkdirSync(folder, { recursive: true });

interface Picture {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** What is done on the page before the picture. */
  readonly act?: (page: Page) => Promise<void>;
  readonly fullPage?: boolean;
}

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const passage = (page: Page) => page.locator('main a.words:visible').first().click();
const beside = async (page: Page) => {
  const button = page.locator('button.beside').first();
  if ((await button.count()) > 0) await button.click();
};

/** What the list of contents does. */
const section = (name: string) => async (page: Page) => {
  const link = page.locator(`nav a[href="#${name}"]`);
  if ((await link.count()) === 0) return;
  await link.click();
  await page.waitForTimeout(300);
};

const PICTURES: readonly Picture[] = [
  { name: 'wide', options: wide },
  { name: 'wide-whole', options: wide, fullPage: true },
  { name: 'wide-passage', options: wide, act: passage },
  { name: 'wide-side-by-side', options: wide, act: beside },
  { name: 'dark', options: { ...wide, colorScheme: 'dark' }, act: passage },
  { name: 'wide-grid', options: wide, act: section('grid') },
  { name: 'wide-timeline', options: wide, act: section('timeline') },
  { name: 'wide-standing', options: wide, act: section('standing') },
  { name: 'narrow', options: narrow },
  { name: 'narrow-whole', options: { ...narrow, deviceScaleFactor: 1 }, fullPage: true },
  { name: 'narrow-passage', options: narrow, act: passage },
  { name: 'narrow-side-by-side', options: { ...narrow, colorScheme: 'dark' }, act: beside },
  { name: '4k', options: { viewport: { width: 3840, height: 2160 } }, act: passage },
];

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const address = pathToFileURL(resolve(input)).href;
const wanted = (name: string): boolean => names.length === 0 || names.includes(name);
for (const { name, options, act, fullPage = false } of PICTURES.filter((picture) => wanted(picture.name))) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address);
  await act?.(page);
  // What is far from the screen is not laid out: a picture of the whole page needs all of it.
  if (fullPage)
    await page.evaluate(
      "for (const section of document.querySelectorAll('main > section')) section.style.contentVisibility = 'visible'",
    );
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  await context.close();
}
if (wanted('print')) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.pdf({ path: join(folder, 'print.pdf'), format: 'A4', preferCSSPageSize: true });
  // The print style at the width of a sheet.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: join(folder, 'print.png') });
}
await browser.close();
rmSync(scratch, { recursive: true });
console.log(`Pictures in ${folder}`);
