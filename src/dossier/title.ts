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
  const contents = numbered(testimonies.map(({ statements }) => new Set(statements.flatMap(({ content }) => content))));
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
    const has = new Uint8Array(contents.words);
    for (const word of contents.lists[i]!) has[word] = 1;
    testimonies.forEach(({ article }, j) => {
      const origin = origins.get(article.id) ?? article.id;
      if (j !== i && origin !== own)
        best.set(origin, Math.max(best.get(origin) ?? 0, cosine(contents.lists[i]!, contents.lists[j]!, has)));
    });
    const sum = [...best.values()].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
    // Rounded, so that the order of the sum does not decide between equals.
    return best.size === 0 ? 0 : Math.round((sum / best.size) * 1e6);
  }
}

/** Sets of words as lists of numbers, one for each word. */
function numbered(sets: readonly ReadonlySet<string>[]): {
  readonly lists: readonly Uint32Array[];
  readonly words: number;
} {
  const numbers = new Map<string, number>();
  for (const set of sets) for (const word of set) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return { lists: sets.map((set) => Uint32Array.from(set, (word) => numbers.get(word)!)), words: numbers.size };
}

/** Cosine of two lists; `inA` says of each word whether it is in the first. */
function cosine(a: Uint32Array, b: Uint32Array, inA: Uint8Array): number {
  let shared = 0;
  for (const word of b) shared += inA[word]!;
  return shared === 0 ? 0 : shared / Math.sqrt(a.length * b.length);
}
