import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../model/failure.ts';
import { fromHtml } from '../from-html.ts';
import { scanHtml } from './scan.ts';

const origin = { path: 'page.html', url: null };
const SENTENCE = 'The pier is shut, the council said on Monday, and it will stay so until the ice has gone.';
/** A page whose article stands behind (and, where told, around) something hostile. */
const after = (hostile: string): string =>
  `<html><body>${hostile}<article><h1>Pier shut for the winter</h1><p>${SENTENCE}</p><p>${SENTENCE.replace('Monday', 'Tuesday')}</p></article></body></html>`;
const many = (part: string, times: number): string => part.repeat(times);

const HOSTILE: readonly (readonly [string, string])[] = [
  ['20,000 nested divs', after(many('<div>', 20_000))],
  ['20,000 nested divs that are closed', after(many('<div>', 20_000) + many('</div>', 20_000))],
  ['20,000 nested spans', after(many('<span>', 20_000))],
  ['20,000 nested links', after(many('<a href="/x">', 20_000))],
  ['20,000 nested lists', after(many('<ul><li>', 20_000))],
  ['20,000 nested tables', after(many('<table><tr><td>', 20_000))],
  ['20,000 nested block quotes', after(many('<blockquote>', 20_000))],
  ['20,000 nested forms', after(many('<form>', 20_000))],
  ['20,000 end tags', after(many('</div>', 20_000))],
  ['unclosed paragraphs', after(many('<p>', 50_000))],
  ['unclosed cells', after(`<table>${many('<td>', 50_000)}`)],
  ['names that cross', after(many('<b><i></b></i>', 20_000))],
  ['100,000 attributes', after(`<div ${many('a=b ', 100_000)}>`)],
  ['100,000 attributes with the names that are read', after(`<div ${many('class="c" ', 100_000)}>`)],
  ['an attribute of a megabyte', after(`<div class="${many('x', 1_000_000)}">x</div>`)],
  ['a class of 300,000 words', after(`<div class="${many('related ', 300_000)}">x</div>`)],
  ['an attribute that never ends', after(`<div class="${many('x ', 100_000)}`)],
  ['equals signs', after(`<div ${many('=', 300_000)}>`)],
  ['quotation marks', after(`<div ${many('"', 300_000)}>`)],
  ['slashes', after(`<div ${many('/', 300_000)}>`)],
  ['a line of a megabyte', after(`<p>${many('x', 1_000_000)}</p>`)],
  ['a megabyte of white space', after(`<p>a${many(' ', 1_000_000)}b</p>`)],
  ['a megabyte of no-break spaces', after(`<p>a${many('&nbsp;', 160_000)}b</p>`)],
  ['a megabyte of line breaks', after(many('<br>', 250_000))],
  ['100,000 brackets', after(many('<', 100_000))],
  ['100,000 brackets and marks', after(many('<!', 100_000))],
  ['100,000 unclosed comments', after(many('<!-- ', 100_000))],
  ['a comment with tags in it', after('<!-- <div><p>x</p> <script> -->')],
  ['unclosed CDATA', after(many('<![CDATA[', 50_000))],
  ['processing instructions', after(many('<?xml ?>', 50_000))],
  [
    'a document type with entities',
    `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${after('&b;&b;')}`,
  ],
  ['50,000 entities', after(many('&amp;#60;&lt;', 50_000))],
  ['an entity without end', after(`&${many('a', 300_000)}`)],
  ['numbers of characters that are none', after('<p>&#x110000; &#xD800; &#0; &#99999999999;</p>')],
  ['a data address of a megabyte', after(`<img src="data:image/png;base64,${many('A', 1_000_000)}">`)],
  ['a script of a megabyte', after(`<script>${many('if(a<b)"</p>";', 70_000)}</script>`)],
  ['20,000 scripts', after(many('<script>x</script>', 20_000))],
  ['20,000 unclosed scripts', after(many('<script>', 20_000))],
  ['20,000 unclosed styles', after(many('<style>', 20_000))],
  ['a script that writes the end of a script', after('<script>document.write("<script>x<\\/script>")</script>')],
  [
    'linked data nested 5,000 deep',
    after(`<script type="application/ld+json">${many('{"mainEntity":', 5000)}1${many('}', 5000)}</script>`),
  ],
  [
    'linked data of a megabyte',
    after(`<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${many('x ', 500_000)}"}</script>`),
  ],
  ['100,000 meta elements', after(many('<meta name="author" content="x">', 100_000))],
  ['100,000 time elements', after(many('<time datetime="2025-01-01">', 100_000))],
  ['200,000 empty elements', after(many('<i></i>', 200_000))],
  ['20,000 rows of links', after(many('<p><a href="/a">Read more</a></p>', 20_000))],
  ['20,000 labels', after(many('<p>READ ALSO:</p>', 20_000))],
  ['two bodies', after('</body><body>')],
  ['an end before the beginning', after('</body></html>')],
  ['a head that never ends', `<html><head><title>Pier shut for the winter</title>${after('').slice(12)}`],
  ['warnings of a server before the page', `<br><b>Warning</b>: x in y on line 9<br>${after('')}`],
  ['NUL, lone surrogates and marks of direction', after('<p>a\0b\ud800c \u202e\u200f\ufeff</p>')],
  ['elements nobody knows', after(many('<x-y-z q>', 20_000))],
  ['frames, objects and templates', after('<iframe><object><template><svg><math><canvas>')],
];

