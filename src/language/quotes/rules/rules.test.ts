import { describe, expect, test } from 'vitest';
import { analyse } from '../../analyse.ts';
import { spanOf, treeOf } from '../../tree.ts';
import type { Range } from '../attribution.ts';
import { ATTRIBUTION_RULES } from './index.ts';

const words = (text: string, range: Range | null): string | null => {
  if (!range) return null;
  const { start, end } = spanOf(treeOf(analyse(text, { title: null, dropped: [] })), range.first, range.last);
  return text.slice(start, end);
};

/** What the whole list of rules reads at each token, and by which rule. */
function readings(text: string) {
  const tree = treeOf(analyse(text, { title: null, dropped: [] }));
  return tree.tokens.flatMap((_, token) => {
    for (const rule of ATTRIBUTION_RULES) {
      const found = rule.read(tree, token);
      if (found) return [{ rule: rule.name, ...found }];
    }
    return [];
  });
}

describe.each(ATTRIBUTION_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, { examples, not, why }) => {
  test('says why', () => expect(why.length).toBeGreaterThan(20));

  test.each(examples.map((example) => [example.text, example] as const))(
    'reads: %s',
    (text, { source, cue, content }) => {
      const found = readings(text).filter(({ rule }) => rule === name);
      expect(
        found.map((one) => [
          words(text, one.source),
          words(text, one.cue),
          one.content.map((piece) => words(text, piece)),
        ]),
      ).toEqual([[source, cue, content]]);
    },
  );

  test.each(not)('leaves alone: %s', (text) => {
    expect(readings(text).filter(({ rule }) => rule === name)).toEqual([]);
  });
});
