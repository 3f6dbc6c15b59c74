/** A thread that reads articles: what `claims` and `language` make of one article, without the article. */
import { readClaims } from '../claims/read-claims.ts';
import type { Testimony } from '../claims/statement.ts';
import { read } from '../language/read.ts';
import type { Article } from '../model/article.ts';
import { serve } from './serve.ts';
import { warmUp } from './warm-up.ts';

export type Read = Pick<Testimony, 'reading' | 'statements'>;

warmUp();
serve((article: Article): Read => {
  const reading = read(article);
  return { reading, statements: readClaims(article, reading).statements };
});
