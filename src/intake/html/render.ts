import { type DomElement, type DomNode, isElement, isText, nameOf } from './dom.ts';
import { type Part, PartNames } from './parts.ts';

/** A block of a page: a paragraph, a heading, a list item, a row of a table. */
export interface Block {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'caption';
  /** The element that the block's words stand in. */
  readonly element: DomElement;
  /** Whether it follows the block before it without an empty line: items of one list, rows of one table. */
  readonly close: boolean;
  /** The share of its letters that stand in links, from 0 to 1. */
  readonly linked: number;
  /** The share of its letters that stand in links to other places of the same page. */
  readonly inPage: number;
  /** The innermost part of the page, named by its elements, that it stands in. */
  readonly part: Part | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'head script style noscript template svg math iframe object canvas select button input textarea map'.split(' '),
);

const LONGEST_HIDDEN = 800;
const BOXES = new Set(['share', 'sidebar', 'page-control', 'caption']);
/** A cell with more characters than this holds running text. */
const LONGEST_CELL = 400;

/** The state of one walk through a tree. */
interface Walk {
  readonly blocks: Block[];
  readonly root: DomElement;
  readonly names: PartNames;
  /** How long all of its text is. */
  readonly length: number;
  words: string;
  linked: number;
  inPage: number;
  link: 'none' | 'out' | 'in-page';
  element: DomElement;
  part: Part | null;
}

/** An element's text as blocks, in order. Line breaks of the source are spaces, `<br><br>` ends a paragraph. */
export function renderBlocks(root: DomElement): Block[] {
  const walk: Walk = {
    blocks: [],
    root,
    names: new PartNames(),
    length: (root.textContent ?? '').length,
    words: '',
    linked: 0,
    inPage: 0,
    link: 'none',
    element: root,
    part: null,
  };
  visit(walk, root, false);
  flush(walk);
  return walk.blocks;
}

function visit(walk: Walk, node: DomNode, preformatted: boolean): void {
  if (isText(node)) {
    const words = node.textContent ?? '';
    if (walk.link !== 'none') {
      const ink = inkOf(words);
      walk.linked += ink;
      if (walk.link === 'in-page') walk.inPage += ink;
    }
    walk.words += preformatted ? words.replace(/\r\n?|\n/g, '\u2028') : words;
    return;
  }
  if (!isElement(node)) return;
  const name = nameOf(node);
  if (name === 'br') {
    walk.words += '\u2028';
    return;
  }
  // Questions that fold open have a button in their heading.
  const silent = SILENT.has(name) && !(name === 'button' && /^(?:h[1-6]|summary|dt)$/.test(nameOf(walk.element)));
  if (silent || isHidden(walk, node)) return;
  const outer = walk.part;
  if (BLOCKS.has(name)) {
    flush(walk);
    const before = walk.element;
    walk.element = node;
    const named = walk.names.of(node);
    if (named && !(name === 'footer' && isQuoted(node)))
      walk.part = { reason: named[0], word: named[1], element: node, outer };
    // Posts that a story quotes stand in boxes that are named after their platforms.
    if (name === 'blockquote' && walk.part && BOXES.has(walk.part.reason)) walk.part = null;
    if (name === 'tr' && !holdsBlocks(node)) row(walk, node);
    else {
      for (let child = node.firstChild; child; child = child.nextSibling)
        visit(walk, child, preformatted || name === 'pre');
      flush(walk);
    }
    walk.element = before;
    walk.part = outer;
  } else {
    // A card or a word for screen readers inside a line; where all of a text is in such an element, it is the text.
    if (
      name === 'span' &&
      walk.names.of(node)?.[0] === 'not-shown' &&
      (node.textContent ?? '').length <= LONGEST_HIDDEN
    )
      return;
    const before = walk.link;
    if (name === 'a') {
      walk.link = node.getAttribute('href')?.startsWith('#') ? 'in-page' : 'out';
      // Two links without a space between them are set apart by their style.
      if (isElement(node.previousSibling) && nameOf(node.previousSibling as DomElement) === 'a') walk.words += ' ';
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(walk, child, preformatted);
    walk.link = before;
  }
}

/** A table's row on one line, its cells set apart by bars. */
function row(walk: Walk, element: DomElement): void {
  const cells: string[] = [];
  let ink = 0;
  for (let cell = element.firstChild; cell; cell = cell.nextSibling) {
    if (!isElement(cell) || isHidden(walk, cell)) continue;
    const words = oneLine(cell.textContent ?? '');
    const size = inkOf(words);
    ink += size;
    if ([...cell.querySelectorAll('a')].some((link) => inkOf(link.textContent ?? '') * 2 > size)) walk.linked += size;
    if (words !== '') cells.push(words);
  }
  const share = ink === 0 ? 0 : Math.min(1, walk.linked / ink);
  walk.linked = 0;
  if (cells.length === 0) return;
  const close = walk.blocks.at(-1)?.kind === 'row';
  walk.blocks.push({ text: cells.join(' | '), kind: 'row', element, close, linked: share, inPage: 0, part: walk.part });
}

/** Ends the block that is being read. */
function flush(walk: Walk): void {
  const { words, element, root } = walk;
  if (words !== '') {
    const found = paragraphs(words);
    if (found.length > 0) {
      const ink = walk.linked === 0 ? 1 : Math.max(1, inkOf(words));
      const [linked, inPage] = [Math.min(1, walk.linked / ink), Math.min(1, walk.inPage / ink)];
      const kind = kindOf(element, root);
      for (const text of found) {
        const last = walk.blocks.at(-1);
        const sameList = kind === 'item' && last?.kind === 'item';
        const sameItem = kind === 'item' && last !== undefined && itemOf(last.element, root) === itemOf(element, root);
        // The second paragraph of one list item is a paragraph.
        walk.blocks.push({
          text,
          kind: sameItem ? 'paragraph' : kind,
          element,
          close: sameList && !sameItem,
          linked,
          inPage,
          part: walk.part,
        });
      }
    }
  }
  walk.words = '';
  walk.linked = 0;
  walk.inPage = 0;
}

/** Blocks as a text: an empty line between them, none inside a list or a table. */
export function joinBlocks(blocks: readonly Block[]): string {
  let text = '';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) text += block.close ? '\n' : '\n\n';
    text += block.kind === 'item' ? `- ${block.text}` : block.text;
  }
  return text;
}

