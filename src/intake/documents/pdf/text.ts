import type { DroppedText } from '../../../model/article.ts';
import { flowsOf } from './columns.ts';
import { printedAddress, withoutFurniture } from './furniture.ts';
import { joinLines, type Vocabulary, vocabularyOf } from './hyphens.ts';
import { linesOf } from './lines.ts';
import type { PdfContent, PdfItem } from './page.ts';
import { type PdfParagraph, paragraphsOf } from './paragraphs.ts';

export interface PdfText {
  readonly text: string;
  readonly title: string | null;
  /** What the browser that printed it wrote at its foot. */
  readonly url: string | null;
  readonly dropped: DroppedText[];
  /** Numbers of pages without any text: pictures of pages, mostly. */
  readonly empty: number[];
}

/**
 * The running text of a PDF: its columns one after the other, lines joined to paragraphs, words that the lines broke
 * made whole, paragraphs that go on over a column or page put together. Small print at the foot of pages comes at the end.
 */
export function pdfText({ pages, title }: PdfContent): PdfText {
  const body = bodySize(pages.flatMap(({ items }) => items));
  const lines = pages.map(({ items }) =>
    linesOf(
      items.filter(({ upright }) => upright),
      body,
    ),
  );
  const parted = withoutFurniture(pages, lines);
  const vocabulary = vocabularyOf(parted.flatMap(({ text }) => text.map((line) => line.text)));
  const notes: PdfParagraph[] = [];
  const paragraphs: PdfParagraph[] = [];
  for (const { text } of parted) {
    for (const flow of flowsOf(text, body)) {
      const found = paragraphsOf(flow, vocabulary);
      const isNote = (paragraph: PdfParagraph): boolean => paragraph.size < 0.87 * body;
      // Only small print at the end of a flow is a note: above it may stand a byline or a caption.
      const end = found.findLastIndex((paragraph) => !isNote(paragraph)) + 1;
      if (end > 0) notes.push(...found.slice(end));
      for (const paragraph of end > 0 ? found.slice(0, end) : found) put(paragraph, paragraphs, body, vocabulary);
    }
  }
  const all = [...paragraphs, ...notes].filter((paragraph) => paragraph.text !== '');
  const furniture = parted.flatMap((page) => page.furniture);
  return {
    text: all.map((paragraph) => paragraph.text).join('\n\n'),
    title: titleOf(all, body, title),
    url: printedAddress(furniture.map(({ line }) => line)),
    dropped: [
      ...furniture.map(({ line, reason }) => ({ text: line.text, reason })),
      ...pages.flatMap(({ items }) => sideways(items)),
    ],
    empty: lines.flatMap((page, i) => (page.length === 0 ? [i + 1] : [])),
  };
}

/** Adds a paragraph, or its words to the last one where that goes on in it: over a column, a page, a caption. */
function put(paragraph: PdfParagraph, paragraphs: PdfParagraph[], body: number, vocabulary: Vocabulary): void {
  const last = paragraphs.at(-1);
  const likeBody = (one: PdfParagraph): boolean => Math.abs(one.size - body) <= 0.08 * body;
  const open = last && likeBody(last) && likeBody(paragraph) && !/[.!?:…]["'”’)\]]{0,2}$/.test(last.text);
  const goesOn = /^\p{Ll}/u.test(paragraph.text) || (last?.full && last.font === paragraph.font && !paragraph.indented);
  if (!open || !goesOn || paragraph.text.startsWith('- ')) {
    paragraphs.push(paragraph);
    return;
  }
  paragraphs[paragraphs.length - 1] = { ...paragraph, text: joinLines(last.text, paragraph.text, vocabulary) };
}

/** The size that most characters are set in. */
function bodySize(items: readonly PdfItem[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of items) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of [...counts].sort(([a], [b]) => a - b)) if (count > (counts.get(best) ?? 0)) best = size;
  return best;
}

/** The largest words near the start, if they are larger than the text; else the document's own title, if it is one. */
function titleOf(paragraphs: readonly PdfParagraph[], body: number, stated: string | null): string | null {
  const start = paragraphs.slice(0, 12);
  const size = Math.max(0, ...start.map((paragraph) => paragraph.size));
  const largest = start.find((paragraph) => paragraph.size === size);
  const words = largest?.text.split(/\s+/).length ?? 0;
  if (largest && size > 1.2 * body && words >= 2 && words <= 40) return largest.text;
  const usable = stated !== null && /\s/.test(stated) && !/\.\w{2,4}$|^microsoft |^untitled/i.test(stated);
  return usable ? stated : null;
}

/** Text that runs up or down the page: edges of pictures, stamps, watermarks. */
function sideways(items: readonly PdfItem[]): DroppedText[] {
  const words = items
    .filter(({ upright, text }) => !upright && text.trim() !== '')
    .map(({ text }) => text.trim())
    .join(' ');
  return words === '' ? [] : [{ text: words, reason: 'sideways-text' }];
}
