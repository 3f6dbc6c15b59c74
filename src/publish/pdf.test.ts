import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../model/failure.ts';
import { toPdf } from './pdf.ts';
import { hasBrowser } from './testing/browser.ts';
import { fixtureDossier } from './testing/fixture.ts';

const MINUTE = 60_000;

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

  test.skipIf(!hasBrowser())('is a PDF, the same bytes for the same dossier', { timeout: 2 * MINUTE }, async () => {
    const pdf = Buffer.from(await toPdf(fixtureDossier()));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.equals(Buffer.from(await toPdf(fixtureDossier())))).toBe(true);
  });
});
