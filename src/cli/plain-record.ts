/** A record of the `annotate` command: `{"id","text"}`, with `published` and `title` where they are known. */
import type { Readable } from '../language/read.ts';

export type PlainRecord = Readable;

/** Reads one line. Throws an error that says what is wrong with it. */
export function plainRecord(line: string): PlainRecord {
  const record: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
  if (typeof record !== 'object' || record === null)
    throw new Error('it is no JSON object; write {"id": "…", "text": "…"}');
  const { id, text, published, title } = record as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('it has no "id"; add one');
  if (typeof text !== 'string') throw new Error('it has no "text"; add the words to read');
  const at = typeof title === 'string' && title !== '' ? text.indexOf(title) : -1;
  // A title counts as such only where it heads the text.
  const heads = at >= 0 && text.slice(0, at).trim() === '';
  return {
    id: String(id),
    text,
    dropped: [],
    published: typeof published === 'string' ? published : null,
    titleSpan: heads ? { start: at, end: at + (title as string).length } : null,
  };
}
