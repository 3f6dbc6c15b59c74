import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { findEvents } from './find-events.ts';

const LAYOUT = { title: null, dropped: [] };
const read = (text: string) =>
  Object.fromEntries(
    findEvents(analyse(text, LAYOUT), []).map(({ start, end, factuality }) => [text.slice(start, end), factuality]),
  );

describe('events and how sure the text is of them', () => {
  test('asserted ones', () => {
    expect(read('The blast killed two workers.')).toMatchObject({ blast: 3, killed: 3 });
  });

  test('negated, planned, possible and tried ones lie between', () => {
    expect(read('He did not leave.')['leave']).toBeLessThan(-1);
    expect(read('She will leave in May.')['leave']).toBeGreaterThan(1.5);
    expect(read('She will leave in May.')['leave']).toBeLessThan(3);
    expect(read('She may leave in May.')['leave']).toBeLessThan(read('She will leave in May.')['leave']!);
    expect(read('He refused to leave.')).toMatchObject({ refused: 3 });
    expect(read('He refused to leave.')['leave']).toBeLessThan(-1);
  });

  test('things, people and names are no events', () => {
    expect(Object.keys(read('The mayor of Tallow owns a boat.'))).toEqual(['owns']);
  });

  test('what a clause says of its subject is one', () => {
    expect(read('The door was not open.')['open']).toBeLessThan(-1);
  });
});

test('any text: values from -3 to 3, spans of tokens, sorted', () => {
  const part = fc.constantFrom(
    'not',
    'may',
    'if',
    'said',
    'to',
    'the',
    'attack',
    'leave',
    'denied',
    '.',
    '?',
    ',',
    'Brell',
    'no',
    'will',
    '\n\n',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const syntax = analyse(parts.join(' '), LAYOUT);
      let last = -1;
      for (const { start, end, token, factuality } of findEvents(syntax, [])) {
        expect(Math.abs(factuality)).toBeLessThanOrEqual(3);
        expect(syntax.tokens[token]).toMatchObject({ start, end });
        expect(start).toBeGreaterThan(last);
        last = start;
      }
    }),
    { numRuns: 60 },
  );
});
