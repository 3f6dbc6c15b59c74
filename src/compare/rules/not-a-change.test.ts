/** What looks as if a state of affairs had moved on, and has not: no change is told. */
import { expect, it } from 'vitest';
import { storyOf } from '../../claims/testing/story.ts';

const NO_ARREST = 'No arrests have been made in the shooting.';
const ARREST = 'Police arrested Ada Quill, 34, over the shooting.';

/** A day ("" for none) and what is said on it. */
type Day = readonly [published: string, text: string];

const cases: readonly (readonly [string, Day, Day])[] = [
  ['undated articles', ['', 'The play was put off.'], ['', 'The play is planned for Friday.']],
  ['a later article that knows less', ['2024-05-10', ARREST], ['2024-05-12', NO_ARREST]],
  [
    'one article that tells both',
    ['2024-05-12', `${NO_ARREST} ${ARREST}`],
    ['2024-05-13', 'The shooting was on Friday.'],
  ],
  ['a hypothetical', ['2024-05-10', NO_ARREST], ['2024-05-12', 'If Ada Quill is arrested, she could face ten years.']],
  ['a plan', ['2024-05-10', NO_ARREST], ['2024-05-12', 'Police expect to arrest a man this week.']],
  [
    'an arrest long before',
    ['2024-05-10', NO_ARREST],
    ['2024-05-12', 'Ada Quill, a neighbour, was arrested in 2019 over a parked car.'],
  ],
  [
    'the name of another',
    ['2024-05-10', 'Police have not yet named the suspect.'],
    ['2024-05-12', 'The victim was identified as Tom Reed.'],
  ],
  [
    'another thing found',
    ['2024-05-10', 'Police are looking for a white van.'],
    ['2024-05-12', 'A knife was found in a quarry.'],
  ],
  [
    'another person dead',
    ['2024-05-10', 'Ada Quill is in critical condition.'],
    ['2024-05-12', 'Tom Reed died on Sunday.'],
  ],
  [
    'some named, others not',
    ['2024-05-10', 'Police have not yet named the victims.'],
    ['2024-05-12', 'The victim was identified as Tom Reed. The names of the other victims have not been released.'],
  ],
  [
    'an arrest that is hoped for',
    ['2024-05-10', NO_ARREST],
    ['2024-05-12', 'We will stay until the killer is caught.'],
  ],
  [
    'a witness without a name',
    ['2024-05-10', 'A neighbour declined to give his name.'],
    ['2024-05-12', 'The victim was identified as Tom Reed.'],
  ],
  [
    'one of several and the others',
    ['2024-05-10', 'One of the five injured is in critical condition.'],
    ['2024-05-12', 'The other four are expected to recover.'],
  ],
  [
    'two who are hurt',
    ['2024-05-10', 'The father is in critical condition.'],
    ['2024-05-12', 'The girl is in stable condition.'],
  ],
  [
    'the largest of its kind',
    ['2024-05-10', 'He served at Calvary, one of the largest churches in Harwick.'],
    ['2024-05-12', ARREST],
  ],
  [
    'what was so before, told later',
    ['2024-05-12', 'The bridge had been closed.'],
    ['2024-05-13', 'The bridge reopened.'],
  ],
];

it.each(cases)('%s', (_, ...articles) => {
  const story = storyOf(
    ...articles.map(([published, text], i) => ({
      path: `${i + 1}.txt`,
      text,
      ...(published === '' ? {} : { published }),
    })),
  );
  expect(story.matters.filter(({ template }) => template === 'state')).toEqual([]);
});
