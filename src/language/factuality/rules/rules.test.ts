import { describe, expect, test } from 'vitest';
import { analyse } from '../../analyse.ts';
import { certaintyOf } from '../certainty.ts';
import { CLAUSE_RULES, LINK_RULES } from './index.ts';

function readAt(text: string, word: string) {
  const syntax = analyse(text, { title: null, dropped: [] });
  const token = syntax.tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
  expect(token).toBeGreaterThanOrEqual(0);
  return certaintyOf(syntax, token);
}

describe.each([...CLAUSE_RULES, ...LINK_RULES].map((rule) => [rule.name, rule] as const))(
  '%s',
  (_, { examples, not, why }) => {
    test('says why', () => expect(why.length).toBeGreaterThan(20));

    for (const { text, word, certainty, polarity } of examples) {
      test(`${text} [${word}]`, () => {
        const found = readAt(text, word);
        expect({ certainty: found.certainty, polarity: found.polarity }).toEqual({ certainty, polarity });
      });
    }

    for (const { text, word } of not) {
      test(`asserted: ${text} [${word}]`, () => {
        const { certainty, polarity } = readAt(text, word);
        expect({ certainty, polarity }).toEqual({ certainty: 'asserted', polarity: 1 });
      });
    }
  },
);
