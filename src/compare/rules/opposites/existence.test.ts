/** Something that there is by one article, and none of it by another. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

type Told = readonly [text: string, published?: string];
const findings = (...told: readonly Told[]): string[] =>
  storyOf(...told.map(([text, published = '2024-05-04'], i) => ({ path: `${i}.txt`, text, published })))
    .matters.filter(({ aspect, finding }) => aspect === 'polarity' && finding !== 'single' && finding !== 'agree')
    .map(({ finding }) => finding);

describe('differ', () => {
  it.each([
    ['there was one', 'There was a quarrel on the ferry.', 'There was no quarrel on the ferry, Ada Quill said.'],
    ['somebody had one', 'Tom Reed had outstanding warrants.', 'There were no outstanding warrants against Tom Reed.'],
    ['none at all', 'Tom Reed had outstanding warrants.', 'The clerk found no warrants against Tom Reed.'],
    ['several', 'There were two lifeboats.', 'There were no lifeboats.'],
  ])('%s', (_, one, other) => {
    expect(findings([one], [other])).toEqual(['differ']);
    expect(findings([other], [one])).toEqual(['differ']);
  });

  it('within one article, by two speakers', () => {
    expect(
      findings([
        'Ada Quill said Tom Reed had outstanding warrants. Ida Marsh said she found no warrants against Tom Reed.',
      ]),
    ).toEqual(['differ']);
  });
});

describe('do not differ', () => {
  it.each([
    ['another kind', 'There was a quarrel on the ferry.', 'There was no serious quarrel on the ferry.'],
    ['of another', 'Tom Reed had outstanding warrants.', 'The clerk found no warrants against Ben Vale.'],
    ['the known one', 'Ada Quill saw the quarrel.', 'There was no quarrel on the ferry.'],
    ['both none', 'There was no quarrel on the ferry.', 'There was no quarrel on the ferry, Ada Quill said.'],
    ['doubted', 'Some do not believe there was a quarrel.', 'There was no quarrel on the ferry.'],
    ['asked', 'Police asked if there was a quarrel.', 'There was no quarrel on the ferry.'],
    ['not of a place', 'Ada Quill had a gun.', 'There was no gun in the car.'],
  ])('%s', (_, one, other) => {
    expect(findings([one], [other])).toEqual([]);
    expect(findings([other], [one])).toEqual([]);
  });
});

it('is a change where there is one later', () => {
  expect(findings(['There were no arrests.', '2024-05-04'], ['There were two arrests.', '2024-05-09'])).toEqual([
    'changed',
  ]);
});
