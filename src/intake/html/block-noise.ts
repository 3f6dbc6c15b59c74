import type { DroppedText } from '../../model/article.ts';
import { findDate } from '../dates.ts';
import { endsSentence, headlineLike, plain, wordCount } from '../noise/page.ts';
import { type DomElement, nameOf } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import type { Block } from './render.ts';

/** How many blocks below the headline can be about the article and not of it: byline, date, section. */
const HEAD = 8;

/**
 * Parts the blocks of a page's article: what is text, and what the page's structure tells is not: the headline and what
 * stands above it, captions, rows of links to other articles, lines of byline and date.
 */
export function splitBlocks(blocks: readonly Block[], page: PageMetadata): { kept: Block[]; dropped: DroppedText[] } {
  const headline = page.title === null ? '' : plain(page.title);
  const title = blocks.slice(0, 60).findIndex(({ text }) => headline !== '' && plain(text) === headline);
  // Body text above the headline means that the "headline" is another link to the same article.
  const above = blocks.slice(0, Math.max(0, title)).every(({ text }) => wordCount(text) < 20);
  const first = title >= 0 && above ? title + 1 : 0;
  const elsewhere = partsElsewhere(blocks);
  const kept: Block[] = [];
  const dropped: DroppedText[] = [];
  for (const [index, block] of blocks.entries()) {
    const reason =
      index === title
        ? 'title'
        : index < first
          ? 'above-headline'
          : (elsewhere[index] ?? reasonFor(blocks, index, index - first, page));
    if (reason === null) kept.push(block);
    else if (reason !== 'title') dropped.push({ text: block.text, reason });
  }
  return { kept, dropped };
}

function reasonFor(blocks: readonly Block[], index: number, fromTop: number, page: PageMetadata): string | null {
  const block = blocks[index]!;
  if (block.kind === 'caption') return 'caption';
  if (isLinkToOther(blocks, index)) return 'related-link';
  if (fromTop < HEAD && saysOnly(block.text, page)) return 'byline';
  return null;
}

/** Parts of a page that are not of its article wherever they stand, by the names of their elements. */
const PARTS: readonly { readonly reason: string; readonly name: RegExp }[] = [
  {
    reason: 'comments',
    name: /(?:^|[\s_-])(?:comments?|comment-?list|respond|disqus\w*|discussion|replies)(?:[\s_-]|$)/i,
  },
  {
    reason: 'related',
    name: /(?:^|[\s_-])(?:related\w*|recommend\w*|read-?more|also-?read|most-?read|trending|more-stories|recirc\w*)(?:[\s_-]|$)/i,
  },
  {
    reason: 'notice',
    name: /(?:^|[\s_-])(?:newsletter\w*|subscribe|sign-?up|paywall|cookie\w*|promo|advert\w*)(?:[\s_-]|$)/i,
  },
];

/**
 * The reason of each block that stands in such a part. A part that holds half of the words is the article all the same
 * (some pages call the element around everything "has-comments"), unless it is comments and the text begins before it.
 */
function partsElsewhere(blocks: readonly Block[]): (string | null)[] {
  const part = blocks.map(({ element }) => partOf(element));
  const words = new Map<DomElement, number>();
  let all = 0;
  for (const [index, { text }] of blocks.entries()) {
    const count = wordCount(text);
    all += count;
    const at = part[index];
    if (at) words.set(at.element, (words.get(at.element) ?? 0) + count);
  }
  const start = part[blocks.findIndex(({ text }) => wordCount(text) >= 8 && endsSentence(text))]?.element;
  const elsewhere = (at: { element: DomElement; reason: string }): boolean =>
    words.get(at.element)! * 2 < all || (at.reason === 'comments' && at.element !== start);
  return part.map((at) => (at && elsewhere(at) ? at.reason : null));
}

/** The outermost such part that the element lies in. */
function partOf(element: DomElement): { element: DomElement; reason: string } | null {
  let found: { element: DomElement; reason: string } | null = null;
  for (let at: DomElement | null = element; at && nameOf(at) !== 'body'; at = at.parentElement) {
    const name = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`;
    const part = PARTS.find(({ name: words }) => words.test(name));
    if (part) found = { element: at, reason: part.reason };
  }
  return found;
}

/** A block that is all link and reads like a headline; a short one if its neighbour is one too. */
function isLinkToOther(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  if (block.linked < 0.9 || endsSentence(block.text) || block.kind === 'heading') return false;
  if (block.kind === 'paragraph' && headlineLike(block.text) && wordCount(block.text) >= 5) return true;
  const beside = [blocks[index - 1], blocks[index + 1]].filter((other) => other && other.linked >= 0.9);
  return beside.length > 0 && wordCount(block.text) <= 30;
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
