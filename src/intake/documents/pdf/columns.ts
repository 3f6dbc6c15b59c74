import type { PdfLine } from './page.ts';

/** Columns hold sentences: what has shorter pieces on both sides of a gap is a table, which is read row by row. */
const SHORTEST_PIECE = 14;
const FEWEST_LINES = 3;

/**
 * The lines of a page in the order in which they are read, as flows: a column, or a stretch of full width.
 *
 * Method: a variant of the recursive XY-cut (Nagy and Seth 1984). The longest run of rows with a white gutter down all of
 * them, which no line crosses and which has lines of text on both sides, is cut into columns; what stands above and below
 * it is cut in the same way. So a headline over two columns, or a box of full width between them, does not mix the columns.
 */
export function flowsOf(lines: readonly PdfLine[], bodySize: number, depth = 0): PdfLine[][] {
  if (lines.length === 0) return [];
  const rows = rowsOf(lines);
  const run = depth < 12 ? longestRun(rows, bodySize) : null;
  if (!run) return [rows.flat()];
  // What stands on the left alone at the top may be a headline: it is read before the column either way.
  let { from } = run;
  while (rows[from]!.every((line) => line.right <= run.gutter)) from++;
  const side = (right: boolean): PdfLine[] =>
    rows
      .slice(from, run.to)
      .flat()
      .filter((line) => (line.left + line.right) / 2 > run.gutter === right);
  return [
    ...flowsOf(rows.slice(0, from).flat(), bodySize, depth + 1),
    ...flowsOf(side(false), bodySize, depth + 1),
    ...flowsOf(side(true), bodySize, depth + 1),
    ...flowsOf(rows.slice(run.to).flat(), bodySize, depth + 1),
  ];
}

/** Lines grouped by their baselines, from the top; each row from the left. */
export function rowsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  const rows: PdfLine[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    if (row && line.y - row[0]!.y <= 0.4 * Math.min(line.size, row[0]!.size)) row.push(line);
    else rows.push([line]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left || a.y - b.y);
  return rows;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** More rows than a page of small print has are not looked through for columns: the time grows with their square. */
const MOST_ROWS = 400;

function longestRun(rows: readonly (readonly PdfLine[])[], bodySize: number): Run | null {
  if (rows.length > MOST_ROWS) return null;
  let best: Run | null = null;
  for (let from = 0; from < rows.length; from++) {
    if (best && rows.length - from <= best.to - best.from) break;
    let gaps: readonly Gap[] = [{ left: -Infinity, right: Infinity }];
    for (let to = from; to < rows.length; to++) {
      gaps = cut(gaps, rows[to]!, 0.6 * bodySize);
      if (gaps.length === 0) break;
      if (best && to + 1 - from <= best.to - best.from) continue;
      const gutter = gutterIn(gaps, rows.slice(from, to + 1).flat());
      if (gutter !== null) best = { from, to: to + 1, gutter };
    }
  }
  return best;
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

/** What is left of the gaps when the lines of a row are taken out of them. */
function cut(gaps: readonly Gap[], row: readonly PdfLine[], narrowest: number): Gap[] {
  let left = [...gaps];
  for (const line of row) {
    left = left.flatMap((gap) => {
      if (line.right <= gap.left || line.left >= gap.right) return [gap];
      return [
        { left: gap.left, right: line.left },
        { left: line.right, right: gap.right },
      ].filter((part) => part.right - part.left >= narrowest);
    });
  }
  return left;
}

/** The middle of the first gap with lines of text on both sides, at the same height; null where there is none. */
function gutterIn(gaps: readonly Gap[], lines: readonly PdfLine[]): number | null {
  for (const gap of gaps) {
    if (!Number.isFinite(gap.left) || !Number.isFinite(gap.right)) continue;
    const before = lines.filter((line) => line.right <= gap.left);
    const after = lines.filter((line) => line.left >= gap.right);
    if (before.length < FEWEST_LINES || after.length < FEWEST_LINES) continue;
    if (middleLength(before) < SHORTEST_PIECE || middleLength(after) < SHORTEST_PIECE) continue;
    const [top, bottom] = [Math.max(before[0]!.y, after[0]!.y), Math.min(before.at(-1)!.y, after.at(-1)!.y)];
    const beside = (line: PdfLine): boolean => line.y >= top - line.size && line.y <= bottom + line.size;
    if (before.filter(beside).length < FEWEST_LINES - 1 || after.filter(beside).length < FEWEST_LINES - 1) continue;
    return (gap.left + gap.right) / 2;
  }
  return null;
}

function middleLength(lines: readonly PdfLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}
