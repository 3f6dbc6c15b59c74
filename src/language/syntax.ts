import type { DroppedSpan } from '../model/article.ts';
import type { Span } from '../model/passage.ts';
import type { Sentence, Token } from '../model/reading.ts';

/** Sentences and words of one article with their grammar: what every later step of the reading works on. */
export interface Syntax {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** What is known of a text before it is read. */
export interface Layout {
  /** Where the title stands in the text. */
  readonly title: Span | null;
  /** Parts that are not article text, sorted and disjoint: no sentence touches them. */
  readonly dropped: readonly DroppedSpan[];
}
