/** The head word of a span of text. */
import type { Span } from '../model/passage.ts';
import { relation, type Tree } from './tree.ts';

const MAX_CLIMB = 30;

/** The head word of a span: its token that hangs on a word outside it. `tokens` are sorted by start. */
export function headOf(tree: Tree, span: Span, firstToken = lowerBound(tree, span.start)): number {
  let best = -1;
  let depth = Number.POSITIVE_INFINITY;
  for (let i = firstToken; i < tree.tokens.length && tree.tokens[i]!.start < span.end; i++) {
    const head = tree.head(i);
    const outside = head < 0 || tree.tokens[head]!.start >= span.end || tree.tokens[head]!.end <= span.start;
    if (!outside || relation(tree, i) === 'punct') continue;
    let d = 0;
    for (let at = i; at >= 0 && d < MAX_CLIMB; at = tree.head(at)) d++;
    if (d < depth) {
      best = i;
      depth = d;
    }
  }
  return best >= 0 ? best : firstToken < tree.tokens.length ? firstToken : -1;
}

/** Index of the first token that ends after `offset`. */
export function lowerBound(tree: Tree, offset: number): number {
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
