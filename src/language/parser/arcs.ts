/** Finds the head of every word: arc-hybrid transitions (Kuhlmann et al. 2011), the best action by a linear model each time. */
import type { Linear } from '../tagger/tag.ts';
import { ACTIONS, LEFT, NONE, Nodes, RIGHT, SHIFT } from './nodes.ts';
import { MAX_FEATURES, type ParserInput, parserFeatures } from './templates.ts';

const nodes = new Nodes(4096);
const features = new Int32Array(MAX_FEATURES);

/** @returns for each word the index of its head, -1 for the one root */
export function findHeads(input: ParserInput, { weights, rows }: Linear): Int32Array {
  const n = input.tags.length;
  const heads = new Int32Array(n).fill(-1);
  nodes.reset(4 * n + 4);
  const mask = rows - 1;
  let top = NONE;
  let next = nodes.fresh(0);
  for (;;) {
    const b0 = nodes.word[next]!;
    const s1 = top === NONE ? NONE : nodes.below[top]!;
    // one word is left on the stack and none is to come: it is the root
    if (b0 === n && s1 === NONE) break;
    let action = SHIFT;
    if (top !== NONE && b0 === n) action = RIGHT;
    else if (top !== NONE) {
      const count = parserFeatures(input, nodes, top, next, features);
      let [shift, left, right] = [0, 0, 0];
      for (let f = 0; f < count; f++) {
        const row = (features[f]! & mask) * ACTIONS;
        shift += weights[row]!;
        left += weights[row + 1]!;
        right += weights[row + 2]!;
      }
      if (s1 !== NONE && right > shift && right > left) action = RIGHT;
      else if (left > shift) action = LEFT;
    }
    if (action === SHIFT) {
      top = nodes.pushed(next, top);
      next = nodes.fresh(b0 + 1);
    } else if (action === LEFT) {
      heads[nodes.word[top]!] = b0;
      next = nodes.withLeft(next, top);
      top = nodes.below[top]!;
    } else {
      heads[nodes.word[top]!] = nodes.word[s1]!;
      top = nodes.withRight(s1, top);
    }
  }
  return heads;
}
