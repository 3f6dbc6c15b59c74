import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../claims/testing/story.ts';
import { misprintsIn } from './misprints.ts';
import { nameWords } from './name-words.ts';

const count = (...texts: readonly string[]): number =>
  misprintsIn(nameWords(storyOfTexts(...texts).testimonies)).length;

describe('no misprint of another', () => {
  it.each([
    ['a land and its people', ['Ships left Somalia. Somalia has a long coast.', 'The Somalis were taken home.']],
    ['a plural', ['Ada Marwick was shot. Marwick was 34.', 'The Marwicks were at home.']],
    [
      'two last names with other first names',
      ['Ada Johnson was shot. Johnson was 34.', 'Tom Johnston spoke on Friday.'],
    ],
    ['two in one breath', ['Ada Marwick and Tom Marwicke spoke. Marwick sang.']],
    ['brothers whom one article knows', ['Jamal Marwick was shot. Jamar Marwick ran for help.']],
    ['brothers of other ages', ['Tavion Marwick, 12, was shot.', 'Tevion Marwick, 17, was shot.']],
    [
      'a relative of the one whom many articles name',
      ['Bryant Marwick was shot.', 'Bryant Marwick died.', 'Bryant Marwick sang.', 'His brother Brian Marwick wept.'],
    ],
    ['a woman and a man', ['Daniel Marwick, 34, was shot.', 'Danielle Marwick, 34, wept.']],
    ['days', ['Ada Marwick was shot on Monday. Dave Munday saw it.', 'The trial begins on Sunday.']],
    ['short names', ['Ada Hill was shot. Hill was 34.', 'A neighbor saw Hall.']],
    ['a nickname', ['Lt. Steve Marwick spoke to reporters.', 'Lt. Steven Marwick spoke to reporters.']],
    ['another name that is told as such', ['Ada Marwick, also known as Ada Marwicke, was shot. Marwick was 34.']],
    ['what offices are called', ['The Marlow County Court sat.', 'The Marlow Count Court sat.']],
    ['an ordinary word', ['Ada Locke was shot. Locke was 34.', 'A lock was broken. Lock your doors, police said.']],
    ['a space', ['Judge Ada Del Marwin sat.', 'Judge Ada DelMarwin sat.']],
    ['a last name that begins with another name', ['Ada McQuillan was shot.', 'Tom Quillan spoke.']],
    ['what a mine is called', ['Joseph Mulanga spoke of the dead. They had worked in the Mulenga mine.']],
    [
      'what a bridge is called',
      ['Ada Tarwick spoke on Friday. The Torwick bridge is shut, and the Torwick bridge is old.'],
    ],
    ['a place', ['Ada Tyler was shot. Tyler was 34.', 'The body was sent to Taylor.']],
  ] as const)('%s', (_, texts) => {
    expect(count(...texts)).toBe(0);
    expect(count(...[...texts].reverse())).toBe(0);
  });
});
