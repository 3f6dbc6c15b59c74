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
    [
      'others beside the one named',
      'One suspect was indicted in the case.',
      'Tom Reed pleaded guilty. Two other suspects were indicted in the case.',
      'One | Two',
    ],
    [
      'a number of people',
      'Two suspects were charged on Monday.',
      'The arrest brought to four the number of those facing charges.',
      'Two | four',
    ],
    [
      'suspects, once they are charged',
      'Police are looking for two suspects.',
      'All four have pleaded not guilty.',
      'two | four',
    ],
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

  it.each([
    ['an age', 'Two men pleaded guilty.', 'Tom Reed, 34, of Harwick, pleaded guilty.'],
    ['one of several', 'Two men were charged.', 'One of the five men was charged in Harwick.'],
    ['all of another thing', 'Two suspects are sought.', 'All four schools were closed.'],
    ['a number of something else', 'Two suspects were charged.', 'That brought to four the number of schools closed.'],
    ['others who may be fewer', 'Five suspects were charged.', 'Three other suspects were charged in Harwick.'],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('knows of two figures of one day which is the later where its words say that it was raised', () => {
    const day = ['2024-05-10', '2024-05-10'] as const;
    expect(found('The reward has been increased to $5,000.', 'A reward of up to $2,500 is offered.', day)).toEqual([
      expect.stringMatching(/\$2,500 \| \$5,000$/),
    ]);
    expect(found('A reward of $5,000 is offered.', 'A reward of $2,500 is offered.', day)).toEqual([]);
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
