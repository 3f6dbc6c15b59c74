import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleText, paragraphs, type TextMark } from './article-text.ts';

const documentOf = (text: string, marks: readonly TextMark[]) =>
  parseHTML(`<html><body>${articleText(text, marks, null)}</body></html>`).document;

describe('an article’s text', () => {
  test('paragraphs are runs of lines that are not blank', () => {
    const text = 'one\ntwo\n \n\nthree\r\n\r\nfour\n';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one\ntwo', 'three\r', 'four']);
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs('\n\n')).toEqual([]);
  });

  test('a mark within a paragraph holds exactly its words', () => {
    const text = 'A bridge fell. Two died.\n\nNobody knows why.';
    const start = text.indexOf('Two died');
    const document = documentOf(text, [{ id: 'x', start, end: start + 8 }]);
    expect(document.getElementById('x')?.textContent).toBe('Two died');
  });

  test('nested marks nest; a crossing mark ends where the outer one does; a mark over paragraphs has one target', () => {
    const text = 'abcdefghij\n\nklmnop';
    const document = documentOf(text, [
      { id: 'outer', start: 0, end: 6 },
      { id: 'inner', start: 2, end: 4 },
      { id: 'crossing', start: 5, end: 9 },
      { id: 'across', start: 9, end: 15 },
    ]);
    expect(document.getElementById('outer')?.textContent).toBe('abcdef');
    expect(document.getElementById('inner')?.textContent).toBe('cd');
    expect(document.getElementById('crossing')?.textContent).toBe('f');
    expect(document.getElementById('across')?.textContent).toBe('j');
    expect(document.querySelectorAll('#across')).toHaveLength(1);
  });

  test('whatever the marks, each paragraph holds the code units of its span one for one', () => {
    const unit = fc.constantFrom('a', 'b ', '<', '&', '"', '\n', '\n\n', '\u202E', 'é', '𝒜');
    const span = fc.tuple(fc.nat(60), fc.nat(20));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.array(span, { maxLength: 12 }), (units, spans) => {
        const text = units.join('');
        const marks = spans.map(([start, length], index) => ({ id: `m${index}`, start, end: start + length }));
        const shown = [...documentOf(text, marks).querySelectorAll('p')].map((p) => ({
          start: Number(p.getAttribute('data-s')),
          words: p.textContent,
        }));
        expect(shown).toEqual(paragraphs(text).map(({ start, end }) => ({ start, words: text.slice(start, end) })));
      }),
    );
  });

  test('a thousand marks at one place do not nest without end', () => {
    const text = 'word '.repeat(600);
    const marks = Array.from({ length: 1000 }, (_, index) => ({ id: `m${index}`, start: index, end: 3000 - index }));
    expect(documentOf(text, marks).querySelector('p')?.textContent).toBe(text);
  });

  test('a line of 100,000 characters', () => {
    const text = `${'x'.repeat(100_000)}\n\nend`;
    const document = documentOf(text, [{ id: 'far', start: 99_990, end: 100_000 }]);
    expect(document.getElementById('far')?.textContent).toBe('x'.repeat(10));
  });
});
