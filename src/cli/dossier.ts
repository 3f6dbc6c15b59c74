/** `crossread dossier`: the inputs are one story; writes its dossier as a page, as JSON and as Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crossread, type Dossier } from '../crossread.ts';
import { Failure } from '../model/failure.ts';
import { openInBrowser } from './open.ts';
import { FORMAT_NAMES, type Format } from './options.ts';
import { progressLine } from './progress.ts';
import { nothingRead, reportUnread, WrongUsage, writeOut } from './report.ts';

export interface DossierOptions {
  readonly out: string;
  readonly format: readonly Format[];
  readonly open?: boolean;
  readonly quiet?: boolean;
  readonly threads: number;
}

export async function dossier(inputs: string[], options: DossierOptions): Promise<void> {
  const [first, ...others] = options.format;
  const toStandardOutput = options.out === '-';
  if (toStandardOutput && others.length > 0)
    throw new WrongUsage('--out -', 'standard output takes one format', `Add --format with one of ${FORMAT_NAMES}.`);
  const line = progressLine(process.stderr, options.quiet === true);
  const made = await crossread(inputs, {
    stdin: process.stdin,
    threads: options.threads,
    progress: line.show,
    onNotice: (message) => {
      if (!options.quiet) line.say(message);
    },
  }).finally(line.end);
  reportUnread(made.unread);
  if (made.articles.length === 0) throw nothingRead(inputs);
  if (toStandardOutput) return writeOut(first!.write(made));
  writeFiles(made, options.out, options.format);
  if (!options.quiet) summarise(made, options.out, options.format);
  const page = options.format.find(({ file }) => file.endsWith('.html'));
  if (options.open && page) openInBrowser(resolve(options.out, page.file));
}

function writeFiles(made: Dossier, out: string, formats: readonly Format[]): void {
  for (const { file, write } of formats) {
    const data = write(made);
    try {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, file), data);
    } catch (error) {
      throw new Failure(
        join(out, file),
        `it cannot be written (${(error as NodeJS.ErrnoException).code})`,
        'Name a folder you may write to with --out, on a disk with room.',
      );
    }
  }
}

function summarise(made: Dossier, out: string, formats: readonly Format[]): void {
  const differing = made.points.filter(({ finding }) => finding === 'differ').length;
  const origins = new Set(made.articles.map(({ origin }) => origin)).size;
  console.error(`${made.articles.length} articles, ${origins} origins; ${differing} matters where accounts differ.`);
  for (const { file } of formats) console.error(`  ${resolve(out, file)}`);
}
