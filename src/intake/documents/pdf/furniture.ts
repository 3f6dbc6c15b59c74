import { rowsOf } from './columns.ts';
import type { PdfLine, PdfPage } from './page.ts';

/** The strip at the head and foot of a page in which running heads stand, as a share of its height. */
const STRIP = 0.12;
/** Rows from the edge of the text that may be furniture. */
const ROWS = 3;

/** Lines of a page, parted into those of the text and those that stand on every page. */
export interface Parted {
  readonly text: PdfLine[];
  readonly furniture: { readonly line: PdfLine; readonly reason: 'running-head' | 'page-number' }[];
}

/**
 * Sets aside what stands on the pages and not in the text: running heads and feet (the same words, figures aside, at the
 * same height on two pages or more), page numbers at an edge, and what browsers print at the head and foot.
 */
export function withoutFurniture(pages: readonly PdfPage[], lines: readonly (readonly PdfLine[])[]): Parted[] {
  const edges = lines.map((page, i) => edgeRows(page, pages[i]!.height));
  const times = new Map<string, number>();
  for (const rows of edges) for (const key of new Set(rows.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  return lines.map((page, i) => {
    const reasons = new Map<PdfLine, 'running-head' | 'page-number'>();
    for (const row of edges[i]!) {
      const words = row.map(({ text }) => text).join(' ');
      const key = keyOf(row);
      const count = times.get(key) ?? 0;
      // A head that names its chapter stands on few pages; the number of the page tells it from text.
      const repeated = count >= 2 && (lines.length <= 3 || count >= lines.length * 0.2 || key.includes('#'));
      const reason = isPageNumber(words) ? 'page-number' : repeated || isPrinted(row) ? 'running-head' : null;
      if (reason) for (const line of row) reasons.set(line, reason);
    }
    return {
      text: page.filter((line) => !reasons.has(line)),
      furniture: page.filter((line) => reasons.has(line)).map((line) => ({ line, reason: reasons.get(line)! })),
    };
  });
}

/** The address that a browser prints at the foot of its pages, if it did. */
export function printedAddress(furniture: readonly PdfLine[]): string | null {
  for (const { text } of furniture) {
    const address = /^https?:\/\/\S{4,500}(?=\s+\d{1,4}\/\d{1,4}$|$)/.exec(text)?.[0];
    // An address too long for the line is cut short with dots.
    if (address && !/…|\.\.\.$/.test(address)) return address;
  }
  return null;
}

function edgeRows(lines: readonly PdfLine[], height: number): PdfLine[][] {
  const rows = rowsOf(lines);
  const head = rows.slice(0, ROWS).filter((row) => row[0]!.y < height * STRIP);
  const foot = rows.slice(-ROWS).filter((row) => row[0]!.y > height * (1 - STRIP));
  return [...head, ...foot];
}

/** Equal for rows with the same words at the same height; left and right pages have theirs on opposite sides. */
function keyOf(row: readonly PdfLine[]): string {
  const words = row.map(({ text }) => text.toLowerCase().replace(/\d+/g, '#')).sort();
  return `${Math.round(row[0]!.y / 6)} ${words.join(' ')}`;
}

const isPageNumber = (words: string): boolean =>
  /^[\s–—|·•-]{0,5}(?:(?:page|seite|p\.) ?)?(?:\d{1,4}|[ivxl]{1,7})(?: ?(?:of|\/|von|sur|de) ?\d{1,4})?[\s–—|·•-]{0,5}$/i.test(
    words,
  );

/** "11/22/26, 1:38 AM   The title", and at the foot the address and "1/3". */
const isPrinted = (row: readonly PdfLine[]): boolean =>
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: |$)/i.test(row[0]!.text) ||
  (/^https?:\/\/\S+/.test(row[0]!.text) && /(?:^|\s)\d{1,4}\/\d{1,4}$/.test(row.at(-1)!.text));
