import type { Article } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import { articleId } from './article-id.ts';
import { readDate } from './dates.ts';
import { decodeText } from './decode.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { guessLanguage, languageTag } from './language.ts';
import { readSavedText } from './saved-text.ts';

/** Where an input comes from, and who is told what was odd about it. */
export interface Origin {
  /** Relative to the input folder; null where there is none. */
  readonly path: string | null;
  readonly url: string | null;
  readonly onNotice?: (message: string) => void;
}

/**
 * A text file as an article: its front matter read and taken off, the rest its `text`, unchanged. Noise of saved pages is
 * listed as dropped spans; a headline at its head is the title if the front matter has none. A file with a title in its front
 * matter and nothing else is that headline.
 *
 * @param source the bytes of the file, or text already decoded.
 * @throws Failure where there is no text in it.
 */
export function fromText(source: Uint8Array | string, origin: Origin): Article {
  const name = origin.path ?? origin.url ?? 'text';
  const decoded = typeof source === 'string' ? source : decodeText(source, name).text;
  const { front, body, notice } = splitFrontMatter(decoded);
  if (notice) origin.onNotice?.(`${name}: ${notice}`);
  // Of many an article only the headline is saved: it is what the article says.
  const text = hasWords(body) ? body : (front?.title ?? '');
  if (!hasWords(text)) throw new Failure(name, 'there are no words in it', 'Save the article again');
  if (text !== body) origin.onNotice?.(`${name}: there is only a headline in it`);
  const saved = readSavedText(text, front?.title ?? null);
  const date = (field: 'published' | 'updated'): string | null => {
    const words = front?.[field];
    const value = words ? readDate(words) : null;
    if (words && !value) origin.onNotice?.(`${name}: "${words.slice(0, 40)}" cannot be read as a date (${field})`);
    return value;
  };
  const url = front?.url ?? origin.url;
  return {
    id: articleId(text, url),
    path: origin.path,
    url,
    outlet: front?.outlet ?? null,
    title: front?.title ?? saved.title,
    titleSpan: saved.titleSpan,
    byline: bylineOf(front, saved.byline),
    published: date('published') ?? saved.published,
    updated: date('updated') ?? saved.updated,
    language: languageTag(front?.language) ?? guessLanguage(text),
    text,
    dropped: saved.dropped,
  };
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const bylineOf = (front: FrontMatter | null, found: readonly string[]): readonly string[] =>
  front && front.byline.length > 0 ? front.byline : found;
