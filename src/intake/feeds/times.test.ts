import { expect, test } from 'vitest';
import { readPerson } from './people.ts';
import { readTime } from './times.ts';

test.each([
  ['Fri, 03 May 2024 10:04:00 +0200', '2024-05-03T10:04:00+02:00'],
  ['Fri, 3 May 2024 10:04 GMT', '2024-05-03T10:04:00Z'],
  ['03 May 24 10:04:00 EST', '2024-05-03T10:04:00-05:00'],
  ['Sat, 31 Dec 99 23:59:59 PST', '1999-12-31T23:59:59-08:00'],
  ['Friday, 3 May 2024 10:04:00 +02:00', '2024-05-03T10:04:00+02:00'],
  ['Fri May  3 10:04:00 2024', '2024-05-03'],
  ['2024-05-03T10:04:00Z', '2024-05-03T10:04:00Z'],
  ['2024-05-03T10:04:00.123+02:00', '2024-05-03T10:04:00+02:00'],
  ['2024-05-03T10:04+0200', '2024-05-03T10:04:00+02:00'],
  ['2024-05-03 10:04:00', '2024-05-03'],
  ['2024-05-03', '2024-05-03'],
  ['2024-05', '2024-05'],
  ['2024', '2024'],
  ['May 3, 2024', '2024-05-03'],
  ['Fri, 03 May 2024 10:04:00 XYZ', '2024-05-03'],
  ['Fri, 03 May 2024 25:04:00 GMT', '2024-05-03'],
  ['Fri, 31 Feb 2024 10:04:00 GMT', null],
  ['2024-13-03T10:04:00Z', null],
  ['03/04/2024', null],
  ['yesterday', null],
  ['', null],
])('%j is %j', (words, value) => expect(readTime(words)).toBe(value));

test.each([
  ['Jane Roe', { name: 'Jane Roe', email: null }],
  ['jane@a.example (Jane Roe)', { name: 'Jane Roe', email: 'jane@a.example' }],
  ['Jane Roe (jane@a.example)', { name: 'Jane Roe', email: 'jane@a.example' }],
  ['Jane Roe <jane@a.example>', { name: 'Jane Roe', email: 'jane@a.example' }],
  ['jane@a.example', { name: null, email: 'jane@a.example' }],
  ['Jane Roe (Northern Wire)', { name: 'Jane Roe (Northern Wire)', email: null }],
  ['  ', null],
])('%j is %j', (words, person) => expect(readPerson(words)).toEqual(person));
