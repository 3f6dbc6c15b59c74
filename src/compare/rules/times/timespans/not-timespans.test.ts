/** Two lengths of time that are no two accounts of one. */
import { describe, expect, it } from 'vitest';
import { differingSpans } from './testing/differing.ts';

const SIEGE = 'Gunmen held the savings bank of Ostra on Monday.';

describe('both may be right', () => {
  it.each([
    ['a rounded length', `${SIEGE} The siege ended after eight days.`, `${SIEGE} The siege lasted a week.`],
    ['a vague one', `${SIEGE} The siege lasted several hours.`, `${SIEGE} The siege lasted eleven hours.`],
    ['another unit', `${SIEGE} The siege lasted 36 hours.`, `${SIEGE} The siege lasted a day and a half.`],
    ['within so long', `${SIEGE} Police were there within 20 minutes.`, `${SIEGE} Police were there after 12 minutes.`],
    [
      'hours of work on some days',
      'The jury gave up after 30 hours of talks.',
      'The jury gave up after four days of talks.',
    ],
    [
      'two things of one article',
      `${SIEGE} The siege lasted six hours, the search nine hours.`,
      `${SIEGE} The search lasted nine hours.`,
    ],
    ['two things', `${SIEGE} The siege lasted six hours.`, 'A ferry was late in Pellin. The crossing took 40 minutes.'],
    [
      'a lead and a lag',
      'Reed won the stage in Ostra 14 seconds ahead of Venn.',
      'Reed won the stage in Ostra 20 seconds after Venn fell.',
    ],
  ])('%s', (_, one, other) => {
    expect(differingSpans(['2024-05-10', one], ['2024-05-10', other])).toEqual([]);
  });
});

describe('counted from the day of the article', () => {
  it.each([
    [
      'two days ago on Monday, four days ago on Wednesday',
      ['2024-05-06', 'Ada Quill was hit by a tram two days ago in Ostra.'],
      ['2024-05-08', 'Ada Quill was hit by a tram four days ago in Ostra.'],
    ],
    [
      'a year ago, and two years after it in the next year',
      ['2014-04-19', 'The shooting outside the Reed bar in Ostra happened one year ago.'],
      ['2015-04-13', 'Two years after the shooting outside the Reed bar in Ostra a man has been charged.'],
    ],
    [
      'what goes on grows',
      ['2024-05-06', 'Rain has been falling on Ostra for five days.'],
      ['2024-05-09', 'Rain has been falling on Ostra for eight days.'],
    ],
    [
      'told in days, of what goes on',
      ['2024-05-06', 'Ostra was calm after four days of riots.'],
      ['2024-05-09', 'Ostra was calm after seven days of riots.'],
    ],
  ] as const)('%s', (_, one, other) => {
    expect(differingSpans(one, other)).toEqual([]);
  });
});
