import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { response, zip } from './archives/testing/make.ts';
import { docx, lines, p, pdfOf } from './documents/testing/make.ts';
import { take } from './take.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, content: string | Uint8Array): string => {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const text = (words: string): string => `The ${words} is shut, the council said on Monday. It opens in May.`;
const page = (words: string): string =>
  `<html><head><title>${words} shut</title></head><body><article><h1>${words} shut</h1>${`<p>${text(words)} Nobody on the island was asked, and the ferry line has no plan for the winter, which is long and cold there.</p>`.repeat(3)}</article></body></html>`;
async function* stream(...chunks: readonly string[]): AsyncIterable<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

describe('inputs', () => {
  test('a folder: all of it, sorted, told by paths in it', async () => {
    put('b/2.txt', text('pier'));
    put('a.md', text('quay'));
    put('b/c/1.html', page('lighthouse'));
    put('b/3.html.gz', gzipSync(page('ferry')));
    const { articles, unread } = await take([root]);
    expect(articles.map(({ path }) => path)).toEqual(['a.md', 'b/2.txt', 'b/3.html.gz', 'b/c/1.html']);
    expect(unread).toEqual([]);
  });

  test('a file, whatever it is called, and a glob', async () => {
    put('x/1.txt', text('pier'));
    put('x/y/2.txt', text('quay'));
    const other = put('article', text('ferry'));
    const { articles } = await take([join(root, 'x/**/*.txt'), other]);
    expect(articles.map(({ path }) => path)).toEqual(['1.txt', 'article', 'y/2.txt']);
  });

  test('a page under the name of a text is a page', async () => {
    put('1.txt', `<!DOCTYPE html>${page('pier')}`);
    const { articles } = await take([root]);
    expect(articles[0]?.text).not.toContain('<');
  });

  test('records: a line each, with their ids; a wrong line does not stop the others', async () => {
    const page1 = put('saved.html', page('pier'));
    const lines = [
      JSON.stringify({ id: 'r2', text: text('quay') }),
      '{"id": "broken',
      JSON.stringify({ id: 'r1', path: page1, url: 'https://ledger.example/pier' }),
      '',
      '[1]',
      JSON.stringify({ id: 'r3' }),
    ].join('\r\n');
    const { articles, unread } = await take(['-'], { stdin: stream(lines.slice(0, 30), lines.slice(30)) });
    expect(articles.map(({ id, url }) => [id, url])).toEqual([
      ['r2', null],
      ['r1', 'https://ledger.example/pier'],
    ]);
    expect(unread.map(({ error }) => error)).toEqual([
      expect.stringMatching(/input:2: this line is not JSON\./),
      expect.stringMatching(/input:5: this line is no JSON object/),
      expect.stringMatching(/r3: the record has no "text"/),
    ]);
  });

  test('a .jsonl file names pages from its own folder', async () => {
    put('pages/saved.html', page('pier'));
    put('pages/list.jsonl', JSON.stringify({ id: 'p', path: 'saved.html', url: 'https://ledger.example/pier' }));
    const { articles } = await take([join(root, 'pages/list.jsonl')]);
    expect(articles).toMatchObject([{ id: 'p', title: 'pier shut', url: 'https://ledger.example/pier' }]);
  });
});

