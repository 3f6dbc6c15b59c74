import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, nearness, wordDifference } from './slips.ts';

describe('words of a name', () => {
  it.each([
    ['quill', 'quill', 'same'],
    ["o'quill", 'oquill', 'same'],
    ['centre', 'center', 'same'],
    ['erica', 'erika', 'sound'],
    ['sarah', 'sara', 'sound'],
    ['ozborne', 'obzorne', 'slip'],
    ['marwick', 'marvick', 'slip'],
    ['ken', 'kent', 'slip'],
    ['wilkerson', 'wilkson', 'slip'],
    ['independent', 'independent', 'same'],
    ['harold', 'garold', 'apart'],
    ['14th', '15th', 'apart'],
    ['14th', '55th', 'apart'],
    ['tom', 'tim', 'slip'],
    ['bo', 'bob', 'apart'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(nearness(a, b)).toBe(expected);
    expect(nearness(b, a)).toBe(expected);
  });

  it('stand alike in both orders, whatever they are', () => {
    const word = fc.stringMatching(/^[a-z0-9'-]{0,12}$/);
    fc.assert(fc.property(word, word, (a, b) => nearness(a, b) === nearness(b, a)));
  });
});

describe('names', () => {
  it.each([
    ['Ada Quill', 'Ada Qiull', 'person', 'family'],
    ['Ada Marwick', 'Adah Marwick', 'person', 'given'],
    ['Devan Laray Akins', 'Devan Larry Adkins', 'person', 'family'],
    ['Independent Street', 'Independence Street', 'place', 'word'],
    ['Phillips Road', 'Phillip Street', 'place', null],
    ['Phillipps Road', 'Philips Street', 'place', 'word'],
    ['Marlow Vally Hospital', 'Marlow Valley Hospital', 'organisation', 'word'],
    ['Ada Quill', 'Ada B. Quill', 'person', null],
    ['Bill Quill', 'William Quill', 'person', null],
    ['Ada Quill', 'Quill', 'person', null],
    ['Tom Quill Jr.', 'Tom Quil Sr.', 'person', null],
    ['Smith', 'Smiths', 'person', null],
    ['Marlow County Sheriff', 'Marlow County Sheriffs', 'person', null],
    ['Ada William', 'Ada Williams', 'person', 'family'],
    ['North Street', 'South Street', 'place', null],
    ['14th Street', '15th Street', 'place', null],
    ['Marlow Centre', 'Marlow Center', 'organisation', null],
    ['Marlow Bank', 'Marlow Banks', 'organisation', null],
  ] as const)('%s and %s (%s): %s', (a, b, type, part) => {
    expect(differenceOf(a, b, type)?.part ?? null).toBe(part);
    expect(differenceOf(b, a, type)?.part ?? null).toBe(part);
  });
});

it.each([
  ['Marchinkowski', 'Marchinikowsk', 'slip'],
  ['Marchinkowski', 'Marchwinicki', 'apart'],
  ['Norvalian', 'Norvalianity', 'apart'],
] as const)('long words: %s, %s: %s', (a, b, near) => {
  expect(nearness(a.toLowerCase(), b.toLowerCase())).toBe(near);
});

it('a firm’s last word may have another ending', () => {
  expect(wordDifference('Reedgrass Distribution', 'Reedgrass Distributors', 'organisation')).not.toBeNull();
  expect(wordDifference('Reedgrass Distribution', 'Reedgrass Distilleries', 'organisation')).toBeNull();
});
