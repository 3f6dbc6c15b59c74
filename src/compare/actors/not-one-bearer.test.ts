/** Names near by their letters that are two bearers, and one name in other letters: each pair with its control. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../claims/testing/story.ts';

const joins = (one: string, other: string, kind = 'person'): number =>
  storyOfTexts(one, other).actors.filter((actor) => actor.kind === kind && actor.variants.length > 0).length;

describe('one person in other letters', () => {
  it.each([
    ['two letters swapped', 'Ada Marwick, 34, was killed.', 'Ada Marwcik was killed on Friday.'],
    ['a vowel', 'Police named the dead woman as Ada Holzwarth.', 'Ada Holzworth was buried on Friday.'],
    ['a first name nobody else has', 'Tolitha Marsh was shot.', 'Talitha Marsh was shot.'],
    ['one age', 'Jamal Reed, 21, was shot.', 'Jamar Reed, 21, was shot.'],
    ['one office', 'Police Chief Ken Marsh spoke on Friday.', 'Chief of Police Kent Marsh spoke to reporters.'],
  ])('%s', (_, one, other) => {
    expect(joins(one, other)).toBe(1);
    expect(joins(other, one)).toBe(1);
  });

  it('inside one article, where the slip stands once', () => {
    const found = storyOfTexts(
      'Ada Marwick was shot on Friday. Ada Marwick was 34. A friend said that Ada Marwcik sang.',
    );
    expect(found.actors.filter(({ variants }) => variants.length > 0)).toHaveLength(1);
    expect(found.matters.find(({ template }) => template === 'name')?.between).toBe('within');
  });
});

describe('two persons', () => {
  it.each([
    ['brothers of other ages', 'Jamal Reed, 21, was shot.', 'Jamar Reed, 17, was shot.'],
    ['brothers, nothing else known', 'Jamal Reed was shot.', 'Jamar Reed was at work.'],
    ['other first letters', 'Harold Marwick was shot.', 'Garold Marwick was shot.'],
    ['father and son', 'Tom Marwick Sr. was shot.', 'Tom Marwcik Jr. was shot.'],
    [
      'both in one sentence',
      'Tolitha Marsh and Talitha Marsh were shot.',
      'Tolitha Marsh and Talitha Marsh were shot.',
    ],
    ['short names', 'Ada Hill was shot.', 'Ada Hall was at work.'],
    ['a family', 'Ada Reed was shot.', 'The Reeds were at home.'],
  ])('%s', (_, one, other) => {
    expect(joins(one, other)).toBe(0);
    expect(joins(other, one)).toBe(0);
  });
});

describe('forms of one name, no other spelling', () => {
  it.each([
    ['a nickname', 'William Marwick was shot.', 'Bill Marwick was shot.'],
    ['an apostrophe', "De'Shaun Marwick was shot.", 'DeShaun Marwick was shot.'],
    ['a last name alone', 'Ada Marwick was shot.', 'Marwick was shot.'],
  ])('%s', (_, one, other) => {
    const { actors } = storyOfTexts(one, other);
    expect(actors.filter(({ kind }) => kind === 'person')).toHaveLength(1);
    expect(actors.flatMap(({ variants }) => variants)).toEqual([]);
  });
});

describe('spellings in Latin letters', () => {
  const iran = 'The quake struck Iran on Sunday. Iranian radio told of five dead.';
  const point = (one: string, other: string) =>
    storyOfTexts(`${iran} ${one}`, `${iran} ${other}`).matters.find(({ aspect }) => aspect === 'name');

  it('of one foreign name stand side by side and do not differ', () => {
    const found = point('Heydar Alishvand led the rescue.', 'Heidar Alishvand led the rescue.');
    expect(found).toMatchObject({ template: 'romanised', finding: 'agree' });
    expect(found?.accounts).toHaveLength(2);
  });
  it('a slip in a foreign name is a slip', () => {
    expect(point('Salahuddin Marvand led the rescue.', 'Salaluddin Marvand led the rescue.')).toMatchObject({
      template: 'name',
      finding: 'differ',
    });
  });
  it('at home they differ', () => {
    const home = storyOfTexts('Kendal Marwick was shot.', 'Kendall Marwick was shot.');
    expect(home.matters.find(({ aspect }) => aspect === 'name')?.finding).toBe('differ');
  });
});
