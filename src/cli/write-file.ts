/** Writing a dossier's files where the user may have named anything. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../model/failure.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  ENOENT: 'no folder can be made there',
  EEXIST: 'a file is in the place of the folder',
  ENOTDIR: 'a file is in the place of the folder',
  EISDIR: 'a folder is in the place of the file',
  ENOSPC: 'the disk is full',
};

/**
 * Writes a file, and its folder where there is none.
 * @throws Failure that says why it cannot be written
 */
export function writeFile(folder: string, name: string, data: string | Uint8Array): void {
  try {
    makeFolder(resolve(folder));
    writeFileSync(join(folder, name), data);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Failure(
      join(folder, name),
      `it cannot be written: ${REASONS[code] ?? message}`,
      'Name another folder with --out.',
    );
  }
}

/** Not mkdir's own `recursive`, which never ends where the system denies a folder that its parent should allow (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
