import { describe, expect, test } from 'vitest';
import { fromHtml } from './from-html.ts';

const origin = { path: 'page.html', url: null };
const PARAGRAPH =
  'The pier is shut, the council said on Monday, and it will stay so until the ice has gone from the inner basin, which can take until May.';
const article = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Pier shut for the winter</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH.replace('Monday', 'Tuesday')}</p>${body}</article></body></html>`;
const textOf = (body: string): string => fromHtml(article(body), origin).text;

describe('text keeps what an article is made of', () => {
  test('paragraphs, headings, lists, block quotes, tables, questions', () => {
    const text =
      textOf(`<h2>What now?</h2><p>${PARAGRAPH.replace('Monday', 'Sunday')}</p><ul><li>One boat is safe, the harbour office says.</li><li>Two are not, and one of them sank.</li></ul>
      <blockquote><p>“We will wait for the ice,” she said.</p></blockquote>
      <table><tr><th>Boat</th><th>State</th></tr><tr><td>Kittiwake</td><td>sunk</td></tr></table>
      <h3>Q: Who pays?</h3><p>A: Nobody knows, said a man on the quay who asked for his name to be left out.</p>`);
    expect(text.split('\n\n').slice(2)).toEqual([
      'What now?',
      PARAGRAPH.replace('Monday', 'Sunday'),
      '- One boat is safe, the harbour office says.\n- Two are not, and one of them sank.',
      '“We will wait for the ice,” she said.',
      'Boat | State\nKittiwake | sunk',
      'Q: Who pays?',
      'A: Nobody knows, said a man on the quay who asked for his name to be left out.',
    ]);
  });

  test('two line breaks end a paragraph, white space is one space, inline tags split no word', () => {
    expect(
      textOf(`<p>The  <b>pi</b>er\n is   shut.<br><br>It opens in <a href="/may">May</a>, they say.</p>`),
    ).toContain('The pier is shut.\n\nIt opens in May, they say.');
  });

  test('the headline is the title and not text', () => {
    const { text, title, titleSpan } = fromHtml(article(''), origin);
    expect([title, titleSpan]).toEqual(['Pier shut for the winter', null]);
    expect(text.startsWith('The pier is shut')).toBe(true);
  });
});

test('what looked like article text and was left out is listed with a reason', () => {
  const html = article('<p>READ ALSO: Goat loose in the town hall</p>').replace(
    '</body>',
    '<aside class="sidebar"><p>The ferry fares will rise again in April, the line said.</p></aside><div id="comments"><p>I never liked that pier and I am glad it is shut now.</p></div></body>',
  );
  const { dropped, text } = fromHtml(html, origin);
  expect(dropped).toEqual([
    { text: 'READ ALSO: Goat loose in the town hall', reason: 'related-link' },
    { text: 'The ferry fares will rise again in April, the line said.', reason: 'sidebar' },
    { text: 'I never liked that pier and I am glad it is shut now.', reason: 'comments' },
  ]);
  for (const part of dropped) expect(text).not.toContain('text' in part ? part.text : '');
});

describe('metadata', () => {
  test('linked data comes first', () => {
    const data = {
      '@graph': [
        { '@type': 'Organization', '@id': '#o', name: 'Skarrow Evening Ledger' },
        {
          '@type': ['NewsArticle'],
          headline: 'Pier shut for the winter',
          author: [{ name: 'Jane Roe' }, { name: 'Omar Dell' }],
          publisher: { '@id': '#o' },
          datePublished: '2025-03-05T10:00:00+01:00',
          dateModified: '2025-03-06',
          mainEntityOfPage: 'https://ledger.example/pier',
        },
      ],
    };
    const html = article(
      '',
      `<script type="application/ld+json">${JSON.stringify(data)}</script><meta name="author" content="Somebody Else">`,
    );
    expect(fromHtml(html, origin)).toMatchObject({
      byline: ['Jane Roe', 'Omar Dell'],
      outlet: 'Skarrow Evening Ledger',
      published: '2025-03-05T10:00:00+01:00',
      updated: '2025-03-06',
      url: 'https://ledger.example/pier',
      language: 'en-GB',
    });
  });

  test.each([
    [
      'a meta element',
      '<meta property="article:published_time" content="2025-03-05T10:00:00Z">',
      '',
      '2025-03-05T10:00:00Z',
    ],
    ['a time element', '', '<time datetime="2025-03-05">Wednesday</time>', '2025-03-05'],
    ['a line by the headline', '', '', '2025-03-05'],
    ['microdata', '', '<span itemprop="datePublished" content="2025-03-05">x</span>', '2025-03-05'],
  ])('a date in %s', (where, head, body, published) => {
    const html = article(body, head);
    const page = where.startsWith('a line') ? html.replace('</h1>', '</h1><p>Wednesday, 5 March 2025</p>') : html;
    expect(fromHtml(page, origin).published).toBe(published);
  });

  test('the day that the page prints beats the same hour in UTC', () => {
    const html = article('', '<meta property="article:published_time" content="2025-03-06T02:00:00Z">').replace(
      '</h1>',
      '</h1><p>5 March 2025</p>',
    );
    expect(fromHtml(html, origin).published).toBe('2025-03-05');
  });

  test('nothing is made up: no date, no author', () => {
    const { published, byline, outlet } = fromHtml(
      article('<p>She was born on 5 March 1925, the paper wrote, and never left the island again.</p>'),
      origin,
    );
    expect({ published, byline, outlet }).toEqual({ published: null, byline: [], outlet: null });
  });

  test('broken linked data is passed over', () => {
    expect(
      fromHtml(article('', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'), origin).title,
    ).toBe('Pier shut for the winter');
  });
});

describe('hostile pages', () => {
  const filled = (inner: string): string => `<html><body>${inner}<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></body></html>`;
  test.each([
    ['20,000 nested elements', filled('<div>'.repeat(20_000))],
    ['20,000 nested inline elements', filled('<b>'.repeat(20_000))],
    ['100,000 times "<"', filled('<'.repeat(100_000))],
    ['unclosed attributes', filled('<a href="'.repeat(50_000))],
    ['unclosed comments', filled('<!--'.repeat(100_000))],
    ['unclosed scripts', filled('<script>'.repeat(20_000))],
    ['200,000 elements', filled('<i></i>'.repeat(200_000))],
    ['one long line', filled(`<p>${'word '.repeat(100_000)}</p>`)],
    ['NUL and lone surrogates', filled('<p>a\0b\ud800c</p>')],
    ['a long style', filled(`<p style="display${' '.repeat(300_000)}">x</p>`)],
    ['a long set of pictures', filled(`<p><img srcset="${'a'.repeat(300_000)} b"></p>`)],
    ['white space', filled(`<p>a${' '.repeat(300_000)}b</p>`)],
    ['no html element', `<p>${PARAGRAPH}</p>`],
  ])('%s', (_, html) => {
    expect(fromHtml(html, origin).text).toContain('until the ice has gone');
  });

  test('an empty page is refused', () => {
    for (const html of ['', '<html></html>', '<html><body><img src="x"></body></html>']) {
      expect(() => fromHtml(html, origin)).toThrow(/page\.html: no article in this page/);
    }
  });

  test('a page above the limit is refused', () => {
    expect(() => fromHtml('x'.repeat(13 * 1024 * 1024), origin)).toThrow(/larger than 12 MB/);
  });
});
