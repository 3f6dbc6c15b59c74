import { Failure } from '../../model/failure.ts';
import { explain } from '../explain.ts';
import { endsWith, type Piece, type Reader } from '../reader.ts';
import { ByteReader } from './byte-reader.ts';
import { inArchive, mayBeArticle, sourceOfCapture } from './capture.ts';
import { decodedBody, httpMessage } from './http-message.ts';

/** "http://ledger.example/pier 192.0.2.1 20080430204825 text/html 1234": the line before each answer. */
const RECORD = /^([a-z][\w+.-]{1,20}:\S{0,8000}) (\S{1,60}) (\d{14}) (\S{1,200}) (?:\S{1,200} ){0,5}(\d{1,15})\s*$/;

/** The readers' entry of ARC files. */
export const arc: Reader = {
  name: 'arc',
  why: 'What web archives kept before WARC (Internet Archive, 1996). By its first line.',
  endings: ['arc'],
  recognises: (source) =>
    /^filedesc:\/\/|^[a-z]{3,5}:\S{1,2000} [\d.:a-f]{3,45} \d{14} /.test(
      Buffer.from(source.head.subarray(0, 4096)).toString('latin1'),
    ) || endsWith(source, arc.endings),
  async *read(source, desk): AsyncGenerator<Piece> {
    const reader = new ByteReader(source.stream());
    const unread = (path: string, error: string): Piece => ({ kind: 'unread', unread: { path, error } });
    const broken = (problem: string): Piece =>
      unread(
        source.name,
        new Failure(source.name, problem, 'What came before is read. Fetch the archive again').message,
      );
    let count = 0;
    try {
      for (;;) {
        await reader.skipLineEnds();
        const line = await reader.line(64 * 1024);
        if (line === null) break;
        const [, url = '', , time = '', type = '', size] = RECORD.exec(line) ?? [];
        // What stands between two records is passed over: a wrong length costs one answer, not the rest of the file.
        if (size === undefined) continue;
        count++;
        const length = Number(size);
        const start = reader.position;
        const wanted = mayBeArticle(url, type === 'no-type' ? null : type.toLowerCase());
        const block = wanted ? await reader.take(Math.min(length, desk.limits.bytes)) : new Uint8Array(0);
        const rest = length - block.length;
        if ((await reader.skip(rest)) < rest) {
          yield broken(`it ends inside the record at byte ${start}`);
          break;
        }
        const message = wanted ? httpMessage(block) : null;
        if (!message || message.status < 200 || message.status > 299) continue;
        const name = inArchive(source, url);
        try {
          if (rest > 0) throw new Failure(name, 'its answer is too large', 'Save the article alone');
          const body = decodedBody(message, name, desk.limits.bytes);
          const contentType = message.headers.get('content-type')?.toLowerCase() ?? type.toLowerCase();
          const found = sourceOfCapture({ url, captured: isoTime(time), contentType, body }, source);
          if (found) yield { kind: 'source', source: found };
        } catch (error) {
          yield unread(name, explain(name, error));
        }
      }
      if (reader.broken) yield unread(source.name, explain(source.name, reader.broken));
      if (count === 0) throw new Failure(source.name, 'there is no ARC record in it', 'Fetch the archive again');
    } finally {
      await reader.close();
    }
  },
};

/** "20080430204825" as "2008-04-30T20:48:25Z". */
const isoTime = (time: string): string => time.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
