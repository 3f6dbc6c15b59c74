import { describe, expect, it } from 'vitest';
import { fromHtml } from '../from-html.ts';

const SENTENCES = [
  'The harbour board of Skarrow closed the old pier on Tuesday after divers found two cracked piles under its landing stage.',
  'Its chair, Mira Holt, said the pier would stay shut until an engineer had looked at every pile below the water line.',
  'Traders on the quay said that they had been told nothing before the gates were locked, and asked for a meeting at once.',
  'The board put the cost of the repair at two million crowns and said that work could not begin before the spring tides.',
  'A ferry to Lund Island leaves from the north quay until then, four times a day, and the fare stays what it was before.',
];
const OTHER = SENTENCES.map((words) => words.replaceAll(/pier|piles?/g, 'bridge'));
const TITLE = 'Old pier shut after divers find cracked piles';

const read = (head: string, body = '<div id="app"></div>') =>
  fromHtml(`<html><head><title>${TITLE} | Skarrow Ledger</title>${head}</head><body>${body}</body></html>`, {
    path: 'page.html',
    url: null,
  });
const jsonLd = (articleBody: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody })}</script>`;
const state = (data: object): string => `<script>window.__STATE__ = ${JSON.stringify(data)};window.x = 1;</script>`;
const tree = (sentences: readonly string[]): object[] =>
  sentences.map((data) => ({ type: 'p', children: [{ type: 'text', data }] }));

describe('the text of a page that its scripts draw', () => {
  it('is the articleBody of JSON-LD, as words or as HTML', () => {
    expect(read(jsonLd(SENTENCES.join('\n'))).text).toBe(SENTENCES.join('\n\n'));
    expect(read(jsonLd(SENTENCES.map((words) => `<p>${words}</p>`).join(''))).text).toBe(SENTENCES.join('\n\n'));
    expect(read(jsonLd(SENTENCES.map((words) => `&lt;p&gt;${words}&lt;/p&gt;`).join(''))).text).toBe(
      SENTENCES.join('\n\n'),
    );
  });

  it('is the articleBody where the page prints the first paragraph only, which stays told of', () => {
    const { text } = read(jsonLd(SENTENCES.join('\n')), `<article><h1>${TITLE}</h1><p>${SENTENCES[0]}</p></article>`);
    expect(text).toBe(SENTENCES.join('\n\n'));
  });

  it('is the tree of nodes in the data that has the headline beside it, not that of an article linked to', () => {
    const data = {
      publishedDate: 1,
      one: { headline: TITLE, 'body({"ads":1})': { json: tree(SENTENCES) } },
      two: { headline: 'Bridge shut after divers find cracked arches', body: { json: tree([...OTHER, ...OTHER]) } },
    };
    expect(read(state(data)).text).toBe(SENTENCES.join('\n\n'));
  });

  it('joins what stands within a line, and passes over pictures', () => {
    const [first, ...rest] = SENTENCES;
    const [a, b] = [first!.slice(0, 30), first!.slice(30)];
    const nodes = [
      {
        type: 'p',
        children: [
          { type: 'text', data: a },
          { type: 'a', children: [{ type: 'text', data: b }] },
        ],
      },
      { type: 'image', title: 'The pier', children: [{ type: 'text', data: 'The pier in winter' }] },
      ...tree(rest),
    ];
    expect(read(state({ datePublished: 1, page: { title: TITLE, content: nodes } })).text).toBe(SENTENCES.join('\n\n'));
  });

  it('is HTML in the data of a page made by a framework', () => {
    const post = {
      title: TITLE,
      date_published: '2024',
      content: SENTENCES.map((words) => `<p>${words}</p>`).join(''),
    };
    const script = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { post } })}</script>`;
    expect(read(script).text).toBe(SENTENCES.join('\n\n'));
  });
});

describe('what is left alone', () => {
  it('a page that prints its text, whatever the data says', () => {
    const page = `<article><h1>${TITLE}</h1>${SENTENCES.map((words) => `<p>${words}</p>`).join('')}</article>`;
    expect(read(jsonLd(OTHER.join('\n')), page).text).toBe(SENTENCES.join('\n\n'));
  });

  it('a summary in place of a body', () => {
    expect(() => read(jsonLd(SENTENCES[0]!))).toThrow('no article in this page');
  });

  it('data about other articles only', () => {
    const data = { datePublished: 1, two: { headline: 'Bridge shut after divers find arches', body: tree(OTHER) } };
    expect(() => read(state(data))).toThrow('no article in this page');
  });

  it.each([
    ['brackets that never close', `<script>a = {"datePublished": "${'{'.repeat(200_000)}</script>`],
    ['deep data', `<script>a = {"datePublished": 1, "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}</script>`],
    [
      'a million small nodes',
      `<script>a = {"datePublished": 1, "body": [${'{"text":"<p>"},'.repeat(60_000)}0]}</script>`,
    ],
  ])('%s', (_, head) => {
    expect(() => read(head)).toThrow('no article in this page');
  });
});
