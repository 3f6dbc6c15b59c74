import { Failure } from '../../model/failure.ts';
import { decodeText } from '../decode.ts';
import { explain } from '../explain.ts';
import { fromRecord } from '../from-record.ts';
import { type Desk, endsWith, type Lent, mediaType, type Piece, type Reader } from '../reader.ts';
import type { Source } from '../source.ts';
import { readCsv } from './csv.ts';
import { FEED_LIMITS } from './limits.ts';
import { isWebAddress } from './links.ts';
import { readTime } from './times.ts';

/** What tables call their columns: exports of news databases, of media monitors, of reference managers, and by hand. */
const COLUMNS = {
  url: /^(?:article |story |web ?|page )?(?:urls?|links?|address|web address|href|loc|permalink|uri|source url)$/,
  title: /^(?:article |story )?(?:title|headline|hit sentence)$/,
  outlet:
    /^(?:outlet|outlet name|source|source name|publication|publication title|publisher|media name|media|site|newspaper)$/,
  published: /^(?:published|published at|date|publish ?date|publication date|date published|pubdate|day)$/,
  byline: /^(?:byline|authors?|author name|reporter|writer)$/,
  text: /^(?:text|body|content|article text|full text|fulltext|article)$/,
} as const;
type Column = keyof typeof COLUMNS;

/** The readers' entry of tables and of plain lists of addresses. */
export const addressLists: Reader = {
  name: 'address-list',
  why: 'A table with a column of addresses (or of texts), by its ending; a text whose every line is an address, or a comment after "#".',
  endings: ['csv', 'tsv', 'urls'],
  recognises: (source) => isTable(source) || isPlainList(source),
  async *read(source, desk): AsyncGenerator<Piece> {
    const text = decodeText(await source.bytes(FEED_LIMITS.bytes), source.name).text;
    if (!isPlainList(source)) yield* fromTable(readCsv(text), source, desk);
    else for (const url of linesOf(text)) yield { kind: 'address', url, listedBy: source.name };
  },
};

const isTable = (source: Source): boolean =>
  endsWith(source, ['csv', 'tsv']) || /^text\/(?:csv|tab-separated-values)$/.test(mediaType(source) ?? '');

/** Every line of its head is an address; the last one may be cut off there. */
function isPlainList(source: Source): boolean {
  let head: string;
  try {
    head = decodeText(source.head, source.name).text;
  } catch {
    return false;
  }
  const lines = head.split(/\r\n?|\n/).map((line) => line.trim());
  const said = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return said.length > 0 && said.every((line) => /^https?:\/\/[^\s,;|]+$/i.test(line));
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter(isWebAddress),
  ),
];

function* fromTable(rows: readonly (readonly string[])[], source: Source, desk: Desk): Generator<Piece> {
  const columns = columnsOf(rows);
  const header = columns.get('header') === 1 ? 1 : 0;
  const place = (column: Column): number => columns.get(column) ?? -1;
  if (place('url') < 0 && place('text') < 0) {
    throw new Failure(source.name, 'no column of this table holds addresses', 'Name one "url" in its first row');
  }
  const seen = new Set<string>();
  for (const [index, row] of rows.slice(header, FEED_LIMITS.entries).entries()) {
    const name = `${source.name}:${index + header + 1}`;
    const cell = (column: Column): string | null => row[place(column)] || null;
    const url = cell('url');
    const text = cell('text');
    const lent: Lent = {
      title: cell('title'),
      outlet: cell('outlet'),
      published: readTime(cell('published') ?? ''),
      byline: cell('byline') === null ? [] : [cell('byline')!],
    };
    if (text !== null) yield textPiece(name, { ...lent, url, text }, source, desk);
    else if (url === null || !isWebAddress(url)) {
      const error = `${name}: there is no address in this row. Write it as https://...`;
      yield { kind: 'unread', unread: { path: name, error } };
    } else if (!seen.has(url)) {
      seen.add(url);
      yield { kind: 'address', url, listedBy: source.name, lent };
    }
  }
}

function textPiece(name: string, record: Lent & { readonly text: string }, source: Source, desk: Desk): Piece {
  try {
    const path = source.path === null ? null : name;
    const article = fromRecord(
      { ...record, path },
      { path, url: record.url ?? null, onNotice: desk.notice },
      desk.cleanRecords,
    );
    return { kind: 'article', article };
  } catch (error) {
    return { kind: 'unread', unread: { path: name, error: explain(name, error) } };
  }
}

/** Where each column stands, by the names of the first row; without names, the column that holds addresses. */
function columnsOf(rows: readonly (readonly string[])[]): Map<Column | 'header', number> {
  const columns = new Map<Column | 'header', number>();
  const names = (rows[0] ?? []).map((name) =>
    name
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const at = names.findIndex((name) => COLUMNS[column].test(name));
    if (at >= 0) columns.set(column, at);
  }
  if (columns.has('url') || columns.has('text')) return columns.set('header', 1);
  columns.clear();
  const some = rows.slice(0, 50);
  const width = Math.max(0, ...some.map((row) => row.length));
  for (let at = 0; at < width; at++) {
    const addresses = some.filter((row) => isWebAddress(row[at] ?? '')).length;
    if (addresses * 2 > some.length) {
      // A first row without an address is a header under names that are not known.
      return columns.set('url', at).set('header', isWebAddress(rows[0]?.[at] ?? '') ? 0 : 1);
    }
  }
  return columns;
}
