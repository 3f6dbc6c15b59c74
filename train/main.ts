/** Runs the training programs: `npm run train -- syntax`, `-- names`, or all without an argument. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DATA = process.env['CROSSREAD_TRAINING_DATA'] ?? here('../../shared/data/train');

/** Each program by name; loaded only when asked for. */
const PROGRAMS: Readonly<Record<string, () => Promise<void>>> = {
  // a program of its own, with options: see its first lines
  names: async () => {
    const { status } = spawnSync(process.execPath, [here('names.ts'), '--data', `${DATA}/names`], { stdio: 'inherit' });
    if (status) process.exitCode = status;
  },
  // after the names, whose word lists the tagger reads
  syntax: async () => (await import('./syntax.ts')).trainSyntax(DATA, here('../models/syntax.bin')),
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
