/** One utterance in two mouths. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const speakersIn = (...texts: readonly string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i}.txt`, text, published: '2024-05-04' })))
    .matters.filter(({ template, finding }) => template === 'speaker' && finding === 'differ')
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' / '),
    );

const WORDS = 'We had no warning that the dam would give way so soon';

describe('differ', () => {
  it.each([
    ['two quotations', `“${WORDS},” said Ada Quill.`, `“${WORDS},” Tom Reed said.`, 'Ada Quill / Tom Reed'],
    [
      'a word more',
      `“${WORDS},” said Ada Quill.`,
      `“We really had no warning that the dam would give way so soon,” Tom Reed said.`,
      'Ada Quill / Tom Reed',
    ],
    [
      'once without marks',
      `“${WORDS},” said Ada Quill.`,
      'Tom Reed said they had no warning that the dam would give way so soon.',
      'Ada Quill / Tom Reed',
    ],
  ])('%s', (_, one, other, told) => {
    expect(speakersIn(one, other)).toEqual([told]);
  });
});

describe('do not differ', () => {
  it.each([
    ['one speaker', `“${WORDS},” said Ada Quill.`, `“${WORDS},” Quill said.`],
    ['one speaker spelt otherwise', `“${WORDS},” said Ada Quill.`, `“${WORDS},” said Ada Quil.`],
    ['a pronoun', `“${WORDS},” said Ada Quill.`, `Tom Reed came late. “${WORDS},” she said.`],
    ['nobody named', `“${WORDS},” said Ada Quill.`, `“${WORDS},” a spokesman said.`],
    ['handed on', `“${WORDS},” said Ada Quill.`, `“Ada Quill told me: ‘${WORDS}’,” Tom Reed said.`],
    ['both without marks', `Ada Quill said that ${WORDS}.`, `Tom Reed said that ${WORDS}.`],
    ['a phrase of everybody', '“We are glad it is over,” said Ada Quill.', '“We are glad it is over,” said Tom Reed.'],
    ['other words', `“${WORDS},” said Ada Quill.`, '“We had been warned for weeks about that dam,” said Tom Reed.'],
  ])('%s', (_, one, other) => {
    expect(speakersIn(one, other)).toEqual([]);
  });
});
