/** Counts that grow or shrink from day to day, and figures that are no such count. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-05-12'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ finding, aspect }) => finding === 'changed' && aspect === 'count')
    .map(lineOf);

describe('counts that move on', () => {
  it.each([
    ['an ordinal', 'The blast killed three workers.', 'A fourth victim died on Sunday.', 'three | A fourth'],
    [
      'at least',
      'The slide killed at least 13 people.',
      'Thirty-eight people died in the slide.',
      'at least 13 | Thirty-eight',
    ],
    ['the missing', 'Nineteen people were still missing.', 'Four people are still missing.', 'Nineteen | Four'],
    ['the free', 'Five prisoners are still at large.', 'Two prisoners are still at large.', 'Five | Two'],
    [
      'a toll',
      'At least 19 people died in the slide.',
      'Three bodies were found, bringing the toll to 22.',
      'At least 19 | 22',
    ],
    [
      'the number of dead',
      'At least 19 people died in the slide.',
      'The number of dead has risen to 24.',
      'At least 19 | 24',
    ],
    ['the sick', 'Thirty people have fallen ill.', 'The water has made 47 people sick.', 'Thirty | 47'],
  ])('%s', (_, before, after, labels) => {
    expect(found(before, after)).toEqual([expect.stringContaining(labels)]);
  });
});

describe('what is no count of its day', () => {
  it.each([
    ['fewer dead', 'The blast killed nine people.', 'The blast killed three people.'],
    ['others', 'The blast killed three workers.', 'The blast killed five others.'],
    ['another kind', 'The blast killed three officers.', 'The blast killed five civilians.'],
    ['another fate', 'The blast killed three workers.', 'Five workers were praised.'],
    ['a sum over the year', 'The blast killed three workers.', 'Forty workers have died in blasts this year.'],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('articles of one day', () => {
    expect(
      found('Nineteen people were still missing.', 'Four people are still missing.', ['2024-05-10', '2024-05-10']),
    ).toEqual([]);
  });
});
