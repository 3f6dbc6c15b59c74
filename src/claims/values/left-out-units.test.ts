/** Units that bare numbers leave out. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../testing/story.ts';

const unitOf = (text: string, figure: string): (string | null)[] => [
  ...new Set(
    statementsOf(text).flatMap(({ values }) =>
      values.flatMap(({ value, start, end }) =>
        value.type === 'number' && text.slice(start, end) === figure ? [value.unit] : [],
      ),
    ),
  ),
];

describe('a unit left out', () => {
  it.each([
    ['Ada Quill ran 226 yards and added 101.', '101', 'm'],
    ['The mill cost $12 million. The bank is owed 84 million.', '84 million', 'USD'],
    ['The mill cost €12 million. Orla Foods offered 80,000.', '80,000', 'EUR'],
  ])('%s', (text, figure, unit) => {
    expect(unitOf(text, figure)).toEqual([unit]);
  });
});

describe('a number of something else', () => {
  it.each([
    ['The mill cost $12 million or €11 million. The bank is owed 84 million.', '84 million'],
    ['The mill cost $12 million. Orla Foods sold 84 million pairs.', '84 million'],
    ['The mill cost $12 million. Ada Quill offered 12.', '12'],
    ['The mill cost $12 million. Ada Quill counted 80,000.', '80,000'],
  ])('%s', (text, figure) => {
    expect(unitOf(text, figure)).toEqual([null]);
  });
});
