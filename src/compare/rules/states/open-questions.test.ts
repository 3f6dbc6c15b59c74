/** Who did it, where and why: not told at first, and then told; and what answers no question. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-05-12'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template }) => /^unknown-/.test(template))
    .map((matter) => `${matter.template}: ${lineOf(matter)}`);

describe('what was asked of an act and then is told', () => {
  it.each([
    [
      'why',
      "Investigators didn't say why Ada Quill was suspended.",
      'Ada Quill was suspended after she used profanity.',
    ],
    [
      'where',
      'Police would not say where the children found the gun.',
      'The older child found a handgun in a kitchen drawer.',
    ],
    ['who', 'Officials do not know who owned the boat.', 'Hugo Marsh owned the boat, the harbour office said.'],
    ['who', 'Investigators were trying to determine who owned the boat.', 'Hugo Marsh owned the boat.'],
  ])('%s: "%s", then "%s"', (name, before, after) => {
    const lines = found(before, after);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`unknown-${name}: changed other`);
  });
});

describe('what answers no question', () => {
  it.each([
    [
      'a reason of another',
      "Investigators didn't say why Ada Quill was suspended.",
      'Tom Reed was suspended after he used profanity.',
    ],
    ['no reason', "Investigators didn't say why Ada Quill was suspended.", 'Ada Quill was suspended on Friday.'],
    ['another finder', 'Police would not say where the children found the gun.', 'Officers found a gun in a car.'],
    ['another thing', 'Police would not say where the boy found the gun.', 'The boy found a dog in a yard.'],
    ['no place', 'Police would not say where the boy found the gun.', 'The boy found the gun at the time.'],
    ['somebody', 'Officials do not know who owned the boat.', 'Somebody owned the boat.'],
    ['a question that is answered', 'The mayor said who owned the boat.', 'Hugo Marsh owned the boat.'],
    ['what is still asked', 'Nobody knows who owned the boat.', 'It is not known who owned the boat.'],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('an earlier article that tells', () => {
    expect(
      found('Officials do not know who owned the boat.', 'Hugo Marsh owned the boat.', ['2024-05-12', '2024-05-10']),
    ).toEqual([]);
  });
});
