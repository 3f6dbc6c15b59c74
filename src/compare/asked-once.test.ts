import { describe, expect, it } from 'vitest';
import { isOfFullName, retold } from './asked-once.ts';
import type { Matter } from './comparison.ts';
import type { Answer, Question } from './rule.ts';

/** An answer by its article and where its words begin; nothing else of it counts here. */
const answer = (testimony: number, start: number): Answer =>
  ({ testimony, label: { start, end: start + 3 } }) as Answer;
const asking = (aspect: Question['aspect'], ...accounts: Answer[][]): Question => ({
  aspect,
  template: 'amount',
  slots: {},
  actors: [],
  accounts,
  exclusive: true,
});
const before = [{ rule: 'event-facts', question: asking('amount', [answer(0, 10)], [answer(1, 40)]) }];

describe('a question asked again', () => {
  it('adds its answers to the earlier accounts that it shares', () => {
    const again = retold(asking('amount', [answer(1, 40), answer(2, 7)], [answer(0, 10)]), before);
    expect(again?.at).toBe(0);
    expect(again?.joined.accounts).toEqual([[answer(0, 10)], [answer(1, 40), answer(2, 7)]]);
  });

  it.each([
    ['one account is new', asking('amount', [answer(0, 10)], [answer(2, 7)])],
    ['both accounts share one', asking('amount', [answer(0, 10)], [answer(0, 10)])],
    ['it asks of another aspect', asking('date', [answer(0, 10)], [answer(1, 40)])],
    ['it has one account', asking('amount', [answer(0, 10)])],
  ])('is another where %s', (_, question) => {
    expect(retold(question, before)).toBeNull();
  });
});

describe('a matter of a bare name', () => {
  const of = (actor: string, age: number, aspect: Matter['aspect'] = 'age') =>
    ({ aspect, template: 'age', slots: { actor }, accounts: [{ value: { type: 'number', low: age, high: age } }] }) as unknown as Matter; // biome-ignore format: one record
  it('is that of the full name where an answer is the same', () => {
    expect(isOfFullName(of('Ida Orban', 34), of('Orban', 34))).toBe(true);
  });
  it.each([
    ['another answer', of('Ida Orban', 34), of('Orban', 35)],
    ['another name', of('Ida Vale', 34), of('Orban', 34)],
    ['a first name, which many bear', of('Ida Orban', 34), of('Ida', 34)],
    ['a spelling', of('Ida Orban', 34, 'name'), of('Orban', 34, 'name')],
  ])('is not with %s', (_, full, bare) => {
    expect(isOfFullName(full, bare)).toBe(false);
  });
});
