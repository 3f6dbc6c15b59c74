/** Numbers to call: a slip of the pen, not another line. */
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../claims/testing/story.ts';
import { telephonesIn } from './telephones.ts';

const differences = (one: string, other: string): string[] =>
  storyOf(
    { path: '1.txt', text: one, published: '2024-05-04' },
    { path: '2.txt', text: other, published: '2024-05-04' },
  )
    .matters.filter(({ finding, template }) => finding === 'differ' && template === 'telephone')
    .map(({ accounts }) => accounts.map(({ label }) => label).join(' | '));

describe('differ', () => {
  it.each([
    ['Witnesses should call police on 01632 960 001.', 'Anyone who saw it is asked to ring 01632 960 01.'],
    ['Witnesses should call 555-010-0199.', 'Police ask witnesses to call (555) 010-0919.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toHaveLength(1);
    expect(differences(other, one)).toHaveLength(1);
  });
});

describe('do not differ', () => {
  it.each([
    ['Call police on 01632 960 001.', 'Call police on 01632 960001.'],
    ['Call police on 01632 960 001.', 'Call police on 01632 960 002.'],
    ['Call police on 01632 960 001.', 'Call police on 632 960 001.'],
    ['Call police on 01632 960 001.', 'Call police on 01632 961 77.'],
    ['Call police on 01632 960 001 or 01632 960 01.', 'Call police on 01632 960 01.'],
    ['The case is filed as 01632 960 001.', 'The case is filed as 01632 960 01.'],
  ])('%s / %s', (one, other) => {
    expect(differences(one, other)).toEqual([]);
    expect(differences(other, one)).toEqual([]);
  });

  it('reads long runs of digits in time that grows with their length', () => {
    expect(telephonesIn(`call ${'1'.repeat(100_000)}`)).toEqual([]);
    expect(telephonesIn(`call ${'11 '.repeat(30_000)}`).length).toBeLessThan(30_000);
  });
});
