/** Two figures that fit each other better than any other of their articles, and what must not be taken for that. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../../claims/testing/story.ts';

const found = (...texts: string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: '2024-05-04' })))
    .matters.filter(({ finding, explanation }) => finding === 'differ' && explanation?.rule === 'likely-figures')
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' | '),
    );

const RAID = 'Masked men held up the savings bank of Ostra on Monday morning and shot a guard.';

describe('told in other words', () => {
  it.each([
    [
      'digits in another order',
      `${RAID} The robbers made off with 412,000 crowns, police said.`,
      `${RAID} From the vault 421,000 crowns are missing, according to the bank.`,
      '412,000 | 421,000',
    ],
    [
      'a depth and how deep it was',
      'Divers raised the ferry Alda on Friday. She lay at a depth of 34 metres off Pellin.',
      'The ferry Alda, raised on Friday off Pellin, had been lying 43 metres deep.',
      '34 metres | 43 metres',
    ],
  ])('%s', (_, one, other, differing) => {
    expect(found(one, other)).toEqual([differing]);
  });
});

describe('not one figure', () => {
  it.each([
    [
      'a part and the whole that both articles make up',
      `${RAID} The robbers took 218,000 crowns in notes and 26,000 crowns in coins.`,
      `${RAID} The robbers took 244,000 crowns.`,
    ],
    [
      'the other article knows both',
      'The hotel was sold for 412,000 crowns. It had been valued at 421,000 crowns.',
      'The buyer paid 421,000 crowns less fees, or 412,000 crowns, for the hotel.',
    ],
    [
      'a rounding in another unit',
      'The quake was centred 35 miles south of Ostra.',
      'The quake had its centre 58 km south of Ostra.',
    ],
    [
      'a number that is a part of a name',
      'The flaw is found in Walker 8 and was told of on Monday.',
      'The flaw is found in Walker 9 and was told of on Monday.',
    ],
    [
      'two who do the same',
      'Ada Quill has worked at the mill for 37 years. The mill closes in May.',
      'Bram Harrow has worked at the mill for 31 years. The mill closes in May.',
    ],
    ['far apart', 'The bridge cost 12 million crowns.', 'A new bridge of that kind costs 90 million crowns today.'],
  ])('%s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
