import { describe, expect, test } from 'vitest';
import { page, readBytes } from '../archives/testing/make.ts';
import { docx, p } from './testing/make.ts';

describe('Word', () => {
  test('paragraphs, lists, tables, notes; what was deleted, hidden or stands on every page is not text', async () => {
    const file = docx(
      [
        p('The pier is shut', '<w:pStyle w:val="Titel"/>'),
        p('By Mara Quill'),
        '<w:p><w:r><w:t>The pier is </w:t></w:r><w:del><w:r><w:delText>open</w:delText></w:r></w:del><w:ins><w:r><w:t>shut</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>, the office &amp; the council said</w:t><w:br/><w:t>on Monday.</w:t></w:r></w:p>',
        p('One boat is safe.', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        `<w:tbl><w:tr><w:tc>${p('Boat')}</w:tc><w:tc>${p('Built')}</w:tc></w:tr><w:tr><w:tc>${p('Anna')}</w:tc><w:tc>${p('1989')}</w:tc></w:tr></w:tbl>`,
        '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      ].join(''),
      [
        {
          name: 'word/styles.xml',
          data: '<w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>',
        },
        {
          name: 'word/footnotes.xml',
          data: `<w:footnotes><w:footnote>${p('So says a letter.')}</w:footnote></w:footnotes>`,
        },
        { name: 'word/header1.xml', data: `<w:hdr>${p('Skarrow Ledger')}</w:hdr>` },
      ],
    );
    const { articles, unread } = await readBytes(file, 'a.docx');
    expect(unread).toEqual([]);
    expect(articles[0]).toMatchObject({ title: 'The pier is shut', byline: ['Mara Quill'], path: 'a.docx' });
    expect(articles[0]?.text.split('\n\n')).toEqual([
      'The pier is shut',
      'By Mara Quill',
      'The pier is shut, the office & the council said\non Monday.',
      '- One boat is safe.',
      'Boat | Built',
      'Anna | 1989',
      'In a box.',
      'So says a letter.',
    ]);
    expect(articles[0]?.dropped).toEqual(
      expect.arrayContaining([
        { text: 'Skarrow Ledger', reason: 'running-head' },
        { text: 'secret', reason: 'hidden' },
      ]),
    );
  });
});

const crlf = (...lines: readonly string[]): string => lines.join('\r\n');

describe('MHTML', () => {
  test('the page itself, not its frames; its address and the time it was saved', async () => {
    const file = crlf(
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://ledger.example/pier',
      'Subject: The pier is shut',
      'Date: Wed, 5 Mar 2025 23:30:00 -0200',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----x----"',
      '',
      '------x----',
      'Content-Type: text/html',
      'Content-ID: <frame-1>',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://ads.example/frame',
      '',
      page('soap').replaceAll('=', '=3D'),
      '------x----',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://ledger.example/pier',
      '',
      page('caf\u00e9').replaceAll('=', '=3D').replaceAll('\u00e9', '=C3=A9').replace('harbour', 'har=\r\nbour'),
      '------x------',
      '',
    );
    const { articles, unread } = await readBytes(file, 'page.mhtml');
    expect(unread).toEqual([]);
    expect(articles).toMatchObject([
      { title: 'The caf\u00e9 is shut', url: 'https://ledger.example/pier', captured: '2025-03-06T01:30:00Z' },
    ]);
    expect(articles[0]?.text).toContain('the harbour office said');
  });
});

describe('mail', () => {
  const head = (type: string, subject = 'The pier is shut'): string =>
    crlf(
      'Received: from x',
      'From: "Skarrow Ledger" <news@ledger.example>',
      `Subject: ${subject}`,
      'Date: 5 Mar 2025 23:30:00 +0100',
      'MIME-Version: 1.0',
      `Content-Type: ${type}`,
    );

  test('HTML where there is some, the sender and the day from the headers', async () => {
    const file = crlf(
      head('multipart/alternative; boundary=b'),
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Short.',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(page('pier')).toString('base64'),
      '--b--',
    );
    const { articles } = await readBytes(file, 'a.eml');
    expect(articles).toMatchObject([{ title: 'The pier is shut', outlet: 'Skarrow Ledger', published: '2025-03-05' }]);
    expect(articles[0]?.text).toContain('Repairs to the pier will take until May');
  });

  test('plain text with broken lines, in its own encoding, with an encoded subject', async () => {
    const subject = '=?ISO-8859-1?Q?The_caf=E9?= =?utf-8?B?IGlzIHNodXQ=?=';
    const body = Buffer.from(
      'The caf\u00e9 is shut, the council \r\nsaid on Monday.\r\n\r\nIt opens in May.\r\n',
      'latin1',
    );
    const file = Buffer.concat([
      Buffer.from(`${head('text/plain; charset=iso-8859-1; format=flowed', subject)}\r\n\r\n`),
      body,
    ]);
    const { articles } = await readBytes(file, 'a.eml');
    expect(articles[0]?.title).toBe('The caf\u00e9 is shut');
    expect(articles[0]?.text).toContain('The caf\u00e9 is shut, the council said on Monday.\n\nIt opens in May.');
  });

  test('what was sent on lends neither sender nor day; attachments are read, their names lead nowhere', async () => {
    const file = crlf(
      head('multipart/mixed; boundary="b"', 'Fwd: The pier is shut'),
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Please read the file that I have added to this message.',
      '--b',
      'Content-Type: text/plain; name="x"',
      'Content-Disposition: attachment; filename="../../pier.txt"',
      '',
      'The pier is shut, the council said on Monday. It opens in May.',
      '--b',
      'Content-Type: image/png',
      'Content-Disposition: attachment; filename="a.png"',
      '',
      'x',
      '--b--',
    );
    const { articles, unread } = await readBytes(file, 'a.eml');
    expect(unread).toEqual([]);
    expect(articles.map(({ path, outlet, published }) => [path, outlet, published])).toEqual([
      ['a.eml', null, null],
      ['a.eml/pier.txt', null, null],
    ]);
  });
});
