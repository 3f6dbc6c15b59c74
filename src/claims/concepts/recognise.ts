/** Which concept of the inventory a word names, with the words beside it ("entered a guilty plea" → plea-guilty). */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import { type Trigger, triggersOf } from './inventory.ts';

export interface Recognition {
  readonly trigger: Trigger;
  /** Tokens that the trigger used up beside the predicate: the noun of a light verb is no event of its own. */
  readonly used: readonly number[];
}

/** Relations that lead into another clause: words beyond them do not stand beside the predicate. */
const CLAUSAL = new Set([
  'ccomp',
  'advcl',
  'conj',
  'parataxis',
  'acl',
  'csubj',
  'appos',
  'discourse',
  'vocative',
  'dislocated',
]);
const MAX_DEPTH = 3;
/** Words that follow this closely stand beside the predicate, wherever the parser hung them. */
const NEXT = 4;

/** The words beside a predicate: its dependents within its own clause, by lemma and by form. */
function beside(tree: Tree, token: number): Map<string, number> {
  const found = new Map<string, number>();
  const add = (i: number): void => {
    const { start, end } = tree.tokens[i]!;
    for (const word of [lemmaOf(tree, i), tree.text.slice(start, end).toLowerCase()])
      if (!found.has(word)) found.set(word, i);
  };
  const walk = (at: number, depth: number): void => {
    for (const child of tree.children(at)) {
      if (CLAUSAL.has(relation(tree, child)) || relation(tree, child) === 'punct') continue;
      add(child);
      if (depth < MAX_DEPTH) walk(child, depth + 1);
    }
  };
  walk(token, 1);
  for (
    let i = token + 1;
    i <= token + NEXT && i < tree.tokens.length && tree.sentence(i) === tree.sentence(token);
    i++
  ) {
    const { upos, start, end } = tree.tokens[i]!;
    if (upos === 'PUNCT' && /[,;:.—–]/.test(tree.text.slice(start, end))) break;
    if (upos !== 'PUNCT') add(i);
  }
  const head = tree.head(token);
  // "has yet to issue a statement": the words that colour the clause stand beside the governing verb.
  if (head >= 0 && relation(tree, token) === 'xcomp')
    for (const child of tree.children(head)) if (relation(tree, child) === 'advmod') add(child);
  return found;
}

const formOf = (tree: Tree, token: number): string =>
  tree.text.slice(tree.tokens[token]!.start, tree.tokens[token]!.end).toLowerCase();

/** The concept that the word at `token` names, or null. `noun` asks for nouns' triggers, otherwise verbs' and copulas'. */
export function recognise(tree: Tree, token: number, noun: boolean): Recognition | null {
  const copular = !noun && tree.children(token).some((child) => relation(tree, child) === 'cop');
  const triggers = triggersOf(copular ? 'be' : lemmaOf(tree, token)).filter((t) => (t.undergoer === 'noun') === noun);
  if (triggers.length === 0) return null;
  const near = beside(tree, token);
  if (copular) near.set(lemmaOf(tree, token), token);
  for (const trigger of triggers) {
    // "Was dead tired" is no death: of a copula the word itself must be what is said.
    if (copular && !trigger.beside.some((word) => word === lemmaOf(tree, token) || word === formOf(tree, token)))
      continue;
    if (trigger.absent.some((word) => near.has(word))) continue;
    if (!trigger.beside.every((word) => near.has(word))) continue;
    return { trigger, used: trigger.beside.map((word) => near.get(word)!).filter((i) => i !== token) };
  }
  return null;
}
