import type { TimeType } from '../../model/reading.ts';
import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';
import type { Mod } from './value.ts';

/** What a rule says of the words it matched. */
export interface TimeReading {
  readonly type: TimeType;
  readonly value: string;
  readonly mod?: Mod;
  /** Where the reading's words begin and end, as indices of pieces, where that is not the whole match. */
  readonly from?: number;
  readonly to?: number;
  /** First and last possible day, where they do not follow from value and mod. */
  readonly earliest?: string;
  readonly latest?: string;
  /** Not to be taken as "the last date in the text" (a publication footer, a set). */
  readonly aside?: boolean;
}

/** A rule at work. `text` is read as a text of its own; `found` is the part it must find (all of it, if not given). */
export interface TimeExample {
  readonly text: string;
  readonly found?: string;
  readonly published?: string;
  /** The last date in the text before. */
  readonly last?: string;
  readonly type?: TimeType;
  readonly value: string;
  readonly mod?: Mod;
  readonly earliest?: string;
  readonly latest?: string;
}

/**
 * One way of writing times. `match` reads from a cursor and looks at words only; `read` says what was meant, given the
 * dates it can be counted from. null from `match`: not here. null from `read`: these words are taken, and are no time.
 */
export interface TimeRule<M = unknown> {
  readonly name: string;
  /** One sentence: what it reads. */
  readonly what: string;
  readonly examples: readonly TimeExample[];
  /** Texts in which this rule must find nothing. */
  readonly not: readonly string[];
  readonly match: (cursor: Cursor, context: Context) => M | null;
  readonly read: (
    matched: M,
    context: Context,
    from: number,
    to: number,
  ) => TimeReading | readonly TimeReading[] | null;
}

/** Gives `read` the type of what `match` returns. */
export const timeRule = <M>(rule: TimeRule<M>): TimeRule => rule as TimeRule;
