/** A thing that is one or the other: locked or unlocked, damaged or undamaged. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  )
    .matters.filter(({ finding, aspect }) => finding === 'differ' && aspect === 'polarity')
    .map(({ accounts }) =>
      accounts
        .map(({ label }) => label)
        .sort()
        .join(' / '),
    );

describe('differ', () => {
  it.each([
    ['left so', 'Tom Reed said his gun was locked up.', 'Police say he left his gun unsecured in the hall.', 'his gun unsecured / his gun was locked'], // biome-ignore format: one table
    ['was so', 'The chapel was undamaged.', 'The chapel was destroyed.', 'The chapel was destroyed / The chapel was undamaged'], // biome-ignore format: one table
    ['the same part', 'The back door was unlocked.', 'The back door was locked, Ada Quill said.', 'The back door was locked / The back door was unlocked'], // biome-ignore format: one table
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
    expect(differences(other, one)).toEqual([told]);
  });
});

describe('do not differ', () => {
  it.each([
    ['another part', 'The back door was unlocked.', 'The front door was locked.'],
    ['another thing', 'The chapel was undamaged.', 'The school was destroyed.'],
    ['any', 'A door was unlocked.', 'A door was locked.'],
    ['words of one side', 'The gun was locked up.', 'The gun was secured.'],
    ['undone', 'The back door was unlocked.', 'The back door was not locked.'],
    ['asked', 'Police asked whether the back door was locked.', 'The back door was unlocked.'],
    [
      'an article with both',
      'The back door was locked. At noon the back door was unlocked.',
      'The back door was locked.',
    ],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
