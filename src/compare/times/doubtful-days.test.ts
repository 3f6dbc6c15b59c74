/** Days of publication that the article's own words contradict. */
import { describe, expect, it } from 'vitest';
import { testimonyOf } from '../../claims/testing/story.ts';
import { doubtfulDays } from './doubtful-days.ts';

const doubted = (...texts: readonly (readonly [string | undefined, string])[]): number[] => {
  const testimonies = texts.map(([published, text], i) =>
    testimonyOf({ path: `${i}.txt`, text, ...(published === undefined ? {} : { published }) }),
  );
  const doubtful = doubtfulDays(testimonies);
  return testimonies.flatMap(({ article }, i) => (doubtful.has(article.id) ? [i] : []));
};

// 2024-05-08 is a Wednesday, and so is 2025-10-15.
const NEWS = ['2024-05-09', 'Two people were killed in a fire at the mill on Wednesday.'] as const;
const LATER = [
  '2024-06-20',
  'Tom Reed was charged over the fire. Two people were killed in the fire on May 8.',
] as const;

describe('doubtfulDays', () => {
  it('doubts the day of a page that tells of the weekday of what others date long before', () => {
    const moved = ['2025-10-17', 'Two people were killed in a fire in Harwick on Wednesday, police said.'] as const;
    expect(doubted(NEWS, LATER, moved)).toEqual([2]);
  });

  it('doubts the day of a page that tells as done what a written date puts after it', () => {
    expect(doubted(['2024-05-09', 'Tom Reed was convicted of arson in April 2025.'])).toEqual([0]);
  });

  it.each([
    ['another weekday', 'Two people were killed in a fire in Harwick on Thursday, police said.'],
    ['a written day beside it', 'Two people were killed in a fire on May 8, 2024. A flood killed a man on Wednesday.'],
    ['no incident', 'Tom Reed was sentenced on Wednesday for the fire at the mill.'],
  ])('leaves alone the day of a page with %s', (_, text) => {
    expect(doubted(NEWS, LATER, ['2025-10-17', text])).toEqual([]);
  });

  it.each([
    ['what is planned', 'The trial of Tom Reed is set for April 2025.'],
    ['a year alone', 'Tom Reed was convicted of arson in the 2025 case.'],
    ['what lies behind', 'Tom Reed was convicted of arson in April 2020.'],
  ])('leaves alone a page with %s', (_, text) => {
    expect(doubted(['2024-05-09', text])).toEqual([]);
  });

  it('doubts no page without a day, and nothing in an empty story', () => {
    expect(doubted(NEWS, LATER, [undefined, 'Two people were killed in a fire on Wednesday.'])).toEqual([]);
    expect(doubted()).toEqual([]);
  });
});
