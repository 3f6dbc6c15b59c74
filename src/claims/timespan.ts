/** Lengths of time that are told of an event: how long it lasted, or how far it lies from another event or from the day of the article. */
import type { Span } from '../model/passage.ts';
import type { Value } from '../model/point.ts';

/**
 * How a length of time is told of an event: what lasted so long (`length`), or a lag: so long after or before another
 * event, before now (`ago`), later or earlier than was meant (`late`, `early`), before the end (`left`), behind or ahead
 * of somebody (`gap`).
 */
export type TimespanKind = 'length' | 'after' | 'before' | 'ago' | 'late' | 'early' | 'left' | 'gap';

/** A length of time with the event that it is told of. The words are those of the length: "nine days". */
export interface Timespan extends Span {
  /** In days. */
  readonly value: Extract<Value, { type: 'number' }>;
  readonly kind: TimespanKind;
  /** Index among the reading's tokens of the head word of what lasted or is dated; -1 where the words name nothing. */
  readonly event: number;
  /** The same of what it is counted from, or of what filled the time ("30 hours of talks"); -1 where nothing is named. */
  readonly anchor: number;
  /** Bounds come from a hedge or a vague word. */
  readonly approximate: boolean;
}
