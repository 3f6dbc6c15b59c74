/** On one day a team is at home or away. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOfTexts(...texts)
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'venue')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    [
      'a game',
      "Hugo Marsh will coach the team in Saturday's game at Brenning.",
      'The Ostra team will host Brenning on Saturday.',
      'game at Brenning | host Brenning',
    ],
    [
      'a visit',
      'The Ostra team visits Brenning on Saturday.',
      'Ostra play at home against Brenning on Saturday.',
      'visits Brenning | at home against Brenning',
    ],
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
  });
});

describe('do not differ', () => {
  it.each([
    ['two days', 'Ostra visits Brenning on Saturday.', 'Ostra host Brenning on Sunday.'],
    ['no day', 'Ostra visits Brenning next.', 'Ostra host Brenning next.'],
    ['the other team', 'Ostra visits Brenning on Saturday.', 'Brenning host Ostra on Saturday.'],
    [
      'an article with both',
      'Ostra visits Brenning on Saturday. The women of Ostra host Brenning on Saturday.',
      'Ostra host Brenning on Saturday.',
    ],
    ['another opponent', 'Ostra visits Brenning on Saturday.', 'Ostra host Quillmore on Saturday.'],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
