/** A named house stands in one town. */
import { describe, expect, it } from 'vitest';
import { storyOfTexts } from '../../../claims/testing/story.ts';

const differences = (...texts: readonly string[]): string[] =>
  storyOfTexts(...texts)
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'site')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    [
      'a clinic',
      'Ada Marsh was treated at the Brenning Center in Holly Springs on Monday.',
      'Ada Marsh left the Brenning Treatment Center in Oak Grove after a month.',
      'Brenning Center in Holly Springs | Brenning Treatment Center in Oak Grove',
    ],
    [
      'a prison',
      'Hugo Marsh was moved to Quillmore Prison, Springfield, on Monday.',
      'Hugo Marsh is held at Quillmore Prison in Georgetown.',
      'Quillmore Prison, Springfield | Quillmore Prison in Georgetown',
    ],
  ])('%s', (_, one, other, told) => {
    expect(differences(one, other)).toEqual([told]);
  });
});

describe('do not differ', () => {
  it.each([
    [
      'a town and its state',
      'Ada Marsh was treated at the Brenning Center in Holly Springs.',
      'Ada Marsh was treated at the Brenning Center in Mississippi.',
    ],
    [
      'an article that knows of both',
      'Ada Marsh was treated at the Brenning Center in Holly Springs, not at the Brenning Center in Oak Grove.',
      'Ada Marsh was treated at the Brenning Center in Oak Grove.',
    ],
    [
      'one town by the other',
      'Ada Marsh was treated at the Brenning Center in Holly Springs, near Oak Grove.',
      'Ada Marsh was treated at the Brenning Center in Oak Grove.',
    ],
    [
      'a suburb and its city',
      'Ada Marsh was treated at the Brenning Center in Malibu.',
      'Ada Marsh was treated at the Brenning Center in Los Angeles.',
    ],
    [
      'another house',
      'Ada Marsh was treated at the Brenning Center in Holly Springs.',
      'Ada Marsh was treated at the Quillmore Center in Oak Grove.',
    ],
    [
      'a month with the name of a town',
      'Ada Marsh entered the Brenning Center in May.',
      'Ada Marsh was treated at the Brenning Center in Oak Grove.',
    ],
    [
      'a firm with many houses',
      'Ada Marsh worked at Brenning Bank in Holly Springs.',
      'Ada Marsh worked at Brenning Bank in Oak Grove.',
    ],
  ])('%s', (_, one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });
});
