import type { Cursor } from '../../times/cursor.ts';
import { intervalOfQuantity, quantityAt } from '../quantity.ts';
import type { AmountRule } from '../rule.ts';
import { CURRENCY_LETTERS, CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from '../units.ts';
import { capital } from '../words.ts';

/** "$", "US$", "£": the currency's code, stepped over. */
function sign(c: Cursor): string | null {
  const letters = DOLLARS.get(c.peek().lower);
  if (letters && c.peek(1).text === '$' && !c.peek(1).spaced) {
    c.at += 2;
    return letters;
  }
  const code = CURRENCY_SIGNS.get(c.peek().text);
  if (code) {
    c.at++;
    return code;
  }
  const lettered = CURRENCY_LETTERS.get(c.peek().text);
  if (lettered && isSumAfter(c)) {
    c.at++;
    return lettered;
  }
  if (c.peek().text !== 'Rs' && c.peek().text !== 'dlrs') return null;
  return c.attempt(() => {
    const code = c.peek().text === 'Rs' ? 'INR' : 'USD';
    c.at++;
    c.word('.');
    return c.peek().kind === 'digits' ? code : null;
  });
}

/** Whether grouped digits, or digits and a magnitude, follow a currency's letters; a single letter touches them. */
function isSumAfter(c: Cursor): boolean {
  const [letters, digits, next] = [c.peek(), c.peek(1), c.peek(2)];
  if (digits.kind !== 'digits' || (digits.spaced && letters.text.length < 3)) return false;
  return digits.text.includes(',') || /^(?:million|billion|trillion|bn|mn|m)$/.test(next.lower);
}

/** Sums of money. */
export const money: AmountRule = {
  name: 'money',
  what: 'A sum of money with its currency, in the main unit: "$1.2 million", "£500", "5,000 euros", "$10 to $15 million", "50 cents".',
  examples: [
    { text: '$1.2 million', kind: 'money', low: 1200000, high: 1200000, unit: 'USD' },
    { text: '$3m', kind: 'money', low: 3000000, high: 3000000, unit: 'USD' },
    { text: 'about £500', kind: 'money', low: 450, high: 550, unit: 'GBP' },
    { text: '5,000 euros', kind: 'money', low: 5000, high: 5000, unit: 'EUR' },
    { text: '$10 to $15 million', kind: 'money', low: 10000000, high: 15000000, unit: 'USD' },
    { text: 'more than $400', kind: 'money', low: 400, high: null, unit: 'USD' },
    { text: '50 cents', kind: 'money', low: 0.5, high: 0.5, unit: 'USD' },
    { text: '$2. 6 million', kind: 'money', low: 2600000, high: 2600000, unit: 'USD' },
    { text: '$200MM', kind: 'money', low: 200000000, high: 200000000, unit: 'USD' },
    { text: 'C$20', kind: 'money', low: 20, high: 20, unit: 'CAD' },
    { text: 'millions of dollars', kind: 'money', low: 2000000, high: 19999999, unit: 'USD' },
    { text: '2m euros', kind: 'money', low: 2000000, high: 2000000, unit: 'EUR' },
    { text: 'two million Euros', kind: 'money', low: 2000000, high: 2000000, unit: 'EUR' },
    { text: 'R68 million', kind: 'money', low: 68000000, high: 68000000, unit: 'ZAR' },
    { text: 'N5,200', kind: 'money', low: 5200, high: 5200, unit: 'NGN' },
    { text: '460 million kroner', kind: 'money', low: 460000000, high: 460000000, unit: 'NOK' },
    { text: 'EUR 5,000', kind: 'money', low: 5000, high: 5000, unit: 'EUR' },
    { text: 'their 398,000 won back', found: '398,000 won', kind: 'money', low: 398000, high: 398000, unit: 'KRW' },
    { text: '$50-a-day', found: '$50', kind: 'money', low: 50, high: 50, unit: 'USD' },
  ],
  not: [
    'Five Dollars Kitchen',
    '20 Marks',
    '$',
    '$ABC',
    'won 5',
    'the 5 won it',
    'R2 and R3',
    'the E40 motorway',
    'Rs',
    'cents',
    'a pound of flesh',
    '5 percent',
    'the dollar',
  ],
  match: (c) => {
    let code: string | null = null;
    const quantity = quantityAt(c, (cursor) => {
      const found = sign(cursor);
      code ??= found;
      return found !== null;
    });
    if (!quantity) return null;
    let factor = 1;
    if (code === null) {
      c.hyphen();
      if (quantity.vague) c.word('of');
      const nation = c.word('u.s.', 'us', 'canadian', 'australian', 'american', 'british', 'hong');
      if (nation === 'hong' && !c.word('kong')) return null;
      const word = CURRENCY_WORDS.get(c.peek().lower);
      // "Pounds" alone are weights more often than money. "Won", "Rand", "Marks" with a capital are names; "Euros" are not.
      const { text, lower } = c.peek();
      const isPlural = lower !== 'marks' && lower.endsWith('s') && !capital(c.peek(1));
      if (!word || (text !== lower && text !== text.toUpperCase() && !isPlural)) return null;
      // "The 5 won it": nobody pays less than hundreds of won.
      if (c.peek().lower === 'won' && c.peek(1).kind === 'letters' && quantity.high < 1000) return null;
      c.at++;
      code =
        word.unit === 'USD' && nation === 'canadian'
          ? 'CAD'
          : word.unit === 'USD' && nation === 'australian'
            ? 'AUD'
            : word.unit === 'USD' && nation === 'hong'
              ? 'HKD'
              : word.unit;
      factor = word.factor;
    }
    return { kind: 'money', ...intervalOfQuantity(quantity, false, factor), unit: code, of: 'head' };
  },
};
