import { describe, expect, it } from 'vitest';
import { linesOf, storyOfTexts } from '../../../claims/testing/story.ts';

const differ = (aspect: 'role' | 'place' | 'other' | 'cause' | 'person', ...texts: string[]): string[] =>
  linesOf(storyOfTexts(...texts), 'differ', aspect);

describe('one post of a firm, one trade', () => {
  it.each([
    ['two posts of a board', 'Chief executive Ada Quill will stay.', 'Ada Quill, chief operating officer, will stay.'],
    ['short forms', 'CFO Tom Reed resigned on Monday.', 'COO Tom Reed resigned on Monday.'],
    [
      'two ranks in one field',
      'Tom Reed, security research director at Pellworks, said so.',
      'Tom Reed, security research manager for Pellworks, said so.',
    ],
    ['two ministries', 'Ida Marsh, the minister of health, came.', 'Education minister Ida Marsh came.'],
    ['two trades', 'She married the architect Tom Reed in 1971.', 'Her husband was the sculptor Tom Reed.'],
  ])('%s', (_, one, other) => {
    expect(differ('role', one, other)).toHaveLength(1);
    expect(differ('role', other, one)).toHaveLength(1);
  });

  it.each([
    [
      'a former post',
      'Chief executive Ada Quill will stay.',
      'The former chief operating officer Ada Quill will stay.',
    ],
    ['one post in two ways', 'CEO Ada Quill will stay.', 'Ada Quill, chief executive officer, will stay.'],
    ['ranks in two fields', 'Tom Reed, sales director, said so.', 'Tom Reed, marketing manager, said so.'],
    ['an article that has both', 'The architect and sculptor Tom Reed died.', 'The sculptor Tom Reed died.'],
    ['a trade beside an office', 'The lawyer Tom Reed spoke.', 'The mayor, Tom Reed, spoke.'],
  ])('not %s', (_, one, other) => {
    expect(differ('role', one, other)).toEqual([]);
    expect(differ('role', other, one)).toEqual([]);
  });
});

describe('whose home, which child, what cause', () => {
  it.each([
    [
      'place',
      'Tom Reed was arrested at his sister’s flat on Monday.',
      'Reed was caught at a cousin’s apartment, police said.',
    ],
    [
      'other',
      'A diver saved a woman and her two-year-old son.',
      'Ida Marsh held her daughter above the water. The child, who turned two in May, was unhurt.',
    ],
    [
      'cause',
      'Ada Quill died on Monday. The cause was heart failure, her agent said.',
      'Ada Quill has died of pneumonia at 87.',
    ],
    [
      'cause',
      'Tom Reed was found dead. Police said Reed had hanged himself in his cell.',
      'Tom Reed died of strangulation by hand, a doctor has concluded.',
    ],
  ] as const)('%s', (aspect, one, other) => {
    expect(differ(aspect, one, other)).toHaveLength(1);
    expect(differ(aspect, other, one)).toHaveLength(1);
  });

  it.each([
    ['place', 'Tom Reed was arrested at his mother’s house.', 'Tom Reed was arrested at the home of his mom.'],
    ['place', 'Tom Reed was arrested at his mother’s house.', 'His aunt wept at his aunt’s house.'],
    ['other', 'A woman and her two-year-old son were saved.', 'A woman and her nine-year-old daughter were saved.'],
    ['other', 'A woman and her two-year-old son were saved.', 'A two-year-old daughter and two sons were saved.'],
    ['cause', 'Ada Quill died of cancer.', 'Ada Quill died of pneumonia.'],
    ['person', 'A jogger found the body.', 'The body was found by a man.'],
    ['person', 'A jogger found the body.', 'A fisherman found the knife.'],
    ['person', 'The body was found by her mother.', 'The body was found by her mom.'],
    ['cause', 'Ada Quill died of a stroke.', 'Tom Reed died of pneumonia.'],
    ['cause', 'Ada Quill died of pneumonia.', 'Ada Quill sang in “The Drowned Bell”. Ada Quill has died.'],
  ] as const)('not %s', (aspect, one, other) => {
    expect(differ(aspect, one, other)).toEqual([]);
    expect(differ(aspect, other, one)).toEqual([]);
  });
});
