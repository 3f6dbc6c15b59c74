/** Where somebody died: one death has one place. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOfTexts(...texts)
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'death-place')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

const DRIVER = 'Ada Quill, 34, was hit by a van in Ostra on Monday.';

describe('differ', () => {
  it.each([
    [
      'at the scene, on the way',
      `${DRIVER} Ada Quill died at the scene, police said.`,
      `${DRIVER} Ada Quill died on the way to the hospital.`,
      'died at the scene | died on the way to the hospital',
    ],
    [
      'on the way, in hospital',
      `${DRIVER} Quill died while en route to the hospital.`,
      `${DRIVER} She was taken to Brenning Hospital, where she later died.`,
      'died while en route to the hospital | to Brenning Hospital, where she later died',
    ],
    [
      'pronounced dead',
      `${DRIVER} Quill was pronounced dead at the scene.`,
      `${DRIVER} Quill was pronounced dead an hour later at Brenning Medical Center.`,
      'pronounced dead at the scene | pronounced dead an hour later at Brenning Medical Center',
    ],
    [
      'nobody named, one death',
      'A man was shot on Pell Road on Monday. The victim died at the scene, police said.',
      'A man was shot on Pell Road on Monday. The man died at a hospital.',
      'died at the scene | died at a hospital',
    ],
    [
      'at home, in hospital',
      'The painter Ada Quill died at her home on Monday, her son said.',
      'The painter Ada Quill died in a hospital in Ostra on Monday.',
      'died at her home | died in a hospital',
    ],
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
    expect(differences(other, one)).toHaveLength(1);
  });
});

describe('do not differ', () => {
  it.each([
    [
      'dead at the scene, pronounced dead in hospital',
      `${DRIVER} Quill died at the scene.`,
      `${DRIVER} Quill was pronounced dead at Brenning Hospital.`,
    ],
    [
      'on the way, pronounced dead in hospital',
      `${DRIVER} Quill died on the way to the hospital.`,
      `${DRIVER} Quill was pronounced dead at Brenning Hospital.`,
    ],
    [
      'at home, pronounced dead in hospital',
      'The painter Ada Quill died at her home on Monday.',
      'The painter Ada Quill was pronounced dead at a hospital on Monday.',
    ],
    [
      'two people',
      'Ada Quill and Hugo Marsh were shot on Monday. Ada Quill died at the scene.',
      'Ada Quill and Hugo Marsh were shot on Monday. Hugo Marsh died at a hospital.',
    ],
    [
      'two deaths, nobody named',
      'Two men were killed on Monday. One man died at the scene, another died at a hospital.',
      'Two men were killed on Monday. The man died at a hospital.',
    ],
    [
      'the gunman too',
      'A woman was shot on Monday. The woman died at a hospital.',
      'A woman was shot on Monday. The gunman died at the scene.',
    ],
    [
      'another verb behind',
      `${DRIVER} Quill died at the scene and her son was taken to the hospital.`,
      `${DRIVER} Quill died at the scene.`,
    ],
    ['denied', `${DRIVER} Quill did not die at the scene.`, `${DRIVER} Quill died at a hospital.`],
    [
      'years ago',
      'Ada Quill was remembered on Monday. In 1987 Hugo Marsh died at the scene of a crash.',
      'Ada Quill died at a hospital.',
    ],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
