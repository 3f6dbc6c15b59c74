/** Statements that hold because they tell of an event that has happened: "he is sought for a shooting that left one dead". */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import { triggersOf } from '../concepts/inventory.ts';

/** Steps from a word up to the clause about the event. */
const FAR = 6;
const WITHIN = new Set(['conj', 'xcomp', 'obj', 'acl', 'amod', 'ccomp', 'nsubj', 'dep']);
const OPEN = new Set(['can', 'could', 'may', 'might', 'would', 'will', 'should', 'not']);

const isOpen = (tree: Tree, token: number): boolean =>
  tree.children(token).some((child) => OPEN.has(lemmaOf(tree, child)));

const isEvent = (tree: Tree, token: number): boolean =>
  triggersOf(lemmaOf(tree, token)).some(
    (t) => t.undergoer === 'noun' && t.beside.length === 0 && t.concept.functional.includes('count'),
  );

/**
 * Whether a word stands in a relative clause about an event that has victims, and nothing in that clause leaves it open: what
 * the sentence around supposes, asks or plans is another matter.
 */
export function isOfKnownEvent(tree: Tree, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < FAR && at >= 0 && !isOpen(tree, at); steps++) {
    if (tree.tokens[at]!.deprel === 'acl:relcl') return tree.head(at) >= 0 && isEvent(tree, tree.head(at));
    if (!WITHIN.has(relation(tree, at))) return false;
    at = tree.head(at);
  }
  return false;
}
