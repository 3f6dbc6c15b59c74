/** What the rules of governing words share: signatures as links, and the forms of what is governed. */
import { child, type Tree, wordOf } from '../../tree.ts';
import type { Signature } from '../signatures.ts';
import { type Effect, effectAt, type Link } from '../stance.ts';

/** A signature as the link it makes. */
export const linkOf = (signature: Signature, at: number): Link => ({
  effect: signature.certainty || signature.flip || signature.cap < 3 ? effectOf(signature, at) : null,
  through: signature.through,
});

const effectOf = ({ certainty, cap, flip }: Signature, at: number): Effect => effectAt(at, certainty, cap, flip);

/** Whether a verb stands with "to". */
export function isInfinitive(tree: Tree, at: number): boolean {
  const mark = child(tree, at, 'mark');
  return mark >= 0 && wordOf(tree, mark) === 'to' && !wordOf(tree, at).endsWith('ing');
}

export const hasMark = (tree: Tree, at: number): boolean => child(tree, at, 'mark', 'case') >= 0;

/** Gerunds after a preposition that complete a verb: "accused of stealing", "kept from leaving". Infinitives are purposes. */
export function isComplement(tree: Tree, dependent: number, infinitive: boolean): boolean {
  if (infinitive) return false;
  const mark = child(tree, dependent, 'mark', 'case');
  return mark >= 0 && /^(?:of|from|to|into|on|for|against|that)$/.test(wordOf(tree, mark));
}
