import { relation, type Tree, wordOf } from '../tree.ts';
import type { Range } from './attribution.ts';

const HELPING = new Set(['aux', 'advmod', 'cop']);

/** The verb with the helping words, adverbs and particles right beside it: "has repeatedly said", "pointed out". */
export function cueOf(tree: Tree, verb: number): Range {
  let first = verb;
  let last = verb;
  const own = (i: number): boolean => tree.head(i) === verb;
  while (
    first > 0 &&
    own(first - 1) &&
    HELPING.has(relation(tree, first - 1)) &&
    !/^(?:when|where|why|how|as)$/.test(wordOf(tree, first - 1))
  )
    first--;
  while (last + 1 < tree.tokens.length && own(last + 1) && tree.tokens[last + 1]!.deprel === 'compound:prt') last++;
  return { first, last };
}
