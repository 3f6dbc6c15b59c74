/** A half-open range of UTF-16 code units in one article's text: `text.slice(start, end)` are its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A slice of one article's text. The only way anything in Crossread refers to words. */
export interface Passage extends Span {
  /** The article's id. */
  readonly article: string;
}
