/** What benches of marked records share: the records of a file in two halves, and shares in print. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the project's shared folder. */
export const sharedFile = (path: string): string =>
  fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url));

/**
 * The records of a JSON Lines file in two halves: even and odd places by the order of their keys. Rules are tuned on the even.
 *
 * @param args of the command line: the first that is no option is a file to take instead
 * @returns null, and a message on standard error, if the file is not there
 */
export function halvesOf<T>(
  bench: string,
  args: readonly string[],
  file: string,
  inOrder: (a: T, b: T) => number,
): readonly [even: T[], odd: T[]] | null {
  const path = args.find((arg) => !arg.startsWith('--')) ?? file;
  if (!existsSync(path)) {
    console.error(`${bench}: there is no ${path}. Give the file of records.`);
    process.exitCode = 1;
    return null;
  }
  const all = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
    .sort(inOrder);
  return [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
}

/** "91.2 % (31/34)", a dash where there is nothing to take a share of. */
export const share = (found: number, of: number): string =>
  `${of === 0 ? '   –' : ((100 * found) / of).toFixed(1).padStart(5)} % (${found}/${of})`.padEnd(20);

/** Prints one report for each half and one for both. */
export function reportHalves<T>(
  report: (name: string, outcomes: readonly T[]) => void,
  halves: readonly (readonly T[])[],
): void {
  report('even', halves[0]!);
  report('odd', halves[1]!);
  report('all', halves.flat());
}
