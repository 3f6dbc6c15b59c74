/** How far reported speech reaches: from the cue to the end of its sentence, unless the parse clearly says otherwise. */

import { child, lemmaOf, relation, type Tree, wordOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { trimRange } from './noun-phrase.ts';
import { OCCASIONS } from './occasion.ts';
import { reportingVerb } from './reporting-words.ts';

/**
 * The content of a clause that follows its verb of saying.
 *
 * A parser attaches the later words of a long sentence wrongly more often than news writers change speaker in mid-sentence, so the content
 * runs to the sentence's end; it stops before what is plainly beside it: a second verb of the speaker ("said …, and left"), a
 * participle after a comma ("said …, adding …").
 */
export function contentAfter(tree: Tree, verb: number, cueLast: number, clause: number): Range | null {
  const { endToken } = tree.sentences[tree.sentence(verb)]!;
  const first = speechStart(tree, verb, cueLast);
  const own = clause < 0 ? first : clause;
  let last = runsOn(tree, verb) ? endToken - 1 : Math.max(tree.last(own), tree.last(verb));
  for (const i of tree.children(verb)) {
    if (i <= Math.max(own, first) || !leaves(tree, i)) continue;
    last = Math.min(last, tree.first(i) - 1);
    break;
  }
  return trimRange(tree, first, last);
}

const PREPOSITION = /^(?:in|on|at|during|to|via|through|by|from|for|with|after|before|over)$/;
/** How far behind the cue "that" may begin the content. */
const REACH = 14;

/** Where what is said begins: after who is spoken to, when and where. */
export function speechStart(tree: Tree, verb: number, cueLast: number): number {
  const { endToken } = tree.sentences[tree.sentence(verb)]!;
  const limit = Math.min(endToken, cueLast + REACH);
  for (let i = cueLast + 1; i < limit; i++) {
    const word = wordOf(tree, i);
    const { upos, feats } = tree.tokens[i]!;
    if (word === 'that' && upos === 'SCONJ') return i;
    if (feats.VerbForm === 'Fin' || word === ',') break;
  }
  let at = cueLast + 1;
  if (reportingVerb(lemmaOf(tree, verb))?.person) {
    for (const i of tree.children(verb)) {
      const r = relation(tree, i);
      if ((r === 'iobj' || r === 'obj') && tree.first(i) === at) at = clauseInside(tree, i) ? i + 1 : tree.last(i) + 1;
    }
  }
  for (let next = at; next < limit; next++) {
    const word = wordOf(tree, next);
    const bare = word === 'earlier' || word === 'later' || word === 'last' || word === 'late' || word === 'early';
    if (!PREPOSITION.test(word) && !OCCASIONS.has(word) && !bare) break;
    // A phrase of place or time: its preposition, a few words, and a noun of the list.
    let end = next;
    while (
      end < limit &&
      end < next + 6 &&
      !OCCASIONS.has(wordOf(tree, end)) &&
      tree.tokens[end]!.feats.VerbForm !== 'Fin'
    )
      end++;
    if (end >= limit || !OCCASIONS.has(wordOf(tree, end))) break;
    at = end + 1;
    next = end;
  }
  return at;
}

function clauseInside(tree: Tree, head: number): boolean {
  for (let i = tree.first(head); i <= tree.last(head); i++) if (tree.tokens[i]!.feats.VerbForm === 'Fin') return true;
  return false;
}

/** Whether a dependent after the content begins something else the speaker did. */
function leaves(tree: Tree, i: number): boolean {
  const r = relation(tree, i);
  const before = tree.first(i) > 0 ? wordOf(tree, tree.first(i) - 1) : '';
  if (r === 'parataxis') return tree.tokens[i]!.upos === 'VERB' && /^[,;:–—-]$/.test(before);
  if (r === 'conj') return tree.tokens[i]!.upos === 'VERB' && (child(tree, i, 'cc') >= 0 || before === ',');
  return (
    r === 'advcl' && wordOf(tree, i).endsWith('ing') && tree.first(i) > 0 && wordOf(tree, tree.first(i) - 1) === ','
  );
}

/** Whether a verb of saying governs the rest of its sentence: it is no part of a clause about somebody, nor inside another's. */
function runsOn(tree: Tree, verb: number): boolean {
  for (let at = verb, steps = 0; steps < 8; steps++) {
    const head = tree.head(at);
    if (head < 0) return true;
    const r = relation(tree, at);
    if (r === 'acl' && tree.tokens[head]!.upos !== 'VERB') {
      // "…, who said …" at the sentence's end runs on; before a verb of its noun it does not.
      return tree.last(at) + 2 >= tree.sentences[tree.sentence(at)]!.endToken;
    }
    if ((r === 'ccomp' || r === 'advcl') && at < head) return false;
    at = head;
  }
  return false;
}

const PART_OF_CONTENT = new Set(['obl', 'xcomp', 'advcl', 'ccomp', 'nmod', 'acl']);

/** The end of an object with what follows it without a comma: parsers hang "the plan | for the bridge" on the verb as often as on the noun. */
export function endOfObject(tree: Tree, verb: number, last: number): number {
  let end = last;
  for (const i of tree.children(verb)) {
    if (tree.first(i) !== end + 1) continue;
    if (
      !PART_OF_CONTENT.has(relation(tree, i)) ||
      /^(?:tmod|unmarked|npmod)$/.test(tree.tokens[i]!.deprel.split(':')[1] ?? '')
    )
      break;
    end = tree.last(i);
  }
  return end;
}
