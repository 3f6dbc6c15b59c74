/** What somebody is suspected of, charged with, pleads to or is convicted of, in the article's words. */
import { lemmaOf, relation, type Tree } from '../../language/tree.ts';
import type { Concept } from '../concepts/inventory.ts';
import { isKindOf } from '../concepts/wordnet.ts';
import type { StatedValue } from '../statement.ts';
import { BESIDE, termsOf } from './terms.ts';

/** Nouns that only hold the place of an offence: "on three charges", "of all counts". */
const GENERIC = new Set([
  'charge',
  'count',
  'offence',
  'offense',
  'crime',
  'accusation',
  'allegation',
  'case',
  'indictment',
  'it',
  'that',
  'this',
  'them',
  'connection',
  'relation',
  'warrant',
  'matter',
  'suspicion',
  'felony',
  'trial',
  'plea',
  'misdemeanor',
  'misdemeanour',
]);
/** A complement that says when, where or by whom, not of what. */
const NOT_AN_OFFENCE = new Set(['DATE', 'TIME', 'DURATION', 'SET', 'place', 'person', 'organisation']);

/** Words may stand between the stage and its offence: "pleaded guilty in 2021 to fraud". */
const MAX_BETWEEN = 7;

/**
 * The offence a stage of a case is about; null where the words do not name one.
 *
 * @param used tokens the concept's trigger used beside the predicate ("guilty"): the offence may hang on them
 * @param kindAt tells a date or a name from other words
 */
export function offence(
  tree: Tree,
  predicate: number,
  used: readonly number[],
  concept: Concept,
  kindAt: (token: number) => string | null,
): StatedValue | null {
  const prepositions = concept.offence ?? [];
  if (prepositions.length === 0) return null;
  for (const head of [
    ...candidates(tree, [predicate, ...used], prepositions),
    ...following(tree, Math.max(predicate, ...used), prepositions),
  ]) {
    if (isSomebody(tree, head)) continue;
    if (used.includes(head) || NOT_AN_OFFENCE.has(kindAt(head) ?? '')) continue;
    const means = detached(tree, head);
    // "Charged with fraud and Ben Vale was ...": a person beside the offence begins another clause.
    const people = tree
      .children(head)
      .filter((child) => relation(tree, child) === 'conj' && kindAt(child) === 'person')
      .flatMap((child) => termsOf(tree, child));
    const terms = (means < 0 ? termsOf(tree, head) : [termsOf(tree, head)[0], ...termsOf(tree, means)])
      .map((term) => withoutGeneric(term ?? ''))
      .filter((term) => term !== '' && !people.includes(term));
    if (terms.length === 0) continue;
    const last = lastOf(tree, means < 0 ? head : means, kindAt);
    return {
      start: tree.tokens[contentStart(tree, head)]!.start,
      end: tree.tokens[last]!.end,
      aspect: 'offence',
      value: { type: 'terms', terms },
      of: lemmaOf(tree, head),
      narrowing: [],
      preposition: '',
      role: 'other',
      token: head,
      approximate: false,
    };
  }
  return null;
}

/** "participating in the scheme": what a verb's offence is in, where the parser hung it on another verb; -1 if nothing. */
function detached(tree: Tree, head: number): number {
  const next = head + 1;
  if (tree.tokens[head]!.upos !== 'VERB' || next >= tree.tokens.length || tree.tokens[next]!.upos !== 'ADP') return -1;
  const inner = tree.head(next);
  return inner > next ? inner : -1;
}

/** "Charged in the deaths of his family": people are no offence. */
const isSomebody = (tree: Tree, head: number): boolean =>
  tree.tokens[head]!.upos === 'NOUN' && ['person', 'group'].some((kind) => isKindOf(lemmaOf(tree, head), kind));

const markerOf = (tree: Tree, token: number): string =>
  tree
    .children(token)
    .filter((i) => relation(tree, i) === 'case' || relation(tree, i) === 'mark')
    .map((i) => lemmaOf(tree, i))
    .join(' ');

/** Complements with the right preposition, and objects like "counts of fraud"; on the stage's words or on a noun that holds the offence's place. */
function candidates(tree: Tree, stage: readonly number[], prepositions: readonly string[]): number[] {
  const near = stage.flatMap((token) => [...tree.children(token)]);
  const holders = near.filter(
    (child) => ['obj', 'obl', 'nmod'].includes(relation(tree, child)) && GENERIC.has(lemmaOf(tree, child)),
  );
  const fits = (child: number): boolean => {
    const rel = relation(tree, child);
    if (!['obl', 'nmod', 'advcl', 'xcomp', 'obj', 'acl'].includes(rel)) return false;
    return prepositions.includes(markerOf(tree, child)) || (rel === 'obj' && GENERIC.has(lemmaOf(tree, child)));
  };
  return [
    ...near.filter(fits),
    ...holders.flatMap((holder) =>
      tree
        .children(holder)
        .filter(
          (child) =>
            ['of', 'for', 'relate', 'include'].includes(markerOf(tree, child)) || relation(tree, child) === 'acl',
        ),
    ),
  ];
}

/** The phrase after the first fitting preposition to the right, where the parser hung it elsewhere. */
function following(tree: Tree, from: number, prepositions: readonly string[]): number[] {
  for (
    let i = from + 1;
    i <= from + MAX_BETWEEN && i < tree.tokens.length && tree.sentence(i) === tree.sentence(from);
    i++
  ) {
    const { upos } = tree.tokens[i]!;
    if (upos === 'VERB' || upos === 'CCONJ') return [];
    if (
      (upos === 'ADP' || upos === 'PART' || upos === 'SCONJ') &&
      prepositions.includes(lemmaOf(tree, i)) &&
      tree.head(i) > i
    )
      return [tree.head(i)];
  }
  return [];
}

const withoutGeneric = (term: string): string =>
  term
    .split(' ')
    .filter(
      (word) =>
        !GENERIC.has(word) &&
        !/^\d+$/.test(word) &&
        ![
          'federal',
          'state',
          'multiple',
          'several',
          'same',
          'unrelated',
          'relate',
          'other',
          'various',
          'tie',
          'guilty',
          'alleged',
          'one',
          'two',
          'three',
          'four',
          'five',
          'six',
        ].includes(word),
    )
    .join(' ');

/** The first word of the phrase after the words that introduce it. */
function contentStart(tree: Tree, token: number): number {
  let first = tree.first(token);
  while (
    first < token &&
    (['case', 'mark', 'det', 'punct', 'cc'].includes(relation(tree, first)) || tree.tokens[first]!.upos === 'PUNCT')
  )
    first++;
  return first;
}

/** The last word of the phrase, without clauses, dates and remarks hung on it. */
function lastOf(tree: Tree, token: number, kindAt: (token: number) => string | null): number {
  let last = token;
  for (const child of tree.children(token)) {
    if (child < token) continue;
    const rel = relation(tree, child);
    if (rel === 'conj' && kindAt(child) === 'person') continue;
    if (['advcl', 'parataxis', 'appos'].includes(rel) || tree.tokens[child]!.deprel === 'acl:relcl') break;
    if (
      (rel === 'nmod' || rel === 'obl') &&
      (BESIDE.has(markerOf(tree, child)) || NOT_AN_OFFENCE.has(kindAt(child) ?? ''))
    )
      break;
    if (rel !== 'punct') last = Math.max(last, rel === 'conj' ? lastOf(tree, child, kindAt) : tree.last(child));
  }
  return last;
}
