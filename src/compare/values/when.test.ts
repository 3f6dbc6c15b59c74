import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWhen, joined, spanning, type When, whenOf } from './when.ts';

const when = (words: string, value: string, day: string | null = null, before = ''): When =>
  whenOf({ type: 'date', value, earliest: day, latest: day }, words, before);
const relation = (a: When, b: When): string => {
  const one = compareWhen(a, b);
  expect(compareWhen(b, a)).toEqual(one);
  return one.grain ?? one.relation;
};

describe('times that cannot be one', () => {
  it.each<[string, When, When, string]>([
    [
      'half past eight of either half of the day',
      when('half past eight', 'T08:30'),
      when('7.40 a.m.', 'T07:40'),
      'minute',
    ],
    ['a point in place of a colon', when('4.15', 'T04:15'), when('5:12 a.m.', 'T05:12'), 'minute'],
    [
      'an hour that its evening settles',
      joined(when('half past eight', 'T08:30'), when('Friday evening', '2024-05-03TEV', '2024-05-03')),
      when('8:30 a.m.', 'T08:30'),
      'minute',
    ],
    ['two years', when('June 1998', '1998-06'), when('1999', '1999', '1999-01-01'), 'year'],
    ['two months, the years open', when('December', 'XXXX-12'), when('September', 'XXXX-09'), 'month'],
    ['two days', when('Oct. 8', 'XXXX-10-08'), when('October 11, 2019', '2019-10-11', '2019-10-11'), 'day'],
    ['two weekdays of undated pages', when('Thursday', 'XXXX-WXX-4'), when('Friday', 'XXXX-WXX-5'), 'weekday'],
    ['a weekday and a day', when('Friday', 'XXXX-WXX-5'), when('May 7, 2024', '2024-05-07', '2024-05-07'), 'weekday'],
    [
      'today and last Friday',
      when('today', '2024-05-06', '2024-05-06'),
      when('last Friday', '2024-05-03', '2024-05-03'),
      'counted',
    ],
    [
      'a weekday that is not that of its date',
      when('Thursday, May 6, 2024', '2024-05-06', '2024-05-06'),
      when('Thursday', '2024-05-09', '2024-05-09'),
      'weekday',
    ],
    ['two minutes', when('7:10 a.m.', 'T07:10'), when('7 a.m.', 'T07:00', null, 'shortly before '), 'minute'],
    [
      'morning and afternoon',
      when('Tuesday morning', 'XXXX-WXX-2TMO'),
      when('Tuesday afternoon', 'XXXX-WXX-2TAF'),
      'part',
    ],
    ['world time and local time minutes apart', when('2045 GMT', 'T20:45Z'), when('9.55pm', 'T21:55'), 'minute'],
    [
      'late on one day and far past midnight',
      when('Thursday', 'XXXX-WXX-4', null, 'late on '),
      when('1:45 a.m. Friday', 'XXXX-WXX-5T01:45'),
      'part',
    ],
    [
      'clock times of one weekday, a page dated anew a year later',
      when('7:10 a.m.', '2023-05-03T07:10', '2023-05-03'),
      when('9 a.m. Wednesday', '2024-05-08T09:00', '2024-05-08'),
      'minute',
    ],
  ])('%s', (_, a, b, grain) => {
    expect(relation(a, b)).toBe(grain);
  });
});

