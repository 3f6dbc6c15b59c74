/** What was not known or told, and then is; and what is something else. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-05-12'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template }) => template.startsWith('unknown'))
    .map(lineOf);

describe('what was not known and then is', () => {
  it.each([
    ['a thing', 'Police gave no details of the firearm.', 'A black handgun was found under the seat.'],
    ['a kind', 'It is not known what kind of firearm was used.', 'A black handgun was found under the seat.'],
    [
      'a person',
      "Officials did not release information about the girl's parents.",
      'Her mother, Ada Quill, spoke to reporters.',
    ],
    ['a decision', 'The verdict of the panel was not yet known.', 'The verdict of the panel surprised the club.'],
    [
      'how people stand to each other',
      'Tom Reed, 34, was killed. The sheriff did not know the relationship between them.',
      'Tom Reed, 34, was killed. His wife, Ada Reed, 31, died too.',
    ],
  ])('%s', (_, before, after) => {
    const lines = found(before, after);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('changed other');
  });
});

describe('what is no such change', () => {
  it.each([
    ['a kind asked', 'It is not known what kind of firearm was used.', 'A man carrying a firearm was seen in a lot.'],
    ['another thing', 'Police gave no details of the firearm.', 'A black sedan was found in a lot.'],
    ['no words of it', 'Police did not release the suspect.', 'The suspect was seen on Monday.'],
    ['what is still open', 'The results were not yet known.', 'The results are pending.'],
    [
      'known in the same article',
      'The results were not yet known. The results showed a level of 0.07 percent, said a clerk.',
      'The results showed a level of 0.07 percent.',
    ],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('an earlier article that knows', () => {
    expect(
      found('The results were not yet known.', 'The results showed 0.07 percent.', ['2024-05-12', '2024-05-10']),
    ).toEqual([]);
  });
});
