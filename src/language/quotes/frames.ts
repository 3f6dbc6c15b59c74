/** What stands beside a quotation and says whose it is: 'Smith said, "…"', '"…," said Smith', 'Smith: "…"'. */

import { child, lemmaOf, relation, type Tree, wordOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { isNominal, NOMINAL, nounsFrom, nounsUntil, type Tie, tieOf, wholeBefore } from './frame-source.ts';
import { phraseOf, trimRange } from './noun-phrase.ts';
import { lastCharacter, type Page, type Region } from './regions.ts';
import { REPORTING_NOUNS, reportingVerb } from './reporting-words.ts';

const FINAL = new Set(['.', '!', '?']);
const DASH = new Set(['—', '–', '--', '-']);
/** A cue farther than this from its quotation belongs to something else. */
const NEAR = 14;
const FAR = 40;

const isFinal = (tree: Tree, token: number): boolean => FINAL.has(wordOf(tree, token));
const isVerb = (tree: Tree, token: number): boolean => tree.tokens[token]!.upos === 'VERB';

/** A verb that can stand beside a quotation. "A class called “Ferries”" names and does not quote, "a written answer" says nothing yet. */
function isDirectCue(tree: Tree, token: number): boolean {
  if (!isVerb(tree, token) || reportingVerb(lemmaOf(tree, token))?.direct !== true) return false;
  if (tree.tokens[token]!.feats.VerbForm === 'Fin' || wordOf(tree, token).endsWith('ing')) return true;
  return (
    relation(tree, token) !== 'amod' && (relation(tree, token) !== 'acl' || child(tree, token, 'nsubj', 'aux') >= 0)
  );
}

/** Whether a verb belongs to a noun of the same frame: "the man who said". Beside quotations the parse takes many a cue for one. */
const isRelative = (tree: Tree, token: number, from: number): boolean =>
  relation(tree, token) === 'acl' &&
  tree.head(token) >= from &&
  tree.head(token) < token &&
  child(tree, token, 'nsubj') >= 0;

/** The tie made by the words right before a quotation, or null. `lo` is the first token that may belong to it. */
export function tieBefore(page: Page, region: Region, lo: number): Tie | null {
  const { tree } = page;
  const end = region.outerFirst;
  let from = end;
  while (from > lo && !(from < end && isFinal(tree, from - 1)) && page.regionAt[from - 1]! < 0) from--;
  if (from >= end || isFinal(tree, end - 1)) return null;
  const mark = wordOf(tree, end - 1);
  const named = accordingBefore(tree, from, end);
  if (named) return named;
  if (mark === ':') return tieAtColon(tree, from, end - 1);
  const comma = mark === ',' || DASH.has(mark);
  const stop = comma ? end - 1 : end;
  if (comma && stop - 1 > from && isCueReadAsNoun(tree, stop - 1)) {
    const source = nounsUntil(tree, from, stop - 1);
    if (source?.first === from) return { anchor: stop - 1, cue: { first: stop - 1, last: stop - 1 }, source };
  }
  for (let i = stop - 1; i >= Math.max(from, stop - (comma ? NEAR : 4)); i--) {
    if (isDirectCue(tree, i)) {
      if (!comma && !addressed(tree, i + 1, stop)) return null;
      return tieOf(tree, i, from, stop);
    }
    if (isVerb(tree, i) && relation(tree, i) !== 'acl' && relation(tree, i) !== 'advcl') return null;
  }
  return null;
}

/** Whether nothing but who is spoken to stands in a range: "told them". */
function addressed(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { upos } = tree.tokens[i]!;
    if (upos !== 'PRON' && upos !== 'PROPN') return false;
  }
  return true;
}

