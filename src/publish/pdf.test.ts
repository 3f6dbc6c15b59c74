import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../model/dossier.ts';
import { Failure } from '../model/failure.ts';
import { toPdf } from './pdf.ts';
import { hasBrowser } from './testing/browser.ts';
import { fixtureDossier } from './testing/fixture.ts';

const MINUTE = 60_000;

/** The fixture with a section of several sheets, all of it from one article. */
const long = (): Dossier => {
  const dossier = fixtureDossier();
  const [first, ...others] = dossier.articles;
  const line = 'Here stand the words of the long list, which go on for a while.\n';
  const start = first!.text.length;
  const claims = Array.from({ length: 150 }, (_, index) => ({
    ...dossier.claims[0]!,
    id: `long${index}`,
    article: first!.id,
    // Each begins a letter later: the same words twice would be one line.
    start: start + index * line.length + (index % 20),
    end: start + (index + 1) * line.length - 1 - Math.floor(index / 20),
  }));
  return {
    ...dossier,
    articles: [{ ...first!, text: first!.text + line.repeat(claims.length) }, ...others],
    claims: [...dossier.claims, ...claims],
    brief: { ...dossier.brief, background: claims.map(({ id }) => ({ claim: id })) },
  };
};

describe('a PDF', () => {
  test('without Chromium there is a failure that says what to do', async () => {
    const failed = toPdf(fixtureDossier(), { CHROMIUM: '/nowhere/chromium', PATH: process.env['PATH'] });
    await expect(failed).rejects.toThrow(Failure);
    await expect(failed).rejects.toThrow(/Install Chromium or Chrome, or set CHROMIUM to its path/);
  });

  test('a program that prints nothing is a failure too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-test-'));
    const script = join(folder, 'chromium');
    writeFileSync(script, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    await expect(toPdf(fixtureDossier(), { CHROMIUM: script })).rejects.toThrow(/did not print the page/);
    rmSync(folder, { recursive: true });
  });

  test.skipIf(!hasBrowser())('every sheet explains its numbers at its foot', { timeout: 2 * MINUTE }, async () => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await toPdf(long()))), {
      mergePages: false,
    });
    const sources = text.findIndex((sheet) => sheet.includes('Every article as it was read'));
    const sheets = text.slice(0, sources).map((sheet) => sheet.replace(/\s+/g, ' '));
    // The section that is many sheets long has its notes on each of them.
    expect(sheets.filter((sheet) => sheet.includes('the words of the long list')).length).toBeGreaterThan(2);
    for (const sheet of sheets.filter((one) => one.includes('the words of the long list')))
      expect(sheet).toMatch(
        /\[1\] Vellmouth Gazette, .?Two dead as footbridge gives way over the Orrel.?, 12 Oct 2024/,
      );
  });

  test.skipIf(!hasBrowser())('is a PDF, the same bytes for the same dossier', { timeout: 2 * MINUTE }, async () => {
    const pdf = Buffer.from(await toPdf(fixtureDossier()));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.equals(Buffer.from(await toPdf(fixtureDossier())))).toBe(true);
  });
});
