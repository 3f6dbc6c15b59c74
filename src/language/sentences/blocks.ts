/**
 * Blocks of a text: paragraphs, headings, list items, captions. A line break ends a block unless the lines are one
 * paragraph wrapped at a fixed width; parts that are not article text lie between blocks.
 */
import type { Span } from '../../model/passage.ts';
import type { BlockKind } from '../../model/reading.ts';
import type { Layout } from '../syntax.ts';

export interface Block extends Span {
  readonly kind: BlockKind;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;
/** Narrowest and widest line that a fixed width gives, and how much shorter than the widest a wrapped line may be. */
const WRAP_MIN = 50;
const WRAP_MAX = 110;
const WRAP_SLACK = 22;

const LIST_ITEM = /^\s*(?:[•●◦▪‣·*–—-]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)\S/iu;
const CAPTION_START =
  /^\s*(?:\(?(?:photo(?:graph)?s?|image|picture|caption|pictured|illustration|video|map|graphic|file photo)\s*(?::|\/|by\b|courtesy\b|credit\b|provided\b|-\s|–)|(?:FILE|FILE PHOTO)\s*[-–—:])/iu;
const CAPTION_END =
  /(?:\((?:[^()]{0,60}\b)?(?:photo|images?|picture|file)\b[^()]{0,80}\)|\b(?:Getty Images|AP Photo|EPA|AFP|Reuters|Shutterstock|Alamy)(?:\/[\p{L} .'’-]{1,40})?\)?)\s*\.?\s*$/iu;
const TERMINAL = /[.!?…:;]["'”’)\]]*\s*$/u;
/** Longest heading, in words and characters. */
const HEADING_WORDS = 14;
const HEADING_CHARACTERS = 110;

/**
 * The blocks of a text in order.
 * @param text the article's text
 * @param layout where its title stands and what is dropped
 * @returns disjoint spans without white space at their edges; together they hold all text that is not dropped
 */
export function blocksOf(text: string, layout: Layout): Block[] {
  const parts: Span[] = [];
  let from = 0;
  const cuts = [...layout.dropped].sort((a, b) => a.start - b.start);
  for (const { start, end } of cuts) {
    if (start > from) parts.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < text.length) parts.push({ start: from, end: text.length });
  const { title } = layout;
  const spans = parts
    .flatMap((part) => (title ? splitAt(splitAt([part], title.start), title.end) : [part]))
    .flatMap((part) => paragraphs(text, part))
    .flatMap((part) => withoutLabel(text, part));
  return spans.map((span, i) => ({ ...span, kind: kindOf(text, span, title, i + 1 < spans.length) }));
}

const splitAt = (parts: readonly Span[], at: number): Span[] =>
  parts.flatMap((part) =>
    at > part.start && at < part.end ? [{ start: part.start, end: at }, { start: at, end: part.end }] : [part],
  ); // biome-ignore format: short

/** "Q1:", "A:" before a question or an answer. */
const LABEL = /^[QA]\d{0,3}\s?[:.)]\s+(?=\S)/;

/** A label is a block of its own: what follows it is the sentence, and the label no subject. */
function withoutLabel(text: string, part: Span): Span[] {
  const label = LABEL.exec(text.slice(part.start, Math.min(part.end, part.start + 12)));
  if (!label) return [part];
  const end = part.start + label[0].length;
  return [
    { start: part.start, end: part.start + label[0].trimEnd().length },
    { start: end, end: part.end },
  ];
}

/** Lines of a part, wrapped ones joined. */
function paragraphs(text: string, part: Span): Span[] {
  const lines: Span[] = [];
  let start = part.start;
  LINE_BREAK.lastIndex = part.start;
  for (;;) {
    const match = LINE_BREAK.exec(text);
    const end = match && match.index < part.end ? match.index : part.end;
    lines.push({ start, end });
    if (!match || match.index >= part.end) break;
    start = match.index + match[0].length;
  }
  const found: Span[] = [];
  let run: Span[] = [];
  const close = (): void => {
    found.push(...joined(text, run));
    run = [];
  };
  for (const line of lines) {
    const trimmed = trim(text, line);
    if (trimmed) run.push(trimmed);
    else close();
  }
  close();
  return found;
}

const EDGE = /[\s\u200b\u2060\ufeff\0]/u;

/** The span without white space at its edges; null when nothing is left. */
function trim(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from]!)) from++;
  while (to > from && EDGE.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** Lines without a blank one between them: one paragraph if they look wrapped, else one block each. */
function joined(text: string, lines: readonly Span[]): Span[] {
  if (lines.length < 2) return [...lines];
  const widths = lines.slice(0, -1).map((line) => line.end - line.start);
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  const narrowest = widths.reduce((a, b) => Math.min(a, b), widest);
  const wrapped = widest <= WRAP_MAX && widest >= WRAP_MIN && widest - narrowest <= WRAP_SLACK;
  const found: Span[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const continues =
      last !== undefined &&
      !LIST_ITEM.test(text.slice(line.start, line.start + 12)) &&
      (wrapped || (/\p{Ll}/u.test(text[line.start]!) && /[\p{L},]$/u.test(text[last.end - 1]!)));
    if (continues) found[found.length - 1] = { start: last.start, end: line.end };
    else found.push(line);
  }
  return found;
}

function kindOf(text: string, span: Span, title: Span | null, followed: boolean): BlockKind {
  if (title && span.start >= title.start && span.end <= title.end) return 'title';
  const head = text.slice(span.start, Math.min(span.end, span.start + 60));
  if (CAPTION_START.test(head)) return 'caption';
  const tail = text.slice(Math.max(span.start, span.end - 160), span.end);
  if (span.end - span.start < 400 && CAPTION_END.test(tail)) return 'caption';
  if (LIST_ITEM.test(head)) return 'list-item';
  const short = span.end - span.start <= HEADING_CHARACTERS;
  if (
    followed &&
    short &&
    !TERMINAL.test(tail) &&
    text.slice(span.start, span.end).split(/\s+/).length <= HEADING_WORDS
  )
    return 'heading';
  return 'paragraph';
}
