import type { DroppedSpan } from '../model/article.ts';
import type { Span } from '../model/passage.ts';
import { findDate } from './dates.ts';
import { findHeadline } from './headline.ts';
import { bylineNames } from './noise/byline.ts';
import { readDateLine } from './noise/date-line.ts';
import { findNoise } from './noise/find-noise.ts';
import { type Page, readPage } from './noise/page.ts';

/** What the text of a saved page says about itself. */
export interface SavedText {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly byline: readonly string[];
  /** EDTF. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly dropped: readonly DroppedSpan[];
}

/**
 * Reads the text of a saved page: its headline, byline and date lines, and the noise in it.
 *
 * @param text any text; offsets of the result point into it.
 * @param title what front matter or a record gives, if anything.
 */
export function readSavedText(text: string, title: string | null): SavedText {
  const page = readPage(text);
  const headline = findHeadline(page, title);
  const dropped = findNoise(page, headline?.title ?? null, headline?.span ?? null);
  const lines = dropped.filter(({ reason }) => reason === 'byline' || reason === 'date-line');
  const words = lines.map(({ start, end }) => text.slice(start, end));
  const dates = words.map(readDateLine).filter((date) => date !== null);
  const updated = only(dates.filter(({ kind }) => kind === 'updated').map(({ value }) => value));
  const published = only(dates.filter(({ kind }) => kind === 'published').map(({ value }) => value));
  return {
    title: headline?.title ?? null,
    titleSpan: headline?.span ?? null,
    byline: words.map(bylineNames).find((names) => names !== null) ?? [],
    // The words as they stand are those of the day of the update, where the page names no other.
    published: published ?? dateline(page) ?? (dates.length > 0 ? updated : null),
    updated,
    dropped,
  };
}

/** Two lines that give two dates give none. */
const only = (values: readonly string[]): string | null => (new Set(values).size === 1 ? values[0]! : null);

/** The date of "SKARROW BAY, 5 March 2025 (Northline Wire) —" at the head of a paragraph near the top. */
function dateline(page: Page): string | null {
  for (const { text } of page.lines.slice(0, 6)) {
    const head = /^\p{Lu}{3,}[\p{Lu} .,'’-]{0,40}[,(] ?[^—–]{6,60}?[—–]/u.exec(text.slice(0, 140))?.[0];
    const date = head ? findDate(head) : null;
    if (date && date.value.length === 10) return date.value;
  }
  return null;
}
