import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('.', import.meta.url));

/** What each room may import besides itself: `model` and the rooms whose results it works on. Never a later one. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  intake: ['model'],
  language: ['model'],
  claims: ['model', 'language'],
  threads: ['model', 'language', 'claims'],
  compare: ['model', 'language', 'claims'],
  dossier: ['model', 'claims', 'compare'],
  publish: ['model', 'dossier'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();
const roomOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]/gm)].map((match) =>
    relative(source, resolve(source, dirname(file), match[1]!)),
  );
}

describe('rooms', () => {
  it('import only model and the rooms before them', () => {
    const wrong = files.flatMap((file) => {
      const allowed = MAY_IMPORT[roomOf(file)];
      if (!allowed || file.endsWith('.test.ts') || file.includes('/testing/')) return [];
      return importsOf(file)
        .filter(
          (target) => !target.startsWith('..') && roomOf(target) !== roomOf(file) && !allowed.includes(roomOf(target)),
        )
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('have files of at most 400 lines', () => {
    const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('are all known', () => {
    const rooms = new Set(files.map(roomOf).filter(Boolean));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT) && room !== 'cli')).toEqual([]);
  });
});
