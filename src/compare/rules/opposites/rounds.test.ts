/** Which round of a competition a match was. */
import { expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (one: string, other: string): number =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  ).matters.filter(({ finding, template }) => finding === 'differ' && template === 'round').length;

const QUARTER = "The winner meets the winner of Friday's second quarterfinal between Norway and Portugal.";

it.each([
  ['another round', "They meet the winner of Friday's late semifinal between Norway and Portugal.", 1],
  ['the sides the other way round', 'They play the winner of the semi-final between Portugal and Norway.', 1],
  ['a match to come of its winner', 'They will play the winner of the semifinal between Norway and Portugal.', 1],
  ['the same round', 'They play the winner of the quarter-final between Norway and Portugal.', 0],
  ['other sides', 'They play the winner of the semifinal between Norway and Poland.', 0],
  ['asked', 'Will the semifinal between Norway and Portugal be played?', 0],
  ['an article with both', `${QUARTER} Last year they lost the semifinal between Norway and Portugal.`, 0],
])('%s', (_, other, count) => {
  expect(differences(QUARTER, other)).toBe(count);
  expect(differences(other, QUARTER)).toBe(count);
});
