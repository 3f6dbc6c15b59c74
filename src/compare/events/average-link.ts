/**
 * Average-link clustering (Sokal and Michener 1958) of sparse likenesses: the two groups whose members are most alike on
 * average are joined, while their average reaches a threshold and nothing forbids it.
 */

export interface Likeness {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly value: number;
  /** The two must not stand in one group; how alike they are is then all one. */
  readonly apart?: boolean;
}

interface Group {
  members: number[];
  /** Sum of the likenesses to other groups; a pair that is not given counts 0. */
  readonly sums: Map<number, number>;
  readonly foes: Set<number>;
}

interface Join {
  readonly mean: number;
  readonly a: number;
  readonly b: number;
}

const before = (x: Join, y: Join): boolean =>
  x.mean > y.mean || (x.mean === y.mean && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/** A binary heap, best join first. */
class Queue {
  readonly #items: Join[] = [];

  push(item: Join): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(item, items[up]!)) break;
      items[at] = items[up]!;
      at = up;
    }
    items[at] = item;
  }

  pop(): Join | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && before(items[down + 1]!, items[down]!)) down++;
      if (!before(items[down]!, last)) break;
      items[at] = items[down]!;
      at = down;
    }
    items[at] = last;
    return top;
  }
}

/**
 * @param count how many items there are
 * @param pairs likenesses of pairs, each pair once; pairs that are not given are not alike at all
 * @param threshold least mean likeness at which two groups are joined
 * @returns groups of item indices, each sorted, in the order of their first item; every item is in one group. The order of
 * `pairs` changes nothing
 */
export function averageLink(count: number, pairs: readonly Likeness[], threshold: number): number[][] {
  const groups = new Map<number, Group>();
  for (let i = 0; i < count; i++) groups.set(i, { members: [i], sums: new Map(), foes: new Set() });
  const queue = new Queue();
  for (const { a, b, value, apart } of pairs) {
    const [left, right] = [groups.get(a)!, groups.get(b)!];
    if (apart) {
      left.foes.add(b);
      right.foes.add(a);
      continue;
    }
    left.sums.set(b, value);
    right.sums.set(a, value);
    if (value >= threshold) queue.push({ mean: value, a: Math.min(a, b), b: Math.max(a, b) });
  }
  let next = count;
  for (let join = queue.pop(); join; join = queue.pop()) {
    const left = groups.get(join.a);
    const right = groups.get(join.b);
    if (!left || !right) continue;
    groups.delete(join.a);
    groups.delete(join.b);
    const joined: Group = { members: [...left.members, ...right.members], sums: new Map(), foes: new Set() };
    for (const old of [left, right]) {
      for (const [other, sum] of old.sums)
        if (groups.has(other)) joined.sums.set(other, (joined.sums.get(other) ?? 0) + sum);
      for (const other of old.foes) if (groups.has(other)) joined.foes.add(other);
    }
    for (const [other, sum] of joined.sums) {
      const group = groups.get(other)!;
      group.sums.delete(join.a);
      group.sums.delete(join.b);
      group.sums.set(next, sum);
      const mean = sum / (joined.members.length * group.members.length);
      if (mean >= threshold && !joined.foes.has(other)) queue.push({ mean, a: other, b: next });
    }
    for (const other of joined.foes) groups.get(other)!.foes.add(next);
    groups.set(next++, joined);
  }
  return [...groups.values()].map(({ members }) => [...members].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}
