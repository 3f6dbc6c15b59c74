import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times.ts';
import { plainSyntax } from './plain-syntax.ts';
import { RULES } from './rules.ts';

describe.each(RULES)('$name', (rule) => {
  it.each(rule.examples)('reads "$text"', (example) => {
    const { text, found = text, published = null, last } = example;
    const times = findTimes(plainSyntax(text), { published, ...(last === undefined ? {} : { last }) });
    const time = times.find(({ start, end }) => text.slice(start, end) === found);
    expect(times.map(({ start, end }) => text.slice(start, end))).toContain(found);
    expect(time).toMatchObject({ type: example.type ?? 'DATE', value: example.value });
    expect(time?.mod).toBe(example.mod);
    if (example.earliest) expect(time).toMatchObject({ earliest: example.earliest, latest: example.latest });
  });

  it.each(rule.not)('leaves "%s"', (text) => {
    const times = findTimes(plainSyntax(text), { published: '2018-04-22' }, [rule]);
    expect(times.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

it('has a name of its own, a sentence and an example for every rule', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { what, examples, not } of RULES) {
    expect(what).toMatch(/\.$/);
    expect(examples.length).toBeGreaterThan(0);
    expect(not.length).toBeGreaterThan(0);
  }
});
