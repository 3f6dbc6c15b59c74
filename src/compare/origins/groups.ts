/** Disjoint groups of numbered things, joined pair by pair (union-find with path halving). */
export class Groups {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  /** The smallest member of the group: the same whatever the order of the joins. */
  of(member: number): number {
    const parent = this.#parent;
    let at = member;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [left, right] = [this.of(a), this.of(b)];
    if (left !== right) this.#parent[Math.max(left, right)] = Math.min(left, right);
  }
}
