import { child, lemmaOf, relation, type Tree, wordOf } from '../../tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

const NEGATION = new Set(['not', "n't", 'n’t', 'nt', 'never', 'nor', 'neither', 'nowhere', 'no']);
const NEARLY = new Set(['hardly', 'scarcely', 'rarely', 'seldom']);
const INSTEAD = new Set(['rather', 'instead']);
/** What did not come about: "the cancelled concert". */
const CALLED_OFF = new Set([
  'cancelled',
  'canceled',
  'aborted',
  'foiled',
  'thwarted',
  'averted',
  'nonexistent',
  'non-existent',
]);
const NOBODY = new Set(['nobody', 'nothing', 'none', 'noone']);

/** "did not leave", "nobody was hurt", "no arrests", "without firing". */
export const negation: ClauseRule = {
  name: 'negation',
  why: 'a negation beside the predicate, or in its subject or object, turns it round',
  examples: [
    { text: 'Brell did not leave the town.', word: 'leave', certainty: 'asserted', polarity: -1 },
    { text: 'Nobody was injured in the fire.', word: 'injured', certainty: 'asserted', polarity: -1 },
    { text: 'Police made no arrests.', word: 'arrests', certainty: 'asserted', polarity: -1 },
    { text: 'She left without paying the bill.', word: 'paying', certainty: 'asserted', polarity: -1 },
  ],
  not: [
    { text: 'Brell not only closed the bridge.', word: 'closed' },
    { text: 'Brell closed the bridge.', word: 'closed' },
  ],
  read(tree: Tree, predicate: number): Effect | null {
    for (const i of tree.children(predicate)) {
      const word = wordOf(tree, i);
      const r = relation(tree, i);
      if (r === 'advmod' || r === 'aux' || r === 'cc' || r === 'det') {
        if (word === 'longer' && wordOf(tree, i - 1) === 'no') return { ...effectAt(i - 1, null, 1.6, true), last: i };
        if (NEGATION.has(word) && !isNotOnly(tree, i)) return effectAt(i, null, 2.2, true);
        if (NEARLY.has(word)) return effectAt(i, null, 1.6, true);
      }
      if ((r === 'mark' || r === 'case') && word === 'without') return effectAt(i, null, 1.2, true);
      if (
        (r === 'mark' || r === 'case' || r === 'cc') &&
        INSTEAD.has(word) &&
        /^(?:than|of)$/.test(wordOf(tree, i + 1))
      ) {
        return { ...effectAt(i, null, 0.8, true), last: i + 1 };
      }
      if (r === 'amod' && CALLED_OFF.has(word)) return effectAt(i, null, 2.0, true);
      if (r === 'nsubj' || r === 'obj') {
        const none = noneIn(tree, i);
        if (none >= 0) return effectAt(none, null, r === 'nsubj' ? 1.8 : 0.6, true);
      }
    }
    return null;
  },
};

/** "not only", "not just": no negation. */
const isNotOnly = (tree: Tree, at: number): boolean =>
  at + 1 < tree.tokens.length && /^(?:only|just|merely|simply|least)$/.test(wordOf(tree, at + 1));

/** The token that empties a noun phrase ("no one", "nobody", "none of them", "no weapons", "neither side"), or -1. */
function noneIn(tree: Tree, head: number): number {
  if (NOBODY.has(lemmaOf(tree, head))) return head;
  const first = tree.first(head);
  if (/^(?:no|none|neither|nobody|nothing)$/.test(wordOf(tree, first))) return first;
  const determiner = child(tree, head, 'det');
  return determiner >= 0 && /^(?:no|neither)$/.test(wordOf(tree, determiner)) ? determiner : -1;
}
