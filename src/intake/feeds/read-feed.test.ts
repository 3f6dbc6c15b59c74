import { describe, expect, test } from 'vitest';
import type { Feed, FeedEntry } from './feed.ts';
import { readFeed } from './read-feed.ts';

const feedOf = (source: string, address: string | null = null): Feed => readFeed(source, 'feed', address)!;
const entryOf = (source: string, address: string | null = null): FeedEntry => feedOf(source, address).entries[0]!;
const rss = (item: string, spaces = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${spaces}><channel><item>${item}</item></channel></rss>`;
const atom = (entry: string): string => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${entry}</entry></feed>`;
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';

describe('RSS', () => {
  test('a feed of news, with what outlets put into it', () => {
    const feed = feedOf(`<rss version="2.0" ${CONTENT} ${DC} xmlns:atom="http://www.w3.org/2005/Atom"><channel>
      <title>Skarrow Ledger</title><link>https://ledger.example/</link><language>en-GB</language>
      <atom:link href="https://ledger.example/feed" rel="self"/><copyright>2024 Ledger</copyright>
      <image><title>Logo</title><link>https://logo.example/</link></image>
      <item><title>Council shuts the pier &amp; the lift</title><link>https://ledger.example/pier</link>
      <guid isPermaLink="false">p-1</guid><dc:creator><![CDATA[Jane Roe]]></dc:creator><category>Town</category>
      <pubDate>Fri, 03 May 2024 10:04:00 +0200</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>
      <source url="https://wire.example/feed">Northern Wire</source></item></channel></rss>`);
    expect(feed).toMatchObject({
      format: 'rss',
      title: { value: 'Skarrow Ledger' },
      link: 'https://ledger.example/',
      language: 'en-GB',
      copyright: { value: '2024 Ledger' },
    });
    expect(feed.entries).toEqual([
      {
        id: 'p-1',
        title: { type: 'text', value: 'Council shuts the pier & the lift' },
        link: 'https://ledger.example/pier',
        description: { type: 'text', value: 'Short.' },
        content: { type: 'html', value: '<p>Long.</p>' },
        authors: [{ name: 'Jane Roe', email: null }],
        published: '2024-05-03T10:04:00+02:00',
        updated: null,
        language: null,
        source: { title: 'Northern Wire', link: 'https://wire.example/feed' },
        categories: ['Town'],
      },
    ]);
  });
  test('0.91 without a version, items beside the channel, RSS 1.0 with any prefix', () => {
    expect(entryOf('<rss><channel><item><title>a</title></item></channel></rss>').title?.value).toBe('a');
    const rdf = (p: string, d: string): string =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${d}="http://purl.org/rss/1.0/"><${p}channel rdf:about="x"/><${p}item rdf:about="https://a.example/1"><${p}title>a</${p}title></${p}item></rdf:RDF>`;
    for (const source of [rdf('', 'xmlns'), rdf('r:', 'xmlns:r')])
      expect(entryOf(source)).toMatchObject({
        title: { value: 'a' },
        link: 'https://a.example/1',
        id: 'https://a.example/1',
      });
  });
  test('an element of another vocabulary is not the one of RSS with its name', () => {
    const source = rss(
      '<x:title>wrong</x:title><media:title>spare</media:title><title>right</title>',
      `${MEDIA} xmlns:x="urn:x"`,
    );
    expect(entryOf(source).title?.value).toBe('right');
    expect(entryOf(rss('<x:title>wrong</x:title>', 'xmlns:x="urn:x"')).title).toBeNull();
  });
  test('extensions without a declaration are told by their prefix', () => {
    const entry = entryOf(
      rss('<dc:creator>Jane Roe</dc:creator><content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded>'),
    );
    expect(entry).toMatchObject({ authors: [{ name: 'Jane Roe' }], content: { value: '<p>Long</p>' } });
  });
  test('a permanent guid is the link where there is no other', () => {
    expect(entryOf(rss('<guid>https://a.example/1</guid>')).link).toBe('https://a.example/1');
    expect(entryOf(rss('<guid isPermaLink="false">https://a.example/1</guid>')).link).toBeNull();
    expect(entryOf(rss('<guid>tag:a.example,2024:1</guid>')).link).toBeNull();
  });
  test('what feeds get wrong: bare ampersands, entities of HTML, tags that never close, text before the root', () => {
    expect(entryOf(rss('<title>Fish & chips &eacute;&nbsp;&copy=1</title>')).title?.value).toBe(
      'Fish & chips é\u00a0&copy=1',
    );
    expect(entryOf('\n  <rss><channel><item><title>a<link>https://a.example/</link></item>').title?.value).toContain(
      'a',
    );
    expect(entryOf(`junk ${rss('<title>a</title>')}`).title?.value).toBe('a');
    expect(entryOf(rss('<title>don\u0092t</title>')).title?.value).toBe('don’t');
  });
});

describe('Atom', () => {
  test('text, HTML, XHTML, base64', () => {
    const value = (title: string): unknown => entryOf(atom(title)).title;
    expect(value('<title type="text">a &lt;b&gt;</title>')).toEqual({ type: 'text', value: 'a <b>' });
    expect(value('<title type="html">a &lt;b&gt;c&lt;/b&gt;</title>')).toEqual({ type: 'html', value: 'a <b>c</b>' });
    const div = '<div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b> &lt;d&gt;</div>';
    expect(value(`<title type="xhtml">${div}</title>`)).toEqual({ type: 'html', value: 'a <b>c</b> &lt;d&gt;' });
    expect(value('<title mode="base64">UGllcg==</title>')).toEqual({ type: 'html', value: 'Pier' });
  });
  test('the page is the alternate link, HTML before other types, relative to xml:base', () => {
    const links = `<link rel="self" href="x"/><link rel="alternate" type="application/pdf" href="p.pdf"/>
      <link type="text/html" href="1"/>`;
    expect(
      entryOf(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/b/"><entry>${links}</entry></feed>`,
      ).link,
    ).toBe('https://a.example/b/1');
  });
  test('dates and people; an entry that was taken over names its source', () => {
    const entry = entryOf(
      atom(`<updated>2024-05-03T10:04:00Z</updated><author><name>Jane Roe</name></author>
      <author><name>Omar Dell</name><email>o@a.example</email></author>
      <source><title>Northern Wire</title><link href="https://wire.example/"/></source>`),
    );
    expect(entry).toMatchObject({
      published: '2024-05-03T10:04:00Z',
      updated: '2024-05-03T10:04:00Z',
      authors: [
        { name: 'Jane Roe', email: null },
        { name: 'Omar Dell', email: 'o@a.example' },
      ],
      source: { title: 'Northern Wire', link: 'https://wire.example/' },
    });
  });
  test('an entry that stands alone', () => {
    expect(entryOf('<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title></entry>').title?.value).toBe('a');
  });
});

