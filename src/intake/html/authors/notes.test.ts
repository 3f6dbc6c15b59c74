import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../from-html.ts';

const BODY =
  'The pier is shut, the council said on Monday, and it will stay so until the ice has gone from the inner basin, which can take until May.';

/** Whom a page names: what stands below its headline, and after its text. */
function bylineOf({ below = '', after = '' }: { below?: string; after?: string }): readonly string[] {
  const page = `<!doctype html><html lang="en"><body><main><h1>Pier shut for the winter</h1>${below}<p>${BODY} ${BODY.replace('Monday', 'Tuesday')}</p><p>${BODY.replace('Monday', 'Friday')}</p>${after}</main></body></html>`;
  return fromHtml(page, { path: 'page.html', url: null }).byline;
}

describe('authors away from the headline', () => {
  test.each<[string, Parameters<typeof bylineOf>[0], string[]]>([
    [
      '"Written by" after the text',
      { after: '<p>Written by <a href="/x">Jane Roe and Omar Dell</a></p>' },
      ['Jane Roe', 'Omar Dell'],
    ],
    ['a label in another language', { after: '<p>Текст: Вера Малова</p>' }, ['Вера Малова']],
    ['"Author:" after the text', { after: '<p>Author: Jane Roe</p>' }, ['Jane Roe']],
    [
      'a heading and a name',
      { after: '<h3>About the author</h3><p>Jane Roe</p><p>Lives by the sea.</p>' },
      ['Jane Roe'],
    ],
    [
      'a heading and a life',
      {
        after:
          '<h3>Über die Autorin</h3><p>Jana Rohde ist seit zwei Jahren in der Redaktion und schreibt über Häfen, Fähren, Deiche und das Meer.</p>',
      },
      ['Jana Rohde'],
    ],
    ['a link to all she wrote', { after: '<p><a href="/x">All articles by Jane Roe</a></p>' }, ['Jane Roe']],
    [
      'the card of an author',
      {
        after:
          '<div class="c-author-card"><div><div>Jane Roe</div><div>Has lived in Skarrow for most of her life.</div></div></div>',
      },
      ['Jane Roe'],
    ],
    [
      'a name alone, and her picture',
      { below: '<p>Jane Roe</p><p>3 min read</p><img alt="Photo of Jane Roe" src="x">' },
      ['Jane Roe'],
    ],
    [
      'a day before the byline',
      { below: '<div><time>03/01/2017</time> by Jane Roe, Harbour Reporter</div>' },
      ['Jane Roe'],
    ],
    [
      'a section before the byline',
      { below: '<div><a>Harbour News</a> | <span>By Jane Roe</span></div>' },
      ['Jane Roe'],
    ],
    ['a first name alone', { below: '<div>von <a href="/x">Heike</a></div>' }, ['Heike']],
    ['a pen name', { below: '<div class="vcard"><a class="fn" href="/x">Tidewatcher</a></div>' }, ['Tidewatcher']],
  ])('%s', (_, parts, names) => {
    expect(bylineOf(parts)).toEqual(names);
  });
});

describe('nobody', () => {
  test.each<[string, Parameters<typeof bylineOf>[0]]>([
    [
      'authors of other articles',
      {
        below: '<p>3 May 2024</p>',
        after: '<p>Written by Jane Roe</p><p>Goat loose</p><p>Written by Omar Dell</p><p>Ferry late</p>',
      },
    ],
    [
      'who wrote a comment',
      { after: '<div class="comments"><p>Written by Jane Roe</p><p>All posts by Omar Dell</p></div>' },
    ],
    ['who wrote a book', { after: '<p>The book was written by Jane Roe and shows the pier in winter.</p>' }],
    ['a picture of somebody in the story', { below: '<img alt="Mayor Jane Roe" src="x">' }],
    ['a picture with a name', { below: '<figure><img alt="Jane Roe" src="x"></figure>' }],
    ['a section', { below: '<p>Harbour News</p><p>3 min read</p>' }],
    ['what was done by somebody', { below: '<p>Shut by Tuesday, open by May</p>' }],
    [
      'who stands in the story',
      { below: '<p>Report on 3 May by Jane Roe on the state of the pier was read by Omar Dell</p>' },
    ],
    ['the administrator', { below: '<div class="vcard"><a class="fn" rel="author" href="/x">Admin</a></div>' }],
    ['all of a kind', { after: '<p>All articles by topic</p><p>More stories by The Ledger Archive of 1999</p>' }],
    ['a heading and no name', { after: '<h3>About the author</h3><p>Lives by the sea.</p>' }],
  ])('%s', (_, parts) => {
    expect(bylineOf(parts)).toEqual([]);
  });
});
