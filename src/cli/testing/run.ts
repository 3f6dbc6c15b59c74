/** Runs `bin/crossread` as a user would. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const example = `${root}examples/harbour-fire/articles`;

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Gives `input` on standard input and waits for the end. With `enough`, stops reading after the first data, as `head` does. */
export async function run(args: readonly string[], { input = '', cwd = root, enough = false } = {}): Promise<Run> {
  const child = spawn(`${root}bin/crossread`, args, { cwd });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => {
    out.push(data);
    if (enough) child.stdout.destroy();
  });
  child.stderr.on('data', (data: Buffer) => err.push(data));
  child.stdin.on('error', () => {}); // it may end before it has read all
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
