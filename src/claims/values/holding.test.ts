/** Figures that hold though their clause is denied or only supposed. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../testing/story.ts';

const told = (text: string): string[] =>
  statementsOf(text)
    .filter(({ certainty, polarity }) => certainty === 'asserted' && polarity === 1)
    .flatMap(({ values }) => values.map(({ start, end }) => text.slice(start, end)));

describe('what holds', () => {
  it.each([
    ['It has not rained for 74 days.', '74 days'],
    ['If she had come, we would not have 300 damaged shops in Norvale.', '300'],
    ['Police did not release the 12 names.', '12'],
  ])('%s', (text, figure) => {
    expect(told(text)).toContain(figure);
  });
});

describe('what does not', () => {
  it.each([
    ['The yard did not build 12 ships.', '12'],
    ['Ada Quill did not pay $300.', '$300'],
    ['Orla Foods could cut 400 jobs.', '400'],
    ['They will not pay within five days.', 'five days'],
    ['If it rains, they would need 40 boats.', '40'],
  ])('%s', (text, figure) => {
    expect(told(text)).not.toContain(figure);
  });
});
