import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { crossread, dossierOf, take, toJson } from './crossread.ts';

const example = fileURLToPath(new URL('../examples/harbour-fire/articles', import.meta.url));
/** Words enough to make threads worth starting, in which nothing is said. */
const FILLER = 'Grey gulls, white boats, old nets. '.repeat(400);

const folder = mkdtempSync(join(tmpdir(), 'crossread-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('crossread()', () => {
  it('makes the same dossier in worker threads as in one, and tells how far it is', async () => {
    const short = await take([example]);
    for (const { path, text } of short.articles) writeFileSync(join(folder, basename(path!)), `${text}\n\n${FILLER}`);
    const { articles, unread } = await take([folder]);
    const expected = toJson(dossierOf(articles, unread));
    const steps: string[] = [];
    const made = await crossread([folder], {
      threads: 2,
      progress: (room, done, of) => steps.push(`${room} ${done}/${of}`),
    });
    expect(toJson(made) === expected).toBe(true);
    const all = `${articles.length}/${articles.length}`;
    expect(steps.slice(-3)).toEqual([`claims ${all}`, `compare ${all}`, `dossier ${all}`]);
  }, 120_000);

  it('lists inputs that cannot be read', async () => {
    const { articles, unread } = await crossread([join(folder, 'absent.txt'), example]);
    expect(articles).not.toEqual([]);
    expect(unread.map(({ error }) => error)).toEqual([expect.stringContaining('there is no such file')]);
  }, 60_000);
});
