import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { findNames } from './find-names.ts';

const namesOf = (text: string): string[] =>
  findNames(analyse(text, { title: null, dropped: [] })).map(
    ({ start, end, type }) => `${text.slice(start, end)}/${type}`,
  );

describe('who is so old is a person', () => {
  it.each([
    ['The man was identified as 27-year-old Selem Belai of Atlanta.', 'Selem Belai/person'],
    ['Police named 19-year-old Zanilah Voort as the driver.', 'Zanilah Voort/person'],
    ['Zanilah Voort, 19, of Ostby, was hurt.', 'Zanilah Voort/person'],
  ])('%s', (text, name) => expect(namesOf(text)).toContain(name));
});

describe('what is so old is none, nor what stands before a noun', () => {
  it.each([
    'Police held a 25-year-old New York man.',
    'A 26-year-old Los Angeles Lakers guard fell.',
    'The 80-year-old Brook Street Bridge fell.',
    'They left New York, 12, and Chicago, 14, in the rain.',
    'In June, 25, or half of them, left.',
  ])('%s', (text) => expect(namesOf(text).filter((name) => name.endsWith('/person'))).toEqual([]));
});
