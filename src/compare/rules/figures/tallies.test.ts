/** Figures of a day that the next one overtakes; and figures that are not of one count. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-05-12'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template, finding }) => template === 'tally' || (template === 'count' && finding === 'changed'))
    .map(lineOf);

describe('tallies', () => {
  it.each([
    ['arrests', 'Two arrests have been made in the case.', 'Five people have been arrested so far.', 'Two | Five'],
    [
      'an ordinal',
      'Four suspects were arrested.',
      'An eighth suspect in the shooting has been arrested.',
      'Four | eighth suspect',
    ],
    ['at large', 'Three suspects remain at large.', 'One suspect remains at large.', 'Three | One'],
    [
      'pleas',
      'Six members of the gang pleaded guilty.',
      'Eight members of the gang have pleaded guilty.',
      'Six | Eight',
    ],
    ['a reward', 'A reward of $2,500 is offered.', 'The reward was raised to $5,000.', '$2,500 | $5,000'],
  ])('%s', (_, before, after, line) => {
    expect(found(before, after).filter((one) => one.endsWith(line))).toHaveLength(1);
  });
});

describe('no tally', () => {
  it.each([
    ['a part', 'Five people have been arrested.', 'Two of the five people were arrested in Harwick.'],
    ['what is added', 'Five people have been arrested.', 'Six other people were arrested in Harwick.'],
    ['both', 'A man was arrested.', 'The two men were arrested.'],
    ['officers who arrest', 'Three officers arrested Ada Quill.', 'Seven officers arrested Ada Quill.'],
    ['counts of a charge', 'He was charged with two counts of arson.', 'He was charged with nine counts of arson.'],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('two figures of one day', () => {
    expect(
      found('Two suspects remain at large.', 'One suspect remains at large.', ['2024-05-10', '2024-05-10']),
    ).toEqual([]);
  });

  it('a figure that comes back', () => {
    expect(found('Five people were arrested so far.', 'Two people were arrested so far.')).toEqual([]);
  });
});
