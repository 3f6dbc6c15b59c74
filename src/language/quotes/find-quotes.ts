import type { Span } from '../../model/passage.ts';
import type { Syntax } from '../syntax.ts';
import { lemmaOf, spanOf, type Tree, treeOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { findAttributions } from './attributions.ts';
import type { Tie } from './frame-source.ts';
import { tieAfter, tieBefore } from './frames.ts';
import { labelledLines } from './labels.ts';
import { neighbourTies } from './neighbours.ts';
import type { NameSpan, QuoteKind, QuoteSpan } from './quote-span.ts';
import { lastCharacter, layOut, type Page, type Region } from './regions.ts';
import { reportingVerb } from './reporting-words.ts';
import { speakerWords } from './speaker-words.ts';

export type { NameSpan, QuoteKind, QuoteSpan } from './quote-span.ts';

/** One piece of a quotation with what it hangs on. */
export interface Draft {
  readonly span: Span;
  readonly kind: QuoteKind;
  readonly tie: Tie;
  readonly group: number;
  /** Whether what stands in the piece is told in the speaker's voice. */
  readonly voiced: boolean;
}

/**
 * What somebody is reported to have said: direct, indirect and mixed quotations with cue and speaker.
 *
 * Takes the analysed text and its names; gives records sorted by start (then the longer first), offsets in UTF-16 code units.
 * Never throws; linear in the text in practice. Quotations are paired by their marks, tied to a cue by the words around them
 * (after Pareti 2015, "Attribution: a computational approach"), and reported speech is read off the parse by ordered rules.
 */
export function findQuotes(syntax: Syntax, _names: readonly NameSpan[]): QuoteSpan[] {
  return records(treeOf(syntax), draftQuotes(syntax));
}

const kept = new WeakMap<Syntax['tokens'], Draft[]>();

/** The same before it is written out, sorted; made once for each list of tokens. */
export function draftQuotes(syntax: Syntax): readonly Draft[] {
  const known = kept.get(syntax.tokens);
  if (known) return known;
  const tree = treeOf(syntax);
  const drafts = draft(layOut(tree)).map((piece) => named(tree, piece));
  drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.group - b.group);
  kept.set(syntax.tokens, drafts);
  return drafts;
}

/** With no more than the words that name its speaker. */
function named(tree: Tree, piece: Draft): Draft {
  const { source, cue } = piece.tie;
  return source ? { ...piece, tie: { ...piece.tie, source: speakerWords(tree, source, cue === null) } } : piece;
}

function draft(page: Page): Draft[] {
  const ties = tieRegions(page);
  const drafts: Draft[] = [];
  const used = new Set<number>();
  const taken = new Set<number>();
  const groups = new Map<number | Tie, number>();
  page.regions.forEach((region, r) => {
    const tie = ties[r];
    if (!tie) return;
    taken.add(r);
    if (tie.anchor >= 0) used.add(tie.anchor);
    const key = tie.anchor >= 0 ? tie.anchor : tie;
    if (!groups.has(key)) groups.set(key, groups.size);
    drafts.push({ span: region.marked, kind: 'direct', tie, group: groups.get(key)!, voiced: true });
  });
  for (const { source, content } of labelledLines(page)) {
    const tie = { anchor: -1, cue: null, source };
    groups.set(tie, groups.size);
    drafts.push({
      span: spanOf(page.tree, content.first, content.last),
      kind: 'direct',
      tie,
      group: groups.get(tie)!,
      voiced: true,
    });
  }
  let group = groups.size;
  for (const attribution of findAttributions(page.tree)) {
    if (used.has(attribution.anchor) || page.regionAt[attribution.anchor]! >= 0) continue;
    group++;
    for (const range of attribution.content) {
      const { span, kind, inside } = widen(page, range);
      if (inside.some((r) => taken.has(r) && kind !== 'mixed')) continue;
      for (const r of inside) taken.add(r);
      drafts.push({ span, kind, tie: attribution, group, voiced: attribution.voiced });
    }
  }
  return drafts;
}

/** The ties of all quotations that stand for themselves; null for the words in marks that are part of somebody's sentence. */
function tieRegions(page: Page): (Tie | null)[] {
  const { regions, paragraphs } = page;
  const ties: (Tie | null)[] = [];
  let p = 0;
  regions.forEach((region, r) => {
    while (p + 1 < paragraphs.length && paragraphs[p]!.end <= region.marked.start) p++;
    const lo = Math.max(paragraphs[p]!.firstToken, regions[r - 1]?.outerEnd ?? 0);
    const lastParagraph = paragraphs[region.marked.paragraphs[1]] ?? paragraphs[p]!;
    const hi = Math.min(lastParagraph.endToken, regions[r + 1]?.outerFirst ?? page.tree.tokens.length);
    const before = tieBefore(page, region, lo);
    const after = standsFirst(page, region, lo) || before ? tieAfter(page, region, hi) : null;
    // A comma inside the closing mark says that the cue follows: 'He was blunt: "No," he told them.'
    const known = after && (after.anchor < 0 || reportingVerb(lemmaOf(page.tree, after.anchor))?.direct !== undefined);
    const goesOn = known && lastCharacter(page.tree, region) === ',';
    ties[r] = goesOn ? after : (before ?? after);
  });
  return neighbourTies(page, ties);
}

/** Whether no words of its own sentence stand before a quotation. */
function standsFirst({ tree }: Page, region: Region, lo: number): boolean {
  return region.outerFirst <= lo || /[.!?:]/.test(tree.text[tree.tokens[region.outerFirst - 1]!.end - 1]!);
}

/** The span of a content, widened to whole quotations it cuts into, and what kind that makes it. */
function widen(page: Page, { first, last }: Range): { span: Span; kind: QuoteKind; inside: number[] } {
  const { tree, regionAt, regions } = page;
  const inside = new Set<number>();
  let { start, end } = spanOf(tree, first, last);
  let outside = false;
  for (let i = first; i <= last; i++) {
    const r = regionAt[i]!;
    if (r >= 0) inside.add(r);
    else if (/[\p{L}\p{N}]/u.test(tree.text.slice(tree.tokens[i]!.start, tree.tokens[i]!.end))) outside = true;
  }
  for (const r of inside) {
    start = Math.min(start, regions[r]!.marked.start);
    end = Math.max(end, outside ? regions[r]!.marked.outerEnd : regions[r]!.marked.end);
  }
  return {
    span: { start, end },
    kind: inside.size === 0 ? 'indirect' : outside ? 'mixed' : 'direct',
    inside: [...inside],
  };
}

function records(tree: Tree, drafts: readonly Draft[]): QuoteSpan[] {
  const sizes = new Map<number, number>();
  for (const { group } of drafts) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const names = new Map<number, string>();
  const span = (range: Range | null): Span | null => (range ? spanOf(tree, range.first, range.last) : null);
  return drafts.map(({ span: { start, end }, kind, tie, group }) => {
    if (sizes.get(group)! > 1 && !names.has(group)) names.set(group, `g${names.size + 1}`);
    return { start, end, kind, cue: span(tie.cue), speaker: span(tie.source), group: names.get(group) ?? null };
  });
}
