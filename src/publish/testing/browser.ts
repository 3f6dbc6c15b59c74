import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether pages can be tried in a browser here; says in one line what to do where they cannot. */
export const hasBrowser = (): boolean => {
  const found = existsSync(executablePath);
  if (!found)
    console.warn(
      `Tests of the page are skipped: no Chromium at ${executablePath}. Install it or set CHROMIUM to its path.`,
    );
  return found;
};

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export interface Visit {
  readonly page: Page;
  /** Errors and warnings on the console, uncaught errors, dialogs, and every request but that of the page itself. */
  readonly trouble: string[];
  readonly close: () => Promise<void>;
}

/** Opens a page from a file on disk, as a reader would, and notes whatever it should not do. */
export const visit = async (
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
  hash = '',
): Promise<Visit> => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-page-'));
  const file = join(folder, 'index.html');
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) trouble.push(`request: ${url}`);
  });
  await page.goto(address + hash);
  return {
    page,
    trouble,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** How long a page may take to come to rest, and how often it is asked, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 25;

/**
 * Waits until an expression is true in the page. Playwright's own `waitForFunction` evaluates strings inside the page,
 * which the page's content-security policy forbids as soon as the first look is too early; `evaluate` goes by the debugger.
 */
export async function eventually(page: Page, expression: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    if (await page.evaluate<boolean>(expression)) return;
    await page.waitForTimeout(PAUSE);
  }
  throw new Error(`The page never came to: ${expression}`);
}
