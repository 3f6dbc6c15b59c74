/** Tolls told without a figure, and words that look like a toll and are none. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';

/** The answers to how many died ("death") or were hurt ("injury"), largest support first, as the points have them. */
function tolls(event: string, ...texts: readonly string[]): number[] {
  return storyOfTexts(...texts)
    .matters.filter(({ aspect, slots }) => aspect === 'count' && slots['event'] === event && slots['counted'] === '')
    .flatMap(({ accounts }) => accounts.map(({ value }) => (value.type === 'number' ? (value.low ?? -1) : -1)));
}

describe('told one by one', () => {
  it.each([
    ['death', 'A man was shot and killed outside a bar in Dunmore.', 1],
    ['death', 'Ada Quill, 34, was pronounced dead at the scene.', 1],
    ['death', 'The blast killed two men and a woman.', 3],
    ['death', 'Tom Reed and Ada Quill died in the fire.', 2],
    ['death', 'Police found the gun used in the triple homicide.', 3],
    ['injury', 'A woman was shot in the leg outside a bar in Dunmore.', 1],
    ['injury', 'Four people were shot at a party in Dunmore.', 4],
    ['injury', 'One man was killed and three others were hurt at Dunmore.', 3],
  ])('%s: "%s"', (event, text, count) => {
    expect(tolls(event, text)).toEqual([count]);
  });

  it.each([
    ['another', 'injury', 'Three people were killed and another injured in Dunmore.', [1]],
    ['shot, less the dead', 'injury', 'Seven people were shot, six of them fatally, in Dunmore.', [1]],
    [
      'others beside a named one',
      'injury',
      'Ada Quill, 34, was shot and killed in Dunmore. Six others were injured.',
      [6],
    ],
    ['another fate before the figure', 'death', 'The gunman killed two people and wounded nine others.', [2]],
    ['another fate before the figure', 'injury', 'The gunman killed two people and wounded nine others.', [9]],
    ['a participle', 'injury', 'A night out ended with five people wounded in Dunmore.', [5]],
  ])('%s, %s: "%s"', (_, event, text, counts) => {
    expect(tolls(event, text)).toEqual(counts);
  });

  it('supports the figure it equals and contradicts none', () => {
    expect(tolls('death', 'Two people were killed in the fire.', 'A man was killed in the fire.')).toEqual([2]);
  });
});

describe('no toll', () => {
  it.each([
    ['attempted', 'death', 'Reed was charged with the attempted murder of two guards.'],
    ['several events', 'death', 'Nine people were killed in separate shootings across the city.'],
    ['a year', 'death', 'Twelve people have been killed in the city so far this year.'],
    ['unnumbered', 'death', 'The victims died at the scene. A man died in hospital.'],
    ['one of the dead', 'injury', 'A man was hurt in the fire. The man died in hospital.'],
    ['no full stop', 'death', 'Man killed in crash near Dunmore\n\nThe council met on Monday.'],
    ['a quotation', 'death', '“A man was killed,” said Ada Quill.'],
    ['a weekend', 'injury', 'From Friday through Sunday, gunfire wounded 26 people, police said.'],
    ['weeks', 'death', 'Nine people were killed in recent weeks.'],
    ['who suffers wounds may die', 'injury', 'Ada Quill suffered wounds and died in hospital.'],
    ['a part', 'injury', 'Two others were wounded.'],
    ['whose injuries', 'injury', 'It was not clear how bad her injuries were.'],
    ['an age', 'injury', 'Ada Quill, 34, was at the wheel.'],
    ['a suicide beside it', 'death', 'A double murder-suicide shook the town.'],
  ])('%s: "%s" "%s"', (_, event, text) => {
    expect(tolls(event, text)).toEqual([]);
  });

  it('leaves out a death that one of two articles tells far from its lead', () => {
    const far = `${'The council met on Monday. '.repeat(5)}A man was killed in Dunmore.`;
    expect(tolls('death', far, 'The council met on Monday in Dunmore.')).toEqual([]);
    expect(tolls('death', far)).toEqual([1]);
  });

  it.each([
    ['shot, some fatally', 'Seven people were shot, six fatally, in Dunmore.', [7]],
    ['others with another fate', 'The fire left a boy dead and three others injured.', [3]],
  ])('%s', (_, text, wrong) => {
    expect(tolls('death', text)).not.toEqual(wrong);
  });
});
