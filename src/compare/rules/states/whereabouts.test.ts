/** Where somebody is kept, when it moves on; and what is no move. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (...texts: readonly (readonly [string, string])[]): string[] =>
  storyOf(...texts.map(([published, text], i) => ({ path: `${i + 1}.txt`, text, ...(published ? { published } : {}) })))
    .matters.filter(({ template }) => template === 'whereabouts')
    .map(lineOf);

const BEFORE = ['2024-05-10', 'Ada Quill is staying at Harwick Hospital.'] as const;

describe('a person who is moved', () => {
  it.each([
    ['Ada Quill was moved to the Tarn County Jail.'],
    ['Ada Quill was transferred to the Tarn Clinic.'],
    ['Ada Quill has checked into the Tarn Recovery Center.'],
  ])('%s', (after) => {
    const lines = found(BEFORE, ['2024-05-14', after]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^changed place: Harwick Hospital \| .*Tarn/);
  });
});

describe('no move', () => {
  it.each([
    ['another first hospital', 'Ada Quill was taken to Tarn Hospital.'],
    ['another person', 'Tom Reed was moved to the Tarn County Jail.'],
    ['a plan', 'Ada Quill may be moved to the Tarn County Jail.'],
    ['a house without a name', 'Ada Quill was moved to a hospital.'],
    ['a town', 'Ada Quill returned to Tarn.'],
    ['a house of other words', 'Ada Quill was moved to Harwick Medical Center.'],
  ])('%s', (_, after) => {
    expect(found(BEFORE, ['2024-05-14', after])).toEqual([]);
  });

  it('articles of one day, or without days', () => {
    const after = 'Ada Quill was moved to the Tarn County Jail.';
    expect(found(BEFORE, ['2024-05-10', after])).toEqual([]);
    expect(found(['', BEFORE[1]], ['', after])).toEqual([]);
  });
});