describe('times that can be one, or cannot be compared', () => {
  it.each<[string, When, When]>([
    ['a year and a month of it', when('1998', '1998'), when('June 1998', '1998-06')],
    ['a day and a month', when('June', 'XXXX-06'), when('June 4', 'XXXX-06-04')],
    ['late Saturday and early Sunday', when('late Saturday', 'XXXX-WXX-6'), when('early Sunday', 'XXXX-WXX-7')],
    [
      'Saturday night and 1 a.m. Sunday',
      when('Saturday night', 'XXXX-WXX-6TNI'),
      when('1 a.m. Sunday', 'XXXX-WXX-7T01:00'),
    ],
    [
      'one weekday of two weeks',
      when('Monday', '2024-05-06', '2024-05-06'),
      when('Monday', '2024-05-13', '2024-05-13'),
    ],
    [
      'yesterday and a weekday a page counts a week later',
      when('yesterday', '2024-05-06', '2024-05-06'),
      when('Monday', '2024-05-13', '2024-05-13'),
    ],
    ['today without a day of publication', when('today', 'XXXX-XX-XX'), when('Friday', 'XXXX-WXX-5')],
    [
      'about a quarter past and around half past',
      when('6:15 p.m.', 'T18:15', null, 'about '),
      when('6:30 p.m.', 'T18:30', null, 'around '),
    ],
    ['a small hour told as morning', when('1:45 a.m.', 'T01:45'), when('early Tuesday morning', 'XXXX-WXX-2TMO')],
    ['clock times of two days', when('9 p.m.', 'T21:00', '2024-05-06'), when('5 p.m.', 'T17:00', '2024-05-09')],
    [
      'a clock time with a point, of a day that is not told',
      when('9.40 p.m.', '2024-05-07T21:40', '2024-05-07'),
      when('9.40 p.m. on Monday', '2024-05-06T21:40', '2024-05-06'),
    ],
    [
      'clock times of two weekdays, a year apart',
      when('7:10 a.m.', '2023-05-04T07:10', '2023-05-04'),
      when('9 a.m. Wednesday', '2024-05-08T09:00', '2024-05-08'),
    ],
    [
      'a weekend and a day counted from a page of another week',
      whenOf(
        { type: 'date', value: '2024-W19-WE', earliest: '2024-05-11', latest: '2024-05-12' },
        'the weekend',
        'over ',
      ),
      when('yesterday', '2024-05-07', '2024-05-07'),
    ],
    ['world time and a local time an hour off', when('1023 GMT', 'T10:23Z'), when('1:53 p.m.', 'T13:53')],
    ['a span and a year in it', spanning(when('1990', '1990'), when('1992', '1992')), when('1991', '1991')],
  ])('%s', (_, a, b) => {
    expect(['compatible', 'unknown']).toContain(relation(a, b));
  });
});

describe('joined', () => {
  it('holds what both say', () => {
    const both = joined(when('9:15 p.m.', 'T21:15'), when('Friday', 'XXXX-WXX-5'));
    expect(relation(both, when('Thursday', 'XXXX-WXX-4'))).toBe('weekday');
    expect(relation(both, when('7:15 p.m.', 'T19:15'))).toBe('minute');
  });
});

it('never finds a time apart from itself', () => {
  const words = fc.constantFrom(
    'Friday',
    'early Sunday',
    'June 1998',
    '8 p.m.',
    'yesterday',
    'Thursday, May 6, 2024',
    '1999',
  );
  const value = fc.constantFrom('XXXX-WXX-5', '1998-06', 'T20:00', '2024-05-06', '1999', '2024-05-06TNI', 'PAST_REF');
  fc.assert(
    fc.property(words, value, (text, timex) => {
      const one = when(text, timex);
      expect(compareWhen(one, one).relation).not.toBe('conflict');
    }),
  );
});

describe('an hour of which half of the day it is was not said', () => {
  it.each([
    [when('half past eight', 'T08:30'), when('8.30 p.m.', 'T20:30')],
    [when('7:15', 'T07:15'), when('7.15pm', 'T19:15')],
    [spanning(when('5:30', 'T05:30'), when('6 p.m.', 'T18:00')), when('5.45 p.m.', 'T17:45')],
  ])('may be either, %#', (a, b) => {
    expect(relation(a, b)).toBe('compatible');
  });

  it('reaches from morning to noon only where the second says so', () => {
    expect(relation(spanning(when('5:30', 'T05:30'), when('6 p.m.', 'T18:00')), when('9 a.m.', 'T09:00'))).toBe(
      'minute',
    );
  });
});
