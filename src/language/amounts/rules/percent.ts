import { intervalOfQuantity, quantityAt } from '../quantity.ts';
import type { AmountRule } from '../rule.ts';

/** Percentages. */
export const percent: AmountRule = {
  name: 'percent',
  what: 'A percentage, or percentage points: "50%", "12 to 15 percent", "nearly 60 per cent", "two percentage points".',
  examples: [
    { text: 'a level of 0. 07 percent', found: '0. 07 percent', kind: 'percent', low: 0.07, high: 0.07, unit: '%' },
    { text: 'a level of .08 percent', found: '08 percent', kind: 'percent', low: 0.08, high: 0.08, unit: '%' },
    { text: 'fell 3. 9 percent', found: '3. 9 percent', kind: 'percent', low: 3.9, high: 3.9, unit: '%' },
    { text: '50%', kind: 'percent', low: 50, high: 50, unit: '%' },
    { text: '12 to 15 percent', kind: 'percent', low: 12, high: 15, unit: '%' },
    { text: 'nearly 60 per cent', kind: 'percent', low: 51, high: 60, unit: '%' },
    { text: 'two percentage points', kind: 'percent', low: 2, high: 2, unit: 'percentage point' },
    { text: '40 percent to 70 percent', kind: 'percent', low: 40, high: 70, unit: '%' },
    { text: '3.5-percent', kind: 'percent', low: 3.5, high: 3.5, unit: '%' },
  ],
  not: ['percent', 'per cent', '5 points', '%20', 'a percentage'],
  match: (c) => {
    const quantity = quantityAt(c);
    if (!quantity) return null;
    c.hyphen();
    if (c.words_('percentage', 'points') || c.words_('percentage', 'point'))
      return { kind: 'percent', ...intervalOfQuantity(quantity, false), unit: 'percentage point', of: 'head' };
    if (!c.word('%', 'percent', 'pct') && !c.words_('per', 'cent')) return null;
    // "40 percent to 70 percent"
    const high = c.attempt(() => {
      if (!c.word('to', '-', '--')) return null;
      const second = quantityAt(c);
      return second && second.low > quantity.high && (c.word('%', 'percent', 'pct') || c.words_('per', 'cent'))
        ? second.high
        : null;
    });
    return {
      kind: 'percent',
      ...intervalOfQuantity(high === null ? quantity : { ...quantity, high }, false),
      unit: '%',
      of: 'head',
    };
  },
};
