import { Failure } from '../model/failure.ts';

/** An error in the words a user needs. A program error keeps its message: it is listed too, and hides nothing. */
export function explain(path: string, error: unknown): string {
  if (error instanceof Failure) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path}: this file may not be opened. Give yourself the right to read it`;
  if (code === 'ENOENT') return `${path}: there is no such file. Check the name`;
  if (code === 'EISDIR') return `${path}: this is a folder. Name a file in it`;
  return `${path}: it cannot be read (${message}). Save the article as text and try again`;
}
