/**
 * A sentence of an article that ends with a stop has a finite verb. Where the tags, chosen from left to right, leave it
 * without one ("The storm destroyed 40 houses" with "destroyed" as a participle), the likeliest word becomes it. On the
 * treebank as a whole this changes little, its fragments being no sentences; on its news nearly every change is right.
 */
import type { Attributes } from './attributes.ts';
import { hashString } from './hash.ts';

/** Kinds of tags by their number: 1 finite, 2 finite and no auxiliary, 4 past tense, 8 participle, 16 base form, 32 a number or a sign before one, 64 a name, 128 a comma, 256 "and". */
export type VerbTags = Uint16Array;

/** The tags a word can have and the score of each. */
export interface TagScores {
  readonly possible: Uint8Array;
  readonly scores: Int32Array;
}

const FINITE = 1;
const FULL = 2;
const PAST = 4;
const PARTICIPLE = 8;
const BASE = 16;
const NUMBER = 32;
const NAME = 64;
const COMMA = 128;
const AND = 256;

const STOPS = new Set(['.', '!', '?'].map((form) => hashString(form)));
/** Shorter ones are greetings and headings. */
const FEWEST = 4;
/** How far behind the chosen tag (in stored weights) a finite one may be, and a past tense behind a participle of one form. */
const BEHIND = 20_000;
const PAST_BEHIND = 120_000;
/** No noun stands right before a number: "The study cost 6 million crowns", "The route measures 25 kilometres". */
const BEFORE_NUMBER = 100_000;
/** Nor right behind a personal name, or the comma after one: "Ada Quill stole money", "the judge, Ada Quill, set bail". */
const AFTER_NAME = 60_000;

export const verbTags = (tags: readonly string[]): VerbTags =>
  Uint16Array.from(
    tags,
    (tag) =>
      (/\/(?:VBD|VBZ|VBP|MD)$/.test(tag) ? FINITE : 0) |
      (/^VERB\/(?:VBD|VBZ|VBP)$/.test(tag) ? FULL : 0) |
      (tag === 'VERB/VBD' ? PAST : 0) |
      (tag === 'VERB/VBN' ? PARTICIPLE : 0) |
      (/\/VB$/.test(tag) ? BASE : 0) |
      (/^(?:NUM\/|SYM\/\$)/.test(tag) ? NUMBER : 0) |
      (tag === 'PROPN/NNP' ? NAME : 0) |
      (tag === 'PUNCT/,' ? COMMA : 0) |
      (tag === 'CCONJ/CC' ? AND : 0),
  );

/** Whether the words are a sentence that should have a finite verb and has none. Orders ("See below.") need none. */
export function lacksFinite({ length, facts }: Attributes, tags: Uint8Array, verbs: VerbTags): boolean {
  if (length < FEWEST || !STOPS.has(facts[length - 1]!.lower) || verbs[tags[0]!]! & BASE) return false;
  for (const tag of tags) if (verbs[tag]! & FINITE) return false;
  return true;
}

/** Pasts that are written as their verb is. */
const SAME = new Set(['beat', 'bet', 'bid', 'burst', 'cast', 'cost', 'cut', 'hit', 'hurt', 'let', 'put', 'quit', 'read', 'set', 'shut', 'split', 'spread', 'thrust']); // biome-ignore format: one list

/** Whether a word can be a past tense, by its lemma as one: "shot", not "coach". */
export const canBePast = (word: string, lemma: string): boolean => word !== lemma || SAME.has(word);

/** The word that is likeliest to be a finite verb, and its tag; null where none is likely enough. Words with capitals are not asked. `isPast` tells forms of the past tense. */
export function likeliestFinite(
  { length, facts }: Attributes,
  tags: Uint8Array,
  verbs: VerbTags,
  scoresOf: (word: number) => TagScores,
  isPast: (word: number) => boolean = () => false,
): { place: number; tag: number } | null {
  let found: { place: number; tag: number } | null = null;
  let least = Infinity;
  for (let i = 0; i < length; i++) {
    if (facts[i]!.form !== facts[i]!.lower) continue;
    const { possible, scores } = scoresOf(i);
    const chosen = scores[possible.indexOf(tags[i]!)]!;
    for (let p = 0; p < possible.length; p++) {
      const tag = possible[p]!;
      if (!(verbs[tag]! & FULL)) continue;
      const behind = chosen - scores[p]!;
      const most =
        verbs[tags[i]!]! & PARTICIPLE && verbs[tag]! & PAST
          ? PAST_BEHIND
          : i > 0 && i + 1 < length && verbs[tags[i + 1]!]! & NUMBER
            ? BEFORE_NUMBER
            : verbs[tag]! & PAST && isBehindName(tags, verbs, i) && isPast(i)
              ? AFTER_NAME
              : BEHIND;
      if (behind < most && behind < least) {
        least = behind;
        found = { place: i, tag };
      }
    }
  }
  return found;
}

const isBehindName = (tags: Uint8Array, verbs: VerbTags, i: number): boolean => {
  const kind = (at: number): number => (at < 0 ? 0 : verbs[tags[at]!]!);
  return (kind(i - 1) & NAME) !== 0 || ((kind(i - 1) & COMMA) !== 0 && (kind(i - 2) & NAME) !== 0);
};

/**
 * The first word read as no verb between two names, or between a name and "and" with a past tense ("Police say Ada Quill shot
 * Tom Brell", "Ada Quill shot and killed …"), and its past tense, if it is near enough to the tag chosen; null without one.
 */
export function verbBetweenNames(
  { length, facts }: Attributes,
  tags: Uint8Array,
  verbs: VerbTags,
  scoresOf: (word: number) => TagScores,
  isPast: (word: number) => boolean,
): { place: number; tag: number } | null {
  const kind = (at: number): number => (at < length ? verbs[tags[at]!]! : 0);
  for (let i = 1; i + 1 < length; i++) {
    const between = kind(i + 1) & NAME || (kind(i + 1) & AND && kind(i + 2) & PAST);
    if (!(kind(i - 1) & NAME && between) || kind(i) & (FINITE | NAME) || facts[i]!.form !== facts[i]!.lower) continue;
    if (!isPast(i)) continue;
    const { possible, scores } = scoresOf(i);
    const at = possible.findIndex((tag) => (verbs[tag]! & PAST) !== 0);
    if (at >= 0 && scores[possible.indexOf(tags[i]!)]! - scores[at]! < AFTER_NAME)
      return { place: i, tag: possible[at]! };
  }
  return null;
}
