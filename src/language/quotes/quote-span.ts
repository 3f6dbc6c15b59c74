import type { Span } from '../../model/passage.ts';
import type { EntityType } from '../../model/reading.ts';

/** A name in the text, as far as quotations need it. */
export interface NameSpan extends Span {
  readonly type: EntityType;
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** One contiguous piece of what somebody is reported to have said. Quote marks at its edges are not part of it. */
export interface QuoteSpan extends Span {
  readonly kind: QuoteKind;
  /** The words that say it is said: "said", "according to". */
  readonly cue: Span | null;
  /** The words that name the speaker there; a pronoun stays a pronoun. */
  readonly speaker: Span | null;
  /** Pieces of one interrupted quotation share a group. */
  readonly group: string | null;
}
