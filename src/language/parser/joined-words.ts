/**
 * A conjunction joins: a word with "and" or "or" before it is joined to the word of the same kind before that, not a second
 * of its kind on the same head ("privileged or confidential letters", "the bridge and the road were closed").
 */
import { hang, type Tree } from './tree.ts';

const JOINED = /^(?:nsubj|obj|obl|nmod|amod|advmod|case|ccomp|advcl|xcomp|parataxis|acl)/u;
const plain = (relation: string): string => relation.split(':')[0]!;

export function keepJoined(tree: Tree): void {
  const { heads, relations } = tree;
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word]!;
    if (head < 0 || !JOINED.test(relations[word]!)) continue;
    const conjunction = conjunctionOf(tree, word);
    if (conjunction < 0) continue;
    for (let first = conjunction - 1; first >= 0 && first !== head; first--) {
      if (heads[first] !== head || plain(relations[first]!) !== plain(relations[word]!)) continue;
      hang(tree, word, first, 'conj');
      break;
    }
  }
}

function conjunctionOf({ heads, relations }: Tree, word: number): number {
  for (let child = 0; child < word; child++) if (heads[child] === word && relations[child] === 'cc') return child;
  return -1;
}
