/** The words of a noun phrase around its head, as far as a parse that may err can be trusted for them. */

import { relation, type Tree, wordOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { OCCASIONS, TIME_WORDS } from './occasion.ts';

const PUNCTUATION = /^[^\p{L}\p{N}%$€£)\]]+$/u;
const PARTING = /^(?:,|–|—|--|-|:|;)$/;
/** Adverbs that begin a noun phrase: "about half of voters", "more than a dozen people". */
const DEGREE = /^(?:about|more|less|nearly|almost|some|only|at|over|around|just|even|roughly|up|least|most)$/;
const RELATIVE = /^(?:who|whose|which|whom)$/;
const NAMING = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET']);

const isFiniteVerb = (tree: Tree, i: number): boolean => tree.tokens[i]!.feats.VerbForm === 'Fin';

/** A range without the punctuation at its edges; null if nothing is left. */
export function trimRange(tree: Tree, first: number, last: number): Range | null {
  const bare = (i: number): boolean => PUNCTUATION.test(wordOf(tree, i));
  while (first <= last && bare(first)) first++;
  while (last >= first && bare(last)) last--;
  return first <= last ? { first, last } : null;
}

/** The noun phrase around a head, kept inside `from`..`to` (both included) and off the token `not`. */
export function phraseOf(tree: Tree, head: number, from: number, to: number, not = -1): Range | null {
  let first = Math.max(from, tree.first(head));
  let last = Math.min(to, tree.last(head));
  if (not >= 0 && not < head) first = Math.max(first, not + 1);
  if (not > head) last = Math.min(last, not - 1);
  for (const i of tree.children(head)) {
    if (i > head && /^(?:parataxis|discourse|dep)$/.test(relation(tree, i))) last = Math.min(last, tree.first(i) - 1);
  }
  // A noun phrase has its commas and dashes behind its head: what stands before one belongs to something else.
  for (let i = head - 1; i >= first; i--) {
    if (!PARTING.test(wordOf(tree, i)) && !isFiniteVerb(tree, i)) continue;
    first = i + 1;
    break;
  }
  while (
    first < head &&
    /^(?:CCONJ|SCONJ|ADV|ADP|INTJ)$/.test(tree.tokens[first]!.upos) &&
    !DEGREE.test(wordOf(tree, first))
  )
    first++;
  return first <= head && head <= last ? withoutTail(tree, first, last, head) : null;
}

/** A phrase without what hangs loosely behind it: "Brell, in a letter", "the mayor on Tuesday", "a man who". */
export function withoutTail(tree: Tree, first: number, last: number, head: number): Range | null {
  let end = last;
  for (let i = end; i > head; i--) {
    const word = wordOf(tree, i);
    if (
      word === ',' &&
      i < end &&
      /^(?:for|in|to|on|during|with|after|before|as|speaking|citing)$/.test(wordOf(tree, i + 1))
    )
      end = i - 1;
    if (!/^(?:on|at|in|during|by)$/.test(word) || i + 4 < end) continue;
    const noun = wordOf(tree, end);
    if (TIME_WORDS.has(noun) || (OCCASIONS.has(noun) && word !== 'at' && word !== 'by')) end = i - 1;
  }
  while (end > head && (RELATIVE.test(wordOf(tree, end)) || /^(?:that|to|and|or)$/.test(wordOf(tree, end)))) end--;
  return trimRange(tree, first, end);
}

/** A phrase before its cue with the words the parse tore off it: "the council | spokesman Marek Ilves | said". */
export function beforeCue(tree: Tree, range: Range, from: number, cue: number): Range {
  let { first, last } = range;
  if (tree.tokens[first]!.upos !== 'PRON' && tree.tokens[first]!.upos !== 'DET') {
    while (first > from) {
      // "the front- | runner Vale": a word that the parse cut at its hyphen.
      const hyphen =
        first - 2 >= from && wordOf(tree, first - 1) === '-' && touches(tree, first - 2) && touches(tree, first - 1);
      if (!hyphen && !NAMING.has(tree.tokens[first - 1]!.upos)) break;
      first -= hyphen ? 2 : 1;
    }
  }
  if (first > from && wordOf(tree, first - 1) === ',') first = nameBefore(tree, first - 1, from) ?? first;
  if (first > from && fills(tree, from, first, cue)) first = from;
  if (last + 1 < cue && belongs(tree, last + 1, cue)) last = trimRange(tree, first, cue - 1)?.last ?? last;
  return { first, last };
}

const touches = (tree: Tree, token: number): boolean => tree.tokens[token]!.end === tree.tokens[token + 1]!.start;

/** A speaker with its appositions is no longer. */
const LONGEST_FILL = 24;

/**
 * Whether all from the frame's start belongs to the phrase: "Ida Vale, an analyst at Brask | Trading said", "a still- | struggling
 * mill said". Not so "The mill, Vale said, …", where the cue is an aside, and not where a clause or a time stands before.
 */
