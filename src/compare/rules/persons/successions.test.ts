/** Offices that pass from one to another, and what is no succession. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-09-12'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template }) => template === 'succession')
    .map(lineOf);

describe('an office that passes on', () => {
  it.each([
    [
      'the new one',
      'The police chief, Ada Quill, said so on Monday.',
      'The new police chief, Tom Reed, said every officer would be trained.',
    ],
    ['replaced by', 'Finance director Ada Quill said the bank was sound.', 'Ada Quill is replaced by Tom Reed.'],
    ['succeeds', 'Finance director Ada Quill said the bank was sound.', 'Tom Reed succeeded Ada Quill on Monday.'],
    [
      'hands over',
      'Finance director Ada Quill said the bank was sound.',
      'Ada Quill is handing over the running of the bank to Tom Reed.',
    ],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toHaveLength(1);
  });
});

describe('no succession', () => {
  it.each([
    ['another office', 'The police chief, Ada Quill, said so on Monday.', 'The new fire inspector, Tom Reed, said so.'],
    [
      'two holders',
      'Ada Quill is a director of the mill. Hugo Hale is a director of the mill.',
      'The new director, Tom Reed, said so.',
    ],
    ['speculation', 'Finance director Ada Quill said the bank was sound.', 'Tom Reed may succeed Ada Quill.'],
    [
      'somebody else',
      'Finance director Ada Quill said the bank was sound.',
      'Hugo Hale was replaced by Tom Reed in the second half.',
    ],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('an older article', () => {
    expect(
      found('Finance director Ada Quill said the bank was sound.', 'Ada Quill is replaced by Tom Reed.', [
        '2024-09-12',
        '2024-05-10',
      ]),
    ).toEqual([]);
  });
});
