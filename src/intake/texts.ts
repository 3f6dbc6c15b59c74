import { fromText } from './from-text.ts';
import type { Piece, Reader } from './reader.ts';

/** The readers' entry of plain text. */
export const texts: Reader = {
  name: 'text',
  why: 'Whatever no other reader knows: text, with or without front matter. What is no text is refused by its first bytes.',
  endings: ['txt', 'text', 'md', 'markdown'],
  recognises: () => true,
  async *read(source, { limits, notice }): AsyncGenerator<Piece> {
    const { path, url } = source;
    yield { kind: 'article', article: fromText(await source.bytes(limits.bytes), { path, url, onNotice: notice }) };
  },
};
