// Runs a TypeScript program of the project on the pinned Node: `node bin/run.mjs bench/main.ts ARGUMENTS`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './setup.mjs';

const [program, ...rest] = process.argv.slice(2);
const done = spawnSync(
  pinnedNode,
  ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL(`../${program}`, import.meta.url)), ...rest],
  { stdio: 'inherit' },
);
process.exitCode = done.status ?? 1;
