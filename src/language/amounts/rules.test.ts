import { describe, expect, it } from 'vitest';
import { plainSyntax } from '../times/plain-syntax.ts';
import { findAmounts } from './find-amounts.ts';
import { notAnAmount } from './rules/not-an-amount.ts';
import { AMOUNT_RULES } from './rules.ts';

describe.each(AMOUNT_RULES)('$name', (rule) => {
  it.each(rule.examples)('reads "$text"', (example) => {
    const { text, found = text, kind, low, high, unit = null } = example;
    const amounts = findAmounts(plainSyntax(text), []);
    expect(amounts.map(({ start, end }) => text.slice(start, end))).toContain(found);
    expect(amounts.find(({ start, end }) => text.slice(start, end) === found)).toMatchObject({ kind, low, high, unit });
  });

  it.each(rule.not)('leaves "%s"', (text) => {
    // What is no amount for any rule is tried on all of them.
    const rules = rule === notAnAmount ? AMOUNT_RULES : [rule];
    const amounts = findAmounts(plainSyntax(text), [], rules);
    expect(amounts.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

it('has a name of its own and a sentence for every rule', () => {
  expect(new Set(AMOUNT_RULES.map(({ name }) => name)).size).toBe(AMOUNT_RULES.length);
  for (const { what, not } of AMOUNT_RULES) {
    expect(what).toMatch(/\.$/);
    expect(not.length).toBeGreaterThan(0);
  }
});
