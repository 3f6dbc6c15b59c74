import type { Article, DroppedText } from '../../model/article.ts';
import { Failure } from '../../model/failure.ts';
import { articleId } from '../article-id.ts';
import { guessLanguage, languageTag } from '../language.ts';
import { readSavedText } from '../saved-text.ts';
import type { Source } from '../source.ts';

/** What a document says of itself, besides its text. */
export interface DocumentText {
  /** Paragraphs with an empty line between them. */
  readonly text: string;
  /** A title that the document marks as one; null where it does not. */
  readonly title: string | null;
  readonly byline?: readonly string[];
  /** EDTF. */
  readonly published?: string | null;
  readonly language?: string | null;
  readonly url?: string | null;
  /** What is not in `text`, and why. */
  readonly dropped: readonly DroppedText[];
}

/**
 * The text of a document as an article: headline, byline, dates and noise are looked for in it as in any saved text.
 *
 * @throws Failure where there are no words in it.
 */
export function documentArticle(document: DocumentText, source: Source): Article {
  const { text, title } = document;
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Failure(source.name, 'there are no words in it', 'Save the article as text');
  const saved = readSavedText(text, title);
  const url = document.url ?? source.url;
  const byline = document.byline ?? [];
  return {
    id: articleId(text, url),
    path: source.path,
    url,
    outlet: null,
    title: title ?? saved.title,
    titleSpan: saved.titleSpan,
    byline: byline.length > 0 ? byline : saved.byline,
    published: document.published ?? saved.published,
    updated: saved.updated,
    language: languageTag(document.language ?? undefined) ?? guessLanguage(text),
    text,
    dropped: [...saved.dropped, ...document.dropped],
  };
}
