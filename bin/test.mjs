// `npm test`: type check, lint, then every test (the room-import check is one of them). Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Chromium for the tests of the page: finds it, or installs it where that is a plain matter (Debian, as root). */
function findBrowser() {
  const known = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    process.env.CHROMIUM ?? '',
  ];
  const found = () => known.find((path) => path && existsSync(path));
  if (!found() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error('Installing Chromium for the tests of the page …');
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium'], {
      stdio: ['ignore', 'ignore', 2],
    });
  }
  if (!found())
    console.error(
      'No Chromium found: the tests of the page are skipped. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
  return found();
}

const browser = findBrowser();
const steps = [
  ['Types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['Lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  [
    'Tests',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=./tools/closing-line.ts',
      '--reporter=default',
      ...process.argv.slice(2),
    ],
  ],
];
for (const [name, command] of steps) {
  console.log(`\n${name}`);
  const done = spawnSync(pinnedNode, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(browser ? { CHROMIUM: browser } : {}) },
  });
  if (done.status !== 0) {
    if (name !== 'Tests') console.log(`${name} failed\n0 passed, 1 failed`);
    process.exit(done.status ?? 1);
  }
}
