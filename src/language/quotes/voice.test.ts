import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { voiceOf } from './voice.ts';

function voice(text: string, word: string) {
  const syntax = analyse(text, { title: null, dropped: [] });
  const found = voiceOf(
    syntax,
    syntax.tokens.findIndex(({ start, end }) => text.slice(start, end) === word),
  );
  return found && [...found.speakers, found.chain].map(({ start, end }) => text.slice(start, end));
}

describe('somebody says it', () => {
  test.each([
    ['Ona Brell said that the bridge was closed.', 'closed', ['Ona Brell', 'Ona Brell said']],
    ['The bridge was closed, according to Ona Brell.', 'closed', ['Ona Brell', 'according to Ona Brell']],
    ['“The bridge was closed,” Brell said.', 'closed', ['Brell', 'Brell said']],
    [
      'The Courier reported that a clerk said the bridge was closed.',
      'closed',
      ['The Courier', 'a clerk', 'The Courier reported that a clerk said'],
    ],
    [
      'The Courier reported that the arrest has been confirmed by a clerk.',
      'arrest',
      ['The Courier', 'a clerk', 'The Courier reported that the arrest has been confirmed by a clerk'],
    ],
  ])('%s [%s]', (text, word, expected) => {
    expect(voice(text, word)).toEqual(expected);
  });
});

test('a quotation without a speaker is not the outlet’s own word', () => {
  expect(voice('The hall is open.\n\n“The bridge was closed in May.”', 'closed')).toEqual([
    'The bridge was closed in May.',
  ]);
});

describe('the outlet says it', () => {
  test.each([
    ['Ona Brell said that the bridge was closed.', 'said'],
    ['Ona Brell closed the bridge.', 'closed'],
    ['Brell promised to rebuild the bridge, which collapsed in May.', 'collapsed'],
    ['Residents criticized the arrest.', 'arrest'],
    ['Brell knew that the bridge was closed.', 'closed'],
    ['The so-called “smart bridge” collapsed.', 'collapsed'],
  ])('%s [%s]', (text, word) => {
    expect(voice(text, word)).toBeNull();
  });

  test('a token that is not there', () => {
    const syntax = analyse('Brell left.', { title: null, dropped: [] });
    for (const token of [-1, 99, Number.NaN]) expect(voiceOf(syntax, token)).toBeNull();
  });
});
