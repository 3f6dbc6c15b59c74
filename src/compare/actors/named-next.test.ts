/** Whom a lead leaves unnamed and the next sentence names. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../claims/testing/story.ts';

const LATER = 'Tom Reed was found guilty of fraud on Friday. The court sentenced Tom Reed to three years.';
const stages = (before: string): string[] =>
  storyOf(
    { path: '1.txt', text: before, published: '2024-05-10' },
    { path: '2.txt', text: LATER, published: '2024-11-12' },
  )
    .matters.filter(({ template, finding }) => template === 'stage' && finding === 'changed')
    .map(lineOf);

describe('who is named in the next sentence', () => {
  it.each([
    ['by a trade', 'A violin dealer was charged on Thursday with fraud. Tom Reed, 59, denies it.'],
    ['by the age', 'A 59-year-old man was charged on Thursday with fraud. Tom Reed, a retired miller, made no plea.'],
  ])('%s', (_, before) => {
    expect(stages(before)).toEqual([expect.stringContaining('charged')]);
  });
});

describe('who is not', () => {
  it.each([
    [
      'another opens the sentence',
      'A violin dealer was charged on Thursday with fraud. Ada Quill, his lawyer, said Tom Reed had bought it in good faith.',
    ],
    ['several', 'Two violin dealers were charged on Thursday with fraud. Tom Reed, 59, made no plea.'],
    ['an officer', 'A violin dealer was charged on Thursday with fraud. Inspector Tom Reed led the inquiry.'],
  ])('%s', (_, before) => {
    expect(stages(before)).toEqual([]);
  });
});
