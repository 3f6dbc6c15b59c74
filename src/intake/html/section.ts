import { first, type PageSource, unescaped } from './page-source.ts';

/**
 * The section of the outlet that the article stands in ("Politics"), as the page declares it: JSON-LD, then OpenGraph,
 * Parsely and the like. Of a list, the first; an address or a sentence is none.
 */
export function findSection({ linked, meta }: PageSource): string | null {
  const said = [
    linked?.section ?? null,
    first(
      meta,
      'article:section',
      'parsely-section',
      'og:article:section',
      'articlesection',
      'dc.subject',
      'section',
      'sailthru.section',
      'category',
    ),
  ];
  for (const words of said) {
    const name = unescaped(words ?? '')
      .split(/[,;|>]/)[0]!
      .trim();
    if (/\p{L}/u.test(name) && name.length <= 60 && !/^https?:|\.$/.test(name)) return name;
  }
  return null;
}
