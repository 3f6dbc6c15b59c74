import { createHash } from 'node:crypto';

/**
 * The id of an article: `a-` and 16 hexadecimal digits of the SHA-256 of its text and address.
 * Unpaired surrogates count as U+FFFD, as in any UTF-8 encoder.
 */
export const articleId = (text: string, url: string | null): string =>
  `a-${createHash('sha256')
    .update(text, 'utf8')
    .update('\0')
    .update(url ?? '', 'utf8')
    .digest('hex')
    .slice(0, 16)}`;
