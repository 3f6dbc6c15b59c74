import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { findNames } from './find-names.ts';

const namesOf = (text: string): string[] =>
  findNames(analyse(text, { title: null, dropped: [] })).map(
    ({ start, end, type }) => `${text.slice(start, end)}/${type}`,
  );

describe('finds names with their type', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Mary Holloway of Chicago joined the Brask Motor Company.', ['Mary Holloway/person', 'Chicago/place']],
    ['William Hardy of Wyandorf, was hurt.', ['William Hardy/person', 'Wyandorf/place']],
    ['Tre Quill of Lilbourne was hurt.', ['Tre Quill/person', 'Lilbourne/place']],
    ["Police questioned Mary Holloway's brother in Ohio.", ['Mary Holloway/person', 'Ohio/place']],
    [
      'Officials in the United States blamed the Ministry of Defence.',
      ['United States/place', 'Ministry of Defence/organisation'],
    ],
    ['Mary Holloway spoke. Nobody expected Holloway to leave.', ['Mary Holloway/person', 'Holloway/person']],
    ['Mrs. Paris lives in Chicago.', ['Paris/person', 'Chicago/place']],
    ['Witnesses said Mr. Mary had left. The judge asked Mr. Mary why.', ['Mary/person']],
    ['Springfield Police Chief Daniel Holloway declined to comment.', ['Daniel Holloway/person']],
  ];
  for (const [text, wanted] of cases)
    it(text, () => expect(namesOf(text)).toEqual(expect.arrayContaining([...wanted])));
});

describe('finds no name', () => {
  const cases = [
    'Police said on Friday that nobody was hurt.',
    'The company did not answer.',
    'She was released in July 2023 after two years.',
    'It rained all day, and the match was called off.',
    'However, they said the door was open.',
    '“We are sorry,” they said.',
  ];
  for (const text of cases) it(text, () => expect(namesOf(text)).toEqual([]));
});

describe('spans', () => {
  it('have no leading article and no possessive ending', () => {
    for (const text of ["The United Nations' envoy met Mary Holloway's lawyer.", 'The Senate met in the Netherlands.'])
      for (const name of namesOf(text)) expect(name).not.toMatch(/^the |['’]s?\/|^The /);
  });

  it('are sorted, disjoint and inside any text', () => {
    const words = fc.constantFrom(
      'Mary',
      'Holloway',
      'the',
      "'s",
      'of',
      'U.S.',
      '“',
      '\ud800',
      'CHICAGO',
      '\n\n',
      '.',
      'said',
      '–',
      'Bank',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        let last = 0;
        for (const { start, end } of findNames(analyse(text, { title: null, dropped: [] }))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
