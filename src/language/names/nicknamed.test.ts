/** A by-name in quotation marks stands within one name; other words in marks between two capitals do not. */
import { expect, it } from 'vitest';
import { articleOf } from '../../claims/testing/story.ts';
import { read } from '../read.ts';

const personsIn = (text: string): string[] =>
  read(articleOf({ path: 'one.txt', text }))
    .names.filter(({ type }) => type === 'person')
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['Allen "Rook" Marsh, 22, was booked into Harrow jail.', 'Allen "Rook" Marsh'],
  ['Detectives are still searching for Wilfred "Lil Wilfred" Marsh, 17.', 'Wilfred "Lil Wilfred" Marsh'],
  ['Police arrested Ben “Lefty” Vale on Monday.', 'Ben “Lefty” Vale'],
  ['Shawn "C4" Marsh lives in Harrow.', 'Shawn "C4" Marsh'],
])('%s', (text, name) => expect(personsIn(text)).toContain(name));

it.each([
  'In "Hamlet" Ben Vale plays a man of Harrow.',
  'The "Harbour" Show opened in Harrow.',
  'Ada Quill said "Never" Monday night.',
  'Ada Quill said. "Rook" Marsh left Harrow.',
])('%s', (text) => expect(personsIn(text).filter((name) => /["“]/.test(name))).toEqual([]));

it('reads a row of marks in no time', () => {
  expect(personsIn('Ben "'.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
});
