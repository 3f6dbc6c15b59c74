import { describe, expect, it } from 'vitest';
import { linesOf, storyOfTexts } from '../../../claims/testing/story.ts';

const names = (...texts: string[]): string[] => linesOf(storyOfTexts(...texts), 'differ', 'name');

describe('one person by two names', () => {
  it.each([
    ['two first names', 'The driver, Ilan Marsh, 52, was hurt.', 'Dorin Marsh, the 52-year-old driver, broke a rib.'],
    ['one office', 'Judge Solveig Marsh ruled on Friday.', 'Justice Simone Marsh ruled on Friday.'],
    ['two last names', 'Jahad Brumley, 29, was shot on Monday.', 'Jahad Ramsow, 29, was shot on Monday.'],
    [
      'a last name misheard',
      'The warden, Hernan Ospital, was suspended.',
      'The head of the jail, Hernan Ospina, was replaced.',
    ],
  ])('%s', (_, one, other) => {
    expect(names(one, other)).toHaveLength(1);
    expect(names(other, one)).toHaveLength(1);
  });
});

describe('two people, or two forms of a name', () => {
  it.each([
    ['an article that knows both', 'Ilan Marsh, 52, was hurt, and so was Dorin.', 'Dorin Marsh, 52, broke a rib.'],
    ['a man and a woman', 'Thomas Marsh, 52, was hurt.', 'Susan Marsh, 52, broke a rib.'],
    ['two judges of one first name', 'Judge Ada Marsh ruled.', 'Judge Ada Quill ruled.'],
    ['other ages', 'Ilan Marsh, 52, was hurt.', 'Dorin Marsh, 25, broke a rib.'],
    ['a short form', 'Alexandros Marsh, 15, was shot.', 'Alexis Marsh, 15, was shot.'],
    ['a middle name', 'Jamal Price, 22, was shot. Vontay Jamal Price lived here.', 'Vontay Price, 22, was shot.'],
    ['a second last name', 'Ada Pell Ruiz, 22, was shot.', 'Ada Pell, 22, was shot.'],
    [
      'a land and its people',
      'The embassy of Carvania was shut.',
      'A Carvanian firm had let the house to the embassy.',
    ],
    ['short last names that begin alike', 'Ada Marlin spoke.', 'Ada Martens spoke.'],
  ])('%s', (_, one, other) => {
    expect(names(one, other)).toEqual([]);
    expect(names(other, one)).toEqual([]);
  });
});
