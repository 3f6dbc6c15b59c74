import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../model/failure.ts';
import { LIMITS } from '../limits.ts';
import { readSource } from '../read-source.ts';
import type { Desk, Reader } from '../reader.ts';
import { bytesSource } from '../source.ts';
import { addressLists } from './address-list.ts';
import { readCsv } from './csv.ts';
import { splitDoctype } from './doctype.ts';
import { feeds } from './feed-reader.ts';
import { readOpml, subscriptions } from './opml.ts';
import { plainWords } from './plain-words.ts';
import { readFeed } from './read-feed.ts';
import { readSitemap, sitemaps } from './sitemap.ts';
import { rewriteTags } from './tags.ts';
import { readTime } from './times.ts';
import { parseXml } from './xml.ts';

/** Pieces of which feeds, and what tries to look like them, are made. */
const piece = fc.oneof(
  fc.constantFrom(
    '<rss version="2.0">', '<channel>', '<item>', '</item>', '</channel>', '</rss>', '<rdf:RDF>', '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>', '</entry>', '</feed>', '<title type="html">', '<title>', '</title>', '<link href="/x" rel="alternate"/>', '<link>', '</link>',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">', '</div></content>', '<content:encoded>', '</content:encoded>',
    '<![CDATA[', ']]>', '<!--', '-->', '<?xml version="1.0"?>', '<!DOCTYPE rss [<!ENTITY a "b&a;">]>', '&a;', '&amp;', '&#x80;', '&nbsp', '<', '>', '"',
    '<opml><body><outline xmlUrl="https://a.example/">', '<urlset><url><loc>https://a.example/', '</loc></url>', 'https://a.example/1', '\n', ',', ';',
    '{"version":"https://jsonfeed.org/version/1","items":[', '{"id":1,"content_text":"', '"}', ']}', '<p>', '<br>', '<a href=x>', 'xml:base="/"',
  ), // biome-ignore format: one table
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Whatever goes in, a result or a clear refusal comes out, the same each time. */
function twice<T>(work: () => T): void {
  const outcome = (): unknown => {
    try {
      return work();
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      return (error as Failure).message;
    }
  };
  expect(outcome()).toEqual(outcome());
}

describe('any text at all', () => {
  test.each<[string, (text: string) => unknown]>([
    ['readFeed', (text) => readFeed(text, 'x', 'https://a.example/')],
    ['readOpml', (text) => readOpml(text, 'x')],
    ['readSitemap', (text) => readSitemap(text, 'x')],
    ['parseXml', (text) => parseXml(text, 'x')?.name],
    ['splitDoctype', splitDoctype],
    ['readCsv', readCsv],
    ['readTime', readTime],
    ['rewriteTags', (text) => rewriteTags(text, 'https://a.example/')],
    ['plainWords', (value) => plainWords({ type: 'html', value })],
  ])('%s', (_, read) => {
    fc.assert(
      fc.property(source, (text) => twice(() => read(text))),
      { numRuns: 300 },
    );
  });

  const desk: Desk = { limits: LIMITS, notice: () => {}, isInput: () => 'yes', cleanRecords: true };
  test.each<[string, Reader, string]>([
    ['feeds', feeds, 'a.rss'],
    ['subscriptions', subscriptions, 'a.opml'],
    ['sitemaps', sitemaps, 'a.xml'],
    ['addressLists', addressLists, 'a.csv'],
  ])('the reader of %s, on bytes that it recognises and on those it does not', async (_, reader, path) => {
    const bytes = fc.oneof(
      source.map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const about = { name: path, path, url: null, contentType: null, captured: null };
        expect(typeof reader.recognises(bytesSource(content, about))).toBe('boolean');
        for await (const read of readSource(bytesSource(content, about), desk))
          if (read.kind === 'unread') expect(read.unread.error).toMatch(/\. [A-Z]/);
      }),
      { numRuns: 150 },
    );
  });
});

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Words as people write them, and what must be escaped. */
const words = fc
  .array(fc.constantFrom('Pier', 'shut', 'at', '5', 'a < b', 'Fish & chips', '“Never”', 'é', '€', '—', '&amp;', ']]'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(' '));

describe('what is written into a feed is read out of it', () => {
  const path = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
  test('RSS, Atom and JSON Feed say the same', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ title: words, link: path }), { minLength: 1, maxLength: 5 }), (entries) => {
        const rss = `<rss><channel>${entries.map(({ title, link }) => `<item><title>${escaped(escaped(title))}</title><link>${escaped(link)}</link></item>`).join('')}</channel></rss>`;
        const atom = `<feed xmlns="http://www.w3.org/2005/Atom">${entries.map(({ title, link }) => `<entry><title>${escaped(title)}</title><link href="${escaped(link)}"/></entry>`).join('')}</feed>`;
        const json = JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          items: entries.map(({ title, link }) => ({ title, url: link })),
        });
        for (const text of [rss, atom, json]) {
          const read = readFeed(text, 'x')!.entries.map(({ title, link }) => ({
            title: title && plainWords(title),
            link,
          }));
          expect(read).toEqual(entries.map(({ title, link }) => ({ title: title.trim(), link })));
        }
      }),
    );
  });
  test('a table', () => {
    const cell = fc.oneof(words, fc.constantFrom('a,b', 'a"b', 'a\nb', 'a;b', '"', 'x'));
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = [['x', 'y', 'z'], ...table]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(readCsv(text)).toEqual([['x', 'y', 'z'], ...table.map((row) => row.map((one) => one.trim()))]);
      }),
    );
  });
  test('rewriting tags changes no word between them', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="/x" class=\'b\'>',
      '</a>',
      '<br/>',
      '<img src=a.jpg>',
      '<!-- -->',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, words.map(escaped)), { maxLength: 12 }), (parts) => {
        const value = parts.join(' ');
        expect(plainWords({ type: 'html', value: rewriteTags(value, 'https://a.example/') })).toBe(
          plainWords({ type: 'html', value }),
        );
      }),
    );
  });
});
