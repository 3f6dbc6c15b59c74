// `npm start`: the dossier of the example story, or of the inputs given after `--`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const inputs = given.length > 0 ? given : [`${root}examples/harbour-fire/articles`];
const done = spawnSync(
  pinnedNode,
  ['--disable-warning=ExperimentalWarning', `${root}src/cli/main.ts`, 'dossier', ...inputs, '--open'],
  { stdio: 'inherit' },
);
process.exitCode = done.status ?? 1;
