/** The dynamic oracle of arc-hybrid parsing (Goldberg and Nivre 2013). */

/** How many gold arcs can no longer be made after an action of each of the three kinds. */
export class Oracle {
  shift = 0;
  left = 0;
  right = 0;
  private readonly heads: Int32Array;
  private readonly dependents: number[][];

  constructor(heads: Int32Array) {
    this.heads = heads;
    const n = heads.length;
    this.dependents = Array.from({ length: n + 1 }, () => []);
    for (let d = 0; d < n; d++) this.dependents[this.headOf(d)]!.push(d);
  }

  /** The gold head; the root's is the place behind the last word. */
  headOf(d: number): number {
    const head = this.heads[d]!;
    return head < 0 ? this.heads.length : head;
  }

  /** @param onStack for each word whether it is on the stack */
  look(onStack: Uint8Array, s0: number, s1: number, b0: number): void {
    this.shift = 0;
    let late = 0;
    for (const d of this.dependents[s0]!) if (d >= b0) late++;
    const head = this.headOf(s0);
    this.left = late + (head === s1 || head > b0 ? 1 : 0);
    this.right = late + (head >= b0 ? 1 : 0);
    if (b0 === this.heads.length) return;
    const next = this.headOf(b0);
    if (next < this.heads.length && onStack[next] && next !== s0) this.shift++;
    for (const d of this.dependents[b0]!) if (d < b0 && onStack[d]) this.shift++;
  }
}
