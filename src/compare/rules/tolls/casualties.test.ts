/** Tolls of several reports, and figures that look like other tolls and are none. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';
import type { Matter } from '../../comparison.ts';

const asked = (event: string, texts: readonly string[]): Matter[] =>
  storyOfTexts(...texts).matters.filter(({ aspect, slots }) => aspect === 'count' && slots['event'] === event);

/** The figures of the points that ask how many it befell. */
const figures = (event: string, ...texts: readonly string[]): (number | null)[] =>
  asked(event, texts)
    .filter(({ slots }) => slots['counted'] === '')
    .flatMap(({ accounts }) => accounts.map(({ value }) => (value.type === 'number' ? value.low : null)));

describe('a toll', () => {
  it.each([
    ['told together', 'injury', 'A girl was killed in Dunmore. A baker and two other men were also shot.', [3]],
    [
      'the state with the most dead',
      'injury',
      'Four bakers were killed and one person was wounded. Officers had found two people dead and three wounded.',
      [1],
    ],
    ['the next after the dead', 'injury', 'Three people were killed in Dunmore and a fourth person was injured.', [1]],
    ['hit', 'injury', 'Police say nine people were hit in a drive-by shooting in Dunmore.', [9]],
    ['the next after the dead, bare', 'injury', 'She killed two bakers in Dunmore and wounded a third.', [1]],
    ['lives', 'death', 'The fire in Dunmore claimed the lives of three people.', [3]],
    [
      'the dead among those shot',
      'injury',
      'A man in Dunmore shot four others, including one who died. One person was killed.',
      [3],
    ],
    ['shot to death', 'death', 'Two people were found shot to death in Dunmore.', [2]],
    [
      'a known event',
      'injury',
      'Police are looking for whoever planned an attack that killed two people and wounded three others.',
      [3],
    ],
    ['ages in a row are no figures', 'injury', 'Three girls, ages four, six and 13, were wounded in Dunmore.', [3]],
    ['fatal injuries', 'death', 'A boy was fatally injured by a shot in Dunmore.', [1]],
    ['how far the count has come', 'injury', 'Police say an eighth victim was wounded in Dunmore.', [8]],
    [
      'a figure that has been overtaken',
      'injury',
      'Four people were wounded in Dunmore on Sunday. A fifth victim was wounded in an alley, police found later.',
      [5],
    ],
    ['an adjective', 'injury', 'Nobody was arrested after the triple shooting in Dunmore on Sunday.', [3]],
    [
      'what still holds',
      'injury',
      'Five people were shot in Dunmore. Police originally told the Courier that eight people were wounded.',
      [8, 5],
    ],
    ['with one told beside them', 'injury', 'He and two other people were wounded in Dunmore.', [3]],
    [
      'who lived, though another death is told of',
      'injury',
      'Four people were shot in Dunmore. None of them has life-threatening injuries. The vigil honoured Tom Reed, who was killed last week.',
      [4],
    ],
    [
      'another case beside it',
      'injury',
      'Four people were shot in Dunmore. They stood where a boy was killed in a previous shooting.',
      [4],
    ],
    ['notes are no figures', 'death', 'Six people were killed in Dunmore.[1][2]', [6]],
    ['beside a death, without a verb', 'injury', 'The attack in Dunmore left a boy dead and a woman wounded.', [1]],
  ])('%s', (_, event, text, counts) => {
    expect(figures(event, text)).toEqual(counts);
  });
});

it('tells what was told at first as corrected', () => {
  const texts = [
    'Four people were wounded in Dunmore on Sunday.',
    'In initial reports, police announced that six people had been wounded in Dunmore, but two of them were not hurt. Four people were wounded.',
  ];
  expect(asked('injury', texts).map(({ finding }) => finding)).toContain('changed');
});

it('tells what was said at first of some of all as corrected', () => {
  const texts = [
    'A gunman in Dunmore shot three people. One person died. Then he shot himself.',
    'Ona Vale was killed in Dunmore. The Courier originally said that two of the three had died.',
  ];
  expect(asked('death', texts).map(({ finding }) => finding)).toEqual(['changed']);
});

describe('those shot', () => {
  const shot = (...texts: readonly string[]): (number | null)[] => figures('shooting', ...texts);
  it.each([
    ['with the number of a family', 'The men shot four people from one family in Dunmore.', [4]],
    ['with a reason', 'The men shot four people in Dunmore in retaliation for two of them leaving the crew.', [4]],
    ['beside others', 'The men shot two people at a mill and three at a shop in Dunmore.', []],
  ])('%s: "%s"', (_, text, counts) => {
    expect(shot(text)).toEqual(counts);
  });

  it('are of one kind only where the sentence tells of no more of it', () => {
    const told = (text: string): number =>
      asked('injury', [text]).filter(({ slots }) => slots['counted'] === 'men').length;
    expect(told('Two men were wounded in Dunmore.')).toBe(1);
    expect(told('One man was shot in the belly in Dunmore, and two men and a girl were wounded in the legs.')).toBe(0);
  });
});

describe('no other toll', () => {
  it.each([
    [
      'children of the dead',
      'death',
      ['One person was killed in Dunmore.', 'Tom Reed, a father of four, was killed in Dunmore.'],
    ],
    [
      'the rest of those hurt',
      'injury',
      [
        'A shooting in Dunmore left three people injured and one dead.',
        'Tom Reed died in Dunmore. Police had found him and another victim suffering from gunshot wounds. Two other victims were driven to hospital.',
      ],
    ],
    [
      'one of several told one by one',
      'injury',
      ['Four men were wounded in Dunmore on Monday.', 'One man, 18, was wounded in the leg in Dunmore on Monday.'],
    ],
    [
      'one place of several',
      'death',
      [
        'Four people were killed in Dunmore on Monday.',
        'Two people were shot dead at the mill in Dunmore on Monday. The man killed two others at a shop.',
      ],
    ],
    [
      'those who have died since',
      'death',
      ['Four people were killed in Dunmore.', 'Two more people in Dunmore have since died of their burns.'],
    ],
    ['hit by no shot', 'injury', ['Six were injured in Dunmore.', 'Nine people were hit by falling trees in Dunmore.']],
    [
      'the dead so far',
      'death',
      ['Two people were killed in Dunmore.', 'One person was pronounced dead at the scene.'],
    ],
    [
      'part of them',
      'shooting',
      ['Five people were shot in Dunmore and one was killed.', 'Three of the victims were hit in the foot.'],
    ],
    [
      'with the attacker',
      'death',
      ['Six people were killed in Dunmore.', 'Seven people, including the gunman, were killed in Dunmore.'],
    ],
    [
      'conditions',
      'hospitalisation',
      [
        'Five people were taken to hospital.',
        'Two were in hospital in critical condition and three in stable condition.',
      ],
    ],
    [
      'a weekend',
      'injury',
      [
        'Three people were wounded in Dunmore.',
        'Nine were hurt in weekend shootings. Five others were wounded on Hill Street.',
      ],
    ],
  ])('%s', (_, event, texts) => {
    expect(asked(event, texts).map(({ finding }) => finding)).not.toContain('differ');
  });

  it('reckons nobody hurt where one who was shot may be the one who died', () => {
    expect(figures('injury', 'A homicide shook Dunmore on Monday. A woman was shot in the head.')).toEqual([]);
    expect(
      figures('injury', 'Reed was charged with attempted murder. A woman was shot in the leg in Dunmore.'),
    ).toEqual([1]);
  });
});
