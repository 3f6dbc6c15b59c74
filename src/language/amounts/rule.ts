import type { AmountKind, Token } from '../../model/reading.ts';
import type { Cursor } from '../times/cursor.ts';
import type { Word } from './words.ts';

/** What a rule read: an interval of a kind, and where its words lie if that is not the whole match. */
export interface AmountReading {
  readonly kind: AmountKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly unit: string | null;
  /**
   * Token of what is counted, where the rule knows it; 'head' leaves it to the grammar, -1 says that there is none.
   */
  readonly of: number | 'head';
  /** Give the text of that token rather than its lemma (who is that old). */
  readonly named?: boolean;
  /** First and one past the last piece, where not the whole match. */
  readonly from?: number;
  readonly to?: number;
}

export interface AmountContext {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
}

/** A rule at work. `found`: the part of `text` it reads (all of it, if not given). */
export interface AmountExample {
  readonly text: string;
  readonly found?: string;
  readonly kind: AmountKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit?: string | null;
}

/**
 * One way of writing amounts. `match` reads from a cursor. null: not here; 'none': these words are taken, and are no
 * amount (a telephone number, a model).
 */
export interface AmountRule {
  readonly name: string;
  /** One sentence: what it reads. */
  readonly what: string;
  readonly examples: readonly AmountExample[];
  /** Texts in which nothing is to be found by this rule. */
  readonly not: readonly string[];
  readonly match: (c: Cursor, context: AmountContext) => AmountReading | 'none' | null;
}

/** No one is older: larger numbers after a name are something else. */
export const OLDEST = 122;
