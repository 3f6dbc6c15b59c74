/** Figures of named doers: one for each on one occasion, whoever else's figures of the same thing an article gives. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (...texts: string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: '2024-05-04' })))
    .matters.filter(({ finding, template }) => finding === 'differ' && template.startsWith('quantity'))
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' | '),
    );

const LEAD = 'The Ostra Herons beat the Pellin Rams 71-60 in the cup quarterfinal at the Kerrin arena on Friday.';
const OTHERS = 'Ivo Marlen scored 22 points for the Herons. Ben Sorrel scored 19 points. Tom Adler scored nine points.';

describe('a figure for each doer, where the article counts the same of many', () => {
  it('differs where two articles on one match give another to one player', () => {
    expect(
      differences(
        `${LEAD} ${OTHERS} Rex Calder scored 14 points for the Rams.`,
        `${LEAD} ${OTHERS} Rex Calder had 12 points for the Rams.`,
      ),
    ).toEqual(['12 | 14']);
  });

  it.each([
    [
      'of two players',
      `${LEAD} ${OTHERS} Rex Calder scored 14 points for the Rams.`,
      `${LEAD} ${OTHERS} Noel Varga had 12 points for the Rams.`,
    ],
    [
      'of two matches',
      `${LEAD} ${OTHERS} Rex Calder scored 14 points for the Rams.`,
      `Storms kept most of the league at home this week. Tarn moved up the table by winning twice. Its coach praised the young guards. ${OTHERS} Rex Calder had 12 points for the Rams.`,
    ],
    [
      'of a half and a match, told by one article',
      `${LEAD} ${OTHERS} Rex Calder scored 14 points for the Rams.`,
      `${LEAD} ${OTHERS} Rex Calder had 12 points for the Rams at the break. Rex Calder scored 14 points for the Rams.`,
    ],
    [
      'of an earlier match, told by an article that tells of both',
      `${LEAD} ${OTHERS} Rex Calder scored 14 points for the Rams.`,
      `${LEAD} ${OTHERS} Rex Calder had only two points for the Rams in the league. Rex Calder scored all 14 of his points after the break.`,
    ],
  ])('does not differ where they are %s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});

describe('one bearer by two forms of a name', () => {
  it('differs', () => {
    expect(
      differences(
        'Fred Marlen, who lent the boats, died on Monday in Ostra. He owned 12 ferries on the lake.',
        'Frederick Marlen, who lent the boats, has died in Ostra. Frederick Marlen owned 30 ferries on the lake.',
      ),
    ).toEqual(['12 | 30']);
  });

  it('does not where two go by one last name', () => {
    expect(
      differences(
        'Fred Marlen, who lent the boats, died on Monday in Ostra. He owned 12 ferries on the lake.',
        'Cora Marlen, who lent the boats, has died in Ostra. Cora Marlen owned 30 ferries on the lake.',
      ),
    ).toEqual([]);
  });
});
