import type { Article, ArticleVersion, DroppedSpan, DroppedText } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import type { Span } from '../model/passage.ts';
import { articleId } from './article-id.ts';
import { readDate } from './dates.ts';
import type { Origin } from './from-text.ts';
import { findHeadline } from './headline.ts';
import { guessLanguage, languageTag } from './language.ts';
import { readPage } from './noise/page.ts';
import { readSavedText, type SavedText } from './saved-text.ts';

/** A line of JSON Lines: an article record, or anything less that has a `text`. */
export interface ArticleRecord {
  readonly id?: unknown;
  readonly path?: unknown;
  readonly url?: unknown;
  readonly outlet?: unknown;
  readonly title?: unknown;
  readonly titleSpan?: unknown;
  readonly byline?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly language?: unknown;
  readonly text?: unknown;
  readonly dropped?: unknown;
  readonly captured?: unknown;
  readonly versions?: unknown;
}

/**
 * An article record as an article. It keeps its `id`, `path` and every field it has; fields it lacks are made as for a
 * text file, the list of dropped parts among them.
 *
 * @param record the parsed line; `text` is needed.
 * @param origin where the line comes from: its path is not the record's.
 * @param clean whether noise and a headline are looked for in a record that does not list its dropped parts; without, its
 *   text counts as read and cut to the article by whoever wrote it.
 * @throws Failure where `text` is missing or empty.
 */
export function fromRecord(record: ArticleRecord, origin: Origin, clean = true): Article {
  const name = words(record.id) ?? words(record.path) ?? origin.path ?? 'record';
  const text = record.text;
  if (typeof text !== 'string') throw new Failure(name, 'the record has no "text"', 'Give every line a "text"');
  if (text.trim() === '') throw new Failure(name, 'its "text" is empty', 'Give it its text');
  const url = words(record.url);
  const title = words(record.title);
  const saved = clean && !Array.isArray(record.dropped) ? readSavedText(text, title) : asGiven(text, title);
  const span = spanIn(text, record.titleSpan);
  return {
    id: words(record.id) ?? articleId(text, url),
    path: words(record.path) ?? null,
    url,
    outlet: words(record.outlet),
    title: title ?? saved.title,
    titleSpan: span ?? saved.titleSpan,
    byline: bylineOf(record.byline) ?? saved.byline,
    published: dateOf(record.published) ?? saved.published,
    updated: dateOf(record.updated) ?? saved.updated,
    language: languageTag(words(record.language)) ?? guessLanguage(text),
    text,
    dropped: droppedOf(text, record.dropped) ?? saved.dropped,
    ...capturedOf(record.captured),
    ...versionsOf(text, record.versions),
  };
}

/** A record that says what is dropped, or is to be read whole, is taken at its word. */
function asGiven(text: string, title: string | null): SavedText {
  const headline = title === null ? null : findHeadline(readPage(text), title);
  return { title, titleSpan: headline?.span ?? null, byline: [], published: null, updated: null, dropped: [] };
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null;

/** A record's date may carry its time, which the reading of times needs: EDTF allows it. */
function dateOf(value: unknown): string | null {
  const said = words(value);
  if (said === null) return null;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(said)) return said;
  return readDate(said);
}

function bylineOf(value: unknown): readonly string[] | null {
  const list = (Array.isArray(value) ? value : [value]).map(words).filter((item) => item !== null);
  return list.length > 0 ? list : null;
}

function spanIn(text: string, value: unknown): Span | null {
  if (value === null || typeof value !== 'object') return null;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  const [from, to] = [start as number, end as number];
  return from >= 0 && from < to && to <= text.length ? { start: from, end: to } : null;
}

function droppedOf(text: string, value: unknown): readonly (DroppedSpan | DroppedText)[] | null {
  if (!Array.isArray(value)) return null;
  const parts: (DroppedSpan | DroppedText)[] = [];
  let last = 0;
  for (const item of value) {
    const reason = words((item as { reason?: unknown } | null)?.reason);
    const dropped = words((item as { text?: unknown } | null)?.text);
    const span = spanIn(text, item);
    if (reason === null) continue;
    if (span && span.start >= last) {
      parts.push({ ...span, reason });
      last = span.end;
    } else if (!span && dropped !== null) parts.push({ text: dropped, reason });
  }
  return parts;
}

const capturedOf = (value: unknown): { captured?: string } =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) ? { captured: value } : {};

/** The versions that an earlier run found: a record that was written out reads back as it was. */
function versionsOf(text: string, value: unknown): { versions?: readonly ArticleVersion[] } {
  if (!Array.isArray(value)) return {};
  const versions = value.flatMap((item: unknown): ArticleVersion[] => {
    const version = (item ?? {}) as Readonly<Record<string, unknown>>;
    const id = words(version['id']);
    if (id === null) return [];
    const [removed, added] = [version['removed'], version['added']];
    return [
      {
        id,
        path: words(version['path']),
        url: words(version['url']),
        title: words(version['title']),
        published: dateOf(version['published']),
        updated: dateOf(version['updated']),
        ...capturedOf(version['captured']),
        removed: Array.isArray(removed) ? removed.filter((part) => typeof part === 'string') : [],
        added: Array.isArray(added) ? added.map((span) => spanIn(text, span)).filter((span) => span !== null) : [],
      },
    ];
  });
  return versions.length > 0 ? { versions } : {};
}
