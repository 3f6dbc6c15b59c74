// `npm run build`: what is published to the registry, in dist/: compiled JavaScript with types, and the data files beside it.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
const compiled = spawnSync(pinnedNode, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
cpSync(`${root}src`, `${root}dist`, {
  recursive: true,
  filter: (path) => !['.ts'].includes(extname(path)) && !path.endsWith('/testing'),
});
