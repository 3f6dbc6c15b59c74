/** Plans at work: what was announced and then done, or moved to another day, is changed; other events and days are not. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (...texts: readonly (readonly [string, string])[]): string[] =>
  storyOf(...texts.map(([published, text], i) => ({ path: `${i + 1}.txt`, text, published })))
    .matters.filter(({ template }) => template === 'plan')
    .map(lineOf);

describe('plans', () => {
  it.each([
    ['2024-05-10', 'Ada Quill will be released on 17 May 2024.', '2024-05-18', 'Ada Quill was released from prison.'],
    [
      '2024-05-10',
      'Ada Quill will be sentenced on 3 June 2024.',
      '2024-05-20',
      'Ada Quill will be sentenced on 1 July 2024.',
    ],
    ['2024-05-10', 'Ada Quill will host the gala.', '2024-05-18', 'Ada Quill hosted the gala on Friday.'],
    ['2024-05-10', 'Ada Quill is expected to resign.', '2024-05-12', 'Ada Quill resigned on Sunday.'],
    [
      '2024-05-10',
      "Ada Quill's trial is scheduled to begin on 3 June 2024.",
      '2024-05-20',
      "Ada Quill's trial is now set for 1 July 2024.",
    ],
    [
      '2024-05-10',
      'The trial of Ada Quill is set for 3 June 2024.',
      '2024-05-20',
      'The trial of Ada Quill was postponed to 1 July 2024.',
    ],
  ])('%s "%s", %s "%s"', (day, before, later, after) => {
    const lines = found([day, before], [later, after]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('changed');
  });

  it.each([
    [
      'done on the day it was planned',
      '2024-05-10',
      'Ada Quill will be released today.',
      '2024-05-10',
      'Ada Quill was released.',
    ],
    [
      'another person',
      '2024-05-10',
      'Ada Quill will be released on 17 May 2024.',
      '2024-05-18',
      'Tom Reed was released.',
    ],
    ['several things', '2024-05-10', 'Ada Quill will miss two games.', '2024-05-18', 'Ada Quill missed three games.'],
    ['a headline', '2024-05-10', 'Ada Quill will host the gala.', '2024-05-18', 'Ada Quill to host the gala.'],
    ['another time', '2024-05-10', 'Ada Quill will host the gala again.', '2024-05-18', 'Ada Quill hosted the gala.'],
    ['a condition', '2024-05-10', 'Ada Quill could be released.', '2024-05-18', 'Ada Quill was released.'],
    [
      'the same day again',
      '2024-05-10',
      'Ada Quill will be sentenced on 3 June 2024.',
      '2024-05-20',
      'Ada Quill will be sentenced on 3 June 2024.',
    ],
    [
      'done before it was planned',
      '2024-05-10',
      'Ada Quill was released.',
      '2024-05-18',
      'Ada Quill will be released on 20 May 2024.',
    ],
  ])('%s is no change', (_, day, before, later, after) => {
    expect(found([day, before], [later, after])).toEqual([]);
  });
});
