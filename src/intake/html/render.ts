import { type DomElement, type DomNode, isElement, isText, nameOf } from './dom.ts';

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
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'head script style noscript template svg math iframe object canvas select button input textarea map'.split(' '),
);

/** How outlets call the element of a caption or credit. */
const CAPTION = /(?:^|[\s_-])(?:fig|wp-|image|img|photo|media|pic)?-?(?:caption|credit)s?(?:[\s_-]|$)/i;

/** An element's text as blocks, in order. Line breaks of the source are spaces, `<br><br>` ends a paragraph. */
export function renderBlocks(root: DomElement): Block[] {
  const blocks: Block[] = [];
  const state = { words: '', linked: 0, inLink: false, element: root };
  const flush = (): void => {
    const linked = state.linked === 0 ? 0 : Math.min(1, state.linked / inkOf(state.words));
    for (const text of paragraphs(state.words)) push(blocks, text, state.element, root, linked);
    state.words = '';
    state.linked = 0;
  };
  const walk = (node: DomNode, preformatted: boolean): void => {
    if (isText(node)) {
      const words = node.textContent ?? '';
      if (state.inLink) state.linked += inkOf(words);
      state.words += preformatted ? words.replace(/\r\n?|\n/g, '\u2028') : words;
      return;
    }
    if (!isElement(node) || SILENT.has(nameOf(node)) || isHidden(node)) return;
    const name = nameOf(node);
    if (name === 'br') state.words += '\u2028';
    else if (name === 'tr' && !holdsBlocks(node)) {
      flush();
      const cells = [...children(node)].filter((cell) => nameOf(cell) === 'td' || nameOf(cell) === 'th');
      const words = cells.map((cell) => oneLine(cell.textContent ?? '')).filter((cell) => cell !== '');
      const close = blocks.at(-1)?.kind === 'row';
      if (words.length > 0) blocks.push({ text: words.join(' | '), kind: 'row', element: node, close, linked: 0 });
    } else if (BLOCKS.has(name)) {
      flush();
      const before = state.element;
      state.element = node;
      for (const child of Array.from(node.childNodes)) walk(child, preformatted || name === 'pre');
      flush();
      state.element = before;
    } else {
      const before = state.inLink;
      state.inLink ||= name === 'a';
      for (const child of Array.from(node.childNodes)) walk(child, preformatted);
      state.inLink = before;
    }
  };
  walk(root, false);
  flush();
  return blocks;
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

function push(blocks: Block[], text: string, element: DomElement, root: DomElement, linked: number): void {
  const kind = kindOf(element, root);
  const last = blocks.at(-1);
  const sameItem = kind === 'item' && last !== undefined && itemOf(last.element, root) === itemOf(element, root);
  const sameList = kind === 'item' && last?.kind === 'item';
  // The second paragraph of one list item is a paragraph.
  blocks.push({ text, kind: sameItem ? 'paragraph' : kind, element, close: sameList && !sameItem, linked });
}

function kindOf(element: DomElement, root: DomElement): Block['kind'] {
  for (let at: DomElement | null = element; at; at = at === root ? null : at.parentElement) {
    if (/^h[1-6]$/.test(nameOf(at))) return 'heading';
    if (nameOf(at) === 'figcaption' || CAPTION.test(at.getAttribute('class') ?? '')) return 'caption';
    if (nameOf(at) === 'li' || nameOf(at) === 'dd') return nameOf(at) === 'li' ? 'item' : 'paragraph';
  }
  return 'paragraph';
}

function itemOf(element: DomElement, root: DomElement): DomElement | null {
  for (let at: DomElement | null = element; at; at = at === root ? null : at.parentElement) {
    if (nameOf(at) === 'li') return at;
  }
  return null;
}

function* children(element: DomElement): Iterable<DomElement> {
  for (const child of Array.from(element.childNodes)) if (isElement(child)) yield child;
}

/** A table that lays out a page: its cells hold paragraphs and other blocks. */
function holdsBlocks(row: DomElement): boolean {
  for (const child of children(row)) {
    const name = nameOf(child);
    if (name === 'br' || (BLOCKS.has(name) && name !== 'td' && name !== 'th') || holdsBlocks(child)) return true;
  }
  return false;
}

function isHidden(element: DomElement): boolean {
  const style = element.getAttribute('style');
  if (style && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style)) return true;
  return element.getAttribute('hidden') !== null;
}

/** How many of its code units are ink, not white space. */
const inkOf = (words: string): number => words.replace(/[\s\u00a0\u2028]+/g, '').length;

const oneLine = (words: string): string => words.replace(/[\s\u00a0\u2028]+/g, ' ').trim();

/** The lines of a run of words: two line breaks end a paragraph, one stays a line break. */
function paragraphs(words: string): string[] {
  if (words.trim() === '') return [];
  const lines = words.split('\u2028').map(oneLine);
  const found: string[] = [];
  let current: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') current.push(line);
    else if (current.length > 0) {
      found.push(current.join('\n'));
      current = [];
    }
  }
  return found;
}
