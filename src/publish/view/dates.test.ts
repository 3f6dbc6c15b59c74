import { expect, test } from 'vitest';
import { dateInWords, shortDate } from './dates.ts';

test.each([
  ['2024-03-11', '11 March 2024'],
  ['2024-03', 'March 2024'],
  ['2024', '2024'],
  ['2024-21', 'spring 2024'],
  ['2024-03-11T09:30:00Z', '11 March 2024, 09:30'],
  ['2024-03~', 'about March 2024'],
  ['2024?', '2024 (uncertain)'],
  ['2023-11/2024-01-05', 'November 2023 to 5 January 2024'],
  ['../2024', 'until 2024'],
  ['2024/..', 'from 2024'],
  ['199', '1990s'],
  ['2016-W07', 'week 7 of 2016'],
  ['2016-Q3', 'quarter 3 of 2016'],
  ['2024-03-11TEV', '11 March 2024, evening'],
  ['2024-WI', 'winter 2024'],
  ['199X', '1990s'],
  ['XXXX-03', 'XXXX-03'],
  ['2024-13', '2024-13'],
  ['a/b/c', 'a/b/c'],
  ['', ''],
])('%s is "%s"', (edtf, words) => expect(dateInWords(edtf)).toBe(words));

test.each([
  ['2024-03-11', '11 Mar 2024'],
  ['2024-09-11T09:30', '11 Sep 2024'],
  ['2023-11/2024-01', 'Nov 2023 to Jan 2024'],
])('%s is "%s" where there is little room', (edtf, words) => expect(shortDate(edtf)).toBe(words));
