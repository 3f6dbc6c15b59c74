import type { Span } from '../model/passage.ts';
import { bylineNames } from './noise/byline.ts';
import { readDateLine } from './noise/date-line.ts';
import { endsSentence, headlineLike, type Line, type Page, plain, wordCount } from './noise/page.ts';
import { NOISE_RULES } from './noise/rules.ts';

export interface Headline {
  readonly title: string;
  /** Where it stands in the text; null where only the front matter has it. */
  readonly span: Span | null;
}

/** How many lines from the top a headline can stand. */
const HEAD = 8;

/**
 * The headline of a saved page. Where front matter gives a title, it is that, and the line near the top that says the
 * same; else the first line that is no noise, if it is short, has no full stop at its end, and body text follows it.
 */
export function findHeadline(page: Page, given: string | null): Headline | null {
  if (given !== null) {
    const same = page.lines.slice(0, HEAD).find((line) => sameHeadline(line.text, given));
    return { title: given, span: same ? spanOf(same) : null };
  }
  const at = page.lines.slice(0, HEAD).findIndex((line, index) => !isNoise(page, line, index));
  const line = page.lines[at];
  if (!line) return null;
  const span = spanOf(line);
  const title = page.text.slice(span.start, span.end);
  return isHeadline(page, at, title) ? { title, span } : null;
}

function isHeadline(page: Page, at: number, title: string): boolean {
  const line = page.lines[at]!;
  const next = page.lines[at + 1];
  if (!next) return false;
  if (line.text.length <= 250 && plain(line.text) !== '' && plain(line.text) === plain(next.text)) return true;
  if (!headlineLike(title) || !/^["'“‘«(¿¡]?[\p{Lu}\p{N}]/u.test(title)) return false;
  // A line that goes on in the next one is the first of a paragraph set in short lines.
  if (!line.gapAfter && (/^\p{Ll}/u.test(next.text) || isSetInShortLines(page))) return false;
  return page.lines.slice(at + 1, at + 9).some((body) => wordCount(body.text) >= 12 || endsSentence(body.text));
}

/** Most lines of 50 to 100 code units, most of them without an end of sentence: broken at a fixed width. */
function isSetInShortLines(page: Page): boolean {
  const lines = page.lines.slice(0, 40).filter((line) => !line.gapAfter);
  const broken = lines.filter(
    (line) => line.text.length >= 50 && line.text.length <= 100 && !/[.!?:"”]$/.test(line.text),
  );
  return lines.length >= 4 && broken.length > lines.length / 2;
}

const isNoise = (page: Page, line: Line, at: number): boolean =>
  bylineNames(line.text) !== null ||
  readDateLine(line.text) !== null ||
  NOISE_RULES.some((rule) => rule.name !== 'markup' && rule.name !== 'related-link' && rule.find(page, at) !== null);

/** A page's title often has the outlet behind it: "Pier shut - Skarrow Evening Ledger". */
function sameHeadline(line: string, title: string): boolean {
  if (line.length > 300 || plain(line) === '') return false;
  if (plain(line) === plain(title)) return true;
  const before = /^(.{10,}?)\s[-–—|:]\s/.exec(title.slice(0, 300))?.[1];
  return before !== undefined && wordCount(line) >= 4 && plain(line) === plain(before);
}

/** The line without the marks of a Markdown heading. */
function spanOf(line: Line): Span {
  const marks = /^#{1,6}[ \t]{1,4}(?=\S)/.exec(line.text)?.[0].length ?? 0;
  return { start: line.start + marks, end: line.end };
}
