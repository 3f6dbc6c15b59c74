/** Who says it: the subject of a reporting verb, and the words that name it. */

import { child, isPassive, lemmaOf, relation, type Tree, wordOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { afterCue, beforeCue, phraseOf } from './noun-phrase.ts';

/** A chain of verbs ("went on to say", "told them, adding") longer than this has lost its subject. */
const MAX_CLIMB = 6;

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** The token that is the subject (as sayer) of a verb, looking up through coordination and verb chains; -1 if there is none. */
export function subjectOf(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
    if (at === verb && isPassive(tree, at)) return agentOf(tree, at);
    for (const i of tree.children(at)) {
      if (relation(tree, i) !== 'nsubj') continue;
      // "who said": the noun the clause describes is the better name.
      if (RELATIVE.has(wordOf(tree, i)) && relation(tree, at) === 'acl') return tree.head(at);
      return i;
    }
    const head = tree.head(at);
    const r = relation(tree, at);
    if (head < 0) return -1;
    if (r === 'acl') {
      if (child(tree, at, 'mark') < 0) return head;
      // "called a meeting to discuss": who calls it discusses.
      at = tree.head(head);
      if (at < 0 || tree.tokens[at]!.upos !== 'VERB') return -1;
      continue;
    }
    if (r === 'xcomp') {
      const object = child(tree, head, 'obj');
      if (object >= 0 && object !== at && lemmaOf(tree, head) !== 'promise') return object;
    } else if (r !== 'conj' && r !== 'advcl' && r !== 'parataxis' && r !== 'ccomp' && r !== 'cop' && r !== 'aux')
      return -1;
    if (r === 'ccomp' || r === 'parataxis') return -1;
    at = head;
  }
  return -1;
}

/** The "by …" of a passive, or -1. */
export function agentOf(tree: Tree, verb: number): number {
  for (const i of tree.children(verb)) {
    if (relation(tree, i) !== 'obl') continue;
    const preposition = child(tree, i, 'case');
    if (preposition >= 0 && wordOf(tree, preposition) === 'by') return i;
  }
  return -1;
}

/** The source of a verb as words, not reaching over the cue. */
export function sourceOf(tree: Tree, verb: number, cue: Range): Range | null {
  const { firstToken, endToken } = tree.sentences[tree.sentence(verb)]!;
  const subject = subjectOf(tree, verb);
  if (subject < 0) return nounsBefore(tree, verb, firstToken, cue);
  const before = subject < cue.first;
  const by = child(tree, subject, 'case');
  const first = by >= 0 && wordOf(tree, by) === 'by' ? by + 1 : firstToken;
  const phrase = phraseOf(tree, subject, first, endToken - 1, before ? cue.first : cue.last);
  if (!phrase) return null;
  return before
    ? beforeCue(tree, phrase, firstToken, cue.first)
    : subject === cue.last + 1
      ? afterCue(tree, phrase, endToken)
      : phrase;
}

/** The nouns right before a finite verb for which the parse has no subject. */
function nounsBefore(tree: Tree, verb: number, from: number, cue: Range): Range | null {
  const r = relation(tree, verb);
  const finite = tree.tokens[cue.first]!.feats.VerbForm === 'Fin';
  if (!finite || r === 'conj' || r === 'acl' || cue.first <= from || isPassive(tree, verb)) return null;
  const last = cue.first - 1;
  if (!/^(?:PROPN|NOUN|PRON)$/.test(tree.tokens[last]!.upos)) return null;
  return beforeCue(tree, { first: last, last }, from, cue.first);
}
