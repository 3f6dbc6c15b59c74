import { combine, hashText } from './hash.ts';

/** What a word list says of a word or phrase; bits that add up. */
export const LIST = {
  female: 1,
  male: 2,
  firstName: 4,
  lastName: 8,
  city: 16,
  region: 32,
  country: 64,
  demonym: 128,
  company: 256,
  /** Common noun for a person: "actress", "mayor" (WordNet noun.person). */
  personNoun: 512,
  /** Common noun for a group: "committee", "police" (WordNet noun.group). */
  groupNoun: 1024,
  /** Named in WordNet as a place, a person, a group. */
  knownPlace: 2048,
  knownPerson: 4096,
  knownGroup: 8192,
  /** Also an ordinary word, written small. */
  ordinary: 16384,
  /** Some phrase of two or more words begins with this word. */
  startsPhrase: 32768,
} as const;

/** Words and phrases (by hash) and what the lists say of them. */
export interface Lexicon {
  /** Bits of `LIST` for a hash of `phraseHash` or `wordHash`; 0 if no list has it. */
  lookup(hash: number): number;
}

/** Hash under which the lexicon keeps a word: in small letters, with a plain apostrophe. */
export const wordHash = (word: string): number => hashText(word.toLowerCase().replaceAll('’', "'"));

/** Hash of a phrase from the hash of what comes before and its next word. */
export const phraseHash = (before: number, next: number): number => combine(before, next);

/** Lexicon over hashes in ascending order with their bits: a table of 65,536 slots by the upper half, then a short walk. */
export function lexiconOf(hashes: Uint32Array, bits: Uint16Array): Lexicon {
  const starts = new Uint32Array(65537);
  for (const hash of hashes) starts[(hash >>> 16) + 1]!++;
  for (let i = 0; i < 65536; i++) starts[i + 1]! += starts[i]!;
  return {
    lookup(signed) {
      const hash = signed >>> 0;
      const slot = hash >>> 16;
      const end = starts[slot + 1]!;
      for (let i = starts[slot]!; i < end; i++) if (hashes[i] === hash) return bits[i]!;
      return 0;
    },
  };
}
