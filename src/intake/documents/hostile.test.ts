import { describe, expect, test } from 'vitest';
import { check } from '../archives/testing/check.ts';
import { page, readBytes, zip } from '../archives/testing/make.ts';
import { docx, lines, p, pdfOf } from './testing/make.ts';

const MEGABYTE = 1024 * 1024;
const text = 'The pier is shut, the council said on Monday. It opens in May.';

describe('PDF', () => {
  const sound = pdfOf([lines(50, 700, [text])]);
  const encrypted = pdfOf([lines(50, 700, [text])], {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
  });
  const many = Array.from({ length: 1500 }, (_, i) => ({ text: `word${i}`, x: (i * 37) % 500, y: (i * 53) % 800 }));
  check(
    [
      ['encrypted', encrypted, 0, /a\.pdf: it is encrypted/],
      [
        'a cross-reference table that lies',
        sound.toString('latin1').replace(/\d{10} 00000 n/g, '0000000001 00000 n'),
        1,
        null,
      ],
      [
        'no cross-reference table',
        Buffer.from(sound.toString('latin1').replace(/xref\n0[\s\S]*?trailer/, 'trailer'), 'latin1'),
        1,
        null,
      ],
      ['a start that is elsewhere', sound.toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999999'), 1, null],
      ['only its signature', '%PDF-1.7', 0, /damaged, or no PDF/],
      [
        'the rest is noise',
        Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 0xa7)]),
        0,
        /damaged, or no PDF/,
      ],
      ['cut off in the middle', sound.subarray(0, sound.length >> 1), 0, /damaged, or no PDF|no text|no words/],
      ['pages that hold themselves', sound.toString('latin1').replace('/Kids [5 0 R]', '/Kids [2 0 R]'), 0, /a\.pdf: /],
      ['a million pages that are not there', sound.toString('latin1').replace('/Count 1', '/Count 1000000'), 1, null],
      ['no text', pdfOf([[]]), 0, /its pages are pictures/],
      ['one page without text', pdfOf([lines(50, 700, [text]), []]), 1, /no text on page 2/],
      [
        'operators without end',
        pdfOf([lines(50, 700, [text])], { stream: (words) => `${'q '.repeat(1000)}${words}` }),
        1,
        null,
      ],
      [
        'brackets nested 100,000 deep',
        pdfOf([lines(50, 700, [text])], { stream: (words) => `${words}\n${'['.repeat(100_000)}` }),
        1,
        null,
      ],
      ['1,500 words strewn over a page', pdfOf([many]), 1, null],
      [
        'words of no size, and far outside',
        pdfOf([
          [
            { text, x: 1e9, y: -1e9, size: 0 },
            { text, x: 50, y: 50, size: 1e6 },
          ],
        ]),
        0,
        /pages are pictures/,
      ],
      [
        'it takes too long',
        pdfOf(Array.from({ length: 300 }, () => many)),
        0,
        /takes longer than 0 seconds/,
        { documentMilliseconds: 50 },
      ],
      ['read after one that took too long', sound, 1, null],
      ['too large', Buffer.concat([sound, Buffer.alloc(MEGABYTE)]), 0, /larger than 0 MB/, { bytes: 5000 }],
    ],
    'a.pdf',
  );
});

describe('Word', () => {
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const raw = (xml: string | Buffer): Buffer => zip([{ name: 'word/document.xml', data: xml }]);
  check(
    [
      [
        'entities upon entities',
        raw(`<?xml version="1.0"?>${entities}<w:document><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>`),
        0,
        /declares XML entities/,
      ],
      [
        'an entity of a file of this machine',
        raw('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><w:p><w:t>&f;</w:t></w:p>'),
        0,
        /declares XML entities/,
      ],
      ['an entity nobody declared', docx(p(`${text} &nobody;`)), 1, null],
      ['elements nested 100,000 deep', raw('<w:p>'.repeat(100_000)), 0, /nested too deep/],
      [
        'tables within tables',
        raw(`<w:body>${'<w:tbl><w:tr><w:tc>'.repeat(300)}${p(text)}${'</w:tc></w:tr></w:tbl>'.repeat(300)}</w:body>`),
        1,
        null,
      ],
      ['tags that never close', raw(`<w:document><w:body><w:p><w:r><w:t>${text}`), 1, null],
      ['closing tags that were never open', docx(`</w:p></w:tc></w:tr></w:del></w:del>${p(text)}`), 1, null],
      [
        '20,000 attributes',
        docx(`<w:p ${Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(' ')}></w:p>${p(text)}`),
        1,
        null,
      ],
      ['a part that is a bomb', raw(Buffer.alloc(3 * MEGABYTE, 32)), 0, /larger than 1 MB/, { bytes: MEGABYTE }],
      ['a part that is no XML', raw('this is a text'), 0, /no XML/],
      [
        'UTF-16',
        raw(Buffer.from(`\ufeff<w:body>${p('The caf\u00e9 is shut, the council said.')}</w:body>`, 'utf16le')),
        1,
        null,
      ],
      ['no words', docx(p('')), 0, /no words/],
      ['one paragraph of half a megabyte', docx(p('pier '.repeat(100_000))), 1, null],
    ],
    'a.docx',
  );
});

