/** Where on a street: two blocks differ, a house in its block does not. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOf(...texts.map((text, i) => ({ path: `${i}.txt`, text, published: `2024-05-0${i + 1}` })))
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'address')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    [
      'two blocks',
      'Two men were found dead in the 5300 block of Pell Road on Sunday.',
      'The bodies were found at a home in the 5000 block of Pell Road.',
    ],
    [
      'a house outside the block',
      'The fire broke out at 812 Pell Road in Ostra.',
      'The fire broke out in the 500 block of Pell Rd.',
    ],
    [
      'a numbered street, a direction left out',
      'The shooting happened in the 12,000 block of East 223rd Street.',
      'The shooting happened in the 12500 block of 223rd Street.',
    ],
    [
      'a car that only drove by',
      'The shooting happened in the 1800 block of Pell Road.',
      'A car drove by the 1700 block of Pell Road and somebody opened fire.',
    ],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toHaveLength(1);
    expect(differences(other, one)).toHaveLength(1);
  });
});

describe('do not differ', () => {
  it.each([
    [
      'a house of five figures in the thousand',
      'The fire broke out in the 43000 block of Pell Road.',
      'The fire broke out at 43145 Pell Road.',
    ],
    [
      'a house in the block',
      'The fire broke out at 512 Pell Road in Ostra.',
      'The fire broke out in the 500 block of Pell Road.',
    ],
    [
      'two streets: a corner',
      'The shooting happened in the 500 block of Pell Road.',
      'The shooting happened in the 1900 block of Quill Avenue.',
    ],
    [
      'the homes of two people',
      'The victim was Ada Quill, of the 300 block of Pell Road.',
      'The victim was Ivo Reed, of the 900 block of Pell Road.',
    ],
    [
      'a home and the event',
      'The shooting happened in the 500 block of Pell Road.',
      'Hugo Marsh, of the 900 block of Pell Road, was hit in the chest.',
    ],
    [
      'where the suspect lives',
      'The shooting happened in the 500 block of Pell Road.',
      'Hugo Marsh, who lives in the 900 block of Pell Road, was charged.',
    ],
    [
      'where he was arrested',
      'The shooting happened in the 500 block of Pell Road.',
      'Officers arrested Hugo Marsh in the 900 block of Pell Road.',
    ],
    [
      'two ends of a street',
      'The shooting happened in the 500 block of East Pell Road.',
      'The shooting happened in the 900 block of West Pell Road.',
    ],
    [
      'another time',
      'The shooting happened in the 500 block of Pell Road.',
      'In 2019 a man was shot dead in the 900 block of Pell Road.',
    ],
    [
      'a number of men',
      'The shooting happened in the 500 block of Pell Road.',
      'About 300 Pell Street residents were told to leave.',
    ],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });

  it('an article that tells of both', () => {
    expect(
      differences(
        'A man was shot in the 600 block of Pell Road. Another was found hurt in the 800 block of Pell Road.',
        'A man was shot in the 600 block of Pell Road.',
        'A man was found hurt in the 800 block of Pell Road.',
      ),
    ).toEqual([]);
  });

  it('stays linear in digits and capitals', () => {
    expect(differences('100 block of A '.repeat(5000), `${'9'.repeat(50_000)} ${'Pell '.repeat(5000)}`)).toEqual([]);
  });
});
