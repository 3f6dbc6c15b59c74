import type { Span } from '../../model/passage.ts';
import { direction } from './direction.ts';
import { html, type Markup } from './markup.ts';

/** Something to be told apart within an article's text: a linked passage (with its address) or a dropped part. */
export interface TextMark extends Span {
  readonly id?: string;
  readonly dropped?: string;
}

const isBlank = (line: string): boolean => line.trim() === '';

/** Paragraphs of a text: runs of lines that are not blank, as spans without the line break at their end. */
export const paragraphs = (text: string): Span[] => {
  const found: Span[] = [];
  let start = -1;
  let end = -1;
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    if (isBlank(text.slice(at, lineEnd))) {
      if (start >= 0) found.push({ start, end });
      start = -1;
    } else {
      if (start < 0) start = at;
      end = lineEnd;
    }
    at = lineEnd + 1;
  }
  if (start >= 0) found.push({ start, end });
  return found;
};

/** The paragraphs, with the headline apart from lines that follow it without a blank one. */
const apart = (text: string, title: Span | null): Span[] =>
  paragraphs(text).flatMap(({ start, end }) =>
    title !== null && title.start <= start && start < title.end && text[title.end] === '\n' && title.end + 1 < end
      ? [
          { start, end: title.end },
          { start: title.end + 1, end },
        ]
      : [{ start, end }],
  );

/** A mark as the element that holds it: a target for links, or a dropped part with its reason. */
const opened = (mark: TextMark, body: readonly Markup[], first: boolean): Markup =>
  mark.dropped === undefined
    ? html`<span${first && mark.id && html` id=${mark.id}`}>${body}</span>`
    : html`<del title="${mark.dropped}">${body}</del>`;

/** How deep marks may nest: parsers stop at some hundred levels. Marks below are left out; their words stay. */
const DEEPEST = 40;

/** One paragraph with its marks as nested elements. A mark that crosses the end of another ends there. */
const nested = (text: string, span: Span, marks: readonly TextMark[], depth = 0): Markup[] => {
  const done: Markup[] = [];
  let at = span.start;
  let index = 0;
  while (index < marks.length) {
    const mark = marks[index]!;
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, span.end);
    index += 1;
    if (start >= end) continue;
    const inside: TextMark[] = [];
    while (index < marks.length && marks[index]!.start < end) inside.push(marks[index++]!);
    if (start > at) done.push(html`${text.slice(at, start)}`);
    const body = depth < DEEPEST ? nested(text, { start, end }, inside, depth + 1) : [html`${text.slice(start, end)}`];
    done.push(opened(mark, body, start === mark.start));
    at = end;
  }
  if (at < span.end) done.push(html`${text.slice(at, span.end)}`);
  return done;
};

/**
 * An article's text as paragraphs. Each carries the offset of its first code unit (`data-s`), and holds exactly the code
 * units of its span, so that a script finds any passage by counting. Marks become targets of plain links.
 */
export const articleText = (text: string, marks: readonly TextMark[], title: Span | null): Markup => {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return html`${apart(text, title).map((span) => {
    while (from < sorted.length && sorted[from]!.end <= span.start) from += 1;
    const here: TextMark[] = [];
    for (let index = from; index < sorted.length && sorted[index]!.start < span.end; index += 1)
      if (sorted[index]!.end > span.start) here.push(sorted[index]!);
    const isTitle = title !== null && title.start <= span.start && span.end <= title.end;
    return html`<p${direction(text.slice(span.start, span.end))} data-s=${span.start}${isTitle && html` class="headline"`}>${nested(text, span, here)}</p>`;
  })}`;
};
