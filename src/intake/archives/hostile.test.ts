import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { check } from './testing/check.ts';
import { type Answer, http, packed, page, readBytes, record, response, type ZipEntry, zip } from './testing/make.ts';

const MEGABYTE = 1024 * 1024;
const url = 'https://ledger.example/pier';
const good = response({ url: 'https://ledger.example/good', body: page('quay') });
const answer = (more: Partial<Answer>): Buffer => response({ url, body: page('pier'), ...more });
const text = 'The pier is shut, the council said on Monday. It opens in May.';
const sound: ZipEntry = { name: 'good.txt', data: text };

describe('WARC', () => {
  const inChunks = (body: string): Buffer => answer({ body, headers: 'Transfer-Encoding: chunked\r\n' });
  check(
    [
      ['cut off within a header', Buffer.concat([good, good.subarray(0, 40)]), 1, /has no readable header|ends inside/],
      [
        'cut off within a page',
        Buffer.concat([good, answer({}).subarray(0, 700)]),
        2,
        /ends inside the record at byte \d+ \(https/,
      ],
      [
        'Content-Length too small',
        Buffer.concat([answer({ length: 300 }), good]),
        2,
        /bytes before byte \d+ belong to no record/,
      ],
      ['Content-Length too large', Buffer.concat([good, answer({ length: 9_000_000 })]), 2, /ends inside the record/],
      [
        'Content-Length of 10^15',
        Buffer.concat([good, answer({ length: 1e14 })]),
        1,
        /its answer is too large|ends inside/,
      ],
      [
        'Content-Length that is none',
        Buffer.concat([Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n'), good]),
        1,
        /no readable header/,
      ],
      [
        'a header of 2 MB',
        Buffer.concat([Buffer.from(`WARC/1.0\r\nX: ${'a'.repeat(2 * MEGABYTE)}\r\n\r\n`), good]),
        1,
        /no readable header/,
      ],
      [
        '100,000 headers',
        Buffer.concat([Buffer.from(`WARC/1.0\r\n${'A: b\r\n'.repeat(100_000)}\r\n`), good]),
        1,
        /no readable header/,
      ],
      [
        '50,000 lines of one folded header',
        Buffer.concat([Buffer.from(`WARC/1.0\r\nA: b\r\n${' c\r\n'.repeat(50_000)}\r\n`), good]),
        1,
        /no readable header/,
      ],
      [
        '10 MB without a line feed before it',
        Buffer.concat([Buffer.alloc(10 * MEGABYTE, 65), Buffer.from('\r\n'), good]),
        1,
        /belong to no record/,
      ],
      ['nothing but the first line', Buffer.from('WARC/1.0\r\n'), 0, /no readable header/],
      [
        'an answer without HTTP',
        Buffer.concat([
          record('response', url, Buffer.from('<p>no header</p>'), { warc: 'Content-Type: application/http\r\n' }),
          good,
        ]),
        1,
        /no readable HTTP header/,
      ],
      [
        '100,000 HTTP headers',
        Buffer.concat([answer({ headers: 'A: b\r\n'.repeat(100_000) }), good]),
        1,
        /no readable HTTP header/,
      ],
      [
        'a page that is a gzip bomb',
        Buffer.concat([
          answer({ body: gzipSync(Buffer.alloc(60 * MEGABYTE, 32)), headers: 'Content-Encoding: gzip\r\n' }),
          good,
        ]),
        1,
        /pier\): larger than 50 MB/,
      ],
      [
        'codings upon codings',
        Buffer.concat([answer({ headers: `Content-Encoding: ${'gzip,'.repeat(9999)}gzip\r\n` }), good]),
        2,
        null,
      ],
      [
        'brotli data that is none',
        Buffer.concat([answer({ body: Buffer.alloc(999, 0xfe), headers: 'Content-Encoding: br\r\n' }), good]),
        1,
        /br data is damaged/,
      ],
      ['a chunk of 4 GB', Buffer.concat([inChunks(`ffffffff\r\n${page('pier')}`), good]), 2, null],
      [
        'a chunk that never ends',
        Buffer.concat([inChunks(`${page('pier').length.toString(16)}\r\n${page('pier')}`), good]),
        2,
        null,
      ],
      [
        'an address of 100,000 letters',
        Buffer.concat([response({ url: `${url}?${'x'.repeat(60_000)}`, body: page('pier') }), good]),
        2,
        null,
      ],
      ['a date that is none', Buffer.concat([answer({ date: '9999-99-99T99:99:99' }), good]), 2, null],
      ['nothing to revisit', record('revisit', url, http({ url, body: '' })), 0, /revisit record/],
      [
        'an unknown type and an answer in segments',
        Buffer.concat([record('surprise', url, Buffer.from('x')), record('continuation', url, Buffer.from('x')), good]),
        1,
        /in segments/,
      ],
    ],
    'a.warc',
  );

  test('a damaged member of the packed file costs itself, not all that follow', async () => {
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255));
    const middle = gzipSync(
      record('resource', 'https://ledger.example/x.png', noise, { warc: 'Content-Type: image/png\r\n' }),
    );
    middle.fill(0xff, 400, 900);
    const { articles, unread } = await readBytes(
      Buffer.concat([packed(good), middle, packed(answer({}))]),
      'a.warc.gz',
    );
    expect(articles.map((article) => article.url)).toContain('https://ledger.example/good');
    expect(unread).toContainEqual(expect.stringMatching(/a\.warc\.gz: the gzip data is damaged\. \S/));
  });

  test('a packed file that is a bomb', async () => {
    const zeros = gzipSync(Buffer.alloc(50 * MEGABYTE, 10));
    const { articles, unread } = await readBytes(Buffer.concat([packed(good), zeros]), 'a.warc.gz');
    expect(articles).toHaveLength(1);
    expect(unread).toContainEqual(expect.stringMatching(/a gzip bomb/));
  });
});

