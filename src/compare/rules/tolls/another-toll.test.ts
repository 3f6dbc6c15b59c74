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
    [
      'between two years long past',
      `${OWN} In 1822 the mill burned down. The guards held the weavers for it. They killed 35. It was rebuilt in 1834.`,
    ],
    [
      'told from a day long past',
      `${OWN} In December 2012, 20 clerks were killed in Ostra. Six months before that, a raider killed 14 people at a fair. In 2007 another killed 30.`,
    ],
    [
      'with the attacker, who died',
      `Three people are dead after a shooting at a mill in Norvale. The gunman was also killed.`,
    ],
  ])('are of another event or no total: %s', (_, text) => {
    expect(tolls(text)).toBe(0);
  });

  it('of who was hurt beside the dead, in whatever words', () => {
    expect(
      tolls(
        'A gunman killed two people in Norvale and wounded a third.',
        'The raid killed two and wounded two others.',
      ),
    ).toBe(1);
    expect(
      tolls(
        'The raid in Norvale killed two and wounded a third. Two guards were wounded too.',
        'It wounded three men.',
      ),
    ).toBe(0);
  });

  it.each([
    [
      'found at one place',
      'Officers found five people suffering gunshot wounds in Norvale. Three other victims came to a clinic by car.',
      'Eight people were shot in Norvale.',
    ],
    [
      'one hospital of two',
      'Paramedics took two victims to Hill Hospital and one to the Norvale Medical Center.',
      'Three people were taken to hospital in Norvale.',
    ],
    [
      'several shootings',
      'Police made progress in solving several shootings of Monday night in Norvale. They now say 18 people were shot.',
      'Six people were shot in Norvale on Monday night.',
    ],
    ['one case', 'Tom Reed is accused of killing two men at the mill.', 'Three men were killed at a mill in Norvale.'],
    ['a headline', 'Court hears of deaths of two teenagers', 'Three teenagers were killed at a mill in Norvale.'],
    ['a list', 'Two clerks and a guard were killed at the mill.', 'Three people were killed at the mill in Norvale.'],
  ])('count a part: %s', (_, text, own) => {
    expect(tolls(text, own)).toBe(0);
  });
});
