import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

/** Differences that this rule finds, or (for a positive case) any rule for figures. */
const differences = (rules: RegExp, ...texts: string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i + 1}.txt`, text, published: '2024-05-04' })))
    .matters.filter(({ finding, explanation }) => finding === 'differ' && rules.test(explanation?.rule ?? ''))
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' | '),
    );
const ANY = /^(?:swapped-digits|quantities|likely-figures)$/;

describe('digits in another order', () => {
  it.each([
    ['The raiders left with 412,000 crowns in a van.', 'The vault in Ostra lacks 421,000 crowns.', '412,000 | 421,000'],
    ['A cruise to the pole costs $13,600.', 'Who wants to see the pole pays $16,300.', '$13,600 | $16,300'],
    ['The core is 2,940 metres long.', 'A hole 2,490 metres deep was drilled.', '2,490 metres | 2,940 metres'],
    ['The school teaches 42 languages.', 'It has teachers for 24 languages.', '24 languages | 42 languages'],
    ['The mill will pay 8.6 million euros to the town.', 'The town gets 6.8 million euros from the mill.', '6.8 million euros | 8.6 million euros'],
  ])('%s / %s', (a, b, expected) => {
    expect(differences(ANY, a, b)).toEqual([expected.replaceAll(' languages', '')]);
  }); // biome-ignore format: one table
});

describe('no slip', () => {
  it.each([
    ['another digit', ['The raiders left with 412,000 crowns in a van.', 'The vault in Ostra lacks 422,000 crowns.']],
    ['two places away', ['The raiders left with 412,000 crowns in a van.', 'The vault in Ostra lacks 214,000 crowns.']],
    ['another magnitude', ['A cruise to the pole costs $13,600.', 'The pole gets 163,000 guests.']],
    ['where one article gives both', ['A cruise to the pole costs $13,600.', 'A cruise to the pole costs $16,300; last summer it was $13,600.']],
    ['for and against', ['Of the voters 54 percent were for it.', 'Of the voters 45 percent were against it.']],
    ['small counts of other things', ['Vale Orl caught 12 trout.', 'The boat has 21 seats.']],
    ['points of two players', ['Cora Vale scored 21 points.', 'Ben Orl scored 12 points.']],
    ['years', ['The mill was built in 1934.', 'The mill burned in 1943.']],
    ['lengths of two things', ['The Orla bridge is 340 metres long.', 'The Tarn tower is 430 metres high.']],
  ])('%s', (_, texts) => {
    expect(differences(/^swapped-digits$/, ...texts)).toEqual([]);
  }); // biome-ignore format: one table
});
