/** Casualties of another day or another place than the story's. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const FILLER = 'The council met on Monday. The mayor spoke. Nobody else came. The hall was cold.';
const OWN = 'Two people were killed in a shooting at a mill in Norvale on Friday.';
/** How many questions of the dead of a story have two answers. */
const apart = (text: string, own = OWN): number =>
  storyOf(
    { path: 'a.txt', text: own, published: '2021-05-08' },
    { path: 'b.txt', text, published: '2021-05-09' },
  ).matters.filter(
    ({ aspect, slots, accounts }) => aspect === 'count' && slots['event'] === 'death' && accounts.length > 1,
  ).length;

describe('the dead', () => {
  it('are of the event where nothing says otherwise', () => {
    expect(apart(`${FILLER} Five people were killed in the shooting.`)).toBe(1);
    expect(apart(`${FILLER} Five people were killed in a shooting in Norvale.`)).toBe(1);
    expect(apart(`${FILLER} NORVALE (DPR) — Five people were killed in a shooting at the Ostra Mill.`)).toBe(1);
  });

  it.each([
    ['an earlier day', `${OWN} Five people were killed at a fair two weeks ago.`],
    ['an earlier date', `${OWN} On April 20, five people were killed at a fair.`],
    ['another place', `${OWN} ${FILLER} On Saturday, five people were killed by a fire in Ostra.`],
    ['another one', `${OWN} ${FILLER} Another shooting in Ostra left five people dead that night.`],
  ])('are of another event: %s', (_, text) => {
    expect(apart(text)).toBe(0);
  });

  it('are of an old case where the first article is no fresh news of it', () => {
    const court = 'A court in Norvale heard on Friday how two people were killed on March 20.';
    expect(apart('Five people were killed at the mill on March 20, the court heard.', court)).toBe(1);
  });
});

describe('the dead told one by one', () => {
  it('are none of them all', () => {
    const texts = 'Reed shot and killed Ada Quill in Norvale. Then he fatally shot Owen Marsh.';
    expect(apart('Two people were killed in Norvale.', texts)).toBe(0);
  });

  it('are not the wounded beside them', () => {
    const texts = ['A raid in Norvale killed one man and hurt three other people.', 'A raid in Norvale left 16 hurt.'];
    const dead = storyOf(
      ...texts.map((text, i) => ({ path: `${i}.txt`, text, published: '2021-05-08' })),
    ).matters.filter(({ slots }) => slots['event'] === 'death' && slots['counted'] === '');
    expect(dead.flatMap(({ accounts }) => accounts.map(({ value }) => value.type === 'number' && value.low))).toEqual([
      1,
    ]);
  });
});
