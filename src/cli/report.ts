/** Messages to standard error. */
import type { Unread } from '../model/article.ts';
import { Failure } from '../model/failure.ts';

/** Tells an error in one line: which input, what is wrong, what to do. The stack only where it is asked for. */
export function report(error: unknown, debug: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`crossread: ${message}`);
  if (debug && error instanceof Error) console.error(error.stack);
  else if (!(error instanceof Failure))
    console.error('This may be a fault of the program: run again with --debug before the command to see where.');
}

/** Lists the inputs that could not be read. */
export function reportUnread(unread: readonly Unread[]): void {
  for (const { error } of unread) console.error(`not read: ${error}`);
}
