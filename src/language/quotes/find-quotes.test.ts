import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { findQuotes } from './find-quotes.ts';

const LAYOUT = { title: null, dropped: [] };

/** "kind: speaker | cue | words", without the marks and stops at the edges of the words. */
function read(text: string): string[] {
  const slice = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-');
  return findQuotes(analyse(text, LAYOUT), []).map(
    (quote) => `${quote.kind}: ${slice(quote.speaker)} | ${slice(quote.cue)} | ${slice(quote).replace(/[.,\s]+$/, '')}`,
  );
}

describe('direct quotations', () => {
  test.each([
    ['“We will rebuild the bridge,” Ona Brell said.', 'direct: Ona Brell | said | We will rebuild the bridge'],
    [
      '“We will rebuild the bridge,” said Ona Brell, the mayor of Tallow.',
      'direct: Ona Brell, the mayor of Tallow | said | We will rebuild the bridge',
    ],
    ['Ona Brell said: "We will rebuild the bridge."', 'direct: Ona Brell | said | We will rebuild the bridge'],
    ["'It's the workers' bridge,' he added.", "direct: he | added | It's the workers' bridge"],
    ['«We will rebuild the bridge», she told reporters.', 'direct: she | told | We will rebuild the bridge'],
    [
      '“We will rebuild the bridge,” according to Ona Brell.',
      'direct: Ona Brell | according to | We will rebuild the bridge',
    ],
    [
      'According to Ona Brell, “We will rebuild the bridge.”',
      'direct: Ona Brell | According to | We will rebuild the bridge',
    ],
    ['Brell: “We will rebuild the bridge.”', 'direct: Brell | - | We will rebuild the bridge'],
    ['He was blunt: “We will not rebuild it,” he told the council.', 'direct: he | told | We will not rebuild it'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('an interrupted one is two records of one group', () => {
    const text = '“We will rebuild it,” she said, “and soon.”';
    expect(read(text)).toEqual(['direct: she | said | We will rebuild it', 'direct: she | said | and soon']);
    const [first, second] = findQuotes(analyse(text, LAYOUT), []);
    expect(first?.group).toBe(second?.group);
    expect(first?.group).not.toBeNull();
  });

  test('one that goes on after its cue keeps its speaker', () => {
    expect(read('“We will rebuild it,” Brell said. “Nobody doubts that we can.”')).toEqual([
      'direct: Brell | said | We will rebuild it',
      'direct: Brell | said | Nobody doubts that we can',
    ]);
  });

  test('one that stands alone takes the speaker of the report before it', () => {
    expect(read('Brell said the bridge was unsafe.\n\n“Nobody should cross it before May.”').at(-1)).toBe(
      'direct: Brell | said | Nobody should cross it before May',
    );
  });

  test('a statement after its announcement', () => {
    expect(
      read('The council released the following statement.\n\n“The bridge stays closed. We regret it.”').at(-1),
    ).toBe('direct: The council | released | The bridge stays closed. We regret it');
  });

  test('over several paragraphs', () => {
    expect(read('“The bridge is old.\n\n“We will rebuild it,” Brell said.')).toEqual([
      'direct: Brell | said | The bridge is old.\n\n“We will rebuild it',
    ]);
  });
});

describe('mixed and indirect', () => {
  test.each([
    [
      'Brell said the bridge had been “blinded by rust”.',
      ['mixed: Brell | said | the bridge had been “blinded by rust”'],
    ],
    ['Brell said that the bridge was unsafe.', ['indirect: Brell | said | that the bridge was unsafe']],
    ['The bridge was unsafe, Brell said.', ['indirect: Brell | said | The bridge was unsafe']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('never', () => {
  test('text without words, marks alone, broken characters', () => {
    for (const text of [
      '',
      ' ',
      '“',
      '”',
      '"',
      '\u0000',
      '\ud800',
      '“”',
      '""""',
      '““““',
      '”said”',
      'said',
      ': :',
      '“\n\n“\n\n“',
    ]) {
      expect(() => findQuotes(analyse(text, LAYOUT), [])).not.toThrow();
    }
  });

  test('spans outside the text, or empty', () => {
    const part = fc.constantFrom(
      '“',
      '”',
      '"',
      'said',
      'Brell',
      'he',
      ',',
      '.',
      ':',
      '\n\n',
      'that',
      'according',
      'to',
      'the',
      'plan',
      '‘',
      '’',
      '?',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const quote of findQuotes(analyse(text, LAYOUT), [])) {
          for (const span of [quote, quote.cue, quote.speaker]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
