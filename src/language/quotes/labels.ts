/** Transcripts: lines that begin with their speaker's name and a colon, and no quote marks around what is said. */

import { wordOf } from '../tree.ts';
import type { Range } from './attribution.ts';
import { trimRange } from './noun-phrase.ts';
import type { Page } from './regions.ts';

export interface LabelledLine {
  readonly source: Range;
  readonly content: Range;
}

/** A label has at most this many words. */
const LONGEST = 4;

/**
 * The lines of a transcript. One line with a label may be a headline or a caption ("Update: …", "Photo: …"); two labels that
 * alternate, or one that comes again, are people talking. "Q:" and "A:" name nobody and are left alone.
 */
export function labelledLines({ tree, paragraphs, regionAt }: Page): LabelledLine[] {
  const lines: (LabelledLine & { name: string })[] = [];
  for (const { firstToken, endToken } of paragraphs) {
    let colon = firstToken;
    while (colon < endToken && colon - firstToken <= LONGEST && tree.tokens[colon]!.upos === 'PROPN') colon++;
    if (colon === firstToken || colon >= endToken || wordOf(tree, colon) !== ':' || regionAt[colon]! >= 0) continue;
    const source = { first: firstToken, last: colon - 1 };
    const name = tree.text.slice(tree.tokens[source.first]!.start, tree.tokens[source.last]!.end);
    const content = trimRange(tree, colon + 1, endToken - 1);
    if (!content || name.length < 3 || regionAt[content.first]! >= 0 || content.last - content.first < 2) continue;
    lines.push({ source, content, name });
  }
  const counts = new Map<string, number>();
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1);
  return lines.filter(({ name }) => counts.get(name)! > 1 || (counts.size === 2 && lines.length > 2));
}
