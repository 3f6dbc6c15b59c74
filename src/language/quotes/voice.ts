import type { Span } from '../../model/passage.ts';
import type { Syntax } from '../syntax.ts';
import { spanOf, type Tree, treeOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { type Draft, draftQuotes } from './find-quotes.ts';

/** Who says a clause, from the outermost to the innermost, and the words that hand it on. */
export interface VoiceSpan {
  readonly speakers: Span[];
  readonly chain: Span;
}

/** Which pieces of reported speech every token stands in. */
interface Index {
  /** For every token the innermost piece around it, or -1. */
  readonly innermost: Int32Array;
  /** For every piece the one around it, or -1. */
  readonly outer: Int32Array;
}

const indexes = new WeakMap<Syntax['tokens'], Index>();
/** Speech inside speech inside speech: nobody follows further. */
const MAX_NESTING = 8;

/**
 * Who says the clause of the token (an index into `syntax.tokens`), where it is not the outlet itself; null where it is.
 *
 * "The Courier reported that a clerk said the hall was closed": for "closed", the speakers are "The Courier" and "a clerk", and the
 * chain the words from the first of them to the last cue. A speech nobody is named for has no speaker but is a voice all the same.
 */
export function voiceOf(syntax: Syntax, token: number): VoiceSpan | null {
  const tree = treeOf(syntax);
  if (!(token >= 0 && token < tree.tokens.length)) return null;
  const drafts = draftQuotes(syntax);
  const { innermost, outer } = indexOf(syntax, tree, drafts);
  const speakers: Span[] = [];
  let chain: Span | null = null;
  let at = innermost[token]!;
  for (let level = 0; at >= 0 && level < MAX_NESTING; level++, at = outer[at]!) {
    const { tie, voiced, kind, span } = drafts[at]!;
    if (!voiced || isPart(tie.cue, token) || isPart(tie.source, token)) continue;
    // A quotation that nothing is tied to is nobody's we know, but not the outlet's.
    const words = hull(tree, tie.cue, tie.source) ?? (kind === 'direct' ? span : null);
    if (!words) continue;
    if (tie.source) {
      const speaker = spanOf(tree, tie.source.first, tie.source.last);
      if (!speakers.some(({ start, end }) => start === speaker.start && end === speaker.end)) speakers.unshift(speaker);
    }
    // Words from another sentence than the clause's own are not one stretch with the others.
    chain =
      chain && sameSentence(tree, chain, words)
        ? { start: Math.min(chain.start, words.start), end: Math.max(chain.end, words.end) }
        : (chain ?? words);
  }
  return chain ? { speakers, chain } : null;
}

const isPart = (range: Range | null, token: number): boolean =>
  range !== null && range.first <= token && token <= range.last;

function hull(tree: Tree, cue: Range | null, source: Range | null): Span | null {
  const ranges = [cue, source].filter((range) => range !== null);
  if (ranges.length === 0) return null;
  return spanOf(tree, Math.min(...ranges.map((r) => r.first)), Math.max(...ranges.map((r) => r.last)));
}

/** Whether no sentence ends between two spans that are close together. */
function sameSentence(tree: Tree, a: Span, b: Span): boolean {
  const between = tree.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length < 1000 && !/[.!?]["”’]?\s/.test(between);
}

/** One sweep over the tokens with the open pieces on a stack. */
function indexOf(syntax: Syntax, tree: Tree, drafts: readonly Draft[]): Index {
  const known = indexes.get(syntax.tokens);
  if (known) return known;
  const innermost = new Int32Array(tree.tokens.length).fill(-1);
  const outer = new Int32Array(drafts.length).fill(-1);
  const open: number[] = [];
  let next = 0;
  for (let token = 0; token < tree.tokens.length; token++) {
    const { start } = tree.tokens[token]!;
    while (next < drafts.length && drafts[next]!.span.start <= start) {
      while (open.length > 0 && drafts[open.at(-1)!]!.span.end <= drafts[next]!.span.start) open.pop();
      outer[next] = open.at(-1) ?? -1;
      open.push(next++);
    }
    while (open.length > 0 && drafts[open.at(-1)!]!.span.end <= start) open.pop();
    innermost[token] = open.at(-1) ?? -1;
  }
  const index = { innermost, outer };
  indexes.set(syntax.tokens, index);
  return index;
}
