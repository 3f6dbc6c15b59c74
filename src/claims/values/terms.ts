/** A phrase as the terms it lists: "racketeering and racketeering conspiracy" is two, each a set of content words. */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM']);
const INNER = new Set(['amod', 'compound', 'nmod', 'nummod', 'flat', 'acl', 'obj', 'obl', 'fixed', 'advmod', 'xcomp']);
/** Complements that say why, when and where are not part of the term. */
export const BESIDE = new Set(['for', 'in', 'on', 'after', 'before', 'during', 'following', 'by', 'at']);
const MAX_WORDS = 12;

/** Content lemmas of one phrase, without what is coordinated with its head. */
function phraseLemmas(tree: Tree, head: number, complements: boolean): string[] {
  const lemmas: string[] = [];
  const walk = (token: number, depth: number): void => {
    if (CONTENT.has(tree.tokens[token]!.upos)) lemmas.push(lemmaOf(tree, token));
    if (depth > 6 || lemmas.length > MAX_WORDS) return;
    for (const child of tree.children(token)) {
      const beside =
        !complements && tree.children(child).some((c) => relation(tree, c) === 'case' && BESIDE.has(lemmaOf(tree, c)));
      if (INNER.has(relation(tree, child)) && tree.tokens[child]!.deprel !== 'acl:relcl' && !beside)
        walk(child, depth + 1);
    }
  };
  walk(head, 0);
  return [...new Set(lemmas)].sort();
}

/** The terms of a phrase, each its sorted content lemmas joined by a space. Hyphens separate words. `complements` takes in where and in what ("a fault in a pump"). */
export function termsOf(tree: Tree, head: number, complements = false): string[] {
  const heads = [head, ...tree.children(head).filter((child) => relation(tree, child) === 'conj')];
  return heads
    .map((token) =>
      phraseLemmas(tree, token, complements)
        .flatMap((lemma) => lemma.split(/[-‐‑]/))
        .filter(Boolean),
    )
    .map((lemmas) => [...new Set(lemmas)].sort().join(' '))
    .filter(Boolean);
}
