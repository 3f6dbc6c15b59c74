import type { Article } from '../model/article.ts';
import { articleId } from './article-id.ts';
import type { Lent } from './reader.ts';

/** An article with its open fields filled from what is lent; a lent id stands. */
export function withLent(article: Article, lent: Lent): Article {
  const url = article.url ?? lent.url ?? null;
  return {
    ...article,
    id: lent.id ?? (url === article.url ? article.id : articleId(article.text, url)),
    url,
    outlet: article.outlet ?? lent.outlet ?? null,
    title: article.title ?? lent.title ?? null,
    byline: article.byline.length > 0 ? article.byline : (lent.byline ?? []),
    published: article.published ?? lent.published ?? null,
    updated: article.updated ?? lent.updated ?? null,
  };
}
