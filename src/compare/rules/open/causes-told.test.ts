/** Causes that nobody knew at first, and that are then told. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (before: string, after: string, days: readonly [string, string] = ['2024-05-10', '2024-05-20']) =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template }) => template === 'cause-told' || template === 'cause-of-death-told')
    .map(lineOf);

describe('causes that are told later', () => {
  it.each([
    [
      'being looked into',
      'A jet of Velm Air landed in Orlu with smoke on board. The cause was being looked into.',
      'A power bank in a suitcase caused the smoke on the jet of Velm Air.',
    ],
    [
      'what had stopped it',
      'The Velm cable car stopped on Sunday. It was not known what had stopped the line.',
      'A worn bearing halted the cable car of Velm.',
    ],
    [
      'a death',
      'The singer Ada Quill is dead, her agent said. He gave no cause of death.',
      'The singer Ada Quill died of pneumonia, her doctor said.',
    ],
  ])('%s', (_, before, after) => expect(found(before, after)).toEqual([expect.stringContaining('changed')]));

  it.each([
    [
      'what may be',
      'A jet of Velm Air landed in Orlu with smoke on board. The cause was being looked into.',
      'A power bank may have caused the smoke on the jet of Velm Air.',
    ],
    [
      'another matter',
      'A jet of Velm Air landed in Orlu with smoke on board. The cause was being looked into.',
      'Heavy rain caused a landslide near Tamsin.',
    ],
  ])('not %s', (_, before, after) => expect(found(before, after)).toEqual([]));

  it('not what an older article tells', () => {
    const [before, after] = [
      'The cause of the fire at Velm Mill is not known.',
      'A candle caused the fire at Velm Mill.',
    ];
    expect(found(before, after, ['2024-05-20', '2024-05-10'])).toEqual([]);
  });
});
