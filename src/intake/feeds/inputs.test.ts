import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Taken, take } from '../take.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-feeds-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const taken = (name: string, content: string | Uint8Array): Promise<Taken> => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return take([file]);
};
const errors = ({ unread }: Taken): string[] => unread.map(({ error }) => error);

const PARAGRAPHS = [
  'The council of Skarrow shut the pier on Friday after two boards broke under a delivery van, the mayor said.',
  'Nobody was hurt. The pier, built in 1902, will stay shut until June, according to the council.',
  '“I warned them in March,” said Omar Dell, who sells tea at its end.',
];
const HTML = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
const item = (inside: string): string =>
  `<item><title>Council shuts pier</title><link>https://ledger.example/pier</link><pubDate>Fri, 03 May 2024 10:04:00 GMT</pubDate><author>Jane Roe</author>${inside}</item>`;
const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Skarrow Ledger</title><link>https://ledger.example/</link>${items.join('')}</channel></rss>`;

describe('a feed', () => {
  test('gives its whole entries as articles, word for word, with what it says of them', async () => {
    const { articles, unread } = await taken(
      'whole.xml',
      rss(item(`<content:encoded><![CDATA[${HTML}]]></content:encoded>`)),
    );
    expect(unread).toEqual([]);
    expect(articles).toMatchObject([
      {
        path: 'whole.xml:1',
        url: 'https://ledger.example/pier',
        title: 'Council shuts pier',
        outlet: 'Skarrow Ledger',
        byline: ['Jane Roe'],
        published: '2024-05-03T10:04:00Z',
        text: PARAGRAPHS.join('\n\n'),
      },
    ]);
  });
  test('keeps lists, quotations, headings and line breaks of an entry; its footer is told as dropped', async () => {
    const html = `${HTML}<h2>What next</h2><ul><li>The lift is safe.</li><li>The slide is not.</li></ul><blockquote>We are sorry.</blockquote>First line here.<br><br>Second line here.<p>The post <a href="x">Council</a> appeared first on <a href="y">Ledger</a>.</p>`;
    const { articles } = await taken('footer.xml', rss(item(`<content:encoded><![CDATA[${html}]]></content:encoded>`)));
    for (const words of [
      ...PARAGRAPHS,
      'What next',
      'The lift is safe.',
      'We are sorry.',
      'First line here.',
      'Second line here.',
    ])
      expect(articles[0]?.text).toContain(words);
    expect(articles[0]?.text).not.toContain('appeared first');
    expect(articles[0]?.dropped).toContainEqual({
      text: 'The post Council appeared first on Ledger.',
      reason: 'feed-footer',
    });
  });
  test.each([
    ['a summary', '<description>The council shut it.</description>'],
    ['a beginning with dots', `<content:encoded>${PARAGRAPHS.join(' ')} […]</content:encoded>`],
    [
      'a beginning with an invitation',
      `<content:encoded><![CDATA[${HTML}<p><a href="x">Continue reading Council shuts pier</a></p>]]></content:encoded>`,
    ],
    [
      'a beginning with dots and a footer',
      `<content:encoded><![CDATA[<p>${PARAGRAPHS.join(' ')}&#8230;</p><p>The post A appeared first on B.</p>]]></content:encoded>`,
    ],
    ['a long description that is cut', `<description>${PARAGRAPHS.join(' ').repeat(6)}...</description>`],
  ])('does not give %s as an article', async (_, inside) => {
    const result = await taken('summary.xml', rss(item(inside)));
    expect(result.articles).toEqual([]);
    expect(errors(result)).toEqual([
      'https://ledger.example/pier: summary.xml names it and does not hold its text. Add --fetch to have it fetched, or save the page',
    ]);
  });
  test('gives a description as an article where it is as long as one', async () => {
    const words = PARAGRAPHS.join(' ');
    const { articles } = await taken(
      'long.xml',
      rss(
        item(
          `<description><![CDATA[${`<p>${words}</p>`.repeat(1)}${Array.from({ length: 5 }, (_, i) => `<p>${i}. ${words}</p>`).join('')}]]></description>`,
        ),
      ),
    );
    expect(articles).toHaveLength(1);
  });
  test('tells of an entry with neither text nor address', async () => {
    const result = await taken('bare.xml', rss('<item><title>a</title><description>b</description></item>'));
    expect(errors(result)).toEqual([
      'bare.xml:1: the feed has only a summary of this entry, and no address. Add the article itself',
    ]);
  });
  test('lends what it says to the page that is at hand', async () => {
    writeFileSync(join(folder, 'pier.txt'), `---\nurl: https://ledger.example/pier\n---\n${PARAGRAPHS.join('\n\n')}\n`);
    writeFileSync(join(folder, 'lend.xml'), rss(item('<description>Short</description>')));
    const { articles, unread } = await take([join(folder, 'pier.txt'), join(folder, 'lend.xml')]);
    expect(unread).toEqual([]);
    expect(articles).toMatchObject([
      { title: 'Council shuts pier', byline: ['Jane Roe'], published: '2024-05-03T10:04:00Z' },
    ]);
  });
  test.each([
    ['gzipped', 'feed.xml.gz', gzipSync(rss(item(`<content:encoded><![CDATA[${HTML}]]></content:encoded>`)))],
    [
      'in UTF-16',
      'wide.xml',
      Buffer.from(`\ufeff${rss(item(`<content:encoded><![CDATA[${HTML}]]></content:encoded>`))}`, 'utf16le'),
    ],
    ['under the name of a text', 'feed.txt', rss(item(`<content:encoded><![CDATA[${HTML}]]></content:encoded>`))],
    [
      'in Atom',
      'feed.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry></feed>`,
    ],
    [
      'in JSON, as text',
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        items: [{ id: '1', content_text: PARAGRAPHS.join('\n\n') }],
      }),
    ],
    [
      'in JSON, as HTML',
      'html.json',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', content_html: HTML }] }),
    ],
  ])('is read %s', async (_, name, content) => {
    const { articles, unread } = await taken(name, content);
    expect(unread).toEqual([]);
    expect(articles.map(({ text }) => text)).toEqual([PARAGRAPHS.join('\n\n')]);
  });
  test('in a declared old encoding', async () => {
    const { articles } = await taken(
      'latin.xml',
      Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1"?>${rss(item(`<content:encoded><![CDATA[${HTML.replace('Dell', 'Délière').replace(/[“”]/g, '"')}]]></content:encoded>`)).slice(21)}`,
        'latin1',
      ),
    );
    expect(articles[0]?.text).toContain('Omar Délière');
  });
  test('names people, headline and outlet as pages do; the editor of an RSS feed wrote no entry', async () => {
    const feed = (entry: string): string =>
      rss(`<item>${entry}<content:encoded><![CDATA[${HTML}]]></content:encoded></item>`).replace(
        '<link>',
        '<managingEditor>Ed Itor</managingEditor><link>',
      );
    const one = await taken(
      'people.xml',
      feed('<title>Council shuts pier - Skarrow Ledger</title><author>By Jane Roe and Omar Dell</author>'),
    );
    expect(one.articles).toMatchObject([
      { title: 'Council shuts pier', byline: ['Jane Roe', 'Omar Dell'], outlet: 'Skarrow Ledger' },
    ]);
    const two = await taken(
      'source.xml',
      feed('<title>Pier shut</title><source url="https://w.example/">Northern Wire</source>'),
    );
    expect(two.articles).toMatchObject([{ byline: [], outlet: 'Northern Wire' }]);
  });
  test('of comments is refused', async () => {
    const comments = rss(item(`<content:encoded><![CDATA[${HTML}]]></content:encoded>`)).replace(
      'Skarrow Ledger',
      'Comments on: Pier',
    );
    expect(errors(await taken('comments.xml', comments))).toEqual([expect.stringContaining('comments of readers')]);
  });
  test('without entries is refused with its reason', async () => {
    expect(errors(await taken('none.xml', rss()))).toEqual([
      expect.stringMatching(/^none\.xml: this feed has no entries\. \S/),
    ]);
  });
});

