/** Finds the relation of every word to its head once the tree stands, children before their heads. */
import { bestClass, type Linear } from '../tagger/linear.ts';
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

/** Key of an arc's kind: universal parts of speech of head and child, and whether the child stands behind. */
export const labelKey = (head: number, child: number, behind: boolean): number =>
  (head << 9) | (child << 1) | (behind ? 1 : 0);

/**
 * @param choices relations an arc can have by its kind (`labelKey`); kinds without an entry can have any
 * @param root number of the relation of the root
 * @returns for each word the number of its relation
 */
export function findLabels(
  input: ParserInput,
  heads: Int32Array,
  model: Linear,
  choices: ReadonlyMap<number, Uint8Array>,
  root: number,
): Uint8Array {
  const { tree, order } = treeOf(heads);
  const { universal } = input;
  const all = Uint8Array.from({ length: model.classes }, (_, c) => c);
  for (const d of order) {
    const h = heads[d]!;
    if (h < 0) {
      tree.labels[d] = root;
      continue;
    }
    const possible = choices.get(labelKey(universal[h]!, universal[d]!, h < d)) ?? all;
    tree.labels[d] =
      possible.length > 1
        ? bestClass(model, features, labelFeatures(input, tree, d, features), possible, null)
        : possible[0]!;
  }
  return tree.labels;
}