describe('mail and MHTML', () => {
  const head = (type: string): string => `MIME-Version: 1.0\r\nReceived: x\r\nContent-Type: ${type}\r\n\r\n`;
  const nested = (depth: number): string =>
    depth === 0
      ? `Content-Type: text/plain\r\n\r\n${text}`
      : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n--b${depth}--`;
  const forwarded = (depth: number): string =>
    depth === 0
      ? `${head('text/plain')}${text}`
      : `${head(`multipart/mixed; boundary=f${depth}`)}--f${depth}\r\nContent-Type: message/rfc822\r\n\r\n${forwarded(depth - 1)}\r\n--f${depth}--`;
  check(
    [
      ['parts nested 1,000 deep', `MIME-Version: 1.0\r\n${nested(300)}`, 0, /no text in this message/],
      ['messages within messages', forwarded(9), 0, /more than 4 deep/],
      ['30,000 parts', `${head('multipart/mixed; boundary=b')}${'--b\r\n\r\nx\r\n'.repeat(30_000)}--b--`, 1, null],
      [
        'a boundary that never comes',
        `${head('multipart/mixed; boundary=never')}${text}`,
        0,
        /no text in this message/,
      ],
      ['an empty boundary', `${head('multipart/mixed; boundary=""')}${text}`, 0, /no text in this message/],
      [
        'a header of 2 MB',
        `MIME-Version: 1.0\r\nX: ${'a'.repeat(2 * MEGABYTE)}\r\n\r\n${text}`,
        0,
        /no text in this message/,
      ],
      ['100,000 folded lines', `MIME-Version: 1.0\r\nX: a\r\n${' b\r\n'.repeat(60_000)}\r\n${text}`, 1, null],
      [
        'base64 that is none',
        `${head('text/plain\r\nContent-Transfer-Encoding: base64')}\u00a7\u00a7\u00a7`,
        0,
        /no text in this message/,
      ],
      [
        'an encoded word that never ends',
        `MIME-Version: 1.0\r\nSubject: ${'=?utf-8?Q?'.repeat(300)}\r\n\r\n${text}`,
        1,
        null,
      ],
      ['an encoding nobody knows', `${head('text/plain; charset=x-klingon')}${text}`, 1, null],
      [
        'a wrong encoding',
        Buffer.concat([
          Buffer.from(head('text/plain; charset=us-ascii')),
          Buffer.from('The caf\u00e9 is shut, the council said.'),
        ]),
        1,
        null,
      ],
      [
        'equals signs without end',
        `${head('text/plain\r\nContent-Transfer-Encoding: quoted-printable')}${text}${'='.repeat(MEGABYTE)}`,
        1,
        null,
      ],
      [
        'an attachment that is a picture under the name of a page',
        `${head('multipart/mixed; boundary=b')}--b\r\n\r\n${text}\r\n--b\r\nContent-Type: application/octet-stream; name="a.html"\r\nContent-Disposition: attachment\r\n\r\nGIF89a\r\n--b--`,
        1,
        /a\.html\): this is a GIF image/,
      ],
    ],
    'a.eml',
  );
  check(
    [
      [
        'a page with no page in it',
        `${head('multipart/related; boundary=b')}--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--`,
        0,
        /there is no page in it/,
      ],
    ],
    'a.mhtml',
  );
});

describe('CSL-JSON', () => {
  check(
    [
      ['cut off', '[{"type": "article-newspaper", "URL": "https://ledger.example/pier", "title": "Th', 0, /is no JSON/],
      [
        'other things among the items',
        '[{"type": "webpage", "URL": 5, "author": {}, "issued": {"date-parts": [[null]]}}, null, 7, "x"]',
        0,
        /this is no CSL item/,
      ],
      [
        'nested 100,000 deep',
        `[{"type": "webpage", "URL": "x", "a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}]`,
        0,
        null,
      ],
    ],
    'a.json',
  );
});

test('a page in any of these under a wrong encoding keeps its words', async () => {
  const latin = Buffer.from(page('caf\u00e9').replace('utf-8', 'iso-8859-1'), 'latin1');
  const mixed = Buffer.concat([
    Buffer.from(page('caf\u00e9').replace('</article>', '<p>Said <q>')),
    Buffer.from([0xe9, 0x20]),
    Buffer.from('</q> the office, which is of another encoding than the rest of it.</p></article>'),
  ]);
  const files = zip([
    { name: 'latin.html', data: latin },
    { name: 'marked.html', data: Buffer.from(`\ufeff${page('caf\u00e9').replace('utf-8', 'iso-8859-1')}`) },
    { name: 'wide.html', data: Buffer.from(`\ufeff${page('caf\u00e9')}`, 'utf16le') },
    { name: 'wrong.html', data: page('caf\u00e9').replace('utf-8', 'iso-8859-1') },
    { name: 'mixed.html', data: mixed },
  ]);
  const { articles, unread } = await readBytes(files, 'a.zip');
  expect(unread).toEqual([]);
  expect(articles.map(({ title }) => title)).toEqual(Array(5).fill('The caf\u00e9 is shut'));
});
