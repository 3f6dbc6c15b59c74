/** One street goes by one word for streets. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOfTexts(...texts)
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'street')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    [
      'street and avenue',
      'Two men were shot on Pellmore Street on Sunday.',
      'The shooting happened at a home on Pellmore Avenue, police said.',
      'Pellmore Street | Pellmore Avenue',
    ],
    [
      'short forms, a house number',
      'The fire broke out at 812 Misty Quill Ln on Sunday.',
      'The fire broke out at 812 Misty Quill Ct. in Ostra.',
      'Misty Quill Ln | Misty Quill Ct',
    ],
    [
      'another spelling besides',
      'Hugo Marsh was found in a house on Brennan Street.',
      'Hugo Marsh was found in a house on Brennans Road.',
      'Brennan Street | Brennans Road',
    ],
    [
      'a numbered street, one block',
      'The girl was hurt in the 500 block of East 28th Street.',
      'The girl was hurt in the 500 block of 28th Avenue.',
      '28th Street | 28th Avenue',
    ],
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
    expect(differences(other, one)).toHaveLength(1);
  });
});

describe('do not differ', () => {
  it.each([
    ['a short form', 'Two men were shot on Pellmore Street.', 'Two men were shot on Pellmore St. on Sunday.'],
    [
      'an article that knows of both',
      'Two men were shot on Pellmore Street, near Pellmore Avenue.',
      'Two men were shot on Pellmore Avenue.',
    ],
    ['numbered streets that cross', 'Two men were shot on 28th Street.', 'The car was found on 28th Avenue.'],
    ['part of a longer name', 'Two men were shot on Pellmore Street.', 'The party was at Pellmore Place Apartments.'],
    ['a shop', 'Two men were shot on Pellmore Street.', 'Two men were shot at the Pellmore Place liquor store.'],
    ['a court of law', 'Two men were shot on County Street.', 'Two men appeared in County Court.'],
    ['other streets', 'Two men were shot on Pellmore Street.', 'Two men were shot on Quill Avenue.'],
    [
      'a street that is translated',
      'The Greek bank on Pellmore Street in the Greek capital burned.',
      'The Greek bank on Pellmore Avenue in the Greek capital burned.',
    ],
    ['a possessive', "The fire was in Ostra's High Street.", 'The fire was on Ostra High Road.'],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
