import { endsSentence, headlineLike, wordCount } from '../noise/page.ts';
import type { Block } from './render.ts';

/** Labels over lists of other articles. */
const OVER =
  /^(?:more|related|recommended|read next|read more|latest|most (?:read|popular|viewed)|popular|trending|further reading|keep reading|up next|what to read|you (?:may|might|['’]ll)(?: also)?(?: like| want| enjoy| be interested)?|see also|also read|don['’]t miss|editor['’]s picks?|other (?:articles|stories|news))\b/i;
/** Labels of one pointer to another page: "Related:", "Read more:", "Buyer's guide:". */
const BEFORE = /^[[(»›>→•\s]{0,3}\p{Lu}[\p{L}'’]{1,14}(?: [\p{L}'’]{1,14}){0,3}\s?[:|–—]\s/u;
/** How long such a label is. */
const LABEL_WORDS = 8;
/** The first words of an article are at least so many. */
const TEASER_WORDS = 15;

/**
 * Which blocks point to other pages or to places of this one, by their links: a label with a linked headline behind it, a
 * heading such as "More stories" with linked lines under it, linked headings over first words, the list of the article's own headings, rows of links.
 *
 * @returns for each block the reason that it is left out with, or null.
 */
export function findLinkLists(blocks: readonly Block[]): (string | null)[] {
  const found: (string | null)[] = blocks.map(() => null);
  for (const [i, block] of blocks.entries()) {
    if (found[i] !== null) continue;
    if (block.inPage >= 0.9 && block.kind !== 'heading' && isContents(blocks, i)) found[i] = 'contents';
    else if (isPointer(block) || isLinkToOther(blocks, i)) found[i] = 'related-link';
    else if (OVER.test(block.text) && wordCount(block.text) <= LABEL_WORDS && !endsSentence(block.text)) {
      let last = i;
      while (last + 1 < blocks.length && isListed(blocks[last + 1]!)) last++;
      if (last > i) for (let k = i; k <= last; k++) found[k] = 'related-link';
    }
  }
  const teasers = [...blocks.keys()].filter((i) => isTeaser(blocks, i));
  // On a page of nothing else they are what it has.
  const long = blocks.filter(({ text }) => wordCount(text) >= TEASER_WORDS).length;
  if (teasers.length >= 2 && teasers.length * 2 < long)
    for (const i of teasers) for (const k of [i, i + 1]) found[k] ??= 'related-link';
  return found;
}

/** A heading that is a link, and under it a paragraph that breaks off: the first words of another article. */
function isTeaser(blocks: readonly Block[], at: number): boolean {
  const [heading, below] = [blocks[at]!, blocks[at + 1]];
  if (heading.kind !== 'heading' || heading.linked < 0.9 || heading.inPage >= 0.9) return false;
  return (
    below?.kind === 'paragraph' &&
    wordCount(below.text) >= TEASER_WORDS &&
    /(?:[\p{L}\p{N},]|\.\.\.|…|\[…\])$/u.test(below.text)
  );
}

/** One of several links to places of the page; a single one may be a note. */
function isContents(blocks: readonly Block[], at: number): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((other) => other !== undefined && other.inPage >= 0.9);
}

function isPointer(block: Block): boolean {
  return block.kind !== 'row' && block.linked >= 0.5 && wordCount(block.text) <= 35 && BEFORE.test(block.text);
}

const isListed = (block: Block): boolean =>
  block.linked >= (block.kind === 'item' ? 0.3 : 0.8) && wordCount(block.text) <= 40;

/** A block that is all link and reads like a headline; a short one if its neighbour is one too. */
function isLinkToOther(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  if (block.linked < 0.9 || endsSentence(block.text) || block.kind === 'heading') return false;
  if (block.kind === 'paragraph' && headlineLike(block.text) && wordCount(block.text) >= 5) return true;
  const beside = [blocks[index - 1], blocks[index + 1]].filter((other) => other && other.linked >= 0.9);
  return beside.length > 0 && wordCount(block.text) <= 30;
}
