/** Statements that hold because they tell of an event that has happened: "he is sought for a shooting that left one dead". */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import { triggersOf } from '../concepts/inventory.ts';

/** Steps from a word up to the clause about the event. */
const FAR = 6;
const WITHIN = new Set(['conj', 'xcomp', 'obj', 'acl', 'amod', 'ccomp', 'nsubj', 'dep']);
const OPEN = new Set(['can', 'could', 'may', 'might', 'would', 'will', 'should', 'not']);

/** Words of a clause that leave it open what happened. */
const UNSURE = new Set(['if', 'whether', 'no', 'never', 'allegedly', 'reportedly', 'likely', 'possibly', 'perhaps', 'yet']); // biome-ignore format: one list

/**
 * "They seek a fine for Ada Quill, who has pleaded guilty": a finite clause with "who" right behind a name tells what is so,
 * whatever the sentence around it plans, asks or supposes.
 */
export function isToldBeside(tree: Tree, token: number): boolean {
  if (isReceivedFor(tree, token)) return true;
  if (tree.tokens[token]!.deprel !== 'acl:relcl' || tree.tokens[token]!.upos !== 'VERB') return false;
  const head = tree.head(token);
  const pronoun = tree.children(token).find((child) => tree.words[child] === 'who');
  if (head < 0 || pronoun === undefined || tree.tokens[head]!.upos !== 'PROPN') return false;
  const comma = tree.tokens[pronoun - 1];
  if (comma === undefined || tree.text.slice(comma.start, comma.end) !== ',') return false;
  const finite = tree.children(token).filter((child) => relation(tree, child) === 'aux');
  const verb = finite.length > 0 ? finite : [token];
  if (!verb.some((part) => tree.tokens[part]!.feats.VerbForm === 'Fin')) return false;
  for (let i = pronoun; i < token; i++) if (OPEN.has(lemmaOf(tree, i)) || UNSURE.has(lemmaOf(tree, i))) return false;
  return !tree.children(token).some((child) => OPEN.has(lemmaOf(tree, child)) && tree.words[child] !== 'not');
}

/** "He admitted theft, for which he received a year": a finite clause in the past behind ", for which". */
function isReceivedFor(tree: Tree, token: number): boolean {
  const which = tree.children(token).find((child) => tree.words[child] === 'which');
  if (which === undefined || which < 2 || tree.words[which - 1] !== 'for' || tree.words[which - 2] !== ',')
    return false;
  const { feats, deprel } = tree.tokens[token]!;
  const isPast = deprel.endsWith(':relcl') && feats.Tense === 'Past' && feats.VerbForm === 'Fin';
  return isPast && !isOpen(tree, token) && !tree.children(token).some((child) => UNSURE.has(lemmaOf(tree, child)));
}

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
