/** What commands write: data to standard output, messages to standard error. */
import type { Unread } from '../model/article.ts';
import { Failure } from '../model/failure.ts';

/** Options that do not go together: exit status 2, as for any wrong usage. */
export class WrongUsage extends Failure {}

/** The failure of a command that had no input it could read; what was wrong with each is told before it. */
export const nothingRead = (inputs: readonly string[]): Failure =>
  new Failure(
    inputs.map((input) => (input === '-' ? 'standard input' : input)).join(' '),
    'nothing could be read',
    inputs.includes('-')
      ? 'Give one JSON object a line, with "id" and "text".'
      : 'Give a file, a folder or an address with an article in it.',
  );

/** Tells an error in one line: which input, what is wrong, what to do. The stack only where it is asked for. */
export function report(error: unknown, debug: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`crossread: ${message}`);
  if (debug && error instanceof Error) console.error(error.stack);
  // By its name, for one from a worker thread is a copy without its class.
  else if (!(error instanceof Error && error.name === 'Failure'))
    console.error('This may be a fault of the program: run it again with --debug to see where, and report it.');
}

/** Lists the inputs that could not be read. */
export function reportUnread(unread: readonly Unread[]): void {
  for (const { error } of unread) console.error(`not read: ${error}`);
}

/** Writes to standard output, and waits while its reader is slower. */
export async function writeOut(data: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(data)) await new Promise((resume) => process.stdout.once('drain', resume));
}
