import type { Discourse } from './discourse.ts';

/** An example of a rule: in `text`, the words of `same` mean one bearer; those of `apart` do not. */
export interface SieveExample {
  readonly text: string;
  readonly same?: readonly [string, string];
  readonly apart?: readonly [string, string];
}

/** One rule of the sieve: joins mentions it is sure of, or keeps them apart, and leaves the rest to later rules. */
export interface Sieve {
  readonly name: string;
  readonly examples: readonly SieveExample[];
  apply(discourse: Discourse): void;
}
