import type { DroppedText } from '../../model/article.ts';
import { findDate } from '../dates.ts';
import { endsSentence, plain, wordCount } from '../noise/page.ts';
import { isAboutAuthor } from './about-author.ts';
import { type Content, weightOf } from './content.ts';
import { nameOf } from './dom.ts';
import { findLinkLists } from './link-lists.ts';
import type { PageMetadata } from './metadata.ts';
import type { Block } from './render.ts';
import { findRepeatedRuns } from './repeated-run.ts';

/** How many blocks below the headline can be about the article and not of it: byline, date, section. */
const HEAD = 8;

/**
 * Parts the blocks of a page's article: what is text, and what the page's structure tells is not: the headline and what
 * stands above it, captions, rows of links to other articles, lines of byline and date.
 */
export function splitBlocks(
  { blocks, reasons }: Content,
  page: PageMetadata,
): { kept: Block[]; dropped: DroppedText[] } {
  const headline = page.title === null ? '' : plain(page.title);
  const title = blocks.slice(0, 60).findIndex(({ text }) => headline !== '' && plain(text) === headline);
  // Body text above the headline means that the "headline" is another link to the same article.
  const before = blocks.slice(0, Math.max(0, title));
  const words = (part: readonly Block[]): number => part.reduce((sum, block) => sum + weightOf(block), 0);
  const above =
    before.every(({ text }) => wordCount(text) < 20) ||
    (nameOf(blocks[title]!.element) === 'h1' && words(before) * 2 < words(blocks.slice(title + 1)));
  const first = title >= 0 && above ? title + 1 : 0;
  const lists = findLinkLists(blocks);
  const repeated = findRepeatedRuns(blocks);
  const kept: Block[] = [];
  const dropped: DroppedText[] = [];
  for (const [index, block] of blocks.entries()) {
    const reason =
      index === title
        ? 'title'
        : index < first
          ? 'above-headline'
          : (reasons[index] ??
            lists[index] ??
            (repeated[index] ? 'repeated' : reasonFor(blocks, index, index - first, page)));
    if (reason === null) kept.push(block);
    else if (reason !== 'title') dropped.push({ text: block.text, reason });
  }
  return { kept, dropped };
}

function reasonFor(blocks: readonly Block[], index: number, fromTop: number, page: PageMetadata): string | null {
  const block = blocks[index]!;
  if (block.kind === 'caption') return 'caption';
  if (isAboutAuthor(blocks, index, page.byline)) return 'author-note';
  if (fromTop < HEAD && saysOnly(block.text, page)) return 'byline';
  return null;
}

const LABELS =
  /^(?:by|on|at|in|and|the|published|posted|updated|last|modified|written|reviewed|min|mins|minute|minutes|read|am|pm|est|edt|gmt|utc|cst|pst|et|pt|bst|cet|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|author|staff|writer|reporter|editor|correspondent|date|time|a|m|p|of|by)$/;

/** A line that says who wrote the article and when, and at most two words more. */
function saysOnly(line: string, page: PageMetadata): boolean {
  if (line.length > 160 || endsSentence(line)) return false;
  const date = findDate(line);
  const names = new Set(page.byline.flatMap((name) => plain(name).split(' ')));
  const bare = date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line;
  const words = plain(bare)
    .split(' ')
    .filter((word) => word !== '');
  const named = words.filter((word) => names.has(word)).length;
  const rest = words.filter((word) => !names.has(word) && !/^\d{1,4}$/.test(word) && !LABELS.test(word));
  return (date !== null || named >= 2) && rest.length <= 2;
}
