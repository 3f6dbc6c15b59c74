import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noiseTable } from './table.ts';

test('docs/intake.md lists every rule as it is', () => {
  // The formatter pads the cells of a table.
  const squeezed = (row: string): string => row.replace(/ +/g, ' ').trim();
  const page = readFileSync(join(import.meta.dirname, '../../../docs/intake.md'), 'utf8')
    .split('\n')
    .map(squeezed);
  for (const row of noiseTable()) expect(page).toContain(squeezed(row));
});
