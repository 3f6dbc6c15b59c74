import type { Span } from '../../model/passage.ts';

/** A paragraph of a text: where it stands, and its words without regard to white space and punctuation. */
export interface Paragraph extends Span {
  readonly key: string;
}

/** The lines of a text that have words in them, in their order. */
export function paragraphsIn(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start + (line.length - line.trimStart().length);
    const end = start + line.trimEnd().length;
    const key = line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (key !== '') paragraphs.push({ start: from, end, key });
    start += line.length + 1;
  }
  return paragraphs;
}

/**
 * What an older text says that the newer does not, and the other way round, paragraph by paragraph. A paragraph that only
 * moved, or changed its punctuation, did not change.
 */
export function differencesOf(older: string, newer: string): { removed: string[]; added: Span[] } {
  const [before, after] = [paragraphsIn(older), paragraphsIn(newer)];
  const [had, has] = [new Set(before.map(({ key }) => key)), new Set(after.map(({ key }) => key))];
  return {
    removed: before.filter(({ key }) => !has.has(key)).map(({ start, end }) => older.slice(start, end)),
    added: after.filter(({ key }) => !had.has(key)).map(({ start, end }) => ({ start, end })),
  };
}
