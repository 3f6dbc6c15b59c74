import { describe, expect, test } from 'vitest';
import type { Testimony } from '../claims/statement.ts';
import { read } from '../language/read.ts';
import { bearer } from './bearer.ts';

/** The name of whoever says the last quotation in marks. */
function speakerOf(text: string): string | null {
  const article = { id: 'a', text, titleSpan: null, dropped: [], published: null };
  const reading = read(article);
  const quote = reading.quotes.findLast(({ kind }) => kind === 'direct');
  return quote?.speaker
    ? bearer({ article, reading } as unknown as Testimony, quote.speaker, quote.speaker.entity).name
    : null;
}

describe('the name of a speaker', () => {
  test.each([
    ['the fullest name', 'Orla Quist came late. “I missed the train,” Quist said.', 'Orla Quist'],
    ['for a pronoun', 'Orla Quist came late.\n\n“I missed the train,” she said.', 'Orla Quist'],
    ['for who goes on', '“I missed the train,” Orla Quist said.\n\n“It was late,” she added.', 'Orla Quist'],
    ['beside a relative', '“He was kind,” said Orla Quist, Tim Roe’s aunt.', 'Orla Quist'],
    ['behind a relative', '“He was kind,” Roe’s mother, Orla Quist, told the Courier.', 'Orla Quist'],
    ['with a firm', '“We need help,” Jenny Roe with Guides of Norrland said.', 'Jenny Roe'],
    ['of who is not named', 'One woman said she was inside.\n\n“I heard a bang,” she said.', 'One woman'],
    ['without what is told aside', '“It is the same,” said a tax clerk, who asked not to be named.', 'a tax clerk'],
    ['with what tells which', '“It is sad,” said a woman who lives near the park.', 'a woman who lives near the park'],
    ['without a name', '“It was an old feud,” a source close to the inquiry said.', 'a source close to the inquiry'],
  ])('%s: %s', (_, text, name) => {
    expect(speakerOf(text)).toBe(name);
  });
});

describe('somebody else', () => {
  test.each([
    ['the relative who speaks', '“He was kind,” Tim Roe’s aunt said.', 'Tim Roe'],
    [
      'the subject who may have gone on',
      'Orla Quist said Mary Roe had been unhappy. Mary Roe was like a sister to her.\n\n“She was my world,” she said.',
      'Mary Roe',
    ],
    ['another gender', 'Mr. Quist came late.\n\n“I missed the train,” she said.', 'Quist'],
    ['the one the spokesman speaks for', '“No comment,” a Brask Motors spokesman said.', 'Brask Motors'],
    ['one of two', 'Tim Roe came and Bob Quist left.\n\n“It was late,” he said.', 'Bob Quist'],
  ])('%s: %s', (_, text, name) => {
    expect(speakerOf(text)).not.toBe(name);
  });
});
