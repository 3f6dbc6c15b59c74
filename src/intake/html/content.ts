import { Readability } from '@mozilla/readability';
import { wordCount } from '../noise/page.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { type Block, renderBlocks } from './render.ts';

/** Elements that pages themselves mark as the article, the surest first. */
const MARKED = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]'] as const;

/** Readability's choice stands unless a marked element has more than this many times its sentences. */
const FAR_MORE = 2.5;

/**
 * The blocks of a page's article. Readability (Mozilla; the scoring of Firefox's reader view) chooses the element; where
 * it comes back with a small part of what the page itself marks as the article, that is taken instead, and the whole page
 * where neither finds anything.
 *
 * @param all the blocks of the whole page. Readability takes the tree apart, so they were rendered before.
 */
export function articleBlocks(document: DomDocument, all: readonly Block[]): Block[] {
  const marked = markedBlocks(document);
  const read = readability(document);
  const found = read ? renderBlocks(read) : [];
  if (weight(marked) > weight(found) * FAR_MORE) return marked;
  return found.length > 0 ? found : [...all];
}

/** Words in blocks that read like running text: eight or more, few of them in links. */
function weight(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) {
    const count = block.linked < 0.5 ? wordCount(block.text) : 0;
    if (count >= 8) words += count;
  }
  return words;
}

/** A page of several marked elements (teasers, comments) has the one with most text; of two kinds, the surer. */
function markedBlocks(document: DomDocument): Block[] {
  for (const selector of MARKED) {
    let best: Block[] = [];
    for (const element of [...document.querySelectorAll(selector)].slice(0, 20)) {
      const blocks = renderBlocks(element);
      if (weight(blocks) > weight(best)) best = blocks;
    }
    if (weight(best) >= 80) return best;
  }
  return [];
}

function readability(document: DomDocument): DomElement | null {
  try {
    // Readability is typed for the browser's DOM, which this project does not load.
    const reader = new Readability<DomElement>(document as never, {
      serializer: (node: unknown) => node as DomElement,
      charThreshold: 250,
      keepClasses: true,
      disableJSONLD: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
