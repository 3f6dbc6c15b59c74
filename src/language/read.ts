/** Article → Reading: the steps of the analysis, in order. A pure function of one article's bytes. */
import type { Article } from '../model/article.ts';
import { droppedSpans } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import { analyse } from './analyse.ts';
import { placeAppositions } from './appositions.ts';
import { resolve } from './coreference/resolve.ts';
import { findEvents } from './factuality/find-events.ts';
import { headOf } from './head.ts';
import { findNames } from './names/find-names.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Syntax } from './syntax.ts';
import { findTimes } from './times/find-times.ts';
import { treeOf } from './tree.ts';

/** What a reading needs to know of an article. */
export type Readable = Pick<Article, 'id' | 'text' | 'titleSpan' | 'dropped' | 'published'>;

export function read(article: Readable): Reading {
  const parsed = analyse(article.text, { title: article.titleSpan, dropped: droppedSpans(article) });
  const spans = findNames(parsed);
  const syntax = placeAppositions(parsed, spans);
  const quotes = findQuotes(syntax, spans);
  const { names, chains } = resolve(syntax, spans, quotes);
  const times = findTimes(syntax, { published: article.published });
  return {
    id: article.id,
    ...syntax,
    names,
    times,
    amounts: findAmounts(syntax, times),
    quotes: withEntities(syntax, quotes, chains),
    chains,
    events: findEvents(syntax, quotes),
  };
}

/** Whose words a quotation is: the entity whose mention holds the head word of the speaker ("Quill's lawyer" is not Quill). */
function withEntities(
  syntax: Syntax,
  quotes: ReturnType<typeof findQuotes>,
  chains: Reading['chains'],
): Reading['quotes'] {
  const tree = treeOf(syntax);
  const entityOf = new Map<number, string>();
  for (const { entity, mentions } of chains)
    for (const mention of mentions) {
      const head = headOf(tree, mention);
      if (head >= 0 && (mention.kind === 'name' || !entityOf.has(head))) entityOf.set(head, entity);
    }
  return quotes.map((quote) => ({
    ...quote,
    speaker: quote.speaker && { ...quote.speaker, entity: entityOf.get(headOf(tree, quote.speaker)) ?? '' },
  }));
}
