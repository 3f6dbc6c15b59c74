/** Values of options, checked before any work begins. */
import { InvalidArgumentError } from 'commander';
import { type Dossier, toHtml, toJson, toMarkdown } from '../crossread.ts';

export interface Format {
  readonly file: string;
  readonly write: (dossier: Dossier) => string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  html: { file: 'index.html', write: toHtml },
  json: { file: 'dossier.json', write: toJson },
  md: { file: 'dossier.md', write: toMarkdown },
};

/** What `--format` takes, for help and errors. */
export const FORMAT_NAMES = Object.keys(FORMATS).join(', ');

/** `html,json`: each format once. */
export function formats(option: string): Format[] {
  const names = new Set(option.split(',').map((name) => name.trim()));
  return [...names].map((name) => {
    if (!Object.hasOwn(FORMATS, name))
      throw new InvalidArgumentError(`"${name}" is no format. Choose from ${FORMAT_NAMES}.`);
    return FORMATS[name]!;
  });
}

/** An input or a folder: a shell variable that is not set must not stand for the folder we are in. */
export function name(argument: string): string {
  if (argument === '') throw new InvalidArgumentError('It is empty. Give a name.');
  return argument;
}

/** Several of them, as commander gathers them. */
export const names = (argument: string, before: readonly string[] = []): string[] => [...before, name(argument)];

/** More than any machine runs well. */
const MOST_THREADS = 256;

/** A number of worker threads. */
export function threads(option: string): number {
  const number = /^\d{1,4}$/.test(option) ? Number(option) : 0;
  if (number < 1 || number > MOST_THREADS)
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_THREADS}.`);
  return number;
}
