/** How far somebody fell: only one person's fall, of one height in each article. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  )
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'fall')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    ['Ivo Marlen fell about 60 metres from a ridge.', 'Ivo Marlen slipped and fell 150 metres.'],
    ['Ivo Marlen died after falling 200ft from a ridge.', 'Ivo Marlen fell some 700 feet.'],
    [
      'Ivo Marlen, 36, fell 60 metres from a ridge.',
      'A 36-year-old man died after he slipped and fell about 200 metres.',
    ],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
    expect(differences(other, one)).toHaveLength(1);
  });
});

describe('do not differ', () => {
  it.each([
    ['Ivo Marlen fell about 60 metres.', 'Ivo Marlen fell 200 feet.'],
    ['Ivo Marlen fell about 60 metres (200 feet).', 'Ivo Marlen fell 197 feet.'],
    ['Ivo Marlen fell 60 metres.', 'Petra Quill fell 150 metres.'],
    ['Ivo Marlen fell 60 metres.', 'A climber fell 150 metres.'],
    ['Ivo Marlen, 36, fell 60 metres.', 'A 29-year-old man fell 150 metres.'],
    ['Ivo Marlen fell 60 metres, and he fell a further 150 metres.', 'Ivo Marlen fell 300 metres.'],
    ['Ivo Marlen could fall 60 metres.', 'Ivo Marlen fell 150 metres.'],
    ['Ivo Marlen walked 60 metres.', 'Ivo Marlen fell 150 metres.'],
    ['The rock fell 60 metres.', 'The rock fell 150 metres.'],
    ['Shares of Orlo fell 6 percent.', 'Shares of Orlo fell 9 percent.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
