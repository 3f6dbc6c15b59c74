import { child, lemmaOf, relation, type Tree, wordOf } from '../../quotes/tree.ts';
import { type ClauseRule, type Effect, effectAt } from '../stance.ts';

const NEGATION = new Set(['not', "n't", 'n’t', 'nt', 'never', 'nor', 'neither', 'nowhere', 'no']);
const NEARLY = new Set(['hardly', 'scarcely', 'barely', 'rarely', 'seldom']);
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
        if (word === 'no' && r === 'advmod' && wordOf(tree, i + 1) === 'longer') return effectAt(i, null, 2.2, true);
        if (NEGATION.has(word) && !isNotOnly(tree, i)) return effectAt(i, null, 2.2, true);
        if (NEARLY.has(word)) return effectAt(i, null, 1.6, true);
      }
      if ((r === 'mark' || r === 'case') && word === 'without') return effectAt(i, null, 2.2, true);
      if (r === 'nsubj' || r === 'obj') {
        const none = noneIn(tree, i);
        if (none >= 0) return effectAt(none, null, 2.2, true);
      }
    }
    return null;
  },
};

/** "not only", "not just": no negation. */
const isNotOnly = (tree: Tree, at: number): boolean =>
  at + 1 < tree.tokens.length && /^(?:only|just|merely|simply|least)$/.test(wordOf(tree, at + 1));

/** The token that empties a noun phrase ("no one", "nobody", "none of them", "no weapons"), or -1. */
function noneIn(tree: Tree, head: number): number {
  if (NOBODY.has(lemmaOf(tree, head))) return head;
  const determiner = child(tree, head, 'det');
  return determiner >= 0 && /^(?:no|neither)$/.test(wordOf(tree, determiner)) ? determiner : -1;
}
