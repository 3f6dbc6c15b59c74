import { describe, expect, test } from 'vitest';
import { fromHtml } from '../from-html.ts';

const origin = { path: 'page.html', url: null };
const sentence = (n: number): string =>
  `Boat number ${n} was towed out of the inner basin on Monday, the harbour office said, and nobody was on board.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');
const page = (body: string): string => `<html><body>${body}</body></html>`;
const HEADLINE = '<h1>Boats leave the basin</h1>';
const numbers = (text: string): number[] => [...text.matchAll(/number (\d+)/g)].map(([, n]) => Number(n));
const read = (body: string): number[] => numbers(fromHtml(page(body), origin).text);

describe('the article is found', () => {
  test('comments longer than the article are none of it', () => {
    expect(read(`<div>${HEADLINE}${paragraphs(0, 4)}</div><div id="comments">${paragraphs(10, 40)}</div>`)).toEqual([
      0, 1, 2, 3,
    ]);
  });

  test('a name that stands on everything says nothing', () => {
    const widgets = [0, 1, 2, 3].map((n) => `<div class="builder-widget">${paragraphs(n, n + 1)}</div>`).join('');
    expect(read(`${HEADLINE}${widgets}`)).toEqual([0, 1, 2, 3]);
  });

  test('the classes that say what a post is about name no part', () => {
    expect(
      read(`<article class="post tag-newsletter category-comments">${HEADLINE}${paragraphs(0, 4)}</article>`),
    ).toEqual([0, 1, 2, 3]);
  });

  test('the lead beside the body, and a second piece of the body, are read', () => {
    const pieces = `<div class="piece">${paragraphs(1, 8)}</div><div class="ad">x</div><div class="piece">${paragraphs(8, 11)}</div>`;
    expect(read(`<div>${HEADLINE}<p>${sentence(0)}</p>${pieces}</div>`)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('of articles that load one under the other, the first', () => {
    const article = (from: number): string => `<article>${HEADLINE}${paragraphs(from, from + 4)}</article>`;
    expect(read(`<main>${article(0)}${article(10)}${article(20)}</main>`)).toEqual([0, 1, 2, 3]);
  });

  test('an article that the page holds twice, for two widths of screen, is read once', () => {
    const copy = `<div>${paragraphs(0, 8)}</div>`;
    expect(read(`<div>${HEADLINE}${copy}${copy}</div>`)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('an AMP page', () => {
    const amp = `<html amp><head><style amp-boilerplate>body{}</style></head><body><amp-sidebar layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article>${HEADLINE}<amp-img src="x"></amp-img>${paragraphs(0, 4)}<amp-ad></amp-ad></article></body></html>`;
    expect(numbers(fromHtml(amp, origin).text)).toEqual([0, 1, 2, 3]);
  });

  test('a print version, with nothing around it', () => {
    expect(read(`<h1>Boats leave the basin</h1>${sentence(0)}<br><br>${sentence(1)}<br><br>${sentence(2)}`)).toEqual([
      0, 1, 2,
    ]);
  });

  test('a page that is hidden until its scripts run', () => {
    expect(read(`<div hidden>${HEADLINE}${paragraphs(0, 4)}</div>`)).toEqual([0, 1, 2, 3]);
  });
});

describe('what stands in the article and is not its text', () => {
  const dropped = (inner: string): { text: string; reason: string }[] =>
    fromHtml(
      page(`<article>${HEADLINE}${paragraphs(0, 4)}${inner}${paragraphs(4, 8)}</article>`),
      origin,
    ).dropped.filter((part) => 'text' in part);

  test.each([
    ['a label with a link', '<p>Related: <a href="/x">Goat loose in the town hall</a></p>', 'related-link'],
    ['a label in a heading', '<h3>Related: <a href="/x">Goat loose in the town hall</a></h3>', 'related-link'],
    [
      'links under a heading',
      '<h3>More stories</h3><ul><li><a href="/x">Goat loose in the town hall</a></li><li><a href="/y">Fares rise</a></li></ul>',
      'related-link',
    ],
    [
      'the list of headings',
      '<ul><li><a href="#a">What happened</a></li><li><a href="#b">What now</a></li></ul>',
      'contents',
    ],
    ['a caption', '<figure><img src="x"><figcaption>The basin in May</figcaption></figure>', 'caption'],
    ['a named part', '<div class="c-newsletter__box"><p>All the news of the port, every Friday.</p></div>', 'notice'],
  ])('%s', (_, inner, reason) => {
    expect(dropped(inner).map((part) => part.reason)).toContain(reason);
    expect(
      fromHtml(page(`<article>${HEADLINE}${paragraphs(0, 4)}${inner}${paragraphs(4, 8)}</article>`), origin).text,
    ).not.toMatch(/Goat|What now|in May|every Friday/);
  });

  test.each([
    [
      'a quoted post in a box',
      '<aside class="social-embed"><blockquote><p>We saw it all from the quay.</p></blockquote></aside>',
      'We saw it all from the quay.',
    ],
    [
      'a sentence that is half a link',
      '<p>The office <a href="/x">told the council in March</a> that the basin was full.</p>',
      'The office told the council in March that the basin was full.',
    ],
    ['a heading', '<h2>More than a boat</h2>', 'More than a boat'],
    ['a row of a table', '<table><tr><td>Kittiwake</td><td><p>sunk</p></td></tr></table>', 'Kittiwake | sunk'],
    ['a question that folds open', '<h3><button>Who pays for the boats?</button></h3>', 'Who pays for the boats?'],
  ])('%s stays', (_, inner, words) => {
    expect(
      fromHtml(page(`<article>${HEADLINE}${paragraphs(0, 4)}${inner}${paragraphs(4, 8)}</article>`), origin).text,
    ).toContain(words);
  });

  const teaser = (n: number): string =>
    `<h3><a href="/x${n}">Goat number ${n} loose in the town hall again</a></h3><p>The goat that has lived behind the fish market for ${n} years got into the town hall on Friday, and the mayor, who was</p>`;

  test('headings that are links, over first words that break off, go', () => {
    const { text, dropped: left } = fromHtml(
      page(`<div>${HEADLINE}${paragraphs(0, 8)}${teaser(1)}${teaser(2)}</div>`),
      origin,
    );
    expect(text).not.toMatch(/[Gg]oat/);
    expect(left.filter(({ reason }) => reason === 'related-link')).toHaveLength(4);
  });

  test('one of them, and what ends as a sentence, stays', () => {
    const whole = teaser(2).replace(', and the mayor, who was', '.');
    const { text } = fromHtml(page(`<div>${HEADLINE}${paragraphs(0, 8)}${teaser(1)}${whole}</div>`), origin);
    expect(text).toContain('for 1 years');
    expect(text).toContain('for 2 years');
  });

  test('a note about the author goes on over her next paragraphs, and not over the story', () => {
    const note =
      '<p>Jane Roe is a reporter at the Ledger.</p><p>When she is not at her desk, Jane sails the inner bay.</p>';
    const { text } = fromHtml(
      page(`<article>${HEADLINE}<p>By Jane Roe</p>${paragraphs(0, 8)}<p>Jane Coll saw it all.</p>${note}</article>`),
      origin,
    );
    expect(text).toContain('Jane Coll saw it all.');
    expect(text).not.toMatch(/reporter|sails/);
  });
});
