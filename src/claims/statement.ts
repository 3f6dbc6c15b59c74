import type { Article } from '../model/article.ts';
import type { Certainty } from '../model/claim.ts';
import type { Span } from '../model/passage.ts';
import type { Aspect, Value } from '../model/point.ts';
import type { BlockKind, Reading } from '../model/reading.ts';
import type { Timespan } from './timespan.ts';

/** How a participant takes part. `agent` acts, `patient` is acted upon (passive subjects too), `other` is an oblique. */
export type RoleName = 'agent' | 'patient' | 'recipient' | 'other';

/** Someone or something that takes part in a statement. */
export interface Participant {
  readonly role: RoleName;
  /** The preposition of an oblique or of a noun's complement ("in", "of"), else "". */
  readonly preposition: string;
  /** Index of its head word in the reading's tokens. */
  readonly token: number;
  readonly lemma: string;
  /** The article's entity (chain) it means, or null. */
  readonly entity: string | null;
  readonly span: Span;
}

/** A typed value a statement gives, with the words it stands in. */
export interface StatedValue extends Span {
  readonly aspect: Aspect;
  readonly value: Value;
  /** What is counted, measured or dated: lemma of the head noun, "" if none. */
  readonly of: string;
  /** Lemmas that narrow it ("wounded", "search"): modifiers of that noun. */
  readonly narrowing: readonly string[];
  /** The preposition before the value: "for" three hours, "within" three hours. */
  readonly preposition: string;
  /** Part the counted noun plays in the statement. */
  readonly role: RoleName | '';
  /** Index of the head word of the value. */
  readonly token: number;
  /** Bounds come from a hedge or a vague word. */
  readonly approximate: boolean;
}

/** Statements that words beside a name make, without a clause: who somebody is, not what happened. */
export const BESIDE_A_NAME: ReadonlySet<string> = new Set([
  'age',
  'role',
  'kin',
  'residence',
  'offspring',
  'rank',
  'record',
  'pregnancy',
]);

/** A claim of one article before the story's other articles are known. Offsets are into that article's text. */
export interface Statement extends Span {
  /** Index of the predicate's head word in the reading's tokens. */
  readonly token: number;
  readonly sentence: number;
  readonly block: BlockKind;
  /** A concept of the inventory, or the lemma of the predicate. */
  readonly predicate: string;
  /** Whether `predicate` is a concept of the inventory. */
  readonly known: boolean;
  readonly participants: readonly Participant[];
  readonly values: readonly StatedValue[];
  /** Lengths of time that are told in it, with what lasted or is dated by them. */
  readonly timespans: readonly Timespan[];
  readonly voice: {
    readonly speakers: readonly (Span & { readonly entity: string | null })[];
    readonly chain: Span;
  } | null;
  readonly certainty: Certainty;
  readonly polarity: 1 | -1;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Lemmas of the content words of the statement, sorted and without repeats; words of names begin with "@". */
  readonly content: readonly string[];
}

/** All that one article says: what the rooms that see a whole story work on. */
export interface Testimony {
  readonly article: Article;
  readonly reading: Reading;
  readonly statements: readonly Statement[];
}
