/** `crossread annotate`: inputs, or records on standard input, → reading records, one a line. */
import { LIMITS } from '../intake/limits.ts';
import { take } from '../intake/take.ts';
import type { Readable } from '../language/read.ts';
import { inOrder } from '../threads/in-order.ts';
import { readingLimits } from '../threads/limits.ts';
import { type Outcome, workerBeside, workerPool } from '../threads/pool.ts';
import { linesOf } from './lines.ts';
import { plainRecord } from './plain-record.ts';
import { nothingRead, reportUnread, writeOut } from './report.ts';

export interface AnnotateOptions {
  readonly quiet?: boolean;
  readonly threads: number;
}

/** What is to be read, and how messages name it; an error where it is no record. */
interface Item {
  readonly name: string;
  readonly record: Readable | Error;
}

/** Records that are begun and not written, for each thread: enough that none waits while a long one holds up the order. */
const AHEAD = 4;

export async function annotate(inputs: string[], options: AnnotateOptions): Promise<void> {
  const items = inputs.length === 1 && inputs[0] === '-' ? recordsOf(process.stdin) : articlesOf(inputs, options);
  // An error must not wait for the writer of standard input to end.
  const done = await annotateItems(items, options.threads).finally(() => process.stdin.destroy());
  if (done === 0) throw nothingRead(inputs);
}

/** Records as they come: what is held in memory does not grow with their number. */
async function* recordsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  for await (const { number, text } of linesOf(stream, LIMITS.bytes)) {
    const name = `standard input, line ${number}`;
    if (text === null) yield { name, record: new Error('it is longer than 50 MB. Split it') };
    else if (text.trim() !== '') yield { name, record: recordOf(text) };
  }
}

function recordOf(line: string): Readable | Error {
  try {
    return plainRecord(line);
  } catch (error) {
    return error as Error;
  }
}

async function* articlesOf(inputs: string[], options: AnnotateOptions): AsyncGenerator<Item> {
  const { articles, unread } = await take(inputs, {
    stdin: process.stdin,
    onNotice: (message) => {
      if (!options.quiet) console.error(message);
    },
  });
  reportUnread(unread);
  for (const { id, path, url, text, titleSpan, dropped, published } of articles)
    yield { name: path ?? url ?? id, record: { id, text, titleSpan, dropped, published } };
}

/** Writes the reading of each item in the order of the items, and returns how many there were. */
async function annotateItems(items: AsyncIterable<Item>, threads: number): Promise<number> {
  const script = workerBeside('./annotate-worker', import.meta.url);
  const pool = workerPool<Readable, string>({ script, threads, limits: readingLimits });
  const readItem = async ({ name, record }: Item): Promise<{ name: string; outcome: Outcome<string> }> => ({
    name,
    outcome: record instanceof Error ? { error: record } : await pool.run(record),
  });
  let done = 0;
  try {
    for await (const { name, outcome } of inOrder(items, readItem, threads * AHEAD)) {
      if ('error' in outcome) {
        reportUnread([{ path: name, error: `${name}: ${outcome.error.message}` }]);
        continue;
      }
      await writeOut(outcome.value);
      done++;
    }
  } finally {
    await pool.close();
  }
  return done;
}
