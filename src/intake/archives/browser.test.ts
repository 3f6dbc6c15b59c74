/** A story as a person records it: pages opened in a browser, kept as WACZ and WARC, read into a dossier. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page, type Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crossread } from '../../crossread.ts';
import { packed, record, zip } from './testing/make.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const installed = existsSync(executablePath);
if (!installed) console.warn(`Skipped: no Chromium at ${executablePath}. Install it or set CHROMIUM to its path.`);

const article = (title: string, byline: string, paragraphs: readonly string[]): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | Ledger</title><link rel="icon" href="data:,"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>By ${byline}</p>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article><iframe src="/frame"></iframe></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/pier': article('Three hurt in fire on Skarrow pier', 'Mara Quill', [
    'Three people were hurt when fire broke out on the pier of Skarrow on Monday, the fire brigade said.',
    'The fire began in a shed in which fishermen keep their nets, according to the harbour office.',
    'The pier will stay shut until May, the council said in a letter to the ferry line.',
  ]),
  '/quay': article('Five hurt in pier fire at Skarrow', 'Tom Hale', [
    'Five people were hurt when fire broke out on the pier of Skarrow on Monday, the police said.',
    'The ferry line has no plan for the winter, a spokeswoman said, and nobody was asked about the repairs.',
    'The pier will stay shut until May, according to the council of the island.',
  ]),
  '/frame': article('Buy this soap now', 'Soap', [
    'This soap is the best soap that was ever made, and it is sold in all good shops of the island.',
  ]),
};

/** Keeps all that a page fetches as WARC records, requests behind their answers, as recorders do. */
function recordingOf(page: Page): { readonly records: Promise<Buffer>[] } {
  const records: Promise<Buffer>[] = [];
  const keep = async (answer: Response): Promise<Buffer> => {
    const lines = (list: readonly { name: string; value: string }[]): string =>
      list.map(({ name, value }) => `${name}: ${value}\r\n`).join('');
    const body = await answer.body().catch(() => Buffer.alloc(0));
    const head = `HTTP/1.1 ${answer.status()} ${answer.statusText()}\r\n${lines(await answer.headersArray())}\r\n`;
    const asked = `GET ${new URL(answer.url()).pathname} HTTP/1.1\r\n${lines(await answer.request().headersArray())}\r\n`;
    return Buffer.concat([
      record('response', answer.url(), Buffer.concat([Buffer.from(head), body]), {
        warc: 'Content-Type: application/http; msgtype=response\r\n',
      }),
      record('request', answer.url(), Buffer.from(asked), {
        warc: 'Content-Type: application/http; msgtype=request\r\n',
      }),
    ]);
  };
  page.on('response', (answer) => void records.push(keep(answer)));
  return { records };
}

describe.skipIf(!installed)('recorded by Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  const server = createServer((request, response) => {
    if (request.url === '/old') return void response.writeHead(302, { location: '/pier' }).end();
    const body = PAGES[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body ?? 'nothing here');
  });
  let site = '';
  let records: Buffer[] = [];

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
    const browser = await chromium.launch({ executablePath, args });
    const page = await browser.newPage();
    const recording = recordingOf(page);
    for (const path of ['/old', '/quay']) await page.goto(`${site}${path}`, { waitUntil: 'load' });
    records = await Promise.all(recording.records);
    await browser.close();
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['story.wacz', 'story.warc.gz'])('%s into a dossier', async (name) => {
    const warc = packed(...records);
    const pages = [
      '{"format": "json-pages-1.0", "id": "pages"}',
      ...['/old', '/quay'].map((path) => JSON.stringify({ url: site + path })),
    ];
    const file = join(folder, name);
    const wacz = zip([
      { name: 'archive/data.warc.gz', data: warc, method: 0 },
      { name: 'pages/pages.jsonl', data: pages.join('\n') },
      { name: 'datapackage.json', data: '{"profile": "data-package", "wacz_version": "1.1.1"}' },
    ]);
    writeFileSync(file, name.endsWith('.wacz') ? wacz : warc);
    const dossier = await crossread([file], { threads: 1 });
    expect(dossier.unread).toEqual([]);
    expect(dossier.articles.map(({ url }) => url).sort()).toEqual([`${site}/pier`, `${site}/quay`]);
    expect(dossier.articles.map(({ byline }) => byline.join()).sort()).toEqual(['Mara Quill', 'Tom Hale']);
    for (const { captured } of dossier.articles) expect(captured).toBe('2025-03-05T10:00:00Z');
    const differ = dossier.points.find(({ finding }) => finding === 'differ');
    expect(differ?.accounts.map(({ label }) => label.toLowerCase()).join()).toMatch(/three.*five|five.*three/);
  });
});
