/** The page on paper: a PDF printed by the system's Chromium, with the style sheet's print rules and notes at the foot of its sheets. */
import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dossier } from '../model/dossier.ts';
import { Failure } from '../model/failure.ts';
import { toHtml } from './html.ts';

/** Names of Chromium and of browsers made from it, on the path; then where installers put them on macOS and Windows. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Far more than 200 articles take; a browser that hangs must not hang us. */
const LONGEST = 300_000;

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium that `CHROMIUM` names, else the first found; null where there is none. */
const findChromium = (environment: Readonly<Record<string, string | undefined>>): string | null => {
  const named = environment['CHROMIUM'];
  if (named) return isProgram(named) ? named : null;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...found, ...PLACES].find(isProgram) ?? null;
};

/**
 * The Chromium that prints.
 * @throws Failure where there is none
 */
export const chromiumFor = (environment: Readonly<Record<string, string | undefined>>): string => {
  const chromium = findChromium(environment);
  if (chromium !== null) return chromium;
  throw new Failure(
    '--format pdf',
    environment['CHROMIUM']
      ? `CHROMIUM is ${environment['CHROMIUM']}, which is no program`
      : 'a PDF is printed by Chromium, and none was found',
    'Install Chromium or Chrome, or set CHROMIUM to its path; or open index.html in any browser and print it.',
  );
};

/**
 * The browser writes when it made the file, and numbers table heads by how many nodes its process has made so far: the same
 * dossier shall give the same bytes, so the date is the epoch and the numbers are ranks. No byte moves.
 */
const reproducible = (pdf: Buffer): Buffer => {
  const text = pdf
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_, name: string) => `/${name} (D:19700101000000`);
  const nodes = [...new Set(text.match(/\(node\d{8}\)/g))].sort();
  const ranks = new Map(nodes.map((node, rank) => [node, `(node${String(rank).padStart(8, '0')})`]));
  return Buffer.from(
    text.replace(/\(node\d{8}\)/g, (node) => ranks.get(node)!),
    'latin1',
  );
};

/**
 * A dossier as a PDF (A4): the page as it prints, every passage with the number of its article, every number explained at
 * the foot of its section, on each sheet; addresses stand in the list of sources at the end.
 *
 * @param environment where to look for Chromium: `CHROMIUM` (a path), else `PATH`
 * @throws Failure where there is no Chromium, or it does not print
 */
export const toPdf = async (
  dossier: Dossier,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Uint8Array> => {
  const chromium = chromiumFor(environment);
  const folder = mkdtempSync(join(tmpdir(), 'crossread-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'index.html'), join(folder, 'dossier.pdf')];
    writeFileSync(page, toHtml(dossier));
    await print(chromium, page, pdf, join(folder, 'profile'));
    return reproducible(readFileSync(pdf));
  } catch (error) {
    const reason = (error as Error).message.split('\n').slice(0, 2).join(' ').slice(0, 300);
    throw new Failure(
      '--format pdf',
      `${chromium} did not print the page (${reason})`,
      'Set CHROMIUM to another Chromium or Chrome; or open index.html in any browser and print it.',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const print = (chromium: string, page: string, pdf: string, profile: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = [
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      `--user-data-dir=${profile}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      // Chromium refuses its sandbox to the superuser; the page holds no script but our own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      pathToFileURL(page).href,
    ];
    execFile(chromium, options, { timeout: LONGEST, killSignal: 'SIGKILL' }, (error) =>
      error ? reject(error) : resolve(),
    );
  });