describe('ARC', () => {
  const line = `${url} 192.0.2.1 20250305100000 text/html`;
  const block = http({ url, body: page('pier') });
  check(
    [
      [
        'a length that is wrong',
        Buffer.concat([Buffer.from(`${line} 5\n`), block, Buffer.from(`\n${line} ${block.length}\n`), block]),
        1,
        null,
      ],
      ['nothing in it', Buffer.from('filedesc://x\n'), 0, /no ARC record/],
      ['lines of 1 MB', Buffer.from(`filedesc://x\n${`${'a '.repeat(MEGABYTE / 2)}\n`.repeat(3)}`), 0, /no ARC record/],
    ],
    'a.arc',
  );
});

describe('ZIP', () => {
  const nested = (depth: number): Buffer =>
    depth === 0 ? zip([sound]) : zip([{ name: 'in.zip', data: nested(depth - 1), method: 0 }]);
  const overlapping = [
    { name: '0.txt', data: Buffer.alloc(9 * MEGABYTE, 32) },
    ...Array.from({ length: 60 }, (_, i) => ({
      name: `${i + 1}.txt`,
      data: Buffer.alloc(9 * MEGABYTE, 32),
      sameAs: 0,
    })),
  ];
  check(
    [
      [
        'a name that climbs out',
        zip([{ name: '../../etc/cron.d/x.txt', data: text }, sound]),
        1,
        /its name leads out of the archive/,
      ],
      ['an absolute name', zip([{ name: '/etc/x.txt', data: text }, sound]), 1, /its name leads out/],
      ['a drive', zip([{ name: 'C:\\x.txt', data: text }, sound]), 1, /its name leads out/],
      ['backslashes that climb', zip([{ name: 'a\\..\\..\\x.txt', data: text }, sound]), 1, /its name leads out/],
      [
        'a list that names files of this machine',
        zip([{ name: 'a.jsonl', data: '{"path": "/etc/passwd", "id": "x"}' }, sound]),
        1,
        /may not name files/,
      ],
      [
        'a list of addresses',
        zip([
          {
            name: 'a.opml',
            data: '<opml version="2.0"><body><outline xmlUrl="https://ledger.example/feed"/></body></opml>',
          },
          sound,
        ]),
        1,
        /^address: .*"within":true/,
      ],
      ['encrypted', zip([{ name: 'a.txt', data: text, flags: 1 }, sound]), 1, /a\.txt\): it is encrypted/],
      ['a method nobody knows', zip([{ name: 'a.txt', data: text, method: 99 }, sound]), 1, /packed by a method/],
      [
        'a member that is a bomb',
        zip([{ name: 'a.txt', data: Buffer.alloc(60 * MEGABYTE, 32) }, sound]),
        1,
        /a\.txt\): larger than 50 MB/,
      ],
      [
        'a size that lies',
        zip([{ name: 'a.txt', data: Buffer.alloc(MEGABYTE, 97), says: { size: 10 } }, sound]),
        1,
        /a\.txt\): damaged/,
      ],
      ['members that overlap', zip(overlapping), 0, /a ZIP bomb/, { bytes: 10 * MEGABYTE }],
      [
        'packed data that is damaged',
        zip([{ name: 'a.txt', data: text, says: { packed: 9 } }, sound]),
        1,
        /a\.txt\): damaged/,
      ],
      ['archives within archives within archives', nested(9), 0, /more than 4 deep/],
      [
        'a nested archive too large for memory',
        zip([{ name: 'in.zip', data: Buffer.alloc(MEGABYTE) }, sound]),
        1,
        /in\.zip\): larger than 0 MB/,
        { nestedBytes: 100_000 },
      ],
      ['cut off', zip([sound]).subarray(0, 60), 0, /damaged or cut off/],
      [
        'a list that leads nowhere',
        Buffer.concat([zip([sound]).subarray(0, 30), Buffer.from('PK\x05\x06'), Buffer.alloc(18, 255)]),
        0,
        /damaged or cut off/,
      ],
      ['no end at all', Buffer.from('PK\x03\x04'), 0, /damaged or cut off/],
      ['nothing in it', zip([]), 0, /no articles in this archive/],
      [
        'a name that is no text',
        zip([{ name: Buffer.from([0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]), data: text }, sound]),
        2,
        null,
      ],
      [
        '20,000 members',
        zip(Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}.png`, data: '', method: 0 }))),
        0,
        /no articles in this archive/,
      ],
      ['a spreadsheet', zip([{ name: 'xl/workbook.xml', data: '<x/>' }]), 0, /this is a spreadsheet or presentation/],
    ],
    'in.zip',
  );

  test('a ZIP within itself, by overlapping members, ends', async () => {
    const { unread } = await readBytes(nested(5), 'in.zip');
    expect(unread).toEqual([expect.stringMatching(/more than 4 deep/)]);
  });
});

describe('WACZ', () => {
  const wacz = (list: string, archive: Buffer): Buffer =>
    zip([
      { name: 'pages/pages.jsonl', data: list },
      { name: 'archive/data.warc.gz', data: archive, method: 0 },
    ]);
  check(
    [
      ['a list that is no JSON', wacz('{"url": \n[[[[', packed(good)), 1, null],
      ['a list of other things', wacz('{"url": 5}\n{"url": "javascript:alert(1)"}\nnull', packed(good)), 1, null],
      ['an archive that is cut off', wacz('', packed(good, answer({})).subarray(0, -80)), 2, /gzip data is damaged/],
      ['an archive that is none', wacz('', Buffer.from('nothing')), 0, /no WARC record in it/],
    ],
    'a.wacz',
  );
});
