/** Long texts of one thing: every step ends, and what it finds stays inside the text and grows with it. */
import { describe, expect, it } from 'vitest';
import { findAmounts } from './amounts/find-amounts.ts';
import { resolve } from './coreference/resolve.ts';
import { SIEVES } from './coreference/sieves.ts';
import { findEvents } from './factuality/find-events.ts';
import { CLAUSE_RULES, LINK_RULES } from './factuality/rules/index.ts';
import { findNames } from './names/find-names.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { ATTRIBUTION_RULES } from './quotes/rules/index.ts';
import type { Syntax } from './syntax.ts';
import { repeated } from './testing/repeated.ts';
import { findTimes } from './times/find-times.ts';

const PATIENCE = 120_000;

/** How many things each step finds. */
function found(syntax: Syntax): number[] {
  const names = findNames(syntax);
  const quotes = findQuotes(syntax, names);
  const { chains } = resolve(syntax, names, quotes);
  const times = findTimes(syntax, { published: '2018-04-22' });
  const lists = [
    quotes,
    chains.flatMap(({ mentions }) => mentions),
    times,
    findAmounts(syntax, times),
    findEvents(syntax, quotes),
  ];
  for (const spans of lists)
    for (const { start, end } of spans) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(syntax.text.length);
    }
  return lists.map(({ length }) => length);
}

describe('an example of every rule, over and over', () => {
  const texts = [...ATTRIBUTION_RULES, ...CLAUSE_RULES, ...LINK_RULES, ...SIEVES].flatMap(({ examples }) =>
    examples.slice(0, 1).map(({ text }) => text),
  );
  it.each(texts)(
    '%s',
    (text) => {
      const events = found(repeated(text, 20)).at(-1)!;
      expect(events).toBe(20 * found(repeated(text, 1)).at(-1)!);
    },
    PATIENCE,
  );
});

describe('a million characters', () => {
  it.each(['7', '"', 'last ', 'he ', 'according to ', '"I ', 'Quill, '])(
    'of %j',
    (seed) => {
      const text = seed.repeat(Math.floor(1_000_000 / 40 / seed.length));
      expect(found(repeated(text, 40, false)).every(Number.isFinite)).toBe(true);
    },
    PATIENCE,
  );
});
