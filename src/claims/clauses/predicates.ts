/** The words of an article that say that something is or happens: verbs, copulas, and nouns of events. */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { Trigger } from '../concepts/inventory.ts';
import { recognise } from '../concepts/recognise.ts';

export interface Predicate {
  readonly token: number;
  readonly kind: 'verb' | 'copula' | 'noun';
  /** The lemma, with the particle of a phrasal verb ("shut down"). */
  readonly lemma: string;
  readonly trigger: Trigger | null;
  /** Tokens beside it that the trigger used up. */
  readonly used: readonly number[];
}

const AUXILIARY = new Set(['aux', 'cop']);

function lemmaWithParticle(tree: Tree, token: number): string {
  const particle = tree.children(token).find((child) => tree.tokens[child]!.deprel === 'compound:prt');
  return particle === undefined ? lemmaOf(tree, token) : `${lemmaOf(tree, token)} ${lemmaOf(tree, particle)}`;
}

/** A verb that is a clause of its own, not a modifier inside a noun phrase ("the injured man"). */
const isClause = (tree: Tree, token: number): boolean => {
  const rel = relation(tree, token);
  // A verb with an auxiliary is a clause, whatever the parser hung it on.
  if (rel !== 'aux' && tree.children(token).some((child) => relation(tree, child) === 'aux')) return true;
  return (
    !AUXILIARY.has(rel) &&
    rel !== 'amod' &&
    rel !== 'compound' &&
    rel !== 'case' &&
    rel !== 'mark' &&
    rel !== 'fixed' &&
    rel !== 'flat'
  );
};

/** The predicates of one sentence, in text order. */
export function predicates(tree: Tree, first: number, end: number): Predicate[] {
  const found: Predicate[] = [];
  const used = new Set<number>();
  for (let token = first; token < end; token++) {
    const { upos } = tree.tokens[token]!;
    const copula = tree.children(token).some((child) => relation(tree, child) === 'cop');
    const verb =
      (upos === 'VERB' || (upos === 'AUX' && !AUXILIARY.has(relation(tree, token)))) && isClause(tree, token);
    if (!verb && !copula) continue;
    // "It was a 6.1-magnitude quake": a copula says of its subject that it is the event.
    const recognition =
      recognise(tree, token, false) ?? (copula && upos === 'NOUN' ? recognise(tree, token, true) : null);
    for (const i of recognition?.used ?? []) used.add(i);
    found.push({
      token,
      kind: copula ? 'copula' : 'verb',
      lemma: copula ? `be ${lemmaOf(tree, token)}` : lemmaWithParticle(tree, token),
      trigger: recognition?.trigger ?? null,
      used: recognition?.used ?? [],
    });
  }
  const taken = new Set(found.map((predicate) => predicate.token));
  for (let token = first; token < end; token++) {
    const { upos } = tree.tokens[token]!;
    if (taken.has(token) || used.has(token) || !(upos === 'NOUN' || upos === 'ADJ')) continue;
    const recognition = recognise(tree, token, true);
    if (recognition)
      found.push({
        token,
        kind: 'noun',
        lemma: lemmaOf(tree, token),
        trigger: recognition.trigger,
        used: recognition.used,
      });
  }
  return found.sort((a, b) => a.token - b.token);
}
