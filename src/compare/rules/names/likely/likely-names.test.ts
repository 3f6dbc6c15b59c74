/** Names of one bearer of which a part is another word, known by the slot they fill; and people of one family, who are not. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../../claims/testing/story.ts';

const found = (...texts: readonly string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: '2024-05-04' })))
    .matters.filter(({ finding, explanation }) => finding === 'differ' && explanation?.rule === 'likely-names')
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' | '),
    );

const ROBBERY = 'Masked men held up the savings bank of Ostra on Monday morning.';

describe('one bearer', () => {
  it.each([
    [
      'another first name of who does the same',
      `${ROBBERY} The investigation is led by prosecutor Ilan Marwick, who asked witnesses to come forward.`,
      `${ROBBERY} Prosecutor Dorin Marwick, who leads the investigation, asked witnesses to come forward.`,
      'Dorin Marwick | Ilan Marwick',
    ],
    [
      'another last name of who is the same',
      'The ferry Alda sank off Pellin on Friday. Harbour master Tomas Quillan said the wind was strong.',
      'The ferry Alda sank off Pellin on Friday. The wind was strong, said harbour master Tomas Bergey.',
      'Tomas Bergey | Tomas Quillan',
    ],
  ])('%s', (_, one, other, differing) => {
    expect(found(one, other)).toEqual([differing]);
    expect(found(other, one)).toEqual([differing]);
  });
});

describe('not one bearer', () => {
  it.each([
    [
      'relatives',
      `${ROBBERY} Ilan Marwick, whose brother works there, asked witnesses to come forward.`,
      `${ROBBERY} Dorin Marwick, his brother, asked witnesses to come forward.`,
    ],
    [
      'people of other ages',
      `${ROBBERY} Ilan Marwick, 41, was hurt in the robbery, police said.`,
      `${ROBBERY} Dorin Marwick, 19, was hurt in the robbery, police said.`,
    ],
    [
      'a man and a woman',
      `${ROBBERY} The investigation is led by prosecutor Daniel Marwick.`,
      `${ROBBERY} The investigation is led by prosecutor Alice Marwick.`,
    ],
    [
      'a short form',
      `${ROBBERY} The investigation is led by prosecutor Mo Marwick.`,
      `${ROBBERY} The investigation is led by prosecutor Mostafa Marwick.`,
    ],
    [
      'two whom a third article knows',
      `${ROBBERY} The investigation is led by prosecutor Ilan Marwick.`,
      `${ROBBERY} The investigation is led by prosecutor Dorin Marwick.`,
      `${ROBBERY} Prosecutors Ilan Marwick and Dorin Marwick lead the investigation.`,
    ],
    [
      'a first name that many bear',
      'The ferry Alda sank off Pellin on Friday. Harbour master Tomas Quillan said the wind was strong.',
      'The ferry Alda sank off Pellin on Friday. The ship was sold in 2019 to a firm of the banker Tomas Bergey.',
    ],
    [
      'a name from another script',
      `${ROBBERY} The investigation is led by prosecutor Gurbanali Marwick.`,
      `${ROBBERY} The investigation is led by prosecutor Kurbanaly Marwick.`,
    ],
    [
      'a title',
      `${ROBBERY} Councillor Marwick asked witnesses to come forward.`,
      `${ROBBERY} Dorin Marwick asked witnesses to come forward.`,
    ],
  ])('%s', (_, ...texts) => {
    expect(found(...texts)).toEqual([]);
  });
});
