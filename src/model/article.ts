import type { Span } from './passage.ts';

/** A part of an article's text that is not article text, and why it was set aside. */
export interface DroppedSpan extends Span {
  readonly reason: string;
}

/** Words of a page that looked like article text and were left out of `text`, and why. */
export interface DroppedText {
  readonly text: string;
  readonly reason: string;
}

/** One article as published. `text` is never changed after intake: every offset points into it. */
export interface Article {
  /** `a-` and hexadecimal digits made from the text and the address: same text and address, same id. */
  readonly id: string;
  /** Relative to the input folder, with `/` between its parts; null where the input has none. */
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  /** Where the title stands in `text`, if it does: its words are a headline, not body text. */
  readonly titleSpan: Span | null;
  readonly byline: readonly string[];
  /** EDTF, as precise as the page says ("2025-11-11", "2025-11"); null where it does not say. */
  readonly published: string | null;
  readonly updated: string | null;
  /** BCP 47; "en" is read in full, others are kept but may be read poorly. */
  readonly language: string;
  /** The section of the outlet ("Politics"), where a page names it. */
  readonly section?: string | null;
  /** The page says that the article is for those who pay; absent where it says nothing. */
  readonly paywalled?: boolean;
  /** The page holds only the beginning of the article. */
  readonly truncated?: boolean;
  readonly text: string;
  /** Spans of `text`, sorted and disjoint, that are not article text (text inputs). */
  readonly dropped: readonly (DroppedSpan | DroppedText)[];
  /** When the page was fetched or saved, as an ISO 8601 time in UTC, where its archive says so. */
  readonly captured?: string;
  /** What the inputs hold of the same article besides: earlier states of its page, print and AMP forms; newest first. */
  readonly versions?: readonly ArticleVersion[];
}

/** Another state or form of an article, and how it differs from the article itself, in paragraphs. */
export interface ArticleVersion {
  readonly id: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly captured?: string;
  /** What this version says and the article does not, in its own words. */
  readonly removed: readonly string[];
  /** Where the article says what this version does not: spans of the article's `text`. */
  readonly added: readonly Span[];
}

/** An input that could not be read, and what was wrong with it. */
export interface Unread {
  readonly path: string;
  readonly error: string;
}

/** The dropped parts that are spans of the text itself. */
export const droppedSpans = (article: Pick<Article, 'dropped'>): DroppedSpan[] =>
  article.dropped.filter((part): part is DroppedSpan => 'start' in part);
