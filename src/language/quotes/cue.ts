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
  const governor = tree.head(verb);
  if (relation(tree, verb) === 'xcomp' && governor >= 0 && governor < first && reaches(tree, governor, first))
    first = cueOf(tree, governor).first;
  while (last + 1 < tree.tokens.length && own(last + 1) && tree.tokens[last + 1]!.deprel === 'compound:prt') last++;
  return { first, last };
}

/** Whether nothing but "to" and adverbs stands between a verb and the verb it takes: "continued to call". */
function reaches(tree: Tree, governor: number, first: number): boolean {
  if (first - governor > 4 || tree.tokens[governor]!.upos !== 'VERB') return false;
  for (let i = governor + 1; i < first; i++)
    if (wordOf(tree, i) !== 'to' && relation(tree, i) !== 'advmod') return false;
  return true;
}