describe('JSON Feed', () => {
  test('1.0 and 1.1, wrong types passed over', () => {
    const feed = feedOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Ledger',
        home_page_url: 'https://a.example/',
        authors: [{ name: 'Jane Roe' }, null, {}],
        items: [
          {
            id: 7,
            url: '/1',
            content_html: '<a href="/x">y</a>',
            date_published: '2024-05-03T10:04:00-07:00',
            tags: ['a', 1, {}],
            title: [],
          },
          { id: 'b', content_text: 'Words', author: { name: 'Omar Dell' }, external_url: 'https://b.example/' },
        ],
      }),
      'https://a.example/feed.json',
    );
    expect(feed.authors).toEqual([{ name: 'Jane Roe', email: null }]);
    expect(feed.entries).toMatchObject([
      {
        id: '7',
        link: 'https://a.example/1',
        title: null,
        published: '2024-05-03T10:04:00-07:00',
        categories: ['a', '1'],
        content: { type: 'html', value: '<a href="https://a.example/x">y</a>' },
      },
      {
        id: 'b',
        link: 'https://b.example/',
        content: { type: 'text', value: 'Words' },
        authors: [{ name: 'Omar Dell' }],
      },
    ]);
  });
});

test.each(['', ' ', 'words', '<html><body><p>a</p></body></html>', '<note><to>a</to></note>', '{"a":1}', '[1]'])(
  'no feed: %j',
  (source) => expect(readFeed(source, 'x')).toBeNull(),
);