test('at least thirty pages', () => {
  expect(new Set(HOSTILE.map(([name]) => name)).size).toBeGreaterThanOrEqual(30);
});

describe('the article behind it is read', () => {
  test.each(HOSTILE)('%s', (_, html) => {
    expect(fromHtml(html, origin).text).toContain('on Tuesday, and it will stay so until the ice has gone.');
  });
});

describe('more work than a page may cost is refused, and it is said what to do', () => {
  test.each([
    ['lone brackets', many('<', 600_000)],
    ['brackets that begin nothing', many('< ', 600_000)],
    ['character references', many('&lt;', 600_000)],
    ['ampersands', many('& ', 600_000)],
  ])('%s', (_, hostile) => {
    expect(() => fromHtml(after(hostile), origin)).toThrow(/more than 500000 characters .*Save the article alone/);
  });
});

describe('what is left of a hostile page is bounded', () => {
  test.each(HOSTILE)('%s', (_, html) => {
    const { html: scanned } = scanHtml(html, 200, 15_000);
    // Every "<" of the text becomes four characters, a tag left out becomes a line break of four.
    expect(scanned.length).toBeLessThanOrEqual(html.length * 4 + 100);
    expect(scanned.split('<div').length).toBeLessThanOrEqual(15_001);
  });
});

/** Pieces that pages are made of, put together at random: tags open, close and cross as they like. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'div p span a ul li table tr td h1 h2 blockquote article section aside figure figcaption br form button footer'
      .split(' ')
      .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} class="related-x" id='comments' hidden>`]),
  ),
  fc.constantFrom(
    SENTENCE,
    'READ ALSO: Goat loose in the town hall',
    '<!--',
    '-->',
    '<![CDATA[',
    '&lt;',
    '<',
    '>',
    '"',
    "'",
    '=',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

test('no arrangement of tags crashes: a page is an article or a Failure that says what to do', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      try {
        const { text, dropped } = fromHtml(pieces.join(''), origin);
        expect(text.trim()).not.toBe('');
        for (const part of dropped) expect(part.reason).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        expect((error as Failure).remedy).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('the same page gives the same article', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = after(pieces.join(''));
      const outcome = (): unknown => {
        try {
          return fromHtml(html, origin);
        } catch (error) {
          return (error as Failure).message;
        }
      };
      expect(outcome()).toEqual(outcome());
    }),
    { numRuns: 60 },
  );
});
