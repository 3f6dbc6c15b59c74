import { expect, it } from 'vitest';
import { heardWords } from './heard-words.ts';

it.each([
  ['She left at 6:41pm PST on Friday.', 'She left at 18:41 on Friday.'],
  ['It began at 9 a.m. EDT (1300 GMT).', 'It began at 9 am (13:00 GMT).'],
  ['It began at 12.30 a.m. today', 'it began at 00:30 today'],
  ["We can't see the workers' hall", 'We cannot see the worker’s hall'],
])('sounds alike: %s', (a, b) => expect(heardWords(a)).toEqual(heardWords(b)));

it.each([
  ['She left at 6:41pm.', 'She left at 6:41am.'],
  ['She left at 6:41pm.', 'She left at 7:41pm.'],
  ['He won by 5:3.', 'He won by 5:2.'],
  ['I am 40.', 'I am 41.'],
])('sounds otherwise: %s', (a, b) => expect(heardWords(a)).not.toEqual(heardWords(b)));

it('reads a long row of figures in no time', () => {
  expect(heardWords('1:23 p'.repeat(50_000)).length).toBeGreaterThan(1);
});
