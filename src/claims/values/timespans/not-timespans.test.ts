/** What has the form of a length of time and is told of no event. */
import { expect, it } from 'vitest';
import { statementsOf } from '../../testing/story.ts';

it.each([
  ['an age', 'Ada Quill, who is six years old, sang.'],
  ['so much for each', 'The flat costs 900 crowns a month.'],
  ['a kind of thing', 'A night train stopped in Ostra.'],
  ['a part of it', 'Quill played 43 of the 45 minutes.'],
  ['a part of it, in words', 'He worked there for most of his 26 years.'],
  ['a stretch of a longer time', 'She marked her first 100 days in office.'],
  ['what recurs', 'The trams run every seven minutes.'],
  ['a date', 'The bridge was opened in 1987.'],
])('%s: "%s"', (_, text) => {
  expect(
    statementsOf(text).flatMap(({ timespans }) => timespans.map(({ start, end }) => text.slice(start, end))),
  ).toEqual([]);
});
