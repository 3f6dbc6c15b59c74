import { expect, it } from 'vitest';
import { linesOf, storyOf } from '../claims/testing/story.ts';

const story = (one: string, other: string) =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-10' },
    { path: '2.txt', text: other, published: '2024-05-10' },
  );

it('what an article tells as an earlier report is changed, the earlier first', () => {
  const lines = linesOf(
    story('The fire killed seven people.', 'Initial reports said that nine people had been killed in the fire.'),
    'changed',
    'count',
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/nine.* \| .*seven/);
});

it('what articles tell in their own right differs', () => {
  const found = story('The fire killed seven people.', 'Police said that nine people had been killed in the fire.');
  expect(linesOf(found, 'differ', 'count')).toHaveLength(1);
  expect(linesOf(found, 'changed', 'count')).toEqual([]);
});
