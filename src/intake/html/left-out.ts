import type { DroppedText } from '../../model/article.ts';
import { endsSentence, plain, wordCount } from '../noise/page.ts';
import type { Part } from './parts.ts';
import type { Block } from './render.ts';

/**
 * What a page has that looks like article text and is not in the article: blocks that end as a sentence does and have
 * eight words or more. The reason is the part of the page it stands in; "not-in-article" where that cannot be told.
 */
export function leftOut(blocks: readonly Block[], content: readonly Block[], title: string | null): DroppedText[] {
  const inside = new Set(content);
  const found: DroppedText[] = [];
  // What the article says itself is not missing.
  const seen = new Set(content.map(({ text }) => plain(text)));
  for (const block of blocks) {
    if (inside.has(block)) continue;
    if (wordCount(block.text) < 8 || !(endsSentence(block.text) || /[!?]["”’]?$/.test(block.text))) continue;
    const words = plain(block.text);
    if (seen.has(words) || (title !== null && words === plain(title))) continue;
    seen.add(words);
    found.push({ text: block.text, reason: reasonOf(block.part) });
  }
  return found;
}

/** The outermost named part that it stands in. */
function reasonOf(part: Part | null): string {
  let reason = 'not-in-article';
  for (let at = part; at; at = at.outer) reason = at.reason;
  return reason;
}
