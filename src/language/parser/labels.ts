/** Finds the relation of every word to its head once the tree stands, children before their heads. */
import type { Linear } from '../tagger/tag.ts';
import type { ParserInput } from './input.ts';
import { labelFeatures, MAX_LABEL_FEATURES, type Tree } from './label-templates.ts';

/** Children of every word (the last list: of the root), and an order in which children come before their heads. */
export function treeOf(heads: Int32Array): { tree: Tree; order: number[] } {
  const n = heads.length;
  const children: number[][] = Array.from({ length: n + 1 }, () => []);
  for (let d = 0; d < n; d++) children[heads[d]! < 0 ? n : heads[d]!]!.push(d);
  const order: number[] = [];
  const stack = [...children[n]!];
  while (stack.length) {
    const word = stack.pop()!;
    order.push(word);
    for (const child of children[word]!) stack.push(child);
  }
  // heads were met before their children, from the right: turned round it is children first, from the left
  return { tree: { heads, children, labels: new Uint8Array(n).fill(255) }, order: order.reverse() };
}

const features = new Int32Array(MAX_LABEL_FEATURES);

/** @returns for each word the number of its relation */
export function findLabels(input: ParserInput, heads: Int32Array, { weights, classes, rows }: Linear): Uint8Array {
  const { tree, order } = treeOf(heads);
  const scores = weights instanceof Int16Array ? new Int32Array(classes) : new Float64Array(classes);
  const mask = rows - 1;
  for (const d of order) {
    const count = labelFeatures(input, tree, d, features);
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = (features[f]! & mask) * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
    }
    let best = 0;
    for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c;
    tree.labels[d] = best;
  }
  return tree.labels;
}
