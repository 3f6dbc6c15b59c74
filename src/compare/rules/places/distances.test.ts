/** Two places have one distance; one act of one person is so many doors away. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';

const differences = (template: string, ...texts: readonly string[]): string[] =>
  storyOfTexts(...texts)
    .matters.filter((matter) => matter.finding === 'differ' && matter.template === template)
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('two places', () => {
  it.each([
    [
      'other figures',
      'The storm reached Springfield, about 90 miles north of Houston, on Monday.',
      'The storm reached Springfield, located 150 miles northeast of Houston, on Monday.',
      '90 miles north of Houston | 150 miles northeast of Houston',
    ],
    [
      'other units',
      'Springfield, 300 kilometers south of London, has a port.',
      'The ship reached Springfield, a port 90 miles from London.',
      '300 kilometers south of London | 90 miles from London',
    ],
  ])('differ: %s', (_, one, other, told) => {
    expect(differences('distance', one, other)).toEqual([told]);
  });
  it.each([
    [
      'miles and kilometres',
      'The storm reached Springfield, about 90 miles north of Houston.',
      'The storm reached Springfield, 145 kilometres north of Houston.',
    ],
    [
      'rounded',
      'The storm reached Springfield, about 90 miles north of Houston.',
      'The storm reached Springfield, some 100 miles north of Houston.',
    ],
    [
      'other places',
      'The storm reached Springfield, about 90 miles north of Houston.',
      'The storm reached Georgetown, 150 miles northeast of Houston.',
    ],
    [
      'a way',
      'The storm reached Springfield, about 90 miles north of Houston.',
      'She left Springfield and drove 150 miles from Houston.',
    ],
    [
      'one place told from another',
      'The storm reached Springfield, about 90 miles north of Houston.',
      'The village lies near Springfield and 150 miles from Houston.',
    ],
  ])('do not differ: %s', (_, one, other) => {
    expect(differences('distance', one, other)).toEqual([]);
  });
});
