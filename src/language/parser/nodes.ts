/**
 * Partial trees of the parser. A node is one word with the children it has so far, and what lies below it on the stack.
 * Nodes never change: an action makes one new node, so states of a beam share what they have in common
 * (graph-structured stack, Huang and Sagae 2010).
 */
export const NONE = -1;

export class Nodes {
  size = 0;
  word: Int32Array;
  below: Int32Array;
  /** The leftmost and the second left child (nodes), the rightmost and the one before it. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  /** How many children to the left and to the right. */
  lefts: Int32Array;
  rights: Int32Array;
  /** Kinds of the children to the left and to the right, as bits (`ParserInput.kinds`). */
  leftKinds: Int32Array;
  rightKinds: Int32Array;

  constructor(capacity: number) {
    const array = (): Int32Array => new Int32Array(capacity);
    this.word = array();
    this.below = array();
    this.left = array();
    this.left2 = array();
    this.right = array();
    this.right2 = array();
    this.lefts = array();
    this.rights = array();
    this.leftKinds = array();
    this.rightKinds = array();
  }

  /** Makes room for `capacity` nodes and forgets those there are. */
  reset(capacity: number): void {
    this.size = 0;
    if (this.word.length >= capacity) return;
    const grown = new Nodes(Math.max(capacity, this.word.length * 2));
    Object.assign(this, grown, { size: 0 });
  }

  /** A word without children. */
  fresh(word: number): number {
    const node = this.size++;
    this.word[node] = word;
    this.below[node] = NONE;
    this.left[node] = NONE;
    this.left2[node] = NONE;
    this.right[node] = NONE;
    this.right2[node] = NONE;
    this.lefts[node] = 0;
    this.rights[node] = 0;
    this.leftKinds[node] = 0;
    this.rightKinds[node] = 0;
    return node;
  }

  private copy(from: number): number {
    const node = this.size++;
    this.word[node] = this.word[from]!;
    this.below[node] = this.below[from]!;
    this.left[node] = this.left[from]!;
    this.left2[node] = this.left2[from]!;
    this.right[node] = this.right[from]!;
    this.right2[node] = this.right2[from]!;
    this.lefts[node] = this.lefts[from]!;
    this.rights[node] = this.rights[from]!;
    this.leftKinds[node] = this.leftKinds[from]!;
    this.rightKinds[node] = this.rightKinds[from]!;
    return node;
  }

  /** The node put on top of a stack. */
  pushed(node: number, below: number): number {
    const copy = this.copy(node);
    this.below[copy] = below;
    return copy;
  }

  /** The node with one more child to the left, of a kind. */
  withLeft(node: number, child: number, kind: number): number {
    const copy = this.copy(node);
    this.left2[copy] = this.left[node]!;
    this.left[copy] = child;
    this.lefts[copy] = this.lefts[node]! + 1;
    this.leftKinds[copy]! |= kind;
    return copy;
  }

  /** The node with one more child to the right, of a kind. */
  withRight(node: number, child: number, kind: number): number {
    const copy = this.copy(node);
    this.right2[copy] = this.right[node]!;
    this.right[copy] = child;
    this.rights[copy] = this.rights[node]! + 1;
    this.rightKinds[copy]! |= kind;
    return copy;
  }
}
