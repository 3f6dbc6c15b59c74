import type { Span } from '../../model/passage.ts';
import type { Token } from '../../model/reading.ts';

const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);
const EDGE_MARKS = /^[\s"'“”‘’«»()[\]{},;:!?*_–—-]+$/u;

/** The span of a range of tokens, without a leading article, quotation marks at the edges and the possessive ending; null if nothing is left. */
export function trimName(text: string, tokens: readonly Token[], first: number, end: number): Span | null {
  const word = (i: number): string => text.slice(tokens[i]!.start, tokens[i]!.end);
  let [from, to] = [first, end];
  while (from < to && (EDGE_MARKS.test(word(from)) || (to - from > 1 && ARTICLES.has(word(from).toLowerCase()))))
    from++;
  while (to > from && (EDGE_MARKS.test(word(to - 1)) || POSSESSIVES.has(word(to - 1)))) to--;
  if (from >= to) return null;
  const start = tokens[from]!.start;
  const possessive = /['’]s?$/u.exec(word(to - 1));
  const stop = tokens[to - 1]!.end;
  return {
    start,
    end:
      possessive && stop - possessive[0].length > start && possessive[0].length > 1
        ? stop - possessive[0].length
        : stop,
  };
}
