/** The words that name a speaker, without what a parse that errs has drawn in; none where they name nobody. */

import { type Tree, wordOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { trimRange } from './noun-phrase.ts';

const DASHES = new Set(['—', '–', '--', '-']);
const RELATIVE = new Set(['who', 'whose', 'which', 'whom', 'that']);
/** Words that point at somebody and name nobody: "those", "there". */
const POINTING = new Set(['those', 'these', 'this', 'there', 'here', 'what', 'when', 'where', 'why', 'how', 'so', 'the', 'a', 'an']); // biome-ignore format: one table
/** What stands before a colon in headlines and captions and speaks not. */
const HEADINGS = new Set(['update', 'updated', 'watch', 'video', 'photo', 'photos', 'breaking', 'exclusive', 'opinion', 'editorial', 'analysis', 'review', 'live', 'correction', 'clarification', 'note', 'caption', 'related', 'timeline', 'quiz', 'podcast', 'poll', 'gallery', 'listen', 'abstract', 'summary', 'headline', 'subject', 'title', 'source', 'credit', 'example', 'ps', 'p.s.', 'more']); // biome-ignore format: one table
/** A dateline is no longer: "PORT ALDER, Aug. 31 (Reuters) —". */
const DATELINE = 9;

/**
 * @param labels whether the words stand before a colon without a verb
 * @returns the range without a dateline, a clause before or behind it; null where the rest names nobody
 */
export function speakerWords(tree: Tree, range: Range, labels: boolean): Range | null {
  const from = afterOpening(tree, afterDateline(tree, range));
  const to = beforeVerb(tree, { first: from, last: withoutRelative(tree, { first: from, last: range.last }) });
  const words = trimRange(tree, from, to);
  if (!words) return null;
  const word = wordOf(tree, words.first);
  return words.first === words.last && (POINTING.has(word) || (labels && HEADINGS.has(word))) ? null : words;
}

/** "PORT ALDER (Reuters) – The mayor": behind the dash of a sentence that begins with a place in capitals. */
function afterDateline(tree: Tree, { first, last }: Range): number {
  const { firstToken } = tree.sentences[tree.sentence(first)]!;
  const { start, end } = tree.tokens[firstToken]!;
  const place = tree.text.slice(start, end);
  if (first - firstToken > DATELINE || place.length < 2 || place !== place.toUpperCase()) return first;
  for (let i = firstToken; i < last && i - firstToken <= DATELINE; i++) {
    if (DASHES.has(wordOf(tree, i))) return Math.max(first, i + 1);
    if (!/^(?:PROPN|NUM|PUNCT)$/.test(tree.tokens[i]!.upos)) return first;
  }
  return first;
}

/** "as the Courier", "according to the poll, voters": the words before belong to the clause. */
function afterOpening(tree: Tree, first: number): number {
  return wordOf(tree, first) === 'as' ? first + 1 : first;
}

/** "Quist, who" and "a weekend, which it": a relative behind the last comma is no part of the name. */
function withoutRelative(tree: Tree, { first, last }: Range): number {
  for (let i = last; i > first && i >= last - 1; i--)
    if (wordOf(tree, i - 1) === ',' && RELATIVE.has(wordOf(tree, i))) return i - 2;
  return last;
}

/** "Quist was the first mayor": up to a finite verb that no relative begins. */
function beforeVerb(tree: Tree, { first, last }: Range): number {
  for (let i = first; i <= last; i++) {
    const word = wordOf(tree, i);
    if (RELATIVE.has(word)) return last;
    const { upos, feats } = tree.tokens[i]!;
    if (i > first && feats.VerbForm === 'Fin' && (upos === 'AUX' || upos === 'VERB')) return i - 1;
  }
  return last;
}
