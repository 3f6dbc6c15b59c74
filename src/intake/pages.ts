import { fromHtml } from './from-html.ts';
import { looksLikeHtml } from './magic.ts';
import { endsWith, mediaType, type Piece, type Reader } from './reader.ts';

/** The readers' entry of web pages. */
export const pages: Reader = {
  name: 'page',
  why: 'A web page, by what it was sent as, by its ending, or by its first tag: pages are often saved under the name of a text.',
  endings: ['html', 'htm', 'xhtml'],
  recognises: (source) =>
    /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType(source) ?? '') ||
    endsWith(source, pages.endings) ||
    looksLikeHtml(new TextDecoder('latin1').decode(source.head.subarray(0, 2000))),
  async *read(source, { limits, notice }): AsyncGenerator<Piece> {
    const { path, url, contentType } = source;
    const charset = contentType === null ? null : (/charset\s?=\s?["']?([\w:.-]{2,40})/.exec(contentType)?.[1] ?? '');
    const bytes = await source.bytes(limits.bytes);
    yield { kind: 'article', article: fromHtml(bytes, { path, url, limits, charset, onNotice: notice }) };
  },
};
