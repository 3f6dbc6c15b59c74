import { describe, expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import { fromHtml } from '../from-html.ts';

const BODY =
  'The pier is shut, the council said on Monday, and it will stay so until the ice has gone from the inner basin, which can take until May.';

/** A page: what stands in its head, around its headline, and after its text. */
function pageOf(parts: {
  head?: string;
  above?: string;
  below?: string;
  after?: string;
  h1?: string;
  html?: string;
}): Article {
  const {
    head = '',
    above = '',
    below = '',
    after = '',
    h1 = '<h1>Pier shut for the winter</h1>',
    html = 'lang="en-GB"',
  } = parts;
  const page = `<!doctype html><html ${html}><head>${head}</head><body><main>${above}${h1}${below}<p>${BODY}</p><p>${BODY.replace('Monday', 'Tuesday')}</p>${after}</main></body></html>`;
  return fromHtml(page, { path: 'page.html', url: null });
}
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const news = (fields: object): string =>
  ld({ '@type': 'NewsArticle', headline: 'Pier shut for the winter', ...fields });

test('a title that is cut off is read where it is whole', () => {
  const cut = 'Pier shut for the winter after ice...';
  const whole = 'Pier shut for the winter after ice breaks two piles';
  const head = (titles: string): string => `${titles}${ld({ '@type': 'NewsArticle', headline: cut })}`;
  expect(pageOf({ h1: '', head: head(`<title>${whole}</title>`) }).title).toBe(whole);
  expect(pageOf({ h1: '', head: head('<title>Pier shut for the summer</title>') }).title).toBe(cut);
});

describe('authors', () => {
  test.each<[string, Parameters<typeof pageOf>[0], string[]]>([
    ['a printed line', { below: '<p>By Jane Roe and Omar Dell</p>' }, ['Jane Roe', 'Omar Dell']],
    ['"By" and the name in two blocks', { below: '<div>By</div><div>Jane Roe</div>' }, ['Jane Roe']],
    [
      'role and date in the next spans',
      { below: '<div>By <a>Jane Roe</a><span>Political Editor</span><span>5 March 2025</span></div>' },
      ['Jane Roe'],
    ],
    [
      'three names in links',
      { below: '<p>By <a>Jane Roe</a>, <a>Omar Dell</a> and <a>Ada Quill</a></p>' },
      ['Jane Roe', 'Omar Dell', 'Ada Quill'],
    ],
    [
      'a printed line before who uploaded it',
      { head: news({ author: { '@type': 'Person', name: 'Web Uploader' } }), below: '<p>By Jane Roe</p>' },
      ['Jane Roe'],
    ],
    [
      'an agency alone',
      { below: '<p>By <span>Marsh-Wire</span></p>', head: '<meta name="author" content="Marshwire">' },
      ['Marshwire'],
    ],
    [
      'linked data with a list of strings',
      { head: news({ author: ['Jane Roe', 'Omar Dell'] }) },
      ['Jane Roe', 'Omar Dell'],
    ],
    [
      'linked data that points to a person of the graph',
      {
        head: ld({
          '@graph': [
            { '@type': 'Article', headline: 'Pier shut for the winter', author: { '@id': '#p' } },
            { '@type': 'Person', '@id': '#p', name: 'Jane Roe' },
          ],
        }),
      },
      ['Jane Roe'],
    ],
    [
      'linked data with "By" and a role in it',
      { head: news({ author: 'By JANE ROE, Ledger Political Writer' }) },
      ['JANE ROE'],
    ],
    [
      'the article of several that has the headline',
      {
        head: ld([
          { '@type': 'Article', headline: 'Goat loose in the town hall', author: 'Ada Quill' },
          { '@type': 'Article', headline: 'Pier shut for the winter', author: 'Jane Roe' },
        ]),
      },
      ['Jane Roe'],
    ],
    [
      'an object in quotation marks',
      { head: news({ author: '{"@type": "Person", "name": "Jane Roe"}' }) },
      ['Jane Roe'],
    ],
    ['family name first', { head: '<meta name="parsely-author" content="Roe, Jane">' }, ['Jane Roe']],
    ['Dublin Core', { head: '<meta name="DC.creator" content="Jane Roe">' }, ['Jane Roe']],
    [
      'a social card',
      { head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">' },
      ['Jane Roe'],
    ],
    ['microdata', { below: '<div itemprop="author"><span itemprop="name">Jane Roe</span></div>' }, ['Jane Roe']],
    ['rel=author', { below: '<div>Story <a rel="author" href="/x">Jane Roe</a></div>' }, ['Jane Roe']],
    ['a vcard', { below: '<div class="vcard"><span class="fn">Jane Roe</span></div>' }, ['Jane Roe']],
    ['a named element', { below: '<div class="story-byline"><a href="/x">Jane Roe</a></div>' }, ['Jane Roe']],
    [
      'a desk',
      { below: '<p>By Skarrow Ledger Staff</p>', head: '<meta property="og:site_name" content="Skarrow Ledger">' },
      ['Skarrow Ledger Staff'],
    ],
    [
      'a name alone that the page tells of',
      { below: '<p>Jane Roe</p>', after: '<p>Jane Roe is a reporter at the harbour desk.</p>' },
      ['Jane Roe'],
    ],
    [
      'the outlet, if it alone is declared',
      {
        head: `<meta property="og:site_name" content="Skarrow Ledger">${news({ author: { '@type': 'Organization', name: 'Skarrow Ledger' } })}`,
      },
      ['Skarrow Ledger'],
    ],
    ['an account, if nobody else is there', { head: '<meta name="author" content="jroe7">' }, ['jroe7']],
  ])('%s', (_, parts, byline) => {
    expect(pageOf(parts).byline).toEqual(byline);
  });
});

describe('dates', () => {
  const published = (time: string): string => `<meta property="article:published_time" content="${time}">`;
  test.each<[string, Parameters<typeof pageOf>[0], string | null]>([
    [
      'linked data with time and zone',
      { head: news({ datePublished: '2025-03-05T10:04:00+01:00' }) },
      '2025-03-05T10:04:00+01:00',
    ],
    [
      'the WebPage around an article without a date',
      {
        head: ld({
          '@graph': [
            { '@type': 'Article', headline: 'Pier shut for the winter' },
            { '@type': 'WebPage', datePublished: '2025-03-05' },
          ],
        }),
      },
      '2025-03-05',
    ],
    [
      'broken linked data',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x" "datePublished":"2025-03-05"}</script>',
      },
      '2025-03-05',
    ],
    [
      'a comma too many in linked data',
      { head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-05",}</script>' },
      '2025-03-05',
    ],
    ['midnight, which is no time', { head: published('2025-03-05T00:00:00+00:00') }, '2025-03-05'],
    ['Dublin Core', { head: '<meta name="DCTERMS.issued" content="2025-03-05">' }, '2025-03-05'],
    ["a site's own name for it", { head: '<meta property="ledger:published_at" content="2025-03-05">' }, '2025-03-05'],
    [
      'the address before metadata made anew',
      {
        head: `<link rel="canonical" href="https://ledger.example/2019/3/5/pier">${published('2024-11-01T09:00:00Z')}`,
      },
      '2019-03-05',
    ],
    [
      'the address for the day of the outlet',
      {
        head: `<link rel="canonical" href="https://ledger.example/2025/03/05/pier">${published('2025-03-06T02:00:00Z')}`,
      },
      '2025-03-05',
    ],
    [
      'not the address of a later issue',
      {
        head: `<link rel="canonical" href="https://ledger.example/magazine/2025/03/12/pier">${published('2025-03-05T09:00:00Z')}`,
      },
      '2025-03-05T09:00:00Z',
    ],
    [
      'the printed day before the same hour in UTC',
      { head: published('2025-03-06T02:00:00Z'), below: '<p>5 March 2025</p>' },
      '2025-03-05',
    ],
    ['two dates in one line', { below: '<p>Published 3 May 2019 | Updated 4 May 2019</p>' }, '2019-05-03'],
    [
      'day, month and year in three spans',
      { below: '<p class="x"><span>Mai</span><span>06</span><span>2018</span></p>' },
      '2018-05-06',
    ],
    ['numbers in the order of the language', { below: '<p>03/05/2019</p>', html: 'lang="en-US"' }, '2019-03-05'],
    [
      'numbers in the order of the other dates',
      { below: '<p>03/05/2019</p>', html: 'lang="en"', after: '<p>Next: 25/12/2019</p>' },
      '2019-05-03',
    ],
    [
      'numbers beside an address that shows their order',
      { below: '<div class="post-date"><a href="/2019/05/03/">03/05/2019</a></div>', html: 'lang="en"' },
      '2019-05-03',
    ],
    ['a dateline', { after: `<p>SKARROW, 5 March 2025 – ${BODY}</p>` }, '2025-03-05'],
    [
      'a sentence on the article',
      {
        after:
          '<p>This article was published on 5 March 2025 at ten by the desk and has been corrected since then in two places, of which one was a name.</p>',
      },
      '2025-03-05',
    ],
    [
      'an hentry',
      { below: '<abbr class="published" title="2025-03-05T10:00">Wednesday</abbr>' },
      '2025-03-05T10:00:00',
    ],
    [
      'a footer of the entry',
      { after: '<div class="entry-footer"><span class="entry-date">5 March 2025</span></div>' },
      '2025-03-05',
    ],
    [
      'data of a script',
      { head: '<script>window.x={"page":{"publishedAt":"2025-03-05T10:00:00Z"}}</script>' },
      '2025-03-05T10:00:00Z',
    ],
    ['only an update', { below: '<p>Last updated: 5 March 2025</p>' }, '2025-03-05'],
    [
      'an update soon after is not the publication',
      { head: published('2025-03-05T09:00:00Z'), below: '<p>Updated 7 March 2025</p>' },
      '2025-03-05T09:00:00Z',
    ],
    [
      'an update years later that is all the page prints: its words are of that day',
      { head: published('2021-03-05T09:00:00Z'), below: '<p>Updated 7 March 2025</p>' },
      '2025-03-07',
    ],
    [
      'a month in the address',
      { head: '<link rel="canonical" href="https://ledger.example/2025/03/pier-shut/">' },
      '2025-03',
    ],
  ])('%s', (_, parts, day) => {
    expect(pageOf(parts).published).toBe(day);
  });
});

describe('headlines', () => {
  const site = '<meta property="og:site_name" content="Skarrow Ledger">';
  test.each<[string, Parameters<typeof pageOf>[0], string]>([
    [
      'the h1 before the title for platforms',
      { head: `${site}<meta property="og:title" content="You won't believe why the pier is shut for the winter">` },
      'Pier shut for the winter',
    ],
    [
      'the title without section and site',
      { head: `${site}<title>Pier shut until May | News | Skarrow Ledger</title>`, h1: '<h2>News</h2>' },
      'Pier shut until May',
    ],
    [
      'the site in front',
      { head: `${site}<title>Skarrow Ledger - Pier shut until May</title>`, h1: '' },
      'Pier shut until May',
    ],
    [
      'a dash that is part of it',
      { head: `${site}<title>Pier shut - and nobody knows why - Skarrow Ledger</title>`, h1: '' },
      'Pier shut - and nobody knows why',
    ],
    [
      'a label within the h1',
      {
        head: '<title>Pier shut for the winter</title>',
        h1: '<h1><span>Subscribers</span> <span>Pier shut for the winter</span></h1>',
      },
      'Pier shut for the winter',
    ],
    [
      "the second h1, where the first is the site's",
      { head: site, h1: '<h1>Skarrow Ledger</h1><h1>Pier shut for the winter</h1>' },
      'Pier shut for the winter',
    ],
    [
      'a standfirst that is set as a heading',
      {
        head: '<title>Pier shut for the winter</title>',
        h1: `<h1>The pier of Skarrow has been shut since the storm. ${'The council says that it will stay shut. '.repeat(4)}</h1>`,
      },
      'Pier shut for the winter',
    ],
    [
      'references in the metadata that were escaped twice',
      { head: '<meta property="og:title" content="Pier &amp;#x26; quay shut &amp;ndash; for now">', h1: '' },
      'Pier & quay shut – for now',
    ],
    [
      'a headline that is an h2',
      {
        head: '<title>Pier shut for the winter « Ledger</title>',
        h1: '<h1>Ledger</h1><h2>Pier shut for the winter</h2>',
      },
      'Pier shut for the winter',
    ],
  ])('%s', (_, parts, title) => {
    expect(pageOf(parts).title).toBe(title);
  });
});

describe('section, wall, language', () => {
  test.each<[string, Parameters<typeof pageOf>[0], Partial<Article>]>([
    ['section of linked data', { head: news({ articleSection: ['Harbour', 'Local'] }) }, { section: 'Harbour' }],
    [
      'section of a meta element',
      { head: '<meta property="article:section" content="Harbour">' },
      { section: 'Harbour' },
    ],
    ['a wall in linked data', { head: news({ isAccessibleForFree: 'False' }) }, { paywalled: true, truncated: false }],
    ['a part behind a wall', { head: news({ hasPart: { isAccessibleForFree: false } }) }, { paywalled: true }],
    [
      'a wall in words',
      { after: '<div><p>Subscribe now to continue reading this article.</p></div>' },
      { paywalled: true, truncated: true },
    ],
    [
      'an outlet that is an address',
      { head: '<meta property="og:site_name" content="https://ledger.example">' },
      { outlet: null },
    ],
    ['the language that the page declares', {}, { language: 'en-GB' }],
  ])('%s', (_, parts, fields) => {
    expect(pageOf(parts)).toMatchObject(fields);
  });

  test('the language of the text, where a template declares another', () => {
    const german = `<p>${'Der Steg ist zu, und das wird er auch bleiben, bis das Eis aus dem Hafen ist, sagt die Stadt. '.repeat(6)}</p>`;
    expect(
      fromHtml(`<html lang="en"><body><h1>Steg gesperrt</h1>${german}</body></html>`, { path: 'a.html', url: null })
        .language,
    ).toBe('de');
  });
});
