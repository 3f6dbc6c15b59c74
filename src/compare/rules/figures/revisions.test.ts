/** Values that an article says were changed, and the older ones of other articles. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-06-12'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template }) => template === 'revision')
    .map(lineOf);

describe('values that were changed', () => {
  it.each([
    [
      'raised',
      'Farmers get compensation of 1,450 crowns per goat.',
      'The ministry has raised payments to 1,700 crowns per goat.',
      '1,450 | 1,700',
    ],
    [
      'cut',
      'Quillworks hopes to sell 3,000 lamps this year.',
      'Quillworks cut its target to 2,000 lamps.',
      '3,000 | 2,000',
    ],
    [
      'from one month to another',
      'The second launch is planned for March.',
      'The second launch has been put off from March to August.',
      'March | August',
    ],
    [
      'now expected',
      'The convoy would arrive on Thursday.',
      'The convoy is now expected on Saturday.',
      'Thursday | Saturday',
    ],
    [
      'up from',
      'A magnitude 6.4 earthquake shook the coast.',
      'The institute put the magnitude of the earthquake at 6.6, up from 6.4.',
      'magnitude 6.4 | 6.6',
    ],
    [
      'instead of',
      'The council closes five of its 13 libraries.',
      'Three libraries instead of five will close.',
      'five | Three',
    ],
    [
      'so many fewer than announced',
      'Quillworks said it would cut 180 jobs at its mill.',
      'Quillworks will now shed 145 posts, 35 fewer than it announced last week.',
      '180 | 145',
    ],
    [
      'longer than first thought',
      'The operator said the repair would take six weeks.',
      'The repair will take nine weeks, three more than first thought.',
      'six weeks | nine weeks',
    ],
    [
      'the number of them',
      'Nine people fell ill at the fair.',
      'The number of people taken ill at the fair has risen to 14.',
      'Nine | 14',
    ],
    [
      'from one to the other',
      'Each village needs 74 pumps for its wells.',
      'The ministry raised its call for pumps from 74 to 91.',
      '74 | 91',
    ],
    [
      'now',
      'The railway estimates the damage at 2.4 million euros.',
      'The railway now speaks of 3.9 million euros in damage.',
      '2.4 million euros | 3.9 million euros',
    ],
    [
      'what is missing',
      'Sixty-two pieces are missing from the shop.',
      'The number of missing pieces has been corrected to 58.',
      'Sixty-two | 58',
    ],
    [
      'the only sum',
      'A reward of 50 million pesos was offered for the bandit.',
      'The authorities raised the price on his head to 80 million pesos.',
      '50 million pesos | 80 million pesos',
    ],
  ])('%s', (_, before, after, labels) => {
    expect(found(before, after)).toEqual([expect.stringContaining(labels)]);
  });
});

describe('what was not changed', () => {
  it.each([
    [
      'another thing',
      'Farmers get compensation of 1,450 crowns per goat.',
      'The bank has raised its fees to 1,700 crowns.',
    ],
    ['the other way', 'Quillworks hopes to sell 3,000 lamps this year.', 'Quillworks cut its target to 4,000 lamps.'],
    ['no word of a change', 'Quillworks hopes to sell 3,000 lamps this year.', 'Quillworks sold 2,000 lamps.'],
    ['another month', 'The second launch is planned for March.', 'The match was put off from June to August.'],
    [
      'what is given beside it',
      'The mill is losing 6.5 million pesos a day.',
      'The mill has so far lost 26 million pesos, at 6.5 million pesos a day.',
    ],
    [
      'another one of its kind',
      'The team has drilled through 2,900 metres of ice.',
      'Another team has now drilled through 2,100 metres of ice.',
    ],
    [
      'another thing of the same body',
      'On 7 March judges will hear both sides.',
      'The judges extended the suspension until September.',
    ],
    ['a lead in a match', 'The Otters led by 11 points.', 'The Otters cut the lead to 3 points.'],
    [
      'a verb of another clause',
      'Slight earthquakes shook the coast on two days.',
      'The sixth earthquake shook the coast as the toll rose to 10.',
    ],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('articles of one day', () => {
    expect(
      found('The convoy would arrive on Thursday.', 'The convoy is now expected on Saturday.', [
        '2024-05-10',
        '2024-05-10',
      ]),
    ).toEqual([]);
  });
});
