/** States told as sufficient and as wanting, and denials by there being no evidence. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../claims/testing/story.ts';

const differences = (one: string, other: string): number =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  ).matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'polarity').length;

describe('differ', () => {
  it.each([
    ['Ivo Marlen was well equipped for the climb.', 'Ivo Marlen was poorly equipped, police said.'],
    ['Ivo Marlen was properly trained.', 'Ivo Marlen was insufficiently trained.'],
    ['Ivo Marlen rammed the patrol car twice.', 'There is no evidence that Ivo Marlen rammed the patrol car twice.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toBe(1);
    expect(differences(other, one)).toBe(1);
  });
});

describe('do not differ', () => {
  it.each([
    ['Ivo Marlen was well equipped for the climb.', 'Ivo Marlen was fully equipped, police said.'],
    ['Ivo Marlen was well equipped for the climb.', 'Petra Quill was poorly equipped, police said.'],
    ['Ivo Marlen was well equipped for the climb.', 'Ivo Marlen was poorly paid.'],
    ['Ivo Marlen was well equipped, but later he was poorly equipped.', 'Ivo Marlen was poorly equipped.'],
    ['Ivo Marlen was well equipped for the climb.', 'Ivo Marlen would be poorly equipped without ropes.'],
    ['Ivo Marlen rammed the patrol car twice.', 'There is evidence that Ivo Marlen rammed the patrol car twice.'],
    ['Ivo Marlen rammed the patrol car twice.', 'There is no evidence that Petra Quill rammed the patrol car twice.'],
    [
      'No evidence that Ivo Marlen rammed the patrol car twice was found.',
      'There is no evidence that Ivo Marlen rammed the patrol car twice.',
    ],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toBe(0);
    expect(differences(other, one)).toBe(0);
  });
});
