import type { Span } from '../model/passage.ts';
import type { Said } from './story.ts';

/** The shortest statement that holds a span, the first of several; `said` are statements of one article. */
export function smallest(said: readonly Said[], span: Span): Said | undefined {
  let best: Said | undefined;
  for (const one of said) {
    const { start, end } = one.statement;
    if (start > span.start || end < span.end) continue;
    if (!best || end - start < best.statement.end - best.statement.start) best = one;
  }
  return best;
}
