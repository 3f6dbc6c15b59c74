import { describe, expect, it } from 'vitest';
import { placeOfDeath } from './whereabouts.ts';

/** The place told by the verb that stands between bars. */
const placeIn = (marked: string): string | null => {
  const [before, verb, after] = marked.split('|') as [string, string, string];
  const text = before + verb + after;
  const span = { start: before.length, end: before.length + verb.length };
  const place = placeOfDeath(text, { start: 0, end: text.length }, span);
  return place && `${place.where}${place.isPronounced ? ' (pronounced)' : ''}: ${text.slice(place.start, place.end)}`;
};

describe('placeOfDeath', () => {
  it.each([
    ['She |died| at the scene.', 'scene: died at the scene'],
    ['He was |pronounced| dead on the scene.', 'scene (pronounced): pronounced dead on the scene'],
    ['He was pronounced |dead| at a hospital.', 'hospital (pronounced): pronounced dead at a hospital'],
    ['She |died| an hour later at St. Agnes Hospital.', 'hospital: died an hour later at St. Agnes Hospital'],
    ['He |died| in an ambulance on Monday.', 'way: died in an ambulance '],
    ['She |died| as she was being flown to a hospital.', 'way: died as she was being flown to a hospital'],
    ['He |died| before reaching the hospital.', 'way: died before reaching the hospital'],
    ['He was taken to Quill Clinic in Ostra, where he |died|.', 'hospital: to Quill Clinic in Ostra, where he died'],
    ['He |died| in his own home.', 'home: died in his own home'],
  ])('%s', (marked, place) => {
    expect(placeIn(marked)).toBe(place);
  });
  it.each([
    'She |died| on Monday.',
    'He |died| of a wound, and his son was taken to a hospital.',
    'She |died| after a fall; a doctor at the hospital said so.',
    'The court |declared| the law void at the hospital.',
    'He |died| while his wife was at the hospital.',
  ])('%s: nothing', (marked) => {
    expect(placeIn(marked)).toBeNull();
  });
  it('reads long texts in time', () => {
    for (const piece of ['at ', 'a b ', '. ', 'hospital ', 'St. ', 'where he '])
      expect(placeIn(`${piece.repeat(100_000)}|died|${piece.repeat(100_000)}`)).not.toBe('');
  });
});
