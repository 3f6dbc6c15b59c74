import { expect, it } from 'vitest';
import { quotedStretches } from './printed.ts';

const stretches = (text: string): string[] => quotedStretches(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['"The gate was open," she said.', ['The gate was open,']],
  ['“The gate was open,” she said. “Wide open.”', ['The gate was open,', 'Wide open.']],
  ['She said the gate "was open, "Ada Quill wrote.', ['was open, ']],
  ['"We left. "\n\n"They stayed. "', ['We left. ', 'They stayed. ']],
  ['"We left.\n\n"They stayed," she said.', ['We left.\n\n"They stayed,']],
  ["``We left,'' she said.", ['We left,']],
  ['The board was 6" wide and 3" deep.', []],
  ['No marks at all.', []],
])('%s', (text, expected) => {
  expect(stretches(text)).toEqual(expected);
});

it('reads a mark without its other half no further than a page', () => {
  expect(stretches(`"We left. ${'They stayed. '.repeat(400)}" she said`)).toEqual([]);
});

it('is not slowed by marks alone', () => {
  expect(quotedStretches('"'.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
  expect(quotedStretches('“'.repeat(200_000))).toEqual([]);
});
