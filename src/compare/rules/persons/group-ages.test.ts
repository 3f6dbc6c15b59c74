/** The ages of a group in one article, one by one in another. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i}.txt`, text, published: '2024-05-04' })))
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'group-age')
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' / '),
    );

const NAMED = 'Ada Quill, 61, and Ida Marsh, 48, were killed in the flat.';

describe('differ', () => {
  it.each([
    ['a list and two names', 'Two women, 68 and 48, were killed in the flat.', NAMED, '61 / 68'],
    ['a list with its word', 'Two women, ages 68 and 48, were killed in the flat.', NAMED, '61 / 68'],
    [
      'a range and one outside',
      'Six men aged 21 to 36 were injured in the blast.',
      'A 20-year-old man was injured in the blast. A 26-year-old man was injured too. A 36-year-old man was injured as well.',
      '20-year-old / 21 to 36',
    ],
    [
      'two lists',
      'Three boys, ages 9, 11 and 12, were injured on the pier.',
      'Three boys, ages 9, 11 and 14, were injured on the pier.',
      '12 / 14',
    ],
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
    expect(differences(other, one)).toEqual([told]);
  });
});

describe('do not differ', () => {
  const list = 'Two women, 68 and 48, were killed in the flat.';
  it.each([
    ['the same ages', 'Two women, 61 and 48, were killed in the flat.', NAMED],
    ['two others', list, 'Ada Quill, 31, and Ida Marsh, 27, were killed in the flat.'],
    ['a man', list, 'A 61-year-old man was killed. Ida Marsh, 48, was killed in the flat.'],
    ['another fate', list, 'Ada Quill, 61, was arrested. Ida Marsh, 48, was killed in the flat.'],
    ['one more', list, 'Ada Quill, 61, Ida Marsh, 48, and Eva Reed, 33, were killed in the flat.'],
    ['a birthday', 'Two women, 62 and 48, were killed in the flat.', NAMED],
    ['an article that knows both', `${list} Ada Quill, 61, saw it.`, NAMED],
    ['no ages', 'Two women, 68 and 48 miles away, were killed in their flats.', NAMED],
    [
      'a part of them',
      'Four other men aged 21 to 36 were injured in the blast.',
      'A 20-year-old man was injured. A 26-year-old man was injured too. A 36-year-old man was injured as well.',
    ],
    [
      'more than they were',
      'Two men aged 21 to 36 were injured in the blast.',
      'A 20-year-old man was injured. A 26-year-old man was injured too. A 36-year-old man was injured as well.',
    ],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});

it('takes a text of nothing but numbers and plurals', () => {
  const long = `${'two men, 1, 2, 3, 4 and 5, '.repeat(200)}were killed.`;
  expect(differences(long, long)).toEqual([]);
});
