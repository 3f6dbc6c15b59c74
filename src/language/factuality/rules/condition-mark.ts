import { relation, type Tree, wordOf } from '../../tree.ts';

const IF = new Set(['if', 'unless', 'lest', 'provided', 'providing', 'supposing', 'assuming', 'until']);

/** The word that makes a clause a condition or a question ("if", "unless", "in case", "whether"), or -1. */
export function conditionMark(tree: Tree, predicate: number): number {
  for (const i of tree.children(predicate)) {
    const r = relation(tree, i);
    if (i > predicate || (r !== 'mark' && r !== 'case' && r !== 'advmod')) continue;
    const word = wordOf(tree, i);
    if (IF.has(word) || word === 'whether') return i;
    if (word === 'in' && wordOf(tree, i + 1) === 'case') return i;
  }
  return -1;
}
