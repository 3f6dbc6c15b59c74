import { hedged } from '../interval.ts';
import { hedgeBefore } from '../quantity.ts';
import type { AmountRule } from '../rule.ts';

/** How often. */
export const timesOver: AmountRule = {
  name: 'times-over',
  what: 'How often something was done in one word: "twice", "thrice".',
  examples: [
    { text: 'married twice', found: 'twice', kind: 'count', low: 2, high: 2 },
    { text: 'was stabbed at least twice.', found: 'at least twice', kind: 'count', low: 2, high: null },
    { text: 'thrice', kind: 'count', low: 3, high: 3 },
  ],
  not: ['twice as many', 'twice the price', 'twice a week', 'twice daily', 'once or twice', 'think twice', 'twice-married', 'more than twice that', 'twice its size', 'twice more'], // biome-ignore format: one list
  match: (c) => {
    const hedge = hedgeBefore(c);
    const before = c.peek(-1).lower;
    const word = c.word('twice', 'thrice');
    if (!word || before === 'or' || before === 'think' || before === 'thinking') return null;
    if (c.peek().lower === '-' || NO_COUNT.test(c.peek().lower)) return null;
    const times = word === 'twice' ? 2 : 3;
    return { kind: 'count', ...hedged(times, times, hedge, true), unit: null, of: -1 };
  },
};

/** What makes it a ratio or a rate. */
const NO_COUNT =
  /^(?:as|the|that|this|those|these|a|an|its|his|her|their|our|my|your|what|daily|weekly|monthly|yearly|annually|nightly|per|each|every|more|over|removed|weekday)$/;
