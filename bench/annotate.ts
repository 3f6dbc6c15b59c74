/**
 * `crossread annotate` as a user runs it: tokens a second with one thread and with two, processor time, and whether memory
 * stays flat from the first tenth of the records to the last.
 *
 *   npm run bench -- annotate [RECORDS [WORDS]]      (5,000 records of about 100 words unless told)
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { linesOf } from '../src/cli/lines.ts';
import { texts } from './material.ts';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
/** What one token adds to a reading record. */
const TOKEN = '"upos":';
const TICKS_A_SECOND = 100;

interface Usage {
  /** Memory now and at its highest, in megabytes. */
  readonly memory: number;
  readonly peak: number;
  readonly processor: number;
}

/** What a process uses, as Linux tells it. */
function usageOf(pid: number): Usage {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return {
    memory: megabytes('VmRSS'),
    peak: megabytes('VmHWM'),
    processor: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND,
  };
}

async function measure(records: readonly string[], threads: number): Promise<void> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [main, 'annotate', '-', '--threads', String(threads)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.write(records.join(''));
  let tokens = 0;
  let early = 0;
  for await (const { number, text } of linesOf(child.stdout, Number.POSITIVE_INFINITY)) {
    for (let at = text!.indexOf(TOKEN); at >= 0; at = text!.indexOf(TOKEN, at + 1)) tokens++;
    if (number === Math.ceil(records.length / 10)) early = usageOf(child.pid!).memory;
    if (number < records.length) continue;
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const { memory, peak, processor } = usageOf(child.pid!); // while it still waits for more
    const columns = [tokens, seconds, tokens / seconds, processor, tokens / processor, early, memory, peak];
    console.log(
      `${String(threads).padEnd(8)}${columns.map((value) => value.toFixed(value < 1000 ? 1 : 0).padStart(12)).join('')}`,
    );
    child.stdin.end();
  }
}

export async function annotate(args: readonly string[]): Promise<void> {
  const [count = 5000, words = 100] = args.map(Number);
  const made = await texts(count, words);
  const records = made.map((text, i) => `${JSON.stringify({ id: String(i), text })}\n`);
  console.log(
    `${count} records; start and loading of the models included; memory in MB at a tenth, at the end, at its highest\n`,
  );
  console.log(
    'threads       tokens     seconds    tokens/s   processor tokens/proc.s   at 10 %      at end     highest',
  );
  for (const threads of [1, 2]) await measure(records, threads);
}
