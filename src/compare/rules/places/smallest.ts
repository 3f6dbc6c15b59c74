import type { Said } from '../../story.ts';

/** The shortest statement that holds a span; `said` are statements of one article. */
export function smallest(
  said: readonly Said[],
  span: { readonly start: number; readonly end: number },
): Said | undefined {
  const length = ({ statement }: Said): number => statement.end - statement.start;
  const holders = said.filter(({ statement }) => statement.start <= span.start && statement.end >= span.end);
  return holders.sort((a, b) => length(a) - length(b) || a.index - b.index)[0];
}
