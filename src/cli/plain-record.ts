/** A record of the `annotate` command: `{"id","text"}`, with `published` and `title` where they are known. */
import type { Readable } from '../language/read.ts';

/** Reads one line. Throws an error that says what is wrong with it. */
export function plainRecord(line: string): Readable {
  const { id, text, published, title } = fieldsOf(line);
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error('it has no "id". Add one, a string or a number');
  if (typeof text !== 'string') throw new Error('it has no "text". Add the words to read, a string');
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

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new Error('it is not JSON. Write one object a line, {"id": "…", "text": "…"}');
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new Error('it is no JSON object. Write {"id": "…", "text": "…"}');
  return record as Readonly<Record<string, unknown>>;
}
