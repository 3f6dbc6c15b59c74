import type { AmountRule } from '../rule.ts';

/** What is single without being counted: a mother, a malt, a bed. */
const NOT_ALONE =
  /^(?:mother|mothers|father|parent|mom|mum|dad|man|woman|person|people|malt|bed|room|currency|market|file|cell|title|ticket|thing|word|day|one|most|handed|out|sex|use|issue|payer|digit|family|minded|barrel|storey|story|life|status)$/;

/** One and no more. */
export const single: AmountRule = {
  name: 'single',
  what: 'One and no more: "by a single vote", "a single shot".',
  examples: [
    { text: 'by a single vote.', found: 'a single', kind: 'count', low: 1, high: 1 },
    { text: 'fired a single shot', found: 'a single', kind: 'count', low: 1, high: 1 },
  ],
  not: [
    'a single mother',
    'a single-handed rescue',
    'a single day',
    'every single vote',
    'a single of theirs',
    'not a single vote',
    'a single malt',
    'without a single shot',
  ],
  match: (c, { tokens }) => {
    const before = c.peek(-1).lower;
    if (c.peek().lower !== 'a' || c.peek(1).lower !== 'single' || /^(?:not|without|nor|never)$/.test(before))
      return null;
    const noun = c.peek(2);
    const upos = tokens[noun.token]?.upos;
    if (noun.kind !== 'letters' || NOT_ALONE.test(noun.lower) || c.peek(3).lower === '-') return null;
    if (upos !== 'X' && upos !== 'NOUN') return null;
    if (/^(?:of|by|from|in|on|at|and|that|was|is|to|for|with|has)$/.test(noun.lower)) return null;
    c.at += 2;
    return { kind: 'count', low: 1, high: 1, approximate: false, unit: null, of: noun.token < 0 ? 'head' : noun.token };
  },
};
