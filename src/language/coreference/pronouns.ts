import type { Gender } from './gendered-words.ts';

export interface Pronoun {
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly speaker: boolean;
  readonly reflexive: boolean;
  /** Stands for a thing or a group, not for one person. */
  readonly neuter: boolean;
}

const forms = (words: string, pronoun: Partial<Pronoun>): [string, Pronoun][] =>
  words
    .split(' ')
    .map((word) => [
      word,
      { gender: null, plural: false, speaker: false, neuter: false, ...pronoun, reflexive: /sel(?:f|ves)$/.test(word) },
    ]);

/** Personal pronouns of English that can stand for a person or group of the text. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...forms('he him his himself', { gender: 'male' }),
  ...forms('she her hers herself', { gender: 'female' }),
  ...forms('it its itself', { neuter: true }),
  ...forms('they them their theirs themselves themself', { plural: true }),
  ...forms('i me my mine myself', { speaker: true }),
  ...forms('we us our ours ourselves', { speaker: true, plural: true }),
]);
