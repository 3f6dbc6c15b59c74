/** One attribution as the rules find it: token ranges, both ends included. */
import type { Tree } from '../tree.ts';

export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Attribution {
  /** The token that carries the cue: the verb, noun, adverb or "according". */
  readonly anchor: number;
  readonly cue: Range | null;
  readonly source: Range | null;
  /** What is said, in text order; more than one piece where the cue or the source stands inside. */
  readonly content: readonly Range[];
  /** Whether the source vouches for the content as told, so that the content is in that voice: said, not wanted or praised. */
  readonly voiced: boolean;
}

export interface AttributionExample {
  readonly text: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: readonly string[];
}

/** Reads the attribution that a token anchors, if it anchors one of this rule's kind. */
export interface AttributionRule {
  readonly name: string;
  readonly why: string;
  readonly examples: readonly AttributionExample[];
  /** Texts the rule must leave alone. */
  readonly not: readonly string[];
  read(tree: Tree, anchor: number): Attribution | null;
}
