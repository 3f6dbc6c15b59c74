import { describe, expect, it } from 'vitest';
import { tokenise } from '../tokens/tokenise.ts';
import { splitSentences } from './split.ts';

const sentences = (text: string): string[] => {
  const tokens = tokenise(text);
  return splitSentences(text, tokens).map(([first, end]) => text.slice(tokens[first]!.start, tokens[end - 1]!.end));
};

describe('sentences', () => {
  it.each([
    [['The ferry left.', 'It sank.']],
    [['“It is over,” Pell said.', '“We lost.”', 'Nobody answered.']],
    [['"Stop!" she cried.', 'He ran.']],
    [['Was it locked?', 'Yes.']],
    [['He works for Harbour Inc. in Lowmere.', 'She does not.']],
    [['It happened in the U.S.', 'The rest is known.']],
    [['She came at 9 a.m.', 'He left.']],
    [['They waited...', 'Nothing came.']],
    [['(The council declined to comment.)', 'Work goes on.']],
    [['Rain fell.', '2024 was dry.']],
  ])('%j', (parts) => {
    expect(sentences(parts.join(' '))).toEqual(parts);
  });
});

describe('sentences: what does not end one', () => {
  it.each([
    'Dr. Anna M. Tolland met Gen. Orrin Pell on Sept. 4 at St. Brannock.',
    '“Why?” asked Tolland.'.replace('asked', 'she asked'),
    'The price was $3.50 a pound.',
    'Harbour Co. said so.',
    'He quoted “the end … of it” twice.',
    'Visit example.org for more.',
    'Version 2.0 of the plan, i.e. the new one, passed.',
    'The J. A. Marsh trial began.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