describe('lists of addresses', () => {
  const named = (url: string, list: string): string =>
    `${url}: ${list} names it and does not hold its text. Add --fetch to have it fetched, or save the page`;
  test.each([
    ['list.txt', '# my list\r\nhttps://a.example/1\r\n\r\nhttps://a.example/2\r\nhttps://a.example/1\r\n'],
    ['list.csv', 'Title,URL\n"One, two",https://a.example/1\n"Th""ree",https://a.example/2\n'],
    ['semi.csv', 'https://a.example/1;One\nhttps://a.example/2;Two\n'],
    ['tabs.tsv', 'published_at\tlink\n2024-05-03\thttps://a.example/1\n2024-05-03\thttps://a.example/2'],
    ['unknown.csv', 'eins,zwei\n1,https://a.example/1\n2,https://a.example/2\n'],
    [
      'list.opml',
      '<opml version="2.0"><body><outline text="News"><outline type="rss" xmlUrl="https://a.example/1"/></outline><outline XMLURL="https://a.example/2"/></body></opml>',
    ],
    [
      'map.xml',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/1</loc></url><url><loc> https://a.example/2 </loc></url></urlset>',
    ],
    [
      'index.xml',
      '<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:sitemap><s:loc>https://a.example/1</s:loc></s:sitemap><s:sitemap><s:loc>https://a.example/2</s:loc></s:sitemap></s:sitemapindex>',
    ],
  ])('%s', async (name, content) => {
    const result = await taken(name, content);
    expect(result.articles).toEqual([]);
    expect(errors(result)).toEqual([named('https://a.example/1', name), named('https://a.example/2', name)]);
  });
  test('a table with a column of texts gives articles', async () => {
    const { articles } = await taken(
      'texts.csv',
      `Headline,Publication,Date,Author,Text,URL\n"Council shuts pier",Ledger,2024-05-03,Jane Roe,"${PARAGRAPHS.join('\n\n')}",https://a.example/1\n`,
    );
    expect(articles).toMatchObject([
      {
        path: 'texts.csv:2',
        title: 'Council shuts pier',
        outlet: 'Ledger',
        published: '2024-05-03',
        byline: ['Jane Roe'],
        url: 'https://a.example/1',
        text: PARAGRAPHS.join('\n\n'),
      },
    ]);
  });
  test('a news sitemap lends headline, date and outlet', async () => {
    writeFileSync(join(folder, 'lift.txt'), `---\nurl: https://a.example/lift\n---\n${PARAGRAPHS.join('\n\n')}\n`);
    writeFileSync(
      join(folder, 'news.xml'),
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/lift</loc><lastmod>2030-01-01</lastmod><news:news><news:publication><news:name>Ledger</news:name></news:publication><news:publication_date>2024-05-03</news:publication_date><news:title>Lift stuck</news:title></news:news></url></urlset>',
    );
    const { articles } = await take([join(folder, 'lift.txt'), join(folder, 'news.xml')]);
    expect(articles).toMatchObject([{ title: 'Lift stuck', outlet: 'Ledger', published: '2024-05-03', updated: null }]);
  });
  test.each([
    ['nothing.csv', 'a,b\n1,2\n', /no column of this table holds addresses\. Name one "url"/],
    ['nothing.opml', '<opml><body/></opml>', /this list names no address\. \S/],
    ['nothing.xml', '<urlset/>', /this sitemap names no address\. \S/],
  ])('%s is refused', async (name, content, message) => {
    expect(errors(await taken(name, content))).toEqual([expect.stringMatching(message)]);
  });
  test('a row without an address is told', async () => {
    expect(errors(await taken('row.csv', 'url\nhttps://a.example/1\nsee below\n'))[1]).toMatch(
      /^row\.csv:3: there is no address in this row/,
    );
  });
  test('a text with an address in it is a text', async () => {
    const { articles } = await taken('note.txt', `https://a.example/1\n\n${PARAGRAPHS.join('\n\n')}\n`);
    expect(articles).toHaveLength(1);
  });
});
