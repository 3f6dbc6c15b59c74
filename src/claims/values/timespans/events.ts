/** Which word names what a length of time is told of, and which what it is counted from. The order of the words decides where parsers hang such phrases on anything. */
import { lowerBound } from '../../../language/head.ts';
import { lemmaOf, relation, type Tree } from '../../../language/tree.ts';
import type { Span } from '../../../model/passage.ts';
import { isKindOf, verbOf } from '../../concepts/wordnet.ts';

/** Verbs that give their subject a length. */
const LASTING = new Set([
  'last',
  'take',
  'continue',
  'endure',
  'run',
  'span',
  'go',
  'be',
  'stretch',
  'drag',
  'require',
  'need',
]);
/** Verbs that say of their subject that it is so. */
const HAPPENING = new Set(['come', 'happen', 'occur', 'follow', 'begin', 'start', 'open', 'end', 'arrive']);
const SPENDING = new Set(['spend', 'waste', 'lose']);
const MAX_CLIMB = 12;
/** How far behind a length of time what it is counted from may stand. */
const REACH = 12;
/** How far a phrase reaches to its noun. */
const PHRASE = 6;
const LINKS = new Set([
  'nsubj',
  'obl',
  'obj',
  'nmod',
  'amod',
  'compound',
  'nummod',
  'advmod',
  'dep',
  'appos',
  'conj',
  'case',
  'det',
]);

const isVerb = (tree: Tree, token: number): boolean =>
  (tree.tokens[token]!.upos === 'VERB' && relation(tree, token) !== 'amod') ||
  (tree.tokens[token]!.upos === 'AUX' && !['aux', 'cop'].includes(relation(tree, token)));
const isCopular = (tree: Tree, token: number): boolean =>
  tree.children(token).some((child) => relation(tree, child) === 'cop');
const isEventNoun = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.upos === 'NOUN' && isKindOf(lemmaOf(tree, token), 'event');

/** The words of a length of time as tokens: from `first` up to `end`. */
export const tokensOf = (tree: Tree, { start, end }: Span): { readonly first: number; readonly end: number } => ({
  first: lowerBound(tree, start),
  end: lowerBound(tree, end - 1) + 1,
});

/** The noun of the phrase that begins behind `from`: its last noun before a word of another phrase; -1 if none. */
function nounOfPhrase(tree: Tree, from: number, end: number): number {
  let noun = -1;
  for (let token = from; token < Math.min(end, from + PHRASE); token++) {
    const { upos } = tree.tokens[token]!;
    if (upos === 'NOUN' || upos === 'PROPN') noun = token;
    else if (noun >= 0 || !['DET', 'ADJ', 'NUM', 'PRON', 'ADV', 'PART', 'PUNCT', 'VERB'].includes(upos)) break;
    else if (upos === 'VERB' && tree.words[token]!.endsWith('ing')) return token;
  }
  return noun;
}

/** What a length of time is counted from, told behind the word at `mark` ("after", "before", "of"): the verb of a clause, or the noun of a phrase. */
export function eventBehind(tree: Tree, mark: number, end: number): number {
  const stop = Math.min(end, mark + REACH);
  const head = tree.head(mark);
  if (head > mark && head < stop && (isVerb(tree, head) || isCopular(tree, head))) return head;
  const noun = nounOfPhrase(tree, mark + 1, stop);
  // "Two weeks before the man who led it was shot" goes by its noun; "after she was shot" has none.
  if (noun >= 0) return noun;
  for (let token = mark + 1; token < stop; token++) if (isVerb(tree, token)) return token;
  return -1;
}

/** What lasted so long or is dated so, for a length of time whose own words stand from `first` up to `last`, in a sentence from `begin` up to `end`. `beyond`: words of its own phrase, which are not looked at. */
export function eventTold(
  tree: Tree,
  own: { first: number; end: number },
  begin: number,
  end: number,
  anchor: number,
): number {
  const inside = (token: number): boolean => token >= own.first && token < own.end;
  let at = own.end - 1;
  for (let token = own.end - 1; token >= own.first; token--) if (!inside(tree.head(token))) at = token;
  let found = -1;
  for (let climbs = 0; at >= 0 && climbs < MAX_CLIMB; climbs++) {
    if (!inside(at) && at !== anchor && (isVerb(tree, at) || isCopular(tree, at) || isEventNoun(tree, at))) {
      found = at;
      break;
    }
    if (inside(at) && isCopular(tree, at)) return subjectOf(tree, at) ?? at;
    if (!LINKS.has(relation(tree, at)) && !inside(at) && at !== anchor) break;
    at = tree.head(at);
  }
  if (found < 0 || found === anchor) found = nearestVerb(tree, own, begin, end, anchor);
  if (found < 0) return -1;
  return lasting(tree, found, own) ?? found;
}

function nearestVerb(
  tree: Tree,
  own: { first: number; end: number },
  begin: number,
  end: number,
  anchor: number,
): number {
  for (let token = own.first - 1; token >= begin; token--) if (isVerb(tree, token)) return token;
  for (let token = Math.max(own.end, anchor + 1); token < end; token++)
    if (isVerb(tree, token) && token !== anchor) return token;
  return -1;
}

const subjectOf = (tree: Tree, verb: number): number | undefined =>
  tree.children(verb).find((child) => relation(tree, child) === 'nsubj' && tree.tokens[child]!.upos === 'NOUN');

const namesEvent = (tree: Tree, token: number): boolean =>
  isEventNoun(tree, token) || verbOf(lemmaOf(tree, token)) !== null;

/** "The apology came eight weeks late": the event is what came. */
function subjectsEvent(tree: Tree, verb: number): number | undefined {
  const subject = subjectOf(tree, verb);
  return subject !== undefined && namesEvent(tree, subject) ? subject : undefined;
}

/** "A standoff that lasted six hours": what the clause is told of. */
function relativeTo(tree: Tree, verb: number): number | undefined {
  const head = tree.head(verb);
  return tree.tokens[verb]!.deprel === 'acl:relcl' && head >= 0 && tree.tokens[head]!.upos === 'NOUN'
    ? head
    : undefined;
}

/** "The siege lasted six hours", "it took two days to free them", "spent a week digging": what the verb gives a length. */
function lasting(tree: Tree, verb: number, own: { first: number }): number | undefined {
  const lemma = lemmaOf(tree, verb);
  if (HAPPENING.has(lemma)) return subjectsEvent(tree, verb);
  if (!LASTING.has(lemma) && !SPENDING.has(lemma)) return undefined;
  const done = tree
    .children(verb)
    .find(
      (child) =>
        child > own.first &&
        ['xcomp', 'advcl', 'ccomp', 'csubj'].includes(relation(tree, child)) &&
        isVerb(tree, child),
    );
  if (SPENDING.has(lemma)) return done;
  return subjectOf(tree, verb) ?? relativeTo(tree, verb) ?? done;
}
