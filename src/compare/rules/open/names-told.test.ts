/** Who is not named in one article and named in another. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

/** The changes that are found; for what is no change, those of this rule alone: withheld names are a state of affairs, too. */
const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-05-12'],
  ofRule = false,
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ finding, template }) => finding === 'changed' && (!ofRule || template === 'unknown-name'))
    .map(lineOf);

describe('a name that is told later', () => {
  it.each([
    [
      'by the age',
      'A 17-year-old boy was charged with robbery. His name was not released.',
      'Tom Reed, 17, was charged with robbery.',
    ],
    ['unidentified', 'An unidentified woman was killed in the fire.', 'Ada Quill, 68, was killed in the fire.'],
    [
      'refused',
      'Police said a 63-year-old woman was killed but would not name her.',
      'Ada Quill, 63, was killed by a lorry.',
    ],
    [
      'withheld',
      "A 40-year-old diver was injured. The diver's identity was withheld.",
      'Tom Reed, 40, was injured when the boat sank.',
    ],
  ])('%s', (_, before, after) => {
    const lines = found(before, after);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('changed other');
  });
});

describe('no name of the same person', () => {
  it.each([
    [
      'another age',
      'A 17-year-old boy was charged with robbery. His name was not released.',
      'Tom Reed, 34, was charged with robbery.',
    ],
    [
      'another sex',
      'An unidentified woman was killed in the fire.',
      'Tom Reed and his brother Hugo were killed in the fire.',
    ],
    [
      'several',
      'An unidentified woman was killed in the fire.',
      'Ada Quill was killed in the fire. Her sister Maud Quill was killed in the fire too.',
    ],
    ['another lot', 'An unidentified woman was killed in the fire.', 'Ada Quill was arrested over the fire.'],
    ['who asks for it', 'A woman who asked not to be named was injured.', 'Ada Quill was injured in the fire.'],
  ])('%s', (_, before, after) => {
    expect(found(before, after, undefined, true)).toEqual([]);
  });

  it('a name told before', () => {
    expect(
      found(
        'An unidentified woman was killed in the fire.',
        'Ada Quill, 68, was killed in the fire.',
        ['2024-05-12', '2024-05-10'],
        true,
      ),
    ).toEqual([]);
  });
});
