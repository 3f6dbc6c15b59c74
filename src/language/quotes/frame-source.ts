/** Who speaks in the words that stand beside a quotation with a cue. */

import { child, isPassive, lemmaOf, relation, type Tree, wordOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { cueOf } from './cue.ts';
import { afterCue, beforeCue, phraseOf, trimRange } from './noun-phrase.ts';
import { TIME_WORDS } from './occasion.ts';
import { agentOf, subjectOf } from './source.ts';

/** How a quotation hangs together with its cue. */
export interface Tie {
  /** The token that carries the cue; -1 for a bare label. */
  readonly anchor: number;
  readonly cue: Range | null;
  readonly source: Range | null;
}

/** A speaker with all appositions has fewer words. */
const LONGEST = 30;
/** Verbs whose passive has the speaker as its subject. */
const QUOTED = new Set(['quote', 'cite', 'overhear', 'record']);

/** The tie of a cue verb whose frame is the tokens `from`..`to` (end exclusive). `quoted`: the quotation ends right before it. */
export function tieOf(tree: Tree, verb: number, from: number, to: number, quoted = false): Tie {
  const cue = cueOf(tree, verb);
  return { anchor: verb, cue, source: sourceInFrame(tree, verb, cue, from, to, quoted) };
}

/** Who speaks in a frame: the parse's subject where it lies in the frame, else the nearest noun phrase on the likelier side. */
function sourceInFrame(tree: Tree, verb: number, cue: Range, from: number, to: number, quoted = false): Range | null {
  if (isPassive(tree, verb)) {
    // "he was quoted as saying": who is quoted speaks.
    const quoted = QUOTED.has(lemmaOf(tree, verb)) ? child(tree, verb, 'nsubj') : -1;
    if (quoted >= from && quoted < verb) return phraseOf(tree, quoted, from, to - 1, cue.first);
    const agent = agentOf(tree, verb);
    return agent > verb && agent < to ? phraseOf(tree, agent, agent, to - 1) : null;
  }
  const whole = quoted ? wholeBefore(tree, from, cue.first) : null;
  if (whole) return whole;
  const subject = subjectIn(tree, verb, from, to);
  const phrase = subject < 0 ? null : phraseOf(tree, subject, from, to - 1, subject < verb ? cue.first : cue.last);
  if (phrase) return subject < verb ? beforeCue(tree, phrase, from, cue.first) : afterCue(tree, phrase, to);
  const after = nounsFrom(tree, cue.last + 1, to);
  const before = nounsUntil(tree, from, cue.first);
  if (cue.first === from && after) return afterCue(tree, after, to);
  return before ?? after;
}

/** `"…," [Ida Vale, 40, of Tallow] said`: between a quotation and its cue stands the speaker and nothing else. */
export function wholeBefore(tree: Tree, from: number, cue: number): Range | null {
  if (cue - from < 2 || cue - from > LONGEST || !NOMINAL.has(tree.tokens[from]!.upos)) return null;
  let own = false;
  for (let i = from; i < cue; i++) {
    const word = wordOf(tree, i);
    own ||= /^(?:who|whose|which|that)$/.test(word);
    const { upos, feats } = tree.tokens[i]!;
    if ((feats.VerbForm === 'Fin' && !own) || upos === 'SCONJ' || TIME_WORDS.has(word) || /^[:;—–]$|^--$/.test(word))
      return null;
  }
  return trimRange(tree, from, cue - 1);
}

/** The subject of a cue inside its frame: its own, or for "…, saying" that of the main verb before it. */
function subjectIn(tree: Tree, verb: number, from: number, to: number): number {
  const own = subjectOf(tree, verb);
  const nominal = own >= from && own < to && isNominal(tree, own);
  const participle = tree.text.slice(tree.tokens[verb]!.start, tree.tokens[verb]!.end).endsWith('ing');
  if (nominal && !(participle && own === tree.head(verb))) return own;
  if (!participle) return -1;
  for (let i = from; i < verb; i++) {
    if (relation(tree, i) === 'nsubj' && isNominal(tree, i) && !/^(?:who|which|that)$/.test(wordOf(tree, i))) {
      const governor = tree.head(i);
      if (relation(tree, governor) === 'root' || tree.head(governor) < 0) return i;
    }
  }
  return nominal ? own : -1;
}

export const isNominal = (tree: Tree, token: number): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|X)$/.test(tree.tokens[token]!.upos);

export const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PROPN', 'NOUN', 'NUM', 'PRON', 'PART']);

export function nounsFrom(tree: Tree, from: number, to: number): Range | null {
  let end = from;
  while (end < to && (NOMINAL.has(tree.tokens[end]!.upos) || wordOf(tree, end) === 'of')) end++;
  return trimRange(tree, from, end - 1);
}

export function nounsUntil(tree: Tree, from: number, to: number): Range | null {
  let end = to;
  while (end > from && !NOMINAL.has(tree.tokens[end - 1]!.upos)) end--;
  let start = end;
  while (start > from && (NOMINAL.has(tree.tokens[start - 1]!.upos) || wordOf(tree, start - 1) === 'of')) start--;
  return trimRange(tree, start, end - 1);
}
