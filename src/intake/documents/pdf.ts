import { Failure } from '../../model/failure.ts';
import { endsWith, mediaType, type Piece, type Reader } from '../reader.ts';
import { documentArticle } from './document-article.ts';
import { pdfTextOf } from './pdf/thread.ts';

/** The readers' entry of PDF. */
export const pdf: Reader = {
  name: 'pdf',
  why: 'A page of a newspaper, a release, a print of a web page. By its signature, which may stand a little way in.',
  endings: ['pdf'],
  recognises: (source) =>
    Buffer.from(source.head.subarray(0, 1024)).includes('%PDF-') ||
    mediaType(source) === 'application/pdf' ||
    endsWith(source, pdf.endings),
  async *read(source, { limits, notice }): AsyncGenerator<Piece> {
    const bytes = await source.bytes(limits.bytes);
    const { omitted, empty, pages, ...text } = await pdfTextOf(bytes, source.name, limits.documentMilliseconds);
    if (empty.length === pages) {
      throw new Failure(
        source.name,
        'it has no text: its pages are pictures',
        'Run it through text recognition (OCR) first',
      );
    }
    if (omitted > 0) notice(`${source.name}: its last ${omitted} pages are too many and not read`);
    yield { kind: 'article', article: documentArticle(text, source) };
    if (empty.length > 0) {
      const numbers = empty.slice(0, 20).join(', ');
      const { message } = new Failure(
        source.name,
        `no text on page ${numbers}`,
        'If they are pictures of text, run it through text recognition (OCR)',
      );
      yield { kind: 'unread', unread: { path: source.name, error: message } };
    }
  },
};
