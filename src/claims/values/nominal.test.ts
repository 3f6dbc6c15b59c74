/** Figures in fragments without a verb. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../testing/story.ts';

const figures = (text: string): string[] =>
  statementsOf(text).flatMap(({ predicate, values }) =>
    values.flatMap(({ aspect, of, start, end }) =>
      aspect === 'date' ? [] : [`${predicate}: ${text.slice(start, end)} ${of}`.trim()],
    ),
  );

describe('a fragment', () => {
  it.each([
    ['Bail: $1.2 million.', 'bail: $1.2 million bail'],
    ['The result: 43 per cent fewer falls in those who took it.', 'fall: 43 per cent'],
    ['In the boat, 1,300 rounds that she had carried with her.', 'round: 1,300 round'],
    ['Her pack, 4.3 kilometres from the hut.', 'pack: 4.3 kilometres'],
    ['Seven minutes of rain and the road was a river.', 'Seven minutes'],
  ])('%s', (text, figure) => {
    expect(figures(text).some((one) => one.includes(figure))).toBe(true);
  });
});

describe('no figure', () => {
  it.each([
    ['12.'],
    ['Page 3 of 5'],
    ['Call 555-867-5309.'],
    ['Ada Quill, 34, of 12 Reed Lane.'],
    ['Photo: Boeing 737.'],
  ])('%s', (text) => {
    expect(figures(text).filter((one) => !one.startsWith('age'))).toEqual([]);
  });
});

it('keeps a figure with its verb where there is one', () => {
  expect(figures('Ada Quill paid $12 for it.')).toEqual(['pay: $12']);
});
