import type { DroppedSpan } from '../../model/article.ts';
import type { Span } from '../../model/passage.ts';
import { emptySection } from './empty-section.ts';
import type { Page } from './page.ts';
import { findRepeats } from './repeated.ts';
import { NOISE_RULES } from './rules.ts';

/**
 * The parts of a saved page that are not article text: sorted, disjoint, none of them in the title's span.
 * Everything that no rule names is kept.
 */
export function findNoise(page: Page, title: string | null, titleSpan: Span | null): DroppedSpan[] {
  const repeats = new Map(findRepeats(page, title, titleSpan).map((span) => [span.start, span]));
  const found: DroppedSpan[] = [];
  let after = 0;
  for (const [at, line] of page.lines.entries()) {
    if (line.start < after) continue;
    const span = touches(line, titleSpan) ? null : (repeats.get(line.start) ?? firstRule(page, at));
    if (!span) continue;
    found.push(span);
    after = span.end;
  }
  return withEmptySections(page, found, titleSpan);
}

function firstRule(page: Page, at: number): DroppedSpan | null {
  for (const { name, find } of NOISE_RULES) {
    const span = find(page, at);
    if (span) return { ...span, reason: name };
  }
  return null;
}

/** Walks up from the end of the page over dropped lines; a label met there has nothing under it. */
function withEmptySections(page: Page, found: readonly DroppedSpan[], titleSpan: Span | null): DroppedSpan[] {
  const more: DroppedSpan[] = [];
  let last = found.length - 1;
  for (let at = page.lines.length - 1; at > 0; at--) {
    const line = page.lines[at]!;
    while (last >= 0 && found[last]!.start > line.start) last--;
    if (last >= 0 && found[last]!.end >= line.end) continue;
    if (touches(line, titleSpan) || !emptySection.find(page, at)) break;
    more.push({ start: line.start, end: line.end, reason: emptySection.name });
  }
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

const touches = (a: Span, b: Span | null): boolean => b !== null && a.start < b.end && a.end > b.start;
