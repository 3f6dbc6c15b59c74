/**
 * A sentence of an article that ends with a stop has a finite verb. Where the tags, chosen from left to right, leave it
 * without one ("The storm destroyed 40 houses" with "destroyed" as a participle), the likeliest word becomes it. On the
 * treebank as a whole this changes little, its fragments being no sentences; on its news nearly every change is right.
 */
import type { Attributes } from './attributes.ts';
import { hashString } from './hash.ts';

/** Kinds of tags by their number: 1 finite, 2 finite and no auxiliary, 4 past tense, 8 participle, 16 base form, 32 a number or a sign before one. */
export type VerbTags = Uint8Array;

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

const STOPS = new Set(['.', '!', '?'].map((form) => hashString(form)));
/** Shorter ones are greetings and headings. */
const FEWEST = 4;
/** How far behind the chosen tag (in stored weights) a finite one may be, and a past tense behind a participle of one form. */
const BEHIND = 20_000;
const PAST_BEHIND = 120_000;
/** No noun stands right before a number: "The study cost 6 million crowns", "The route measures 25 kilometres". */
const BEFORE_NUMBER = 100_000;

export const verbTags = (tags: readonly string[]): VerbTags =>
  Uint8Array.from(
    tags,
    (tag) =>
      (/\/(?:VBD|VBZ|VBP|MD)$/.test(tag) ? FINITE : 0) |
      (/^VERB\/(?:VBD|VBZ|VBP)$/.test(tag) ? FULL : 0) |
      (tag === 'VERB/VBD' ? PAST : 0) |
      (tag === 'VERB/VBN' ? PARTICIPLE : 0) |
      (/\/VB$/.test(tag) ? BASE : 0) |
      (/^(?:NUM\/|SYM\/\$)/.test(tag) ? NUMBER : 0),
  );

/** Whether the words are a sentence that should have a finite verb and has none. Orders ("See below.") need none. */
export function lacksFinite({ length, facts }: Attributes, tags: Uint8Array, verbs: VerbTags): boolean {
  if (length < FEWEST || !STOPS.has(facts[length - 1]!.lower) || verbs[tags[0]!]! & BASE) return false;
  for (const tag of tags) if (verbs[tag]! & FINITE) return false;
  return true;
}

/** The word that is likeliest to be a finite verb, and its tag; null where none is likely enough. Words with capitals are not asked. */
export function likeliestFinite(
  { length, facts }: Attributes,
  tags: Uint8Array,
  verbs: VerbTags,
  scoresOf: (word: number) => TagScores,
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
            : BEHIND;
      if (behind < most && behind < least) {
        least = behind;
        found = { place: i, tag };
      }
    }
  }
  return found;
}
