/** One line on a terminal that says where the work stands; nothing where no person is looking. */
import type { WriteStream } from 'node:tty';
import type { Progress } from '../crossread.ts';

const NAMES = {
  intake: 'Taking in',
  claims: 'Reading',
  compare: 'Comparing',
  dossier: 'Laying out',
} as const;

export interface ProgressLine {
  readonly show: Progress;
  /** Prints a message without breaking the line. */
  say(message: string): void;
  end(): void;
}

export function progressLine(stream: WriteStream, quiet: boolean): ProgressLine {
  const live = !quiet && stream.isTTY === true;
  const clear = (): void => {
    if (live) stream.write('\r\u001b[K');
  };
  return {
    show: (room, done, of) => {
      if (live) stream.write(`\r\u001b[K${NAMES[room]} ${done} of ${of} …`);
    },
    say: (message) => {
      clear();
      stream.write(`${message}\n`);
    },
    end: clear,
  };
}
