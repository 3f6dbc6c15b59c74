/** `crossread dossier`: the inputs are one story; writes its dossier as a page, as JSON and as Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crossread, type Dossier, toHtml, toJson, toMarkdown } from '../crossread.ts';
import { Failure } from '../model/failure.ts';
import { openInBrowser } from './open.ts';
import { progressLine } from './progress.ts';
import { reportUnread } from './report.ts';

export interface DossierOptions {
  readonly out: string;
  readonly format: string;
  readonly open?: boolean;
  readonly quiet?: boolean;
}

const FORMATS: Readonly<Record<string, { readonly file: string; readonly write: (dossier: Dossier) => string }>> = {
  html: { file: 'index.html', write: toHtml },
  json: { file: 'dossier.json', write: toJson },
  md: { file: 'dossier.md', write: toMarkdown },
};

function formatsOf(option: string): string[] {
  const formats = option.split(',').map((name) => name.trim());
  for (const name of formats)
    if (!Object.hasOwn(FORMATS, name))
      throw new Failure(
        `--format ${option}`,
        `"${name}" is no format`,
        `Choose from ${Object.keys(FORMATS).join(', ')}.`,
      );
  return formats;
}

export async function dossier(inputs: string[], options: DossierOptions): Promise<void> {
  const formats = formatsOf(options.format);
  const toStandardOutput = options.out === '-';
  if (toStandardOutput && formats.length !== 1)
    throw new Failure('--out -', 'standard output takes one format', 'Add --format json, html or md.');
  const line = progressLine(process.stderr, options.quiet === true);
  const made = await crossread(inputs, {
    stdin: process.stdin,
    progress: line.show,
    onNotice: (message) => {
      if (!options.quiet) line.say(message);
    },
  });
  line.end();
  reportUnread(made.unread);
  if (made.articles.length === 0)
    throw new Failure(
      inputs.join(' '),
      'nothing could be read',
      'Give a file, a folder or an address with an article in it.',
    );
  if (toStandardOutput) {
    process.stdout.write(FORMATS[formats[0]!]!.write(made));
    return;
  }
  mkdirSync(options.out, { recursive: true });
  for (const name of formats) {
    const { file, write } = FORMATS[name]!;
    writeFileSync(join(options.out, file), write(made));
  }
  if (!options.quiet) summarise(made, options.out, formats);
  if (options.open && formats.includes('html')) openInBrowser(resolve(options.out, FORMATS['html']!.file));
}

function summarise(made: Dossier, out: string, formats: readonly string[]): void {
  const differing = made.points.filter(({ finding }) => finding === 'differ').length;
  const origins = new Set(made.articles.map(({ origin }) => origin)).size;
  console.error(`${made.articles.length} articles, ${origins} origins; ${differing} matters where accounts differ.`);
  for (const name of formats) console.error(`  ${resolve(out, FORMATS[name]!.file)}`);
}
