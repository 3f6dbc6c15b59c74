/** On which street somebody lives. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOfTexts(...texts)
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'home')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    [
      'two streets',
      'Hugo Marsh, 30, of Pellmore Drive, was charged on Monday.',
      'Hugo Marsh of Quillmore Drive in Ostra was charged on Monday.',
      'Pellmore Drive | Quillmore Drive',
    ],
    [
      'two blocks',
      'The victim was Ada Quill, of the 300 block of West Pellmore Road.',
      'Ada Quill, who lived nearby in the 2400 block of West Pellmore, was hit in the chest.',
      '300 block of West Pellmore Road | 2400 block of West Pellmore',
    ],
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
    expect(differences(other, one)).toHaveLength(1);
  });
});

describe('do not differ', () => {
  it.each([
    [
      'two people',
      'Hugo Marsh, 30, of Pellmore Drive, was charged on Monday.',
      'Ada Quill, 34, of Quillmore Drive, was charged on Monday.',
    ],
    [
      'a town',
      'Hugo Marsh, 30, of Pellmore Drive, was charged on Monday.',
      'Hugo Marsh, 30, of Ostra, was charged on Monday.',
    ],
    [
      'a number and none',
      'Hugo Marsh, 30, of 812 Pellmore Drive, was charged on Monday.',
      'Hugo Marsh, 30, of Pellmore Drive, was charged on Monday.',
    ],
    [
      'a house in its block',
      'Hugo Marsh, 30, of 812 Pellmore Drive, was charged on Monday.',
      'Hugo Marsh, 30, of the 800 block of Pellmore Drive, was charged on Monday.',
    ],
    [
      'another spelling',
      'Hugo Marsh, 30, of Pellmore Drive, was charged on Monday.',
      'Hugo Marsh, 30, of Pelmore Drive, was charged on Monday.',
    ],
    [
      'an article with two homes',
      'Hugo Marsh, 30, of Pellmore Drive, was charged. Hugo Marsh, of Quillmore Drive, was not hurt.',
      'Hugo Marsh, 30, of Pellmore Drive, was charged on Monday.',
    ],
    ['a body', 'Hugo Marsh of the Pellmore Road Police was there.', 'Hugo Marsh, 30, of Quillmore Drive, was there.'],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
