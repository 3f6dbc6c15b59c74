/** What becomes of people from one article to the next, and what is none of it. */
import { describe, expect, it } from 'vitest';
import { lineOf, storyOf } from '../../../claims/testing/story.ts';

const found = (
  before: string,
  after: string,
  days: readonly [string, string] = ['2024-05-10', '2024-05-14'],
): string[] =>
  storyOf({ path: '1.txt', text: before, published: days[0] }, { path: '2.txt', text: after, published: days[1] })
    .matters.filter(({ template, finding }) => finding === 'changed' && ['fortune', 'state'].includes(template))
    .map(lineOf);

describe('what became of somebody', () => {
  it.each([
    ['missing and found', 'A hiker named Ada Quill, 29, is missing.', 'Ada Quill, 29, was found alive on Monday.'],
    ['missing and dead', 'A teacher named Ada Quill is missing.', 'The body of Ada Quill was recovered on Monday.'],
    [
      'without a name, and free',
      'Gunmen abducted a farmer from his barn.',
      'Tom Reed was released on Sunday after two days in the hands of his kidnappers.',
    ],
    ['in care and home', 'Ada Quill, 31, is being treated for shock.', 'Ada Quill, 31, was discharged on Monday.'],
    ['the only one missing', 'One man was still missing.', 'The man turned up at the house of his brother.'],
    [
      'found, and in care, then home',
      'Ada Quill, 31, is alive. Ada Quill was flown to hospital, where surgeons will operate.',
      'Ada Quill left hospital on Tuesday.',
    ],
    [
      'by the age alone',
      'A woman of 74 was flown to hospital.',
      'Ada Quill, the 74-year-old who was struck by a stone, left hospital on Monday.',
    ],
  ])('%s', (_, before, after) => {
    const lines = found(before, after);
    expect(lines).toHaveLength(1);
  });
});

describe('what is no such change', () => {
  it.each([
    ['another person', 'Ada Quill, 31, is being treated for shock.', 'Maud Hale, 60, was discharged on Monday.'],
    ['another age', 'A woman of 74 was flown to hospital.', 'Ada Quill, 40, left hospital on Monday.'],
    ['told in one breath', 'Ada Quill was taken to hospital, where she died.', 'Ada Quill died in hospital.'],
    [
      'what was before the death that it tells',
      'Ada Quill died on Thursday; she had been in hospital since a fall.',
      'Ada Quill died last Thursday, late in the evening.',
    ],
    ['bail', 'Tom Reed was kidnapped in 2010.', 'Tom Reed was released on bail.'],
    ['one of two', 'One man was still missing.', 'A woman was found alive. A man turned up at a farm.'],
    ['a thing', 'The cat was trapped under a car.', 'Ada Quill was rescued on Monday.'],
    ['from a post', 'Tom Reed is being treated for shock.', 'Tom Reed was discharged from the army.'],
  ])('%s', (_, before, after) => {
    expect(found(before, after)).toEqual([]);
  });

  it('a later article that leaves out the end', () => {
    expect(
      found('Ada Quill, 31, is being treated for shock.', 'Ada Quill, 31, was discharged.', [
        '2024-05-14',
        '2024-05-10',
      ]),
    ).toEqual([]);
  });
});
