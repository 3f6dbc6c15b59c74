/** Groups items by scored pairs, best first, as long as a group allows it (constrained agglomeration). */

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * @param count how many items there are
 * @param pairs pairs worth joining; ties are broken by the items' order
 * @param allowed whether two groups may become one
 * @returns groups of item indices, each sorted; items in no pair form no group
 */
export function cluster(
  count: number,
  pairs: readonly ScoredPair[],
  allowed: (a: readonly number[], b: readonly number[]) => boolean,
): number[][] {
  const groupOf = new Map<number, number[]>();
  const of = (i: number): number[] => groupOf.get(i) ?? [i];
  const order = [...pairs].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of order) {
    const left = of(a);
    const right = of(b);
    if (left === right || !allowed(left, right)) continue;
    const joined = [...left, ...right];
    for (const i of joined) groupOf.set(i, joined);
  }
  const seen = new Set<number[]>();
  for (let i = 0; i < count; i++) if (groupOf.has(i)) seen.add(groupOf.get(i)!);
  return [...seen].map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}
