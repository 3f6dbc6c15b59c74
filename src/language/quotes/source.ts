/** Who says it: the words that name the source of a reporting verb, and the cue with its helping words. */
import type { Range } from './attribution.ts';
import { child, lemmaOf, relation, type Tree, wordOf } from './tree.ts';

const PUNCTUATION = /^[^\p{L}\p{N}%$€£)\]]+$/u;
/** A chain of verbs ("went on to say", "told them, adding") longer than this has lost its subject. */
const MAX_CLIMB = 6;

/** A range without the punctuation (and bare conjunctions) at its edges; null if nothing is left. */
export function trimRange(tree: Tree, first: number, last: number): Range | null {
  const bare = (i: number): boolean => PUNCTUATION.test(wordOf(tree, i));
  while (first <= last && bare(first)) first++;
  while (last >= first && bare(last)) last--;
  return first <= last ? { first, last } : null;
}

/** The noun phrase around a head, kept inside `from`..`to` (both included) and away from the token `not`. */
export function phraseOf(tree: Tree, head: number, from: number, to: number, not = -1): Range | null {
  let first = Math.max(from, tree.first(head));
  let last = Math.min(to, tree.last(head));
  if (not >= 0 && not < head) first = Math.max(first, not + 1);
  if (not > head) last = Math.min(last, not - 1);
  for (const i of tree.children(head)) {
    // What hangs on the head but is no part of its name: a clause beside it, a coordination with a verb.
    const r = relation(tree, i);
    if (r === 'parataxis' || r === 'cc' || r === 'discourse' || r === 'dep') {
      if (i > head && r !== 'cc') last = Math.min(last, tree.first(i) - 1);
    }
  }
  // A noun phrase has its commas and dashes after its head: what stands before one belongs to something else.
  for (let i = head - 1; i >= first; i--) {
    const word = wordOf(tree, i);
    if (PARTING.test(word) || tree.tokens[i]!.feats.VerbForm === 'Fin') {
      first = i + 1;
      break;
    }
  }
  while (
    first < head &&
    /^(?:CCONJ|SCONJ|ADV|ADP|INTJ)$/.test(tree.tokens[first]!.upos) &&
    !DEGREE.test(wordOf(tree, first))
  )
    first++;
  return first <= head && head <= last ? trimRange(tree, first, last) : null;
}

const PARTING = /^(?:,|–|—|--|-|:|;)$/;
/** Adverbs that begin a noun phrase: "about half of voters", "more than a dozen people". */
const DEGREE = /^(?:about|more|less|nearly|almost|some|only|at|over|around|just|even|roughly|up|least|most)$/;

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

/** The token that is the subject (as sayer) of a verb, looking up through coordination and verb chains; -1 if there is none. */
export function subjectOf(tree: Tree, verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < MAX_CLIMB; steps++) {
    const passive = child(tree, at, 'nsubj:pass', 'aux:pass') >= 0;
    if (passive && at === verb) return agentOf(tree, at);
    for (const i of tree.children(at)) {
      if (relation(tree, i) !== 'nsubj') continue;
      // "who said": the noun the clause describes is the better name.
      if (RELATIVE.has(wordOf(tree, i)) && relation(tree, at) === 'acl') return tree.head(at);
      return i;
    }
    const head = tree.head(at);
    const r = relation(tree, at);
    if (head < 0) return -1;
    if (r === 'acl') return tree.tokens[head]!.upos === 'VERB' ? head : head;
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

/** The source of a verb as words, not reaching over the cue or into `avoid`. */
export function sourceOf(tree: Tree, verb: number, cue: Range): Range | null {
  const subject = subjectOf(tree, verb);
  if (subject < 0) return null;
  const { firstToken, endToken } = tree.sentences[tree.sentence(verb)]!;
  const before = subject < cue.first;
  const by = child(tree, subject, 'case');
  const first = by >= 0 && wordOf(tree, by) === 'by' ? by + 1 : firstToken;
  const phrase = phraseOf(tree, subject, first, endToken - 1, before ? cue.first : cue.last);
  return phrase && before ? wholeName(tree, phrase, firstToken, cue.first) : phrase;
}

const NAMING = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET', 'PART']);

/** A subject before its cue with the words the parse tore off it: "the council | spokesman Marek Ilves | said". */
export function wholeName(tree: Tree, { first, last }: Range, from: number, cue: number): Range {
  let left = first;
  if (tree.tokens[first]!.upos !== 'PRON' && tree.tokens[first]!.upos !== 'DET') {
    while (left > from && NAMING.has(tree.tokens[left - 1]!.upos) && tree.tokens[left - 1]!.upos !== 'PART') left--;
  }
  let right = last;
  while (right + 1 < cue && (tree.tokens[right + 1]!.upos === 'PROPN' || tree.tokens[right + 1]!.upos === 'NOUN'))
    right++;
  return { first: left, last: right + 1 === cue ? right : last };
}

const HELPING = new Set(['aux', 'advmod', 'cop']);

/** The verb with the helping words, adverbs and particles right beside it: "has repeatedly said", "pointed out". */
export function cueOf(tree: Tree, verb: number): Range {
  let first = verb;
  let last = verb;
  const own = (i: number): boolean => tree.head(i) === verb;
  while (
    first > 0 &&
    own(first - 1) &&
    HELPING.has(relation(tree, first - 1)) &&
    !/^(?:when|where|why|how|as)$/.test(wordOf(tree, first - 1))
  )
    first--;
  while (last + 1 < tree.tokens.length && own(last + 1) && tree.tokens[last + 1]!.deprel === 'compound:prt') last++;
  return { first, last };
}
