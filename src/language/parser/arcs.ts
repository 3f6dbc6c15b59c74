/** Finds the head of every word: arc-hybrid transitions (Kuhlmann et al. 2011), the best action by a linear model each time. */
import { VALUES } from '../tagger/linear.ts';
import { LEFT, RIGHT, SHIFT } from './actions.ts';
import type { ParserInput } from './input.ts';
import { NONE, Nodes } from './nodes.ts';
import { MAX_FEATURES, parserFeatures } from './templates.ts';

const nodes = new Nodes(4096);
const features = new Int32Array(MAX_FEATURES);

/**
 * @param rows weights of the three actions (`packedRows`); a power of two
 * @returns for each word the index of its head, -1 for the one root
 */
export function findHeads(input: ParserInput, rows: Int32Array): Int32Array {
  const n = input.length;
  const heads = new Int32Array(n).fill(-1);
  if (n === 0) return heads;
  nodes.reset(4 * n + 4);
  const mask = rows.length - 1;
  let top = NONE;
  let next = nodes.fresh(0);
  for (;;) {
    const b0 = nodes.word[next]!;
    const s1 = top === NONE ? NONE : nodes.below[top]!;
    // one word is left on the stack and none is to come: it is the root
    if (b0 === n && s1 === NONE) break;
    let action = SHIFT;
    if (top !== NONE) {
      const count = parserFeatures(input, nodes, top, next, features);
      let shift = 0;
      let left = 0;
      let right = 0;
      for (let f = 0; f < count; f++) {
        const row = rows[features[f]! & mask]!;
        shift += VALUES[row & 255]!;
        left += VALUES[(row >>> 8) & 255]!;
        right += VALUES[(row >>> 16) & 255]!;
      }
      // behind the last word, what is left hangs together from right to left
      if (b0 === n) action = RIGHT;
      else {
        action = left > shift ? LEFT : SHIFT;
        if (s1 !== NONE && right > (action === LEFT ? left : shift)) action = RIGHT;
      }
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
