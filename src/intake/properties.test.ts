import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { droppedSpans } from '../model/article.ts';
import { Failure } from '../model/failure.ts';
import { fromHtml } from './from-html.ts';
import { fromText } from './from-text.ts';
import { NOISE_RULES } from './noise/rules.ts';

const origin = { path: 'a.txt', url: null };

/** Lines as saved pages have them: sentences, noise of every rule, rubbish, empty ones. */
const line = fc.oneof(
  fc.constantFrom(
    'The pier is shut, the council said.',
    'What now',
    '- One boat is safe.',
    'Q: Who pays?',
    '“Never again,” she said.',
    '',
  ),
  fc.constantFrom(...NOISE_RULES.flatMap(({ examples }) => examples.flatMap(({ text }) => text.split('\n')))),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);
const page = fc
  .array(line, { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)));

const read = (text: string): ReturnType<typeof fromText> | null => {
  try {
    return fromText(text, origin);
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return null;
  }
};

describe('every character of a text is kept or listed as dropped with a reason', () => {
  test('the text is the input, unless it begins with front matter', () => {
    fc.assert(
      fc.property(page, (text) => {
        fc.pre(!text.startsWith('---'));
        const article = read(text);
        if (article) expect(article.text).toBe(text);
      }),
    );
  });

  test('dropped spans are sorted, disjoint, inside the text, have a reason, and leave the title alone', () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = read(text);
        if (!article) return;
        let last = 0;
        for (const { start, end, reason } of droppedSpans(article)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(reason).not.toBe('');
          if (article.titleSpan) expect(start >= article.titleSpan.end || end <= article.titleSpan.start).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(article.text.length);
        if (article.titleSpan) expect(article.text.slice(article.titleSpan.start, article.titleSpan.end)).not.toBe('');
      }),
    );
  });

  test('the same input gives the same article', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });
});

test('no bytes crash the reader of text or of pages: they are an article or a failure that says what to do', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      for (const take of [fromText, fromHtml]) {
        try {
          expect(take(bytes, origin).text).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          expect((error as Failure).remedy).not.toBe('');
        }
      }
    }),
  );
});

/** Sentences of a page, each once, in elements of every kind. */
const sentences = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 4, maxLength: 12 });
const holder = fc.constantFrom(
  'p',
  'div',
  'blockquote',
  'section',
  'aside',
  'footer',
  'figure',
  'li',
  'nav',
  'span',
  'form',
);

test('every sentence of a page is in the text or among what was dropped', () => {
  fc.assert(
    fc.property(sentences, fc.array(holder, { minLength: 12, maxLength: 12 }), (numbers, holders) => {
      const words = numbers.map(
        (n) => `Boat number ${n} was towed out of the basin on Monday, the harbour office said.`,
      );
      const html = `<html><body>${words.map((sentence, i) => `<${holders[i]} class="x${i}">${sentence}</${holders[i]}>`).join('')}</body></html>`;
      const { text, dropped } = fromHtml(html, { path: 'a.html', url: null });
      const rest = dropped.map((part) => ('text' in part ? part.text : '')).join('\n');
      for (const sentence of words) expect(text.includes(sentence) || rest.includes(sentence)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

describe('long and hostile texts', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    ['digits', '7'.repeat(MEGABYTE)],
    ['quotation marks', `a${'"'.repeat(MEGABYTE)}`],
    ['one word over and over', 'last '.repeat(MEGABYTE / 5)],
    ['credits', '/ AP Photo '.repeat(MEGABYTE / 10)],
    ['bars', `By ${'| '.repeat(MEGABYTE / 2)}`],
    ['empty lines', `a${'\n'.repeat(MEGABYTE)}b`],
    ['white space in lines', ` ${'\u00a0 '.repeat(MEGABYTE / 2)}b`],
    ['short lines', 'Share this\n'.repeat(MEGABYTE / 20)],
    ['labels', 'READ ALSO\n'.repeat(MEGABYTE / 20)],
    ['headlines', 'Pier shut for winter\n'.repeat(MEGABYTE / 20)],
    ['capitals', 'A B C D E F G H '.repeat(MEGABYTE / 16)],
    ['fences', `${'---\n'.repeat(MEGABYTE / 20)}pier`],
    ['lone surrogates', '\ud800 a '.repeat(10_000)],
    ['right-to-left marks', '\u202e\u200f pier '.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(read(text)?.text).toBe(text.startsWith('---\n---\n') ? text.slice(8) : text);
  });
});
