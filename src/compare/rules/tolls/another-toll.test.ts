/** Figures of other events, and of a part of those whom the event befell: no total. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const OWN = 'Two people were killed and three injured in a shooting at a mill in Norvale on Friday.';
const tolls = (text: string, own = OWN): number =>
  storyOf(
    { path: 'a.txt', text: own, published: '2021-05-08' },
    { path: 'b.txt', text, published: '2021-05-08' },
  ).matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'count').length;

describe('tolls', () => {
  it('differ where both are of the event', () => {
    expect(tolls('Four people were killed in a shooting at a mill in Norvale on Friday.')).toBe(1);
    expect(tolls('Four men were killed at a mill in Norvale.', 'Two men were killed at a mill in Norvale.')).toBe(1);
  });

  it.each([
    ['an earlier month', `${OWN} In February, a raider killed five bakers and injured several more in Ostra.`],
    ['the case before', `${OWN} Friday's shooting came just weeks after a driver shot and killed eight people.`],
    ['those identified', 'One of the victims is a clerk. Three people killed in the shooting have been identified.'],
  ])('are of another event or no total: %s', (_, text) => {
    expect(tolls(text)).toBe(0);
  });

  it.each([
    ['one case', 'Tom Reed is accused of killing two men at the mill.', 'Three men were killed at a mill in Norvale.'],
    ['a headline', 'Court hears of deaths of two teenagers', 'Three teenagers were killed at a mill in Norvale.'],
    ['a list', 'Two clerks and a guard were killed at the mill.', 'Three people were killed at the mill in Norvale.'],
  ])('count a part: %s', (_, text, own) => {
    expect(tolls(text, own)).toBe(0);
  });
});
