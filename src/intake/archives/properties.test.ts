/** Every parser entry, on random bytes and on sound files with some bytes changed: an answer or an error, nothing else. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headerWords, messageDate, mimeParts } from '../documents/mime.ts';
import { docx, lines, p, pdfOf } from '../documents/testing/make.ts';
import { ByteReader } from './byte-reader.ts';
import { headersOf } from './headers.ts';
import { decodedBody, httpMessage } from './http-message.ts';
import { http, packed, page, readBytes, record, response, zip } from './testing/make.ts';

const url = 'https://ledger.example/pier';
const text = 'The pier is shut, the council said on Monday. It opens in May.';
const warc = Buffer.concat([
  response({ url, body: page('pier') }),
  record('revisit', url, http({ url, body: '' })),
  response({ url: `${url}/2`, body: page('quay') }),
]);
const mail = `MIME-Version: 1.0\r\nSubject: =?utf-8?Q?Pier?=\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page('pier')}\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n--b--`;
const csl = JSON.stringify([
  {
    type: 'article-newspaper',
    URL: url,
    title: 'Pier',
    issued: { 'date-parts': [[2025, 3]] },
    author: [{ family: 'Quill' }],
  },
]);

/** A sound file of every kind, under its name. */
const SOUND: readonly (readonly [name: string, file: Buffer])[] = [
  ['a.warc', warc],
  ['a.warc.gz', packed(warc.subarray(0, 900), warc.subarray(900))],
  [
    'a.arc',
    Buffer.concat([
      Buffer.from(
        `filedesc://a 0.0.0.0 20250305095900 text/plain 5\n1 1 T\n\n${url} 192.0.2.1 20250305100000 text/html ${http({ url, body: page('pier') }).length}\n`,
      ),
      http({ url, body: page('pier') }),
    ]),
  ],
  [
    'a.zip',
    zip([
      { name: 'a.txt', data: text },
      { name: 'b/c.html', data: page('pier') },
      { name: 'in.zip', data: zip([{ name: 'd.txt', data: text }]) },
    ]),
  ],
  [
    'a.wacz',
    zip([
      { name: 'pages/pages.jsonl', data: JSON.stringify({ url }) },
      { name: 'archive/a.warc.gz', data: gzipSync(warc), method: 0 },
    ]),
  ],
  ['a.docx', docx(p(text) + p('It is late.', '<w:pStyle w:val="Title"/>'))],
  ['a.eml', Buffer.from(mail)],
  ['a.mhtml', Buffer.from(mail.replace('mixed', 'related'))],
  ['a.json', Buffer.from(csl)],
];

/** Changes: a byte here and there, a piece cut out, a piece written twice. */
const change = fc.record({
  kind: fc.constantFrom('byte', 'cut', 'twice', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  byte: fc.integer({ min: 0, max: 255 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(file: Buffer, changes: readonly Change[]): Buffer {
  let bytes = Buffer.from(file);
  for (const { kind, at, length, byte } of changes) {
    const place = Math.floor(at * bytes.length);
    if (kind === 'byte') bytes[Math.min(place, bytes.length - 1)] = byte;
    else if (kind === 'cut') bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + length)]);
    else if (kind === 'twice') bytes = Buffer.concat([bytes.subarray(0, place + length), bytes.subarray(place)]);
    else bytes = bytes.subarray(0, place + 1);
    if (bytes.length === 0) return Buffer.from(' ');
  }
  return bytes;
}

async function holds(file: Buffer, name: string): Promise<void> {
  const { articles, unread } = await readBytes(file, name);
  for (const article of articles) expect(article.text).toMatch(/[\p{L}\p{N}]/u);
  for (const error of unread) expect(error).toMatch(/^address: |^a\..+: .+\. \S/s);
}

describe('sound files with changes', () => {
  test.each(SOUND)('%s', async (name, file) => {
    expect((await readBytes(file, name)).unread).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        holds(changed(file, changes), name),
      ),
      { numRuns: 60 },
    );
  });

  test('a.pdf', async () => {
    const file = pdfOf([lines(50, 700, [text, text]), lines(50, 700, [text])]);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        holds(changed(file, changes), 'a.pdf'),
      ),
      { numRuns: 25 },
    );
  });
});

test('random bytes under every name, behind every signature', async () => {
  const starts = [
    '',
    'WARC/1.0\r\n',
    'PK\x03\x04',
    'filedesc://',
    'MIME-Version: 1.0\r\n',
    '\x1f\x8b\x08',
    '[{"type":"webpage","URL":',
  ];
  const names = [...SOUND.map(([name]) => name), 'a.pdf', 'a.txt'];
  const bytes = fc.uint8Array({ maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.constantFrom(...names), bytes, async (start, name, rest) => {
      const file = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
      const { unread, articles } = await readBytes(file, name);
      expect(articles.length + unread.length).toBeGreaterThanOrEqual(name === 'a.json' ? 0 : 1);
      for (const error of unread) expect(error).toMatch(/^address: |^a\..+: .+\. \S/s);
    }),
    { numRuns: 200 },
  );
});

describe('the parts of the parsers', () => {
  test('a reader of bytes gives every byte once, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        async (pieces, step) => {
          const stream = async function* (): AsyncGenerator<Uint8Array> {
            yield* pieces;
          };
          const reader = new ByteReader(stream());
          let all = Buffer.alloc(0);
          for (let turn = 0; ; turn++) {
            const line = turn % 2 === 0 ? await reader.line(step) : null;
            const taken = line === null ? await reader.take(step) : Buffer.from(line, 'latin1');
            if (taken.length === 0) break;
            all = Buffer.concat([all, taken]);
          }
          expect(all.equals(Buffer.concat(pieces))).toBe(true);
          expect(reader.position).toBe(all.length);
        },
      ),
    );
  });

  test('headers, answers, messages, dates', () => {
    const coding = fc.constantFrom('gzip', 'br', 'deflate', 'zstd', 'identity', 'x');
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        coding,
        (bytes, words, name) => {
          expect([...headersOf(words.split('\n')).keys()]).not.toContain('');
          const message = httpMessage(
            Buffer.concat([
              Buffer.from(`HTTP/1.1 200\r\nContent-Encoding: ${name}\r\nTransfer-Encoding: chunked\r\n\r\n`),
              bytes,
            ]),
          );
          try {
            expect(decodedBody(message!, 'a', 1000).length).toBeLessThanOrEqual(1000);
          } catch (error) {
            expect((error as Error).name).toBe('Failure');
          }
          expect(mimeParts(bytes).parts).toEqual([]);
          expect(typeof headerWords(words)).toBe('string');
          expect(messageDate(words)?.utc ?? '1970-01-01T00:00:00Z').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        },
      ),
    );
  });
});
