/** Whose a quotation is: the words around it that name the speaker, whole, and nobody else's. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { findQuotes } from './find-quotes.ts';

/** The speaker of the last quotation in marks; null without one. */
function lastSpeaker(text: string): string | null {
  const quote = findQuotes(analyse(text, { title: null, dropped: [] }), []).findLast(({ kind }) => kind === 'direct');
  return quote?.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : null;
}

describe('the speaker', () => {
  test.each([
    [
      'after a full stop',
      'Police fear more is to come.\n\n“Orla was a person.” Roe told the Courier on Tuesday.',
      'Roe',
    ],
    ['after a full stop, at length', '“I do not know.” she said, sobbing.', 'she'],
    ['who is quoted', '"The gulf is not deep enough for it," he was quoted as saying.', 'he'],
    ['at a colon', 'Expect experts tomorrow, such as Dr Orla Quist: "We should stop it now."', 'Dr Orla Quist'],
    ['described at a colon', 'Ona Brell, the mayor, was blunt: “We will see them in court.”', 'Ona Brell, the mayor'],
    ['with spaces inside the marks', '" We lost all of it. " Roe said. " It burned. "', 'Roe'],
    [
      'left open at a paragraph’s end',
      'It is on land. “Repairs take twelve days.\n\nA ship was called,” Brask Cable said.',
      'Brask Cable',
    ],
    [
      'with what they belong to',
      '"We need help," Jenny Roe with Guides of Norrland said.',
      'Jenny Roe with Guides of Norrland',
    ],
    [
      'with age and town',
      '"We need help," Beth Roe, 47, of Mount Tallow said of her friend.',
      'Beth Roe, 47, of Mount Tallow',
    ],
    ['without a name', '"It was an old feud," a source close to the inquiry said.', 'a source close to the inquiry'],
    ['with a title the parse tears off', '"It was senseless," said Mayor Richard Brell.', 'Mayor Richard Brell'],
    ['that is a document', '“Staff cannot collect such data,” the report states.', 'the report'],
    [
      'behind a comma alone',
      '“It does not look random,” Danny Roe, an inspector in Tallow.',
      'Danny Roe, an inspector in Tallow',
    ],
  ])('%s: %s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('no speaker', () => {
  test.each([
    ['a sentence that goes on with a verb of saying', '“It was an act of war.” Roe said the road was closed.'],
    ['a sentence about somebody', '“It was an act of war.” Roe left the town on Tuesday and told nobody why he went.'],
    ['a noun like a cue', '“It was an act of war.” The states closed the road.'],
    ['a name that is no speaker', 'The road led to Tallow. “It was an act of war.” Mount Tallow lies there.'],
  ])('%s: %s', (_, text) => {
    expect(lastSpeaker(text)).toBeNull();
  });
});
