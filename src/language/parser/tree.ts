/**
 * The tree of one sentence while rules of grammar mend it: words without punctuation marks, each with its tag, the word it
 * hangs on and its relation.
 */
export interface Tree {
  /** Fine tags, as "NOUN/NNS". */
  readonly tags: readonly string[];
  /** Index of each word's head, -1 for the root. Written by `hang` alone. */
  readonly heads: Int32Array;
  readonly relations: string[];
  /** The words in lower case. */
  readonly forms: readonly string[];
  /** Whether a comma stands right before a word. */
  readonly comma: (word: number) => boolean;
  /** Whether any punctuation mark stands right before a word. */
  readonly apart: (word: number) => boolean;
}

/** A rule changes what is wrong in place and leaves a tree without crossing arcs (`hang`). */
export type Rule = (tree: Tree) => void;

/**
 * Hangs a word on another, if the tree stays a tree without crossing arcs: else nothing is changed.
 * @returns whether it was done
 */
export function hang({ heads, relations }: Tree, word: number, head: number, relation: string): boolean {
  if (!fits(heads, word, head)) return false;
  heads[word] = head;
  relations[word] = relation;
  return true;
}

function fits(heads: Int32Array, word: number, head: number): boolean {
  if (head < 0 || heads[word]! < 0 || reaches(heads, head, word)) return false;
  const [from, to] = word < head ? [word, head] : [head, word];
  for (let other = 0; other < heads.length; other++) {
    if (other === word || other === from || other === to) continue;
    const at = heads[other]!;
    const inside = other > from && other < to;
    // the root's arc comes from outside of everything
    if (inside ? at < from || at > to : at > from && at < to) return false;
  }
  return true;
}

/** Whether a word hangs on another, over others if need be; a word reaches itself. */
export function reaches(heads: Int32Array, from: number, to: number): boolean {
  for (let at = from; at >= 0; at = heads[at]!) if (at === to) return true;
  return false;
}

/** Whether a comma stands between two words, the second's own included. */
export function commaBetween({ comma }: Tree, left: number, right: number): boolean {
  for (let word = left + 1; word <= right; word++) if (comma(word)) return true;
  return false;
}

export const isNominal = (tag: string): boolean => /^(?:NOUN|PROPN|PRON|NUM)\//u.test(tag);