function fills(tree: Tree, from: number, first: number, cue: number): boolean {
  const opens = NAMING.has(tree.tokens[from]!.upos) || DEGREE.test(wordOf(tree, from));
  if (first - from > LONGEST_FILL || !opens) return false;
  let named = false;
  const aside = wordOf(tree, cue + 1) === ',' && !/^["“‘]$/.test(wordOf(tree, cue + 2));
  if (aside || !JOINING.test(wordOf(tree, first - 1))) return false;
  for (let i = from; i < first; i++) {
    const word = wordOf(tree, i);
    const { upos } = tree.tokens[i]!;
    // "Hours later, Vale said": what stands before the first comma is a name, or no part of it.
    if (word === ',' && !named && tree.tokens[i - 1]?.upos !== 'PROPN') return false;
    named ||= word === ',';
    if (
      isFiniteVerb(tree, i) ||
      upos === 'SCONJ' ||
      upos === 'PRON' ||
      TIME_WORDS.has(word) ||
      /^["“”‘;:—–]$|^--$/.test(word)
    )
      return false;
  }
  return true;
}

/** What stands inside a noun phrase right before the words a parse takes for all of it. */
const JOINING = /^(?:,|\(|&|-|\/|of|at|for|from|in|on|with|and|to|’s|'s)$/;

/** The first token of the name that fills a frame up to a comma: "Ona Brell | , the mayor, said"; null if something else does. */
function nameBefore(tree: Tree, comma: number, from: number): number | null {
  let at = comma;
  while (at > from && comma - at < 8 && NAMING.has(tree.tokens[at - 1]!.upos)) at--;
  const fills = at === from || /^["“”]$/.test(wordOf(tree, at - 1));
  return fills && at < comma && tree.tokens[comma - 1]!.upos === 'PROPN' && !TIME_WORDS.has(wordOf(tree, comma - 1))
    ? at
    : null;
}

/** Whether the words between a phrase and its cue go on with the phrase. */
function belongs(tree: Tree, from: number, cue: number): boolean {
  const word = wordOf(tree, from);
  const upos = tree.tokens[from]!.upos;
  const next = from + 1 < cue ? wordOf(tree, from + 1) : '';
  const clause = word === ',' && RELATIVE.test(next);
  for (let i = from; i < cue; i++) {
    if (isFiniteVerb(tree, i) && !clause) return false;
    if (i > from && TIME_WORDS.has(wordOf(tree, i))) return false;
  }
  if (clause || upos === 'PROPN' || upos === 'NOUN' || word === 'of') return true;
  if (word === 'and' || word === 'or' || word === 'nor' || word === 'but') return true;
  if (word === ',') return NAMING.has(tree.tokens[from + 1]!.upos) && from + 1 < cue;
  return /^(?:for|known|called|based|from|with|including)$/.test(word);
}

function isTorn(tree: Tree, end: number): boolean {
  const next = end + 1;
  const [own, word] = [wordOf(tree, end), wordOf(tree, next)];
  if (word === '/') return tree.tokens[next + 1]?.upos === 'PROPN';
  if (TIME_WORDS.has(word)) return false;
  return tree.tokens[next]!.upos === 'PROPN' && (own === '/' || NAMING.has(tree.tokens[end]!.upos));
}

/** A phrase after its cue with its appositions: "said Ona Brell | , 51, the mayor of Tallow, who lives there". `to`: one past the frame. */
export function afterCue(tree: Tree, { first, last }: Range, to: number): Range {
  let end = last;
  // "said Mayor | Ona Brell", "said Brask / Veltona spokesman Marek Ilves": names that the parse has torn off.
  while (end + 1 < to && isTorn(tree, end)) end++;
  while (end + 2 < to) {
    const word = wordOf(tree, end + 1);
    if (/^(?:of|for|at|from|and)$/.test(word) && NAMING.has(tree.tokens[end + 2]!.upos)) {
      end += 2;
      while (end + 1 < to && NAMING.has(tree.tokens[end + 1]!.upos)) end++;
      continue;
    }
    if (word !== ',') break;
    const next = end + 2;
    if (RELATIVE.test(wordOf(tree, next))) {
      end = to - 1;
      break;
    }
    if (!NAMING.has(tree.tokens[next]!.upos) || TIME_WORDS.has(wordOf(tree, next))) break;
    let stop = next;
    let clause = false;
    let own = false;
    while (stop < to && wordOf(tree, stop) !== ',') {
      if (/^(?:who|whose|which|that)$/.test(wordOf(tree, stop))) own = true;
      if (isFiniteVerb(tree, stop) && !own) clause = true;
      stop++;
    }
    if (clause) break;
    end = stop - 1;
  }
  return trimRange(tree, first, end) ?? { first, last };
}
