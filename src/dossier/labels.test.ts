import { describe, expect, it } from 'vitest';
import type { Telling } from '../compare/origins/testing/testimony.ts';
import { lay } from './lay.ts';
import { comparing, matter } from './testing/comparison.ts';

const names = { 'Ada Quill': { type: 'person', forms: ['Quill'] } } as const;
const tell = (text: string, on: readonly string[]): Telling => ({
  id: 'a-1',
  text,
  names,
  says: on.map((words) => ({ on: words, word: 'charged', roles: { patient: 'Ada Quill' } })),
});
const shown = (telling: Telling, label: string, claims: readonly string[]) => {
  const given = matter('m1', 'changed', 'other', claims.map((id) => [label, id] as const), { template: 'stage' }); // biome-ignore format: one record
  const [account] = lay(comparing([telling], [given]), []).points[0]!.accounts;
  return account;
};

describe('an account that is told in a clause', () => {
  it('is shown by the claim around one that is no sentence', () => {
    const telling = tell('Ada Quill, who was charged with arson on Monday, left the town.', [
      'who was charged with arson on Monday',
      'Ada Quill, who was charged with arson on Monday, left the town',
    ]);
    expect(shown(telling, 'who was charged with arson on Monday', ['c2'])?.label).toMatch(
      /^Ada Quill, who was charged/,
    );
  });

  it('is cut after the clause that holds what is told', () => {
    const end =
      ', which the court will hear in the first week of the coming autumn, when the new hall of justice opens its doors';
    const words = `Ada Quill was charged with setting fire to the mill on the northern quay${end}`;
    expect(shown(tell(`${words}.`, [words]), words, ['c1'])?.label).toBe(words.slice(0, -end.length));
  });

  it('keeps the words that were read where no claim reads as a sentence', () => {
    const telling: Telling = { id: 'a-1', text: 'By noon charged with arson.', says: [{ on: 'charged with arson' }] };
    expect(shown(telling, 'charged with arson', ['c1'])?.label).toBe('charged with arson');
  });
});
