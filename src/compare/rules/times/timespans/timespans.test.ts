/** Lengths of time and lags that two articles tell of one thing, in whatever words. */
import { describe, expect, it } from 'vitest';
import { differingLengths } from './testing/differing.ts';

describe('one thing, two lengths', () => {
  it.each([
    [
      'how long before',
      'Ada Quill died in Ostra on Monday. She had been struck by a tram nine days earlier on Reed Street.',
      'Ada Quill, the painter, died in Ostra two weeks after she was struck by a tram on Reed Street.',
      'nine days | two weeks',
    ],
    [
      'a deed and what happened later',
      'Ada Quill married two weeks before the shooting.',
      'Ada Quill married three weeks before Tom Reed was shot.',
      'three weeks | two weeks',
    ],
    [
      'how long it lasted',
      'Gunmen held the savings bank of Ostra on Monday. The siege lasted six hours.',
      'Gunmen held the savings bank of Ostra on Monday in a nine-hour siege.',
      'nine-hour | six hours',
    ],
    [
      'a length and what filled it',
      'The jury in the trial of Tom Reed gave up on Friday after 30 hours of deliberation.',
      'The jury in the trial of Tom Reed gave up on Friday. It had deliberated for 40 hours.',
      '30 hours | 40 hours',
    ],
    [
      'how late it came',
      'The polls in Ostra opened two hours late on Sunday because no ink had come.',
      'In Ostra no ink had come, and the polls opened on Sunday four hours late.',
      'four hours | two hours',
    ],
    [
      'how long ago',
      'The skeleton of a whale was found at Ostra. The animal died 131 million years ago.',
      'The skeleton of a whale was found at Ostra. The beast died 113 million years ago.',
      '113 million years | 131 million years',
    ],
  ])('%s', (_, one, other, differing) => {
    expect(differingLengths(['2024-05-10', one], ['2024-05-10', other])).toEqual([differing]);
  });
});
