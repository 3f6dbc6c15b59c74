import { describe, expect, test } from 'vitest';
import { Failure } from '../../model/failure.ts';
import { readCsv } from './csv.ts';
import type { Feed } from './feed.ts';
import { FEED_LIMITS } from './limits.ts';
import { readOpml } from './opml.ts';
import { plainWords } from './plain-words.ts';
import { readFeed } from './read-feed.ts';
import { readSitemap } from './sitemap.ts';
import { rewriteTags } from './tags.ts';

/** A feed or a clear refusal: nothing else may come out, and neither a crash nor a hang. */
function read(source: string): Feed | null | Failure {
  try {
    return readFeed(source, 'feed.xml');
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
const rss = (item: string, head = ''): string =>
  `${head}<rss version="2.0"><channel><title>Ledger</title><item>${item}</item></channel></rss>`;
const titleOf = (source: string): string | null => {
  const feed = read(source);
  return feed && 'entries' in feed ? (feed.entries[0]?.title?.value ?? null) : null;
};

describe('XML made to do harm', () => {
  test('entities within entities ("billion laughs") stay words', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const source = rss('<title>&l9;</title>', `<!DOCTYPE rss [<!ENTITY l0 "lol">${levels}]>`);
    expect(titleOf(source)).toBe('&l8;'.repeat(10));
  });
  test('one long entity named often ("quadratic blow-up") is refused', () => {
    const source = rss(`<title>${'&a;'.repeat(1000)}</title>`, `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(2000)}">]>`);
    expect(read(source)).toMatchObject({ problem: 'its own entities make it many times longer' });
  });
  test.each([['SYSTEM "file:///etc/passwd"'], ['SYSTEM "http://127.0.0.1/"'], ['PUBLIC "-//x" "file:///etc/passwd"']])(
    'an external entity %s is never read',
    (where) => {
      expect(titleOf(rss('<title>a&x;b</title>', `<!DOCTYPE rss [<!ENTITY x ${where}>]>`))).toBe('a&x;b');
    },
  );
  test('an external subset and parameter entities are passed over', () => {
    const head = '<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd" [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>';
    expect(titleOf(rss('<title>Pier</title>', head))).toBe('Pier');
  });
  test('a declaration that never ends takes nothing with it', () => {
    expect(titleOf(rss('<title>Pier</title>', '<!DOCTYPE rss [ <!ENTITY a "'))).toBe('Pier');
    expect(read(`<!DOCTYPE ${'['.repeat(100_000)}`)).toBeNull();
  });
  test.each([1000, 20_000, 300_000])('%i elements within one another are refused', (depth) => {
    expect(read(rss(`<title>${'<a>'.repeat(depth)}`))).toMatchObject({ problem: expect.stringContaining('deep') });
  });
  test('more elements than any feed has are refused', () => {
    expect(read(rss('<a/>'.repeat(FEED_LIMITS.elements)))).toMatchObject({
      problem: expect.stringContaining('elements'),
    });
  });
  test('an endless list of attributes is cut', () => {
    const attributes = Array.from({ length: 100_000 }, (_, i) => `a${i}="b"`).join(' ');
    expect(titleOf(rss(`<title ${attributes}>Pier</title>`))).toBe('Pier');
  });
  test('a prototype is not touched', () => {
    const source = rss('<title __proto__="x" constructor="y">Pier</title><__proto__>z</__proto__><constructor/>');
    expect(titleOf(source)).toBe('Pier');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(read('{"version":"https://jsonfeed.org/version/1","items":[{"__proto__":{"title":"z"}}]}')).toMatchObject({
      entries: [{ title: null }],
    });
  });
  test.each([
    ['an attribute that never closes', `<rss><channel><item><title a="${'x'.repeat(1_000_000)}`],
    ['a tag that never closes', `<rss ${'a '.repeat(500_000)}`],
    ['a comment that never ends', `<rss><!--${'-'.repeat(1_000_000)}`],
    ['CDATA that never ends', `<rss><channel><title><![CDATA[${']'.repeat(1_000_000)}`],
    ['an instruction that never ends', `<?xml ${'?'.repeat(1_000_000)}`],
    ['a million brackets', '<'.repeat(1_000_000)],
    ['a million ampersands', `<rss><channel><title>${'&'.repeat(1_000_000)}`],
    ['a million numbers of nothing', `<rss><channel><title>${'&#'.repeat(500_000)}`],
    ['a million closing tags', `<rss>${'</a>'.repeat(250_000)}`],
    ['NUL characters', '\0'.repeat(10_000)],
    ['half of a character', '<rss><channel><title>\ud800</title><item/></channel></rss>'],
    ['white space', ' \n'.repeat(500_000)],
    ['comments before the root', `${'<!---->'.repeat(100_000)}<rss/>`],
    [
      'a number beyond all characters',
      '<rss><channel><title>&#x110000;&#99999999999;&#0;&#xd800;</title></channel></rss>',
    ],
  ])('%s', (_, source) => {
    const feed = read(source);
    expect(feed === null || 'entries' in feed || feed instanceof Failure).toBe(true);
  });
});

describe('feeds that say what they should not', () => {
  test('more entries than the limit are cut, not refused', () => {
    const feed = read(
      `<rss><channel>${'<item><title>a</title></item>'.repeat(FEED_LIMITS.entries + 5)}</channel></rss>`,
    );
    expect(feed && 'entries' in feed ? feed.entries.length : 0).toBe(FEED_LIMITS.entries);
  });
  test('addresses that run something or read a file are no links', async () => {
    const { lentBy } = await import('./entry-article.ts');
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'http://', '//', '']) {
      const feed = readFeed(rss(`<title>Pier</title><link>${link}</link>`), 'feed.xml')!;
      expect(lentBy(feed.entries[0]!, feed).url).toBeNull();
    }
  });
  test('an xml:base cannot make an address of nothing', () => {
    const feed = readFeed(rss('<link xml:base="javascript:x">/a</link>'), 'feed.xml', 'https://a.example/')!;
    expect(feed.entries[0]?.link).toBe('/a');
  });
  test.each([
    '{', '[]', 'null', '{"items":{}}', '{"version":"https://jsonfeed.org/version/1","items":[null,1,"x",[]]}',
    '{"version":1,"items":[]}', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`,
  ])('JSON that is no feed, or hardly one: %#', (source) => {
    const feed = read(source);
    expect(feed === null || ('entries' in feed && feed.entries.length === 0)).toBe(true);
  }); // biome-ignore format: one table
  test('base64 that is none stays what it is', () => {
    const entry = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="image/png">%%%</title></entry></feed>';
    expect(titleOf(entry)).toBe('%%%');
  });
});

describe('the other readers, on what would make them run away', () => {
  const LONG = 300_000;
  test.each([
    ['quotation marks', '"'.repeat(LONG)],
    ['half-open cells', '"a,'.repeat(LONG)],
    ['commas', ','.repeat(LONG)],
    ['line ends', '\r\n\n\r'.repeat(LONG)],
    ['one long cell', 'x'.repeat(LONG)],
  ])('CSV of %s', (_, text) => expect(Array.isArray(readCsv(text))).toBe(true));
  test.each([
    ['brackets', '<'.repeat(LONG)],
    ['open tags', '<a '.repeat(LONG)],
    ['open quotation marks', `<a b="${'<a b="'.repeat(LONG / 10)}`],
    ['attributes', `<a ${'b '.repeat(LONG)}`],
    ['equal signs', `<a ${'b='.repeat(LONG)}>`],
    ['references', '&#'.repeat(LONG)],
    ['scripts that never end', '<script>'.repeat(LONG / 10)],
    ['comments that never end', '<!--'.repeat(LONG)],
  ])('markup of %s', (_, html) => {
    expect(typeof rewriteTags(html, 'https://a.example/')).toBe('string');
    expect(typeof plainWords({ type: 'html', value: html })).toBe('string');
  });
  test('outlines within outlines, beyond any list, are refused', () => {
    expect(() => readOpml(`<opml><body>${'<outline>'.repeat(5000)}`, 'list.opml')).toThrow(/deep/);
  });
  test('addresses of a sitemap that are none are left out', () => {
    const places =
      '<urlset><url><loc>file:///etc/passwd</loc></url><url><loc/></url><url/><url><loc>https://a.example/</loc></url></urlset>';
    expect(readSitemap(places, 'sitemap.xml').map(({ url }) => url)).toEqual(['https://a.example/']);
  });
});
