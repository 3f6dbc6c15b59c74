/** Values of options, checked before any work begins. */
import { InvalidArgumentError } from 'commander';

/** The formats of a dossier and the names of their files. */
export const FILES = { html: 'index.html', json: 'dossier.json', md: 'dossier.md', pdf: 'dossier.pdf' } as const;
export type Format = keyof typeof FILES;

/** What `--format` takes, for help and errors. */
export const FORMAT_NAMES = Object.keys(FILES).join(', ');

/** What is written unless told: a PDF needs a browser and time. */
export const USUAL_FORMATS = 'html, json, md';

/** `html,json`: each format once. */
export function formats(option: string): Format[] {
  const wanted = new Set(option.split(',').map((format) => format.trim()));
  return [...wanted].map((format) => {
    if (!Object.hasOwn(FILES, format))
      throw new InvalidArgumentError(`"${format}" is no format. Choose from ${FORMAT_NAMES}.`);
    return format as Format;
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
