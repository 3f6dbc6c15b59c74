import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { findQuotes } from './find-quotes.ts';

const speakers = (text: string): (string | null)[] =>
  findQuotes(analyse(text, { title: null, dropped: [] }), []).map(
    ({ speaker }) => speaker && text.slice(speaker.start, speaker.end),
  );

it.each([
  ['The bridge was closed in May, according to the council.', 'the council'],
  ['The ferry, according to the harbour office, was late.', 'the harbour office'],
  ['“The bridge is unsafe,” said Ona Brell, the mayor.', 'Ona Brell, the mayor'],
])('%s', (text, speaker) => {
  expect(speakers(text)).toContain(speaker);
});

it.each([
  ['Update: “The bridge is closed for good.”', 'Update'],
  ['Video: “The bridge is closed for good.”', 'Video'],
  ['“The bridge is closed,” said those.', 'those'],
  ['As the Courier reported, the bridge was closed in May.', 'As the Courier'],
  ['Groups supporting the plan met in Tallow.', 'Groups'],
])('%s: not "%s"', (text, words) => {
  expect(speakers(text)).not.toContain(words);
});
