/** What may stand between the cells of a table, most usual first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The rows of a table in CSV (RFC 4180) or its relatives: cells between commas, semicolons, tabs or bars, in quotation
 * marks where they hold one of these or a line break; a mark within is written twice. Empty lines are left out.
 */
export function readCsv(text: string): string[][] {
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at, delimiter) : bare(text, at, delimiter);
    row.push(cell);
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

function bare(text: string, start: number, delimiter: string): { cell: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(start, end).trim(), end };
}

/** What stands after the closing mark and before the delimiter belongs to the cell too. A mark that never closes ends with its line. */
function quoted(text: string, start: number, delimiter: string): { cell: string; end: number } {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return bare(text, start, delimiter);
  const rest = bare(text, close + 1, delimiter);
  return {
    cell:
      text
        .slice(start + 1, close)
        .replaceAll('""', '"')
        .trim() + rest.cell,
    end: rest.end,
  };
}

/** The delimiter that the first line holds most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = text.slice(0, Math.min(end < 0 ? text.length : end, 10_000)).replace(/"[^"]*"/g, '');
  let best: string = DELIMITERS[0];
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = line.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
}
