import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { example, run } from './testing/run.ts';

const MINUTE = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'crossread-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

it(
  '--explain tells how a point came about, and writes no dossier',
  async () => {
    const unknown = await run(['dossier', example, '--explain', 'm0', '--quiet'], { cwd: folder });
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    const id = /the points that differ are (m\d+)/.exec(unknown.err)?.[1];
    expect(id).toBeDefined();
    const { code, out } = await run(['dossier', example, '--explain', id!, '--quiet'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${id}: .+ \\(accounts differ\\)\\n`));
    expect(out).toMatch(/\nRule: [a-z-]+\. These /);
    expect(out).toMatch(/A and B: /);
    expect(existsSync(join(folder, 'crossread-out'))).toBe(false);
  },
  2 * MINUTE,
);