describe('archives, documents, catalogues', () => {
  const csl = (...items: readonly object[]): string =>
    JSON.stringify(items.map((item) => ({ type: 'article-newspaper', ...item })));

  test('a catalogue lends articles what they do not say; what it describes and is not there is told', async () => {
    put('1.txt', `---\nurl: https://www.ledger.example/pier?utm_source=mail\n---\n${text('pier')}`);
    put('2.txt', `---\nurl: https://doi.org/10.1234/Quay\npublished: 2024-01-02\n---\n${text('quay')}`);
    put(
      'zotero.json',
      csl(
        {
          URL: 'http://ledger.example/pier/',
          title: 'Pier shut',
          'container-title': 'Ledger',
          author: [{ given: 'Mara', family: 'Quill' }],
          issued: { 'date-parts': [['2025', 3, 5]] },
        },
        { DOI: '10.1234/quay', issued: { 'date-parts': [[2025]] } },
        { URL: 'https://ledger.example/lost', title: 'Lost' },
      ),
    );
    put('other.json', '{"a": 1}');
    const { articles, unread } = await take([root]);
    expect(articles).toMatchObject([
      { path: '1.txt', title: 'Pier shut', outlet: 'Ledger', byline: ['Mara Quill'], published: '2025-03-05' },
      { path: '2.txt', published: '2024-01-02' },
    ]);
    expect(unread).toEqual([
      {
        path: 'zotero.json:3 (Lost)',
        error: expect.stringMatching(/describes an article that is not among the inputs\. \S/),
      },
    ]);
  });

  test('a folder of everything, and the same folder as a ZIP: the same articles', async () => {
    put('story/1.html', page('pier'));
    put('story/1_files/frame.html', page('soap'));
    put('story/2.eml', `MIME-Version: 1.0\r\nSubject: Quay shut\r\n\r\n${text('quay')}`);
    put('story/3.warc', response({ url: 'https://ledger.example/ferry', body: page('ferry') }));
    put('story/4.docx', docx(p(text('basin'))));
    put('story/5.pdf', pdfOf([lines(50, 700, [text('shed')])]));
    const names = ['1.html', '1_files/frame.html', '2.eml', '3.warc', '4.docx', '5.pdf'];
    const archive = zip(names.map((name) => ({ name, data: readFileSync(join(root, 'story', name)) })));
    const folder = await take([join(root, 'story')]);
    const packed = await take([put('story.zip', archive)]);
    expect([folder.unread, packed.unread]).toEqual([[], []]);
    expect(folder.articles.map(({ path }) => path)).toEqual(['1.html', '2.eml', '3.warc', '4.docx', '5.pdf']);
    expect(packed.articles).toEqual(
      folder.articles.map((article) => ({ ...article, path: `story.zip/${article.path}` })),
    );
  });

  test('two states of a page in an archive are one article', async () => {
    const url = 'https://ledger.example/pier';
    const later = page('pier').replace(
      '</article>',
      '<p>The council has said on Tuesday that it will pay for all of the repairs.</p></article>',
    );
    const file = Buffer.concat([
      response({ url, body: later, date: '2025-03-06T08:00:00Z' }),
      response({ url, body: page('pier') }),
    ]);
    const { articles } = await take([put('a.warc', file)]);
    expect(articles).toMatchObject([
      { captured: '2025-03-06T08:00:00Z', versions: [{ captured: '2025-03-05T10:00:00Z', removed: [] }] },
    ]);
    const { text: words, versions } = articles[0]!;
    expect(versions?.[0]?.added.map(({ start, end }) => words.slice(start, end))).toEqual([
      'The council has said on Tuesday that it will pay for all of the repairs.',
    ]);
  });
});

test('an article of which only the headline is saved is that headline, and that is said', async () => {
  put('short.txt', '---\ntitle: The north pier is shut\n---\n\n');
  const notices: string[] = [];
  const { articles, unread } = await take([root], { onNotice: (notice) => notices.push(notice) });
  expect(unread).toEqual([]);
  expect(articles[0]).toMatchObject({ text: 'The north pier is shut', titleSpan: { start: 0, end: 22 } });
  expect(notices).toEqual(['short.txt: there is only a headline in it']);
});

describe('what cannot be read is listed, and the rest goes on', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    [
      'image.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      /image\.txt: this is a PNG image, not text\. \S/,
    ],
    ['empty.txt', '', /empty\.txt: the file is empty\. \S/],
    ['blank.txt', ' \n\n ', /blank\.txt: there are no words in it\. \S/],
    ['page.html', '<html><body><script>x()</script></body></html>', /page\.html: no article in this page\. \S/],
    ['half.html.gz', gzipSync('x'.repeat(500)).subarray(0, 20), /half\.html\.gz: the gzip data is damaged\. \S/],
    ['report.rtf', '{\\rtf1', /report\.rtf: this format cannot be read yet\. \S/],
    ['large.txt', 'pier '.repeat(300), /large\.txt: larger than 0 MB\. \S/],
    ['bomb.txt.gz', gzipSync('pier '.repeat(300)), /bomb\.txt\.gz: larger than 0 MB\. \S/],
  ])('%s', async (name, content, message) => {
    put(name, content);
    put('good.txt', text('pier'));
    const { articles, unread } = await take([root], { limits: { bytes: 1000 } });
    expect(articles.map(({ path }) => path)).toEqual(['good.txt']);
    expect(unread).toEqual([{ path: name, error: expect.stringMatching(message) }]);
  });

  test('what is not there, an empty folder, another scheme', async () => {
    mkdirSync(join(root, 'empty'));
    const inputs = [join(root, 'none.txt'), join(root, 'empty'), join(root, '*.nix'), 'ftp://ledger.example/pier'];
    const { articles, unread } = await take(inputs);
    expect(articles).toEqual([]);
    expect(unread.map(({ error }) => error)).toEqual([
      expect.stringMatching(/no file fits this pattern/),
      expect.stringMatching(/no articles in this folder/),
      expect.stringMatching(/there is no such file or folder/),
      expect.stringMatching(/"ftp:" is not fetched/),
    ]);
  });

  test('a file that may not be opened', async () => {
    const file = put('secret.txt', text('pier'));
    chmodSync(file, 0);
    const { articles, unread } = await take([root]);
    // The administrator may open everything.
    if (process.getuid?.() === 0) expect(articles).toHaveLength(1);
    else expect(unread[0]?.error).toMatch(/may not be opened/);
  });
});

