/** Of which calibre the story's gun is. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOfTexts(...texts)
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'calibre')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    [
      'a revolver',
      'Hugo Marsh pointed a .38-caliber revolver at the guard, police said.',
      'Hugo Marsh held a loaded .357 caliber revolver.',
      '38-caliber | 357 caliber',
    ],
    [
      'a pistol',
      'Officers found a 9 mm pistol in the car.',
      'Officers found a .45-calibre pistol in the car.',
      '9 mm | 45-calibre',
    ],
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
  });
});

describe('do not differ', () => {
  it.each([
    [
      'an article with two guns',
      'Officers found a 9 mm pistol and a .45-caliber pistol in the car.',
      'Officers found a .45-caliber pistol in the car.',
    ],
    ['told short', 'Officers found a .380-caliber pistol.', 'Officers found a .38-caliber pistol.'],
    ['rain', 'Ostra had 25 mm of rain on Monday.', 'Ostra had 30 mm of rain on Monday.'],
    ['a figure with a point', 'The rain came to 2.45 mm.', 'Officers found a 2.45 mm nail.'],
    [
      'another gun, years ago',
      'Officers found a 9 mm pistol in the car. In 1987 a guard was shot with a .45-caliber pistol.',
      'Officers found a 9 mm pistol in the car on Monday.',
    ],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
