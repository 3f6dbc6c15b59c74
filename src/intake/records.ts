import { resolve } from 'node:path';
import { Failure } from '../model/failure.ts';
import { decodeText } from './decode.ts';
import { explain } from './explain.ts';
import { type ArticleRecord, fromRecord } from './from-record.ts';
import { type Desk, endsWith, mediaType, type Piece, type Reader } from './reader.ts';
import { fileSource, type Source } from './source.ts';

/** The readers' entry of JSON Lines. */
export const records: Reader = {
  name: 'records',
  why: 'JSON Lines, by their ending: article records, and pages with their addresses. A wrong line is unread by itself.',
  endings: ['jsonl', 'ndjson'],
  recognises: (source) => endsWith(source, records.endings) || mediaType(source) === 'application/jsonl',
  async *read(source, desk): AsyncGenerator<Piece> {
    const lines = decodeText(await source.bytes(desk.limits.recordBytes), source.name).text;
    let number = 0;
    for (const line of lines.split('\n')) {
      number++;
      if (line.trim() === '') continue;
      const told = `${source.name}:${number}`;
      try {
        yield pieceOf(line, told, source, desk);
      } catch (error) {
        yield { kind: 'unread', unread: { path: told, error: explain(told, error) } };
      }
    }
  },
};

function pieceOf(line: string, told: string, list: Source, desk: Desk): Piece {
  const record = parse(line, told);
  const page = record.path;
  if (typeof record.text === 'string' || typeof page !== 'string') {
    const origin = { path: told, url: null, onNotice: desk.notice };
    return { kind: 'article', article: fromRecord(record, origin, desk.cleanRecords) };
  }
  if (list.folder === null) {
    throw new Failure(told, 'a list inside an archive may not name files', 'Unpack the archive and name its folder');
  }
  const url = typeof record.url === 'string' ? record.url : null;
  const about = { name: page, path: page, url, contentType: null, captured: null };
  const source = fileSource(resolve(list.folder, page), about);
  return { kind: 'source', source, ...(typeof record.id === 'string' ? { lent: { id: record.id } } : {}) };
}

function parse(line: string, told: string): ArticleRecord {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new Failure(told, 'this line is not JSON', 'Write one JSON object a line');
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record)) {
    throw new Failure(told, 'this line is no JSON object', 'Write one JSON object a line');
  }
  return record as ArticleRecord;
}
