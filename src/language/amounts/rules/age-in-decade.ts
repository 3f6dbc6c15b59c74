import type { AmountRule } from '../rule.ts';

/** Ages by decade. */
export const ageInDecade: AmountRule = {
  name: 'age-in-decade',
  what: 'An age by decade: "in her 30s", "in his mid-40s", "in their early 20s".',
  examples: [
    { text: 'in her 30s', found: '30s', kind: 'age', low: 30, high: 39, unit: 'year' },
    { text: 'in his mid-40s', found: 'mid-40s', kind: 'age', low: 43, high: 47, unit: 'year' },
    { text: 'in their early 20s', found: 'early 20s', kind: 'age', low: 20, high: 24, unit: 'year' },
  ],
  not: ['in the 1930s', 'in the 30s', 'the early 40s', 'his 35s', 'her 30'],
  match: (c) => {
    return c.attempt(() => {
      if (!/^(?:her|his|their|my|our)$/.test(c.peek(-1).lower)) return null;
      const part = c.word('early', 'mid', 'late');
      c.word('to') && c.word('late') && c.hyphen();
      if (c.peek().lower === '-') c.at++;
      c.word("'");
      const word = c.peek();
      if (!/^[1-9]0$/.test(word.text)) return null;
      c.at++;
      c.word("'");
      if (c.peek().lower !== 's' || c.peek().spaced) return null;
      c.at++;
      const decade = Number(word.text);
      const [low, high] = part === 'early' ? [0, 4] : part === 'mid' ? [3, 7] : part === 'late' ? [6, 9] : [0, 9];
      return { kind: 'age', low: decade + low, high: decade + high, approximate: true, unit: 'year', of: -1 };
    });
  },
};