function kindOf(element: DomElement, root: DomElement): Block['kind'] {
  for (let at: DomElement | null = element; at; at = at === root ? null : at.parentElement) {
    const name = nameOf(at);
    if (name.length === 2 && /^h[1-6]$/.test(name)) return 'heading';
    if (name === 'li') return 'item';
    if (name === 'dd') return 'paragraph';
    if (name === 'figcaption') return 'caption';
  }
  return 'paragraph';
}

function itemOf(element: DomElement, root: DomElement): DomElement | null {
  for (let at: DomElement | null = element; at; at = at === root ? null : at.parentElement) {
    if (nameOf(at) === 'li') return at;
  }
  return null;
}

/** The footer of a quotation names who said it. */
function isQuoted(element: DomElement): boolean {
  const parent = element.parentElement;
  return parent !== null && nameOf(parent) === 'blockquote';
}

/** A table that lays out a page: a cell holds more than one block, or a long one. */
function holdsBlocks(row: DomElement): boolean {
  for (let cell = row.firstChild; cell; cell = cell.nextSibling) {
    if (isElement(cell) && (blocksIn(cell, 2) > 1 || (cell.textContent ?? '').length > LONGEST_CELL)) return true;
  }
  return false;
}

/** How many blocks and line breaks lie in an element, counted no further than `most`. */
function blocksIn(element: DomElement, most: number): number {
  let count = 0;
  for (let child = element.firstChild; child && count < most; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (nameOf(child) === 'br' || BLOCKS.has(nameOf(child))) count++;
    count += blocksIn(child, most - count);
  }
  return count;
}

/** Hidden is what is not shown, but for a page that begins hidden as a whole until its scripts have run. */
function isHidden(walk: Walk, element: DomElement): boolean {
  const hidden = element.getAttribute('hidden') !== null;
  if (!hidden && element.getAttribute('aria-hidden') !== 'true') return false;
  const length = (element.textContent ?? '').length;
  return hidden ? length * 2 < walk.length : length <= LONGEST_HIDDEN;
}

/** How many of its code units are ink, not white space. */
function inkOf(words: string): number {
  let ink = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x2028) ink++;
  }
  return ink;
}

const oneLine = (words: string): string => words.replace(/[\s\u00a0\u2028]+/g, ' ').trim();

/** The lines of a run of words: two line breaks end a paragraph, one stays a line break. */
function paragraphs(words: string): string[] {
  if (!words.includes('\u2028')) {
    const line = oneLine(words);
    return line === '' ? [] : [line];
  }
  const found: string[] = [];
  let current: string[] = [];
  for (const raw of [...words.split('\u2028'), '']) {
    const line = oneLine(raw);
    if (line !== '') current.push(line);
    else if (current.length > 0) {
      found.push(current.join('\n'));
      current = [];
    }
  }
  return found;
}
