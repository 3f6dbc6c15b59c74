import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { ByteReader } from './byte-reader.ts';
import { httpMessage } from './http-message.ts';
import { warcRecords } from './warc-records.ts';
import { warcExchange, warcInfo } from './write-warc.ts';

test('whatever was fetched is read again as it was', async () => {
  const value = fc.string({ unit: fc.constantFrom('a', ' ', ':', '"', 'é', '\u00ff') });
  const exchange = fc.record({
    url: fc.webUrl(),
    date: fc.constantFrom('2024-05-03T10:04:00Z', '1999-12-31T23:59:59Z'),
    requestHead: fc.constantFrom('', 'GET / HTTP/1.1\r\nhost: a.example\r\n\r\n'),
    responseHead: value.map((words) => `HTTP/1.1 200 OK\r\nETag: x${words}x\r\n\r\n`),
    body: fc.uint8Array({ maxLength: 300 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(exchange, { minLength: 1, maxLength: 4 }), async (exchanges) => {
      const bytes = Buffer.concat([warcInfo('2024-05-03T10:04:00Z'), ...exchanges.map(warcExchange)]);
      const about = { name: 'a.warc.gz', path: 'a.warc.gz', url: null, contentType: null, captured: null };
      const reader = new ByteReader(bytesSource(bytes, about).stream());
      const read: unknown[] = [];
      for await (const record of warcRecords(reader, (problem) => expect(problem).toBe(''))) {
        if (record.type !== 'response') continue;
        const block = await record.block(10_000);
        const body = httpMessage(block)!.body;
        const responseHead = Buffer.from(block.subarray(0, block.length - body.length)).toString('latin1');
        read.push([record.headers.get('warc-target-uri'), record.headers.get('warc-date'), responseHead, [...body]]);
      }
      expect(read).toEqual(exchanges.map(({ url, date, responseHead, body }) => [url, date, responseHead, [...body]]));
    }),
    { numRuns: 50 },
  );
});
