import type { Passage } from './passage.ts';

export type Certainty = 'asserted' | 'hedged' | 'conditional' | 'denied' | 'planned' | 'unknown';

/** Who says a claim, where it is not the outlet itself. */
export interface Voice {
  readonly speakers: readonly Speaker[];
  /** The words that hand the claim on, e.g. "The Courier reported that an inspector had confirmed it". */
  readonly chain: string;
}

export interface Speaker {
  /** A slice of the article. */
  readonly name: string;
  /** The actor, if the words mean a known one. */
  readonly actor: string | null;
}

/** One thing one article says. Its words are `article.text.slice(start, end)`. */
export interface Claim extends Passage {
  readonly id: string;
  /** The concept of the inventory ("release"), or the lemma outside it. */
  readonly predicate: string;
  /** Ids of the story's actors that take part. */
  readonly actors: readonly string[];
  /** null: the outlet's own voice. */
  readonly voice: Voice | null;
  readonly certainty: Certainty;
  readonly polarity: 1 | -1;
  /** Claims whose words or sources are the same share an origin. */
  readonly origin: string;
}
