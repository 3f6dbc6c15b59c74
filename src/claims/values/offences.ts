/** What somebody is suspected of, charged with, pleads to or is convicted of, in the article's words. */
import { relation, type Tree } from '../../language/tree.ts';
import type { Concept } from '../concepts/inventory.ts';
import type { StatedValue } from '../statement.ts';
import { termsOf } from './terms.ts';

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
]);
/** A complement that says when, where or by whom, not of what. */
const NOT_AN_OFFENCE = new Set(['DATE', 'TIME', 'place', 'person', 'organisation']);

/** The offence a stage of a case is about; null where the words do not name one. `kindAt` tells a date or name from other words. */
export function offence(
  tree: Tree,
  predicate: number,
  concept: Concept,
  kindAt: (token: number) => string | null,
): StatedValue | null {
  const prepositions = concept.offence ?? [];
  if (prepositions.length === 0) return null;
  for (const child of [...tree.children(predicate), ...grandchildren(tree, predicate)]) {
    const rel = relation(tree, child);
    if (!['obl', 'nmod', 'advcl', 'xcomp', 'obj', 'acl'].includes(rel)) continue;
    const marker = tree
      .children(child)
      .filter((i) => relation(tree, i) === 'case' || relation(tree, i) === 'mark')
      .map((i) => tree.tokens[i]!.lemma.toLowerCase())
      .join(' ');
    const introduced = prepositions.includes(marker) || (rel === 'obj' && isCharge(tree, child));
    if (!introduced || NOT_AN_OFFENCE.has(kindAt(child) ?? '')) continue;
    const terms = termsOf(tree, child).map(withoutGeneric).filter(Boolean);
    if (terms.length === 0) continue;
    const first = contentStart(tree, child);
    return {
      start: tree.tokens[first]!.start,
      end: tree.tokens[lastOf(tree, child)]!.end,
      aspect: 'offence',
      value: { type: 'terms', terms },
      of: tree.tokens[child]!.lemma.toLowerCase(),
      narrowing: [],
      role: 'other',
      token: child,
      approximate: false,
    };
  }
  return null;
}

const isCharge = (tree: Tree, token: number): boolean =>
  ['charge', 'count'].includes(tree.tokens[token]!.lemma.toLowerCase());

/** "faces charges of fraud", "on suspicion of murder": the offence hangs on the noun that holds its place. */
const grandchildren = (tree: Tree, predicate: number): number[] =>
  tree
    .children(predicate)
    .filter(
      (child) =>
        ['obj', 'obl', 'nmod'].includes(relation(tree, child)) && GENERIC.has(tree.tokens[child]!.lemma.toLowerCase()),
    )
    .flatMap((child) => [...tree.children(child)]);

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
    ['case', 'mark', 'det', 'punct'].includes(relation(tree, first)) &&
    tree.head(first) === token
  )
    first++;
  return first;
}

/** The last word of the phrase, without clauses and remarks hung on it. */
function lastOf(tree: Tree, token: number): number {
  let last = token;
  for (const child of tree.children(token)) {
    if (child < token) continue;
    if (
      ['advcl', 'parataxis', 'punct', 'appos'].includes(relation(tree, child)) ||
      tree.tokens[child]!.deprel === 'acl:relcl'
    )
      break;
    last = Math.max(last, tree.last(child));
  }
  return last;
}
