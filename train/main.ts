/** Runs the training programs: `npm run train -- syntax`, or all without an argument. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DATA = process.env['CROSSREAD_TRAINING_DATA'] ?? here('../../shared/data/train');

const LISTS = here('lists');

/** Runs a program of its own, with options: see its first lines. */
function runProgram(program: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [here(program), ...args], { stdio: 'inherit' });
  if (status) process.exitCode = status;
}

/** The word lists of the name finder: a package of their own, so that nobody installs them to run Crossread. */
function installLists(): void {
  if (existsSync(`${LISTS}/node_modules`)) return;
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: LISTS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** Each program by name, in the order in which they need each other; loaded only when asked for. */
const PROGRAMS: Readonly<Record<string, () => Promise<void> | void>> = {
  products: () => runProgram('products.ts'),
  wordnet: () => runProgram('wordnet.ts'),
  factuality: () => runProgram('factuality-nouns.ts'),
  names: () => {
    installLists();
    runProgram('names.ts', '--data', `${DATA}/names`, '--lists', LISTS);
  },
  // after the names, whose word lists the tagger reads
  syntax: async () => (await import('./syntax.ts')).trainSyntax(DATA, here('../models/syntax.bin')),
  // with the tags and relations of the syntax
  encoder: async () => (await import('./encoder.ts')).encoderProgram(DATA, here('../models/encoder.bin')),
  // last: the texts are read with the other models
  'value-pairs': async () =>
    (await import('./value-pairs.ts')).trainValuePairs(DATA, here('../models/value-pairs.json')),
  'figure-pairs': async () =>
    (await import('./figure-pairs.ts')).trainFigurePairs(here('stories'), here('../models/figure-pairs.json')),
  'timespan-pairs': async () =>
    (await import('./timespan-pairs.ts')).trainTimespanPairs(here('stories'), here('../models/timespan-pairs.json')),
  'name-pairs': async () =>
    (await import('./name-pairs.ts')).trainNamePairs(here('stories'), here('../models/name-pairs.json')),
  'event-pairs': async () =>
    (await import('./event-pairs.ts')).trainEventPairs(
      `${DATA}/../events/ecbplus-train-dev.jsonl`,
      here('../models/event-pairs.json'),
    ),
};

const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(PROGRAMS)) {
  if (!Object.hasOwn(PROGRAMS, name)) {
    console.error(`train: no program "${name}". There are: ${Object.keys(PROGRAMS).join(', ')}`);
    process.exitCode = 2;
    break;
  }
  await PROGRAMS[name]!();
}
