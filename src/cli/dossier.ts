/** `crossread dossier`: the inputs are one story; writes its dossier as a page, as JSON, as Markdown, as a PDF. */
import { resolve } from 'node:path';
import { crossread, type Dossier, explainInText, toHtml, toJson, toMarkdown } from '../crossread.ts';
import { Failure } from '../model/failure.ts';
import { chromiumFor, toPdf } from '../publish/pdf.ts';
import { KEPT_PAGES, type NetworkOptions, networkOf } from './network.ts';
import { openInBrowser } from './open.ts';
import { FILES, FORMAT_NAMES, type Format } from './options.ts';
import { progressLine } from './progress.ts';
import { nothingRead, reportUnread, WrongUsage, writeOut } from './report.ts';
import { writeFile } from './write-file.ts';

export interface DossierOptions extends NetworkOptions {
  readonly out: string;
  readonly format: readonly Format[];
  readonly open?: boolean;
  /** Id of a point: its explanation is written to standard output in place of the dossier. */
  readonly explain?: string;
  readonly quiet?: boolean;
  readonly threads: number;
}

const WRITERS: Readonly<Record<Format, (dossier: Dossier) => string | Promise<Uint8Array>>> = {
  html: toHtml,
  json: toJson,
  md: toMarkdown,
  pdf: toPdf,
};

export async function dossier(inputs: string[], options: DossierOptions): Promise<void> {
  const [first, ...others] = options.format;
  const toStandardOutput = options.out === '-';
  if (toStandardOutput && others.length > 0)
    throw new WrongUsage('--out -', 'standard output takes one format', `Add --format with one of ${FORMAT_NAMES}.`);
  // Told before the reading, not after it.
  if (options.explain === undefined && options.format.includes('pdf')) chromiumFor(process.env);
  const line = progressLine(process.stderr, options.quiet === true);
  const made = await crossread(inputs, {
    stdin: process.stdin,
    ...networkOf({ keep: toStandardOutput ? undefined : resolve(options.out, KEPT_PAGES), ...options }),
    threads: options.threads,
    progress: line.show,
    onNotice: (message) => {
      if (!options.quiet) line.say(message);
    },
  }).finally(line.end);
  reportUnread(made.unread);
  if (made.articles.length === 0) throw nothingRead(inputs);
  if (options.explain !== undefined) return writeOut(explanation(made, options.explain));
  if (toStandardOutput) return writeOut(await WRITERS[first!](made));
  for (const format of options.format) writeFile(options.out, FILES[format], await WRITERS[format](made));
  if (!options.quiet) summarise(made, options.out, options.format);
  if (options.open && options.format.includes('html')) openInBrowser(resolve(options.out, FILES.html));
}

function explanation(made: Dossier, id: string): string {
  const point = made.points.find((known) => known.id === id);
  if (point) return explainInText(made, point);
  const differing = made.points.filter(({ finding }) => finding === 'differ').map((known) => known.id);
  throw new Failure(
    `--explain ${id}`,
    'the dossier has no such point',
    `Take an id from dossier.json${differing.length > 0 ? `; the points that differ are ${differing.slice(0, MOST_NAMED).join(', ')}` : ''}.`,
  );
}

/** So many ids are named in an error. */
const MOST_NAMED = 12;

function summarise(made: Dossier, out: string, formats: readonly Format[]): void {
  const differing = made.points.filter(({ finding }) => finding === 'differ').length;
  const origins = new Set(made.articles.map(({ origin }) => origin)).size;
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  console.error(
    `${counted(made.articles.length, 'article')}, ${counted(origins, 'origin')}; accounts differ on ${counted(differing, 'matter')}.`,
  );
  for (const format of formats) console.error(`  ${resolve(out, FILES[format])}`);
}
