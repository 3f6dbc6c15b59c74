import { describe, expect, test } from 'vitest';
import { findDate, readDate } from './dates.ts';

describe('reads what can be read in one way only', () => {
  test.each([
    ['2025-11-11', '2025-11-11'],
    ['2025-11-11T10:04:00+01:00', '2025-11-11'],
    ['2025/3/5', '2025-03-05'],
    ['20251111', '2025-11-11'],
    ['20251111T100400Z', '2025-11-11'],
    ['Tue, 11 Nov 2025 10:04:00 GMT', '2025-11-11'],
    ['Wed Nov 11 10:04:00 GMT 2020', '2020-11-11'],
    ['Nov. 11, 2025 10:04 a.m.', '2025-11-11'],
    ['November 11th, 2025', '2025-11-11'],
    ['11th of November 2025', '2025-11-11'],
    ['5 September 2025', '2025-09-05'],
    ['5-Sep-2025', '2025-09-05'],
    ['Sept. 5 2025', '2025-09-05'],
    ['5. März 2025', '2025-03-05'],
    ['5 août 2025', '2025-08-05'],
    ['5 de noviembre de 2025', '2025-11-05'],
    ['05.03.2025', '2025-03-05'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['11/11/2025', '2025-11-11'],
    ['29 February 2024', '2024-02-29'],
    ['November 2025', '2025-11'],
    ['2025-11', '2025-11'],
    ['2025', '2025'],
  ])('%s', (words, value) => {
    expect(readDate(words)).toBe(value);
  });
});

describe('reads nothing into', () => {
  test.each([
    '03/04/2025',
    '31 November 2025',
    '29 February 2025',
    '2025-13-01',
    '2025-00-10',
    '99 Smarch 2025',
    'yesterday',
    'Friday',
    '12:30',
    'May',
    '1,2025 people',
    'version 1.2.2025.4',
    '555-2025',
    '',
  ])('%s', (words) => {
    expect(readDate(words)).toBeNull();
  });

  test('years long before or after the press', () => {
    expect(readDate('0900-01-01')).toBeNull();
    expect(readDate('3025-01-01')).toBeNull();
  });
});

test('the first date of the words, with its place', () => {
  const words = 'First published 3 May 2019, updated 4 May 2019';
  const found = findDate(words);
  expect(found).toMatchObject({ value: '2019-05-03' });
  expect(words.slice(found!.start, found!.end)).toBe('3 May 2019');
});

test('a day beats the month in it', () => {
  expect(findDate('November 11, 2025')?.value).toBe('2025-11-11');
});
