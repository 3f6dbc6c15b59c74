import { rowsOf } from './columns.ts';
import { joinLines, type Vocabulary } from './hyphens.ts';
import type { PdfLine } from './page.ts';

export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly font: string;
  /** Whether its first line is set in from the edge of its column. */
  readonly indented: boolean;
  /** Whether its last line reaches the other edge: the paragraph may go on elsewhere. */
  readonly full: boolean;
}

const BULLET = /^(?:[•◦▪▫‣⁃●○■□]\s{0,3}|[*–—-]\s{1,3})(?=\S)/u;

/**
 * The paragraphs of a flow. A new one begins at a wider gap, another size or font of the whole line, a first line set in,
 * a list mark, and after a line that ends a sentence well before the edge.
 */
export function paragraphsOf(flow: readonly PdfLine[], vocabulary: Vocabulary): PdfParagraph[] {
  const rows = rowsOf(flow).map(joinRow);
  const left = Math.min(...rows.map((row) => row.left));
  const right = percentile(
    rows.map((row) => row.right),
    0.9,
  );
  const leading = middle(rows.slice(1).map((row, i) => row.y - rows[i]!.y));
  const groups: PdfLine[][] = [];
  rows.forEach((row, i) => {
    const last = rows[i - 1];
    const first = groups.at(-1)?.[0];
    if (last && first && !begins(row, last, { left, right, leading }) && !leavesItem(row, last, first, left, right))
      groups.at(-1)!.push(row);
    else groups.push([row]);
  });
  return groups.map((lines) => paragraph(lines, left, right, vocabulary));
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

function begins(line: PdfLine, last: PdfLine, { left, right, leading }: Column): boolean {
  const size = Math.max(line.size, last.size);
  const step = line.y - last.y;
  if (step > Math.max(1.35 * leading, 1.25 * size) && step > 1.1 * leading + 0.1 * size) return true;
  if (Math.abs(line.size - last.size) > 0.08 * size) return true;
  if (line.font !== last.font && (isShort(last, left, right) || isShort(line, left, right))) return true;
  // Rows of a table.
  if (BULLET.test(line.text) || line.text.includes(' | ') || last.text.includes(' | ')) return true;
  const inset = line.left - left;
  const lastInset = last.left - left;
  if (inset > 0.7 * size && inset < 5 * size && lastInset < 0.3 * size && !BULLET.test(last.text)) return true;
  return (
    isShort(last, left, right) &&
    /[.!?:…]["'”’)\]]{0,2}$/.test(last.text) &&
    /^["'“‘([]{0,2}[\p{Lu}\d]/u.test(line.text)
  );
}

/** The text goes on at the edge after an item of a list, whose further lines are set in. */
function leavesItem(line: PdfLine, last: PdfLine, first: PdfLine, left: number, right: number): boolean {
  const edge = first.left + 0.3 * first.size;
  return BULLET.test(first.text) && line.left <= edge && (last.left > edge || isShort(last, left, right));
}

const isShort = (line: PdfLine, left: number, right: number): boolean => right - line.right > 0.2 * (right - left);

function paragraph(lines: readonly PdfLine[], left: number, right: number, vocabulary: Vocabulary): PdfParagraph {
  const [first] = lines;
  const last = lines.at(-1)!;
  const text = lines.reduce((words, line) => joinLines(words, line.text, vocabulary), '');
  return {
    text: text.replace(BULLET, (mark) => (/[–—]/.test(mark) && lines.length === 1 ? mark : '- ')),
    size: middle(lines.map(({ size }) => size)),
    font: last.font,
    indented: first!.left - left > 0.7 * first!.size,
    full: !isShort(last, left, right),
  };
}

/** Pieces on one baseline: cells of a table where the gap is wide, words of one line where it is not. */
function joinRow(row: readonly PdfLine[]): PdfLine {
  const [first] = row;
  if (row.length === 1) return first!;
  let text = first!.text;
  let { right } = first!;
  for (const piece of row.slice(1)) {
    text += (piece.left - right > 2.5 * piece.size ? ' | ' : ' ') + piece.text;
    right = Math.max(right, piece.right);
  }
  return { ...first!, text, right };
}

const middle = (numbers: readonly number[]): number => percentile(numbers, 0.5);

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
