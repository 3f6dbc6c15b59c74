import type { Dossier } from '../model/dossier.ts';
import { ascending, type Story } from './story.ts';
import { WORDS } from './wording.ts';

/**
 * The story's title, verbatim from its most central article: the one whose content words the articles of other origins
 * share most (degree centrality over cosine similarity: Erkan and Radev 2004, "LexRank"). The span runs from the first
 * to the last known day of publication.
 */
export function titleAndSpan({ comparison }: Story): Dossier['story'] {
  const { testimonies, origins } = comparison;
  const contents = testimonies.map(({ statements }) => new Set(statements.flatMap(({ content }) => content)));
  const ranked = testimonies
    .map(({ article }, i) => ({ article, i, score: score(i) }))
    .filter(({ article }) => article.title !== null && article.title !== '')
    .sort((a, b) => b.score - a.score || ascending(a.i, b.i));
  const published = testimonies.flatMap(({ article }) => article.published ?? []).sort();
  return {
    title: ranked[0]?.article.title ?? WORDS.untitled,
    from: published[0] ?? null,
    to: published.at(-1) ?? null,
  };

  /** Mean similarity to the other origins, each by its most similar article: copies of an article do not lift it. */
  function score(i: number): number {
    const own = origins.get(testimonies[i]!.article.id);
    const best = new Map<string, number>();
    testimonies.forEach(({ article }, j) => {
      const origin = origins.get(article.id) ?? article.id;
      if (j !== i && origin !== own)
        best.set(origin, Math.max(best.get(origin) ?? 0, cosine(contents[i]!, contents[j]!)));
    });
    const sum = [...best.values()].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
    // Rounded, so that the order of the sum does not decide between equals.
    return best.size === 0 ? 0 : Math.round((sum / best.size) * 1e6);
  }
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared === 0 ? 0 : shared / Math.sqrt(a.size * b.size);
}
