/**
 * What word lists know of a word before it is seen in a sentence: the tags it had in the treebank, its parts of speech
 * and broad meanings in WordNet (lexicographer files, Fellbaum 1998), its distributional cluster.
 */
import { hashString } from './hash.ts';

/** Facts of one word, packed: ambiguity class (10 bits), WordNet parts of speech (4), noun (5) and verb (4) file. */
export const NO_ENTRY = 0;

export interface Lexicon {
  /** Packed WordNet facts by hash of the lower-case lemma or form. */
  readonly senses: ReadonlyMap<number, number>;
  /** Ambiguity class by hash of the lower-case form. */
  readonly classes: ReadonlyMap<number, number>;
  /** What the word lists of names say of a word (bits of the names' lexicon). */
  readonly lists: (word: string) => number;
  /** By hash of the lower-case form: cluster (8 bits), how often it has a capital inside a sentence (0 unknown, 1 to 6). */
  readonly usage: ReadonlyMap<number, number>;
}

export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;

/** Packs a word's WordNet facts: parts of speech as bits, first noun and verb sense's file (0 if none). */
export const packSenses = (bits: number, nounFile: number, verbFile: number): number =>
  bits | (nounFile << 4) | (verbFile << 9);

/** Endings of regular inflection and what stands in their place in the lemma (WordNet's morphy). */
const ENDINGS: readonly (readonly [ending: string, replacement: string, bits: number])[] = [
  ['ies', 'y', NOUN | VERB],
  ['ches', 'ch', NOUN | VERB],
  ['shes', 'sh', NOUN | VERB],
  ['ses', 's', NOUN | VERB],
  ['xes', 'x', NOUN | VERB],
  ['men', 'man', NOUN],
  ['es', 'e', NOUN | VERB],
  ['s', '', NOUN | VERB],
  ['ied', 'y', VERB],
  ['ed', 'e', VERB],
  ['ed', '', VERB],
  ['ing', 'e', VERB],
  ['ing', '', VERB],
  ['est', '', ADJECTIVE],
  ['est', 'e', ADJECTIVE],
  ['iest', 'y', ADJECTIVE],
  ['er', '', ADJECTIVE],
  ['er', 'e', ADJECTIVE],
  ['ier', 'y', ADJECTIVE],
];

const DOUBLED = /([bdfgklmnprtvz])\1(?:ed|ing|er|est)$/;

/** WordNet facts of a form: its own, or those of the lemma its regular ending points to. */
export function sensesOf(lexicon: Lexicon, lower: string): number {
  const own = lexicon.senses.get(hashString(lower)) ?? 0;
  let found = 0;
  if (lower.length > 3) {
    for (const [ending, replacement, bits] of ENDINGS) {
      if (!lower.endsWith(ending)) continue;
      const lemma = lower.slice(0, lower.length - ending.length) + replacement;
      if (lemma.length < 2) continue;
      const facts = lexicon.senses.get(hashString(lemma)) ?? 0;
      if (facts & bits) {
        found = facts & bits ? inflected(facts, bits) : 0;
        break;
      }
    }
    if (!found && DOUBLED.test(lower)) {
      const lemma = lower.replace(/.(?:ed|ing|er|est)$/, '');
      const facts = lexicon.senses.get(hashString(lemma)) ?? 0;
      if (facts & VERB) found = inflected(facts, VERB);
    }
  }
  return own | (found << 13);
}

/** Facts of a lemma as far as they go for an inflected form. */
const inflected = (facts: number, bits: number): number => {
  const kept = facts & 15 & bits;
  return kept | (kept & NOUN ? facts & (31 << 4) : 0) | (kept & VERB ? facts & (15 << 9) : 0);
};
