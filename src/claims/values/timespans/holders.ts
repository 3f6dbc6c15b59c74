/** Which statement of a sentence tells each of its timespans: that of the event, the one above it in the tree, or else the nearest. */
import { lowerBound } from '../../../language/head.ts';
import type { Tree } from '../../../language/tree.ts';
import type { Timespan } from '../../timespan.ts';
import { attach } from '../attach.ts';

/** The timespans of each statement, in the order of `statements`. */
export function holdersOf(
  tree: Tree,
  spans: readonly Timespan[],
  statements: readonly { readonly token: number }[],
): Timespan[][] {
  const held = statements.map((): Timespan[] => []);
  const at = new Map(statements.map(({ token }, i) => [token, i]));
  for (const span of spans) {
    const own = lowerBound(tree, span.start);
    const above =
      attach(tree, span.event < 0 ? own : span.event, (token) => at.has(token)) ??
      attach(tree, own, (token) => at.has(token));
    const holder = above ? at.get(above.predicate)! : nearest(statements, own);
    held[holder]?.push(span);
  }
  return held;
}

function nearest(statements: readonly { readonly token: number }[], token: number): number {
  let best = -1;
  for (const [i, one] of statements.entries())
    if (best < 0 || Math.abs(one.token - token) < Math.abs(statements[best]!.token - token)) best = i;
  return best;
}
