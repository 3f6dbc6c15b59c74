import type { Article, Unread } from '../model/article.ts';
import { addressKey } from './copies/address-key.ts';
import type { Piece } from './reader.ts';
import { withLent } from './with-lent.ts';

type Lending = Extract<Piece, { kind: 'lent' }>;

/**
 * Gives the articles what a catalogue knows of their addresses, in the fields that they leave open. An item that no article
 * has the address of is told as unread: metadata alone is no article.
 */
export function lendToArticles(
  articles: readonly Article[],
  catalogue: readonly Lending[],
): { enriched: Article[]; unused: Unread[] } {
  const byKey = new Map<string, Lending>();
  for (const item of catalogue) {
    for (const address of item.addresses) {
      const key = addressKey(address);
      if (!byKey.has(key)) byKey.set(key, item);
    }
  }
  const used = new Set<Lending>();
  const enriched = articles.map((article) => {
    const item = article.url === null ? undefined : byKey.get(addressKey(article.url));
    if (!item) return article;
    used.add(item);
    return withLent(article, item.lent);
  });
  const unused = catalogue
    .filter((item) => !used.has(item))
    .map(({ name }) => ({
      path: name,
      error: `${name}: it describes an article that is not among the inputs. Add the article itself, saved or by address`,
    }));
  return { enriched, unused };
}
