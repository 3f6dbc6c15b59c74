/** `crossread annotate`: inputs, or records on standard input, → reading records, one a line. */
import { createInterface } from 'node:readline';
import { type Reading, read, take } from '../crossread.ts';
import { Failure } from '../model/failure.ts';
import { type PlainRecord, plainRecord } from './plain-record.ts';
import { reportUnread } from './report.ts';

/** A reading as CONTRACT.md writes it: what is only of use inside the program is left out. */
const toLine = (reading: Reading): string => `${JSON.stringify(reading)}\n`;

async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await new Promise((resume) => process.stdout.once('drain', resume));
}

export async function annotate(inputs: string[], options: { readonly quiet?: boolean }): Promise<void> {
  if (inputs.length === 1 && inputs[0] === '-') return annotateRecords();
  const { articles, unread } = await take(inputs, {
    onNotice: (message) => {
      if (!options.quiet) console.error(message);
    },
  });
  for (const article of articles) await write(toLine(read(article)));
  reportUnread(unread);
  if (articles.length === 0)
    throw new Failure(
      inputs.join(' '),
      'nothing could be read',
      'Give a file, a folder or an address with an article in it.',
    );
}

/** Reads records as they come and writes each reading at once: memory does not grow with their number. */
async function annotateRecords(): Promise<void> {
  let number = 0;
  let done = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let record: PlainRecord;
    try {
      record = plainRecord(line);
    } catch (error) {
      console.error(`not read: line ${number}: ${(error as Error).message}`);
      continue;
    }
    await write(toLine(read(record)));
    done++;
  }
  if (done === 0)
    throw new Failure('standard input', 'no record could be read', 'Give one JSON object a line with "id" and "text".');
}
