/**
 * "The driver of the bus, Tam Brell, was held": scored word by word, a name behind a comma is the apposition of the noun next to
 * it, the bus. What kind of name it is says whose it is, and is known only after the names are found.
 */
import type { Span } from '../model/passage.ts';
import type { EntityType, Token } from '../model/reading.ts';
import { genderFits, genderOfNoun } from './coreference/gendered-words.ts';
import { plainWord } from './coreference/person-name.ts';
import { genderOfFirstName, isPersonNoun } from './coreference/person-nouns.ts';
import { headOf, lowerBound } from './head.ts';
import type { Lexicon } from './names/lexicon.ts';
import { nameModel } from './names/model.ts';
import type { Syntax } from './syntax.ts';
import { lemmaOf, relation, type Tree, treeOf, wordOf } from './tree.ts';

/** What leads from a noun to the one that it completes or goes with. */
const UP = new Set(['nmod', 'compound', 'flat', 'conj', 'amod']);
const STEPS = 6;

/**
 * Hangs the names of people that stand as appositions on the noun for a person in the phrase before them. Where there are
 * two ("the widow of the founder of Brask, Kim Voss") and the first name fits both, it is tied to neither: it may name either.
 * @param syntax sentences and tokens
 * @param names as `findNames` gives them
 * @returns the syntax with the heads of those names changed; the same object where there is none
 */
export function placeAppositions(
  syntax: Syntax,
  names: readonly (Span & { readonly type: EntityType })[],
  lexicon: Lexicon = nameModel().lexicon,
): Syntax {
  const tree = treeOf(syntax);
  let tokens: Token[] | null = null;
  for (const name of names) {
    if (name.type !== 'person') continue;
    const head = headOf(tree, name);
    // "the owner of the bar, Tam Brell and Ida Voss": a list
    if (tree.tokens[lowerBound(tree, name.end)]?.upos === 'CCONJ') continue;
    if (head < 0 || !(relation(tree, head) === 'appos' || isJoinedByNothing(tree, head))) continue;
    const first = lowerBound(tree, name.start);
    const gender = genderOfFirstName(plainWord(wordOf(tree, first)), lexicon);
    const bearers = peopleBefore(tree, first, lexicon).filter((noun) =>
      genderFits(genderOfNoun(lemmaOf(tree, noun)), gender),
    );
    const [bearer] = bearers;
    if (bearer === undefined) continue;
    tokens ??= [...syntax.tokens];
    const change = bearers.length === 1 ? { head: bearer, deprel: 'appos' } : { deprel: 'dep' };
    tokens[head] = { ...tokens[head]!, ...change };
  }
  return tokens ? { ...syntax, tokens } : syntax;
}

/** A name read as one of a list that has no "and": "the mayor of Ostra, Ada Quill, left". */
function isJoinedByNothing(tree: Tree, name: number): boolean {
  if (relation(tree, name) !== 'conj') return false;
  const series = [name, ...tree.children(tree.head(name)), ...tree.children(name)];
  return !series.some((word) => tree.children(word).some((mark) => relation(tree, mark) === 'cc'));
}

/** The nouns for one person in the phrase that ends before a comma and a name, from its last word upwards. */
function peopleBefore(tree: Tree, name: number, lexicon: Lexicon): number[] {
  const found: number[] = [];
  let at = tree.tokens[name - 1]?.upos === 'PUNCT' ? name - 2 : name - 1;
  for (let steps = 0; at >= 0 && at < name && steps < STEPS; steps++) {
    const { upos, feats } = tree.tokens[at]!;
    if (upos === 'NOUN' && feats.Number !== 'Plur' && isPersonNoun(lemmaOf(tree, at), lexicon)) found.push(at);
    // of "Ostra's mayor and her deputy" each is a person of her own
    if (!UP.has(relation(tree, at)) || (found.length > 0 && relation(tree, at) === 'conj')) break;
    at = tree.head(at);
  }
  return found;
}
