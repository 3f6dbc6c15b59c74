import type { ByteReader } from './byte-reader.ts';
import { type Headers, headersOf, MOST_HEADER_BYTES, MOST_HEADERS } from './headers.ts';

/** One record of a WARC file (ISO 28500:2017). Its block is read, or passed over, before the next record. */
export interface WarcRecord {
  /** `WARC-Type`, lower case. */
  readonly type: string;
  readonly headers: Headers;
  /** `Content-Length`. */
  readonly length: number;
  /** The first `most` bytes of its block; fewer where the block is shorter or the file ends. */
  block(most: number): Promise<Uint8Array>;
}

/** What is odd about a file: told, and read around. */
export type Oddity = (problem: string, remedy: string) => void;

/** A line longer than this is no header. */
const LINE = 64 * 1024;

/**
 * The records of a WARC file in their order. Whatever stands where a record must begin and is none is passed over up to
 * the next line that begins with `WARC/`: a wrong `Content-Length` costs one record, not the rest of the file.
 */
export async function* warcRecords(reader: ByteReader, odd: Oddity): AsyncGenerator<WarcRecord> {
  for (;;) {
    await reader.skipLineEnds();
    let line = await reader.line(LINE);
    if (line !== null && !/^(?:\xef\xbb\xbf)?WARC\/\d/.test(line)) {
      const passed = line.length + (await reader.skipToLine('WARC/'));
      odd(`${passed} bytes before byte ${reader.position} belong to no record`, 'Fetch the archive again');
      line = await reader.line(LINE);
    }
    if (line === null) return;
    const start = reader.position;
    const headers = await headerBlock(reader);
    const length = /^\d{1,15}$/.test(headers?.get('content-length') ?? '')
      ? Number(headers?.get('content-length'))
      : -1;
    if (!headers || length < 0) {
      odd(`the record at byte ${start} has no readable header`, 'Fetch the archive again');
      continue;
    }
    let taken = 0;
    yield {
      type: (headers.get('warc-type') ?? '').toLowerCase(),
      headers,
      length,
      block: async (most) => {
        const block = await reader.take(Math.min(most, length - taken));
        taken += block.length;
        return block;
      },
    };
    taken += await reader.skip(length - taken);
    if (taken < length) {
      const address = headers.get('warc-target-uri') ?? headers.get('warc-type') ?? '';
      odd(
        `it ends inside the record at byte ${start} (${address.slice(0, 300)})`,
        'It is read to there. Fetch the archive again',
      );
      return;
    }
  }
}

/** The lines up to the empty one; null where they are too many to be headers. */
async function headerBlock(reader: ByteReader): Promise<Headers | null> {
  const lines: string[] = [];
  let size = 0;
  for (;;) {
    const line = await reader.line(LINE);
    if (line === null || /^\r?\n$/.test(line)) return headersOf(lines);
    size += line.length;
    if (size > MOST_HEADER_BYTES || lines.length >= MOST_HEADERS) return null;
    // Header values are UTF-8 (ISO 28500, 4): titles and addresses may go beyond ASCII.
    lines.push(Buffer.from(line.replace(/\r?\n$/, ''), 'latin1').toString('utf8'));
  }
}