/** "Smith said:", "Smith's statement:", "Smith:". */
export function tieAtColon(tree: Tree, from: number, colon: number): Tie | null {
  for (let i = colon - 1; i >= Math.max(from, colon - FAR); i--) {
    if (isDirectCue(tree, i) && !isRelative(tree, i, from)) return tieOf(tree, i, from, colon);
  }
  let verb = -1;
  for (let i = from; i < colon; i++) {
    const { upos } = tree.tokens[i]!;
    if (upos === 'VERB' && verb < 0) verb = i;
    if (upos === 'NOUN' && REPORTING_NOUNS.has(lemmaOf(tree, i))) {
      const owner = child(tree, i, 'nmod:poss');
      if (owner >= 0) {
        const source = phraseOf(tree, owner, from, colon - 1, i);
        return { anchor: i, cue: { first: i, last: i }, source: withoutCase(tree, source) };
      }
    }
  }
  const named = namedAtColon(tree, from, colon);
  if (named) return { anchor: -1, cue: null, source: named };
  if (verb >= 0) return tieOf(tree, verb, from, colon);
  const described = describedAtColon(tree, from, colon);
  if (described) return { anchor: -1, cue: null, source: described };
  const label = colon - from <= 8 ? trimRange(tree, from, colon - 1) : null;
  return label ? { anchor: -1, cue: null, source: label } : null;
}

/** "experts such as the prophetic Ona Brell:", "this from Brell:": a name behind a word that hands over to it. */
function namedAtColon(tree: Tree, from: number, colon: number): Range | null {
  const name = nounsUntil(tree, from, colon);
  if (!name || name.last !== colon - 1 || tree.tokens[name.last]!.upos !== 'PROPN') return null;
  const before = wordOf(tree, name.first - 1);
  const handed = before === 'from' || before === 'like' || (before === 'as' && wordOf(tree, name.first - 2) === 'such');
  return name.first > from && handed ? name : null;
}

/** "Ona Brell, the mayor, was blunt:": who is described before the colon. */
function describedAtColon(tree: Tree, from: number, colon: number): Range | null {
  for (let i = from; i < colon; i++) {
    const copula = child(tree, i, 'cop');
    const subject = copula > from && copula < i ? child(tree, i, 'nsubj') : -1;
    if (subject >= from && subject < copula && isNominal(tree, subject)) return wholeBefore(tree, from, copula);
  }
  return null;
}

function withoutCase(tree: Tree, range: Range | null): Range | null {
  if (!range || range.last === range.first || relation(tree, range.last) !== 'case') return range;
  return { first: range.first, last: range.last - 1 };
}

/** The tie made by the words right after a quotation, or null. `hi` is one past the last token that may belong to it. */
export function tieAfter(page: Page, region: Region, hi: number): Tie | null {
  const { tree } = page;
  let from = region.outerEnd;
  while (from < hi && (wordOf(tree, from) === ',' || DASH.has(wordOf(tree, from)))) from++;
  let to = from;
  while (to < hi && page.regionAt[to]! < 0 && !isFinal(tree, to) && wordOf(tree, to) !== ';') to++;
  if (from >= to) return null;
  const stopped = lastCharacter(tree, region) === '.' && from === region.outerEnd;
  if (stopped && to - from > 4) return bareCue(tree, from, to);
  if (/^(?:when|but|and|while|after|before|because|if|which|who|though|although|or|so|as)$/.test(wordOf(tree, from)))
    return null;
  const named = accordingAfter(tree, from, to) ?? signedAfter(tree, region.outerEnd, from, to);
  if (named) return named;
  let nominal = false;
  let plain = -1;
  for (let i = from; i < Math.min(to, from + FAR); i++) {
    const { upos } = tree.tokens[i]!;
    if (upos === 'VERB' && !isRelative(tree, i, from)) {
      if (isDirectCue(tree, i) && (i === from || nominal || relation(tree, i) === 'advcl'))
        return tieOf(tree, i, from, to, true);
      const main = i === from || (nominal && relation(tree, i) !== 'acl' && relation(tree, i) !== 'advcl');
      if (plain < 0 && main) plain = i;
    }
    nominal ||= NOMINAL.has(upos);
  }
  if (plain < 0 && to + 1 >= hi) {
    const named = namedAfter(tree, region, from, to);
    if (named) return named;
  }
  const noun = cueReadAsNoun(tree, region, from, to);
  if (noun) return noun;
  // "…," he mocked: a verb of no list, where the mark before it says that a cue must follow.
  if (plain >= 0 && punctuated(tree, region, from)) return tieOf(tree, plain, from, to);
  return null;
}

/** A speaker right before such a cue has no more words. */
const MOST_BEFORE = 5;
/** A bare cue after a full stop has fewer words. */
const BARE = 14;

