/** Counts that a later article gives anew, and figures that are of something else. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-05-20'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template, finding }) => finding === 'changed' && template === 'progress-count')
    .map(lineOf);

describe('counts that moved on', () => {
  it.each([
    ['at its worst', 'The strike left 14 ships waiting in the bay.', 'At its worst 27 ships were waiting.', '14 | 27'],
    ['now', 'Forty houses were flooded along the river.', 'Ninety houses are now flooded.', 'Forty | Ninety'],
    ['still', 'Some 300 homes were evacuated.', 'Twelve homes are still evacuated.', '300 | Twelve'],
  ])('%s', (_, before, after, labels) => {
    expect(found(before, after)).toEqual([expect.stringContaining(labels)]);
  });
});

describe('what is no such count', () => {
  it.each([
    ['another thing', 'The strike left 14 ships waiting in the bay.', 'The port now employs 27 pilots.'],
    ['another act', 'The strike left 14 ships waiting in the bay.', 'The firm now owns 27 ships.'],
    ['another season', 'Last winter 90 houses were flooded.', 'Forty houses are now flooded.'],
    ['two figures', 'Waiting in the bay were 14 ships. The pilots counted 9 ships.', 'Twenty ships are now waiting.'],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('an older article', () => {
    expect(found('Forty houses were flooded.', 'Ninety houses are now flooded.', ['2024-05-20', '2024-05-10'])).toEqual(
      [],
    );
  });
});
