/** Stretches between quote marks as tokens, and the paragraphs they stand in. */
import type { Span } from '../../model/passage.ts';
import type { Tree } from '../tree.ts';
import { findMarked, type Marked } from './marks.ts';

export interface Paragraph extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A stretch between outermost marks that holds at least one word. Token indices, both included, marks left out. */
export interface Region {
  readonly marked: Marked;
  readonly first: number;
  readonly last: number;
  /** First token at or after the opening mark, and one past the last one before or at the closing mark. */
  readonly outerFirst: number;
  readonly outerEnd: number;
  readonly words: number;
}

/** The last character between the marks, spaces and inner marks aside: '" Not now. "', “He said ‘Not now.’” end in a full stop. */
export const lastCharacter = ({ text }: Tree, { marked }: Region): string => {
  let at = marked.end - 1;
  while (at > Math.max(marked.start, marked.end - MOST_SPACES) && /[\s'’"”]/.test(text[at]!)) at--;
  return text[at] ?? '';
};

const MOST_SPACES = 8;

export interface Page {
  readonly tree: Tree;
  readonly paragraphs: readonly Paragraph[];
  readonly regions: readonly Region[];
  /** For every token the region it stands in (its marks too), or -1. */
  readonly regionAt: Int32Array;
}

const WORD = /[\p{L}\p{N}]/u;

/** Lays out an article: its paragraphs and what stands in quote marks. Linear in the text. */
export function layOut(tree: Tree): Page {
  const paragraphs = paragraphsOf(tree);
  const regionAt = new Int32Array(tree.tokens.length).fill(-1);
  const regions: Region[] = [];
  let token = 0;
  for (const marked of findMarked(tree.text, paragraphs)) {
    if (marked.depth > 0 && regions.at(-1) && regions.at(-1)!.marked.outerEnd >= marked.end) continue;
    while (token < tree.tokens.length && tree.tokens[token]!.end <= marked.outerStart) token++;
    let [first, last, words] = [-1, -1, 0];
    let at = token;
    for (; at < tree.tokens.length && tree.tokens[at]!.start < marked.outerEnd; at++) {
      const { start, end } = tree.tokens[at]!;
      regionAt[at] = regions.length;
      if (start < marked.start || end > marked.end || !WORD.test(tree.text.slice(start, end))) continue;
      if (first < 0) first = at;
      last = at;
      words++;
    }
    if (first < 0) regionAt.fill(-1, token, at);
    else regions.push({ marked, first, last, outerFirst: token, outerEnd: at, words });
    token = at;
  }
  return { tree, paragraphs, regions, regionAt };
}

function paragraphsOf({ sentences }: Tree): Paragraph[] {
  const paragraphs: { start: number; end: number; firstToken: number; endToken: number }[] = [];
  let number = -1;
  for (const { start, end, firstToken, endToken, paragraph } of sentences) {
    const last = paragraphs.at(-1);
    if (last && paragraph === number) Object.assign(last, { end: Math.max(last.end, end), endToken });
    else paragraphs.push({ start, end, firstToken, endToken });
    number = paragraph;
  }
  return paragraphs;
}