describe('folders with odd things in them', () => {
  test('links: a loop ends, a second name counts once, one that leads nowhere is told', async () => {
    put('a/1.txt', text('pier'));
    symlinkSync(root, join(root, 'a/loop'));
    symlinkSync(join(root, 'a/1.txt'), join(root, 'again.txt'));
    symlinkSync(join(root, 'gone'), join(root, 'dead.txt'));
    const { articles, unread } = await take([root]);
    expect(articles).toHaveLength(1);
    expect(unread).toEqual([{ path: 'dead.txt', error: expect.stringMatching(/leads nowhere/) }]);
  });

  test('hidden files, what a browser saves beside a page, files about the folder, other files', async () => {
    put('.hidden.txt', text('pier'));
    put('.git/1.txt', text('pier'));
    put('README.md', text('pier'));
    put('Pier.html', page('pier'));
    put('Pier_files/frame.html', page('advertisement'));
    put('photo.jpg', 'x');
    const notices: string[] = [];
    const { articles, unread } = await take([root], { onNotice: (message) => notices.push(message) });
    expect(articles.map(({ path }) => path)).toEqual(['Pier.html']);
    expect(unread).toEqual([]);
    expect(notices.join()).toMatch(/1 \.jpg/);
  });

  test('too deep', async () => {
    put(`${'d/'.repeat(6)}1.txt`, text('pier'));
    put('2.txt', text('quay'));
    const { articles, unread } = await take([root], { limits: { folderDepth: 3 } });
    expect(articles).toHaveLength(1);
    expect(unread[0]?.error).toMatch(/more than 3 deep/);
  });
});

describe('the order of the inputs changes nothing', () => {
  test('files, folders, the same one twice', async () => {
    const files = [put('a/1.txt', text('pier')), put('b/1.txt', text('quay')), put('c.txt', text('ferry'))];
    const folder = join(root, 'a');
    const one = await take([...files, folder]);
    const other = await take([folder, ...files.toReversed(), folder]);
    expect(other).toEqual(one);
    expect(one.articles.map(({ path }) => path)).toEqual(['a/1.txt', 'b/1.txt', 'c.txt']);
  });

  test('two files with the same words are two articles, with ids of their own', async () => {
    put('1.txt', text('pier'));
    put('2.txt', text('pier'));
    const { articles } = await take([join(root, '2.txt'), join(root, '1.txt')]);
    const [first, second] = articles;
    expect(second?.id).toBe(`${first?.id}-2`);
    expect(articles.map(({ path }) => path)).toEqual(['1.txt', '2.txt']);
  });

  test('the id is made of the text and the address', async () => {
    put('1.txt', text('pier'));
    put('other/name.txt', text('pier'));
    const ids = async (path: string): Promise<string | undefined> => (await take([join(root, path)])).articles[0]?.id;
    expect(await ids('1.txt')).toMatch(/^a-[0-9a-f]{16}$/);
    expect(await ids('1.txt')).toBe(await ids('other/name.txt'));
    put('1.txt', `---\nurl: https://ledger.example/pier\n---\n${text('pier')}`);
    expect(await ids('1.txt')).not.toBe(await ids('other/name.txt'));
  });
});

test('progress counts every input', async () => {
  put('1.txt', text('pier'));
  put('2.txt', '');
  const seen: string[] = [];
  await take([root], { onProgress: (done, total) => seen.push(`${done}/${total}`) });
  expect(seen).toEqual(['1/2', '2/2']);
});

test('the text of a file is the decoded file without its front matter', async () => {
  const body = '\r\n  Pier shut  \r\n\r\nThe pier is shut.\0\t\r\n\r\n';
  put('1.txt', `\ufeff---\r\ntitle: Pier shut\r\n---\r\n${body}`);
  expect((await take([root])).articles[0]?.text).toBe(body);
});
