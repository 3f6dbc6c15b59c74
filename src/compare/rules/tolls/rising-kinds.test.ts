/** The dead counted by who they were, from day to day. */
import { expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const told = (...articles: readonly (readonly [published: string, text: string])[]): string[] =>
  storyOf(...articles.map(([published, text], i) => ({ path: `${i}.txt`, text, published })))
    .matters.filter(({ explanation }) => explanation?.rule === 'rising-kinds')
    .flatMap(({ finding, accounts }) => [finding, ...accounts.map(({ label }) => label)]);

const FIRST = ['2021-05-08', 'Four miners were killed on Saturday in a blast in Norvale.'] as const;
const THEN = ['2021-05-10', 'A blast in Norvale on Saturday killed five workers.'] as const;

it('rise', () => {
  expect(told(FIRST, THEN)).toEqual(['changed', 'Four', 'five']);
});

it.each([
  ['do not fall', [THEN, ['2021-05-12', FIRST[1]]]],
  ['do not rise within a day', [FIRST, [FIRST[0], THEN[1]]]],
  ['do not rise months later', [FIRST, ['2021-09-10', THEN[1]]]],
  ['are not compared where all are counted', [FIRST, ['2021-05-10', 'The blast in Norvale killed five people.']]],
  ['are not compared with those beside others', [FIRST, ['2021-05-10', 'The blast killed a guard and five workers.']]],
  ['are not one and several', [['2021-05-08', 'One miner was killed in a blast in Norvale.'], THEN]],
] as const)('%s', (_, articles) => {
  expect(told(...articles)).toEqual([]);
});