/** `"…." Smith told reporters on Monday.` after a full stop: a speaker and a cue, and nothing that could be its content. */
function bareCue(tree: Tree, from: number, to: number): Tie | null {
  if (to - from > BARE || tree.sentences[tree.sentence(from)]!.endToken > to + 2) return null;
  let cue = -1;
  for (let i = from; i < to; i++) {
    if (tree.tokens[i]!.feats.VerbForm !== 'Fin') continue;
    if (cue >= 0 || !isDirectCue(tree, i)) return null;
    cue = i;
  }
  if (cue <= from) return null;
  const lexeme = reportingVerb(lemmaOf(tree, cue));
  const object = child(tree, cue, 'obj', 'iobj');
  const goesOn = child(tree, cue, 'ccomp', 'xcomp') > cue && wordOf(tree, cue + 1) !== ',';
  if (goesOn || (object > cue && !lexeme?.person)) return null;
  const tie = tieOf(tree, cue, from, to, true);
  return tie.source && tie.source.first === from ? tie : null;
}

/** "states", "tweeted": a noun to the tagger whose form is a direct cue's. */
function isCueReadAsNoun(tree: Tree, token: number): boolean {
  const word = wordOf(tree, token);
  if (tree.tokens[token]!.upos !== 'NOUN') return false;
  if (word.endsWith('ed')) return [word.slice(0, -2), word.slice(0, -1)].some((stem) => reportingVerb(stem)?.direct);
  return word.endsWith('s') && reportingVerb(lemmaOf(tree, token))?.direct === true;
}

/** `"…," the report states.`: a cue at the end of its sentence that the tagger takes for a noun. */
function cueReadAsNoun(tree: Tree, region: Region, from: number, to: number): Tie | null {
  const last = to - 1;
  if (last <= from || last - from > MOST_BEFORE || !punctuated(tree, region, from) || !isCueReadAsNoun(tree, last))
    return null;
  const source = nounsFrom(tree, from, last);
  return source?.last === last - 1 ? { anchor: last, cue: { first: last, last }, source } : null;
}

/** `"…," Ida Vale, head of the clinic.`: a name and no verb to the paragraph's end, where the comma inside the mark says that a speaker follows. */
function namedAfter(tree: Tree, region: Region, from: number, to: number): Tie | null {
  if (lastCharacter(tree, region) !== ',' || to - from < 2 || tree.tokens[from]!.upos !== 'PROPN') return null;
  for (let i = from; i < to; i++) if (isVerb(tree, i) || tree.tokens[i]!.upos === 'AUX') return null;
  return { anchor: -1, cue: null, source: trimRange(tree, from, to - 1) };
}

/** `"…," according to Smith`. */
function accordingAfter(tree: Tree, from: number, to: number): Tie | null {
  if (wordOf(tree, from) !== 'according' || from + 2 >= to || wordOf(tree, from + 1) !== 'to') return null;
  let end = from + 2;
  while (end < to && wordOf(tree, end) !== ',') end++;
  const source = trimRange(tree, from + 2, end - 1);
  return { anchor: from, cue: { first: from, last: from + 1 }, source };
}

/** `According to Smith, "…"`. */
function accordingBefore(tree: Tree, from: number, end: number): Tie | null {
  if (
    wordOf(tree, from) !== 'according' ||
    wordOf(tree, end - 1) !== ',' ||
    from + 3 >= end ||
    wordOf(tree, from + 1) !== 'to'
  )
    return null;
  const source = trimRange(tree, from + 2, end - 2);
  return { anchor: from, cue: { first: from, last: from + 1 }, source };
}

/** `"…" — Ona Brell, mayor of Tallow`: a name behind a dash, and no verb. */
function signedAfter(tree: Tree, outer: number, from: number, to: number): Tie | null {
  if (from === outer || !DASH.has(wordOf(tree, from - 1)) || tree.tokens[from]!.upos !== 'PROPN') return null;
  for (let i = from; i < to; i++) if (isVerb(tree, i)) return null;
  return { anchor: -1, cue: null, source: trimRange(tree, from, to - 1) };
}

/** Whether a quotation ends as one does before its cue: with a comma, a question, an exclamation or a break. */
function punctuated(tree: Tree, region: Region, from: number): boolean {
  return from > region.outerEnd || /[,?!—–…-]/.test(lastCharacter(tree, region));
}
