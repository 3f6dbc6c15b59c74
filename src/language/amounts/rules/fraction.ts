import type { Cursor } from '../../times/cursor.ts';
import { UNITS } from '../../times/lexicon.ts';
import { hedged } from '../interval.ts';
import { hedgeBefore } from '../quantity.ts';
import type { AmountRule } from '../rule.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6],
  ['eighth', 8], ['eighths', 8], ['tenth', 10], ['tenths', 10],
]); // biome-ignore format: one table
const NUMBERS: ReadonlyMap<string, number> = new Map([['a', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['seven', 7], ['nine', 9]]); // biome-ignore format: one table

/** Shares of a whole. */
export const fraction: AmountRule = {
  name: 'fraction',
  what: 'A share of a whole as a percentage: "two-thirds of", "half of", "a quarter of", "three-quarters", "one in five".',
  examples: [
    { text: 'two-thirds of the voters', found: 'two-thirds', kind: 'percent', low: 66, high: 67, unit: '%' },
    { text: 'half of the town', found: 'half', kind: 'percent', low: 50, high: 50, unit: '%' },
    {
      text: 'nearly a third of homes',
      found: 'nearly a third',
      kind: 'percent',
      low: 28.333333,
      high: 33.333333,
      unit: '%',
    },
    { text: 'more than half of them', found: 'more than half', kind: 'percent', low: 50, high: null, unit: '%' },
    { text: 'one in five voters', found: 'one in five', kind: 'percent', low: 20, high: 20, unit: '%' },
    { text: 'nine out of 10', kind: 'percent', low: 90, high: 90, unit: '%' },
    { text: 'fell by almost a tenth.', found: 'almost a tenth', kind: 'percent', low: 8.5, high: 10, unit: '%' },
    {
      text: 'nearly a third said no',
      found: 'nearly a third',
      kind: 'percent',
      low: 28.333333,
      high: 33.333333,
      unit: '%',
    },
    {
      text: 'barely a quarter proved clean',
      found: 'barely a quarter',
      kind: 'percent',
      low: 22.5,
      high: 27.5,
      unit: '%',
    },
    { text: 'two thirds were empty', found: 'two thirds', kind: 'percent', low: 66, high: 67, unit: '%' },
    { text: 'three quarters of it', found: 'three quarters', kind: 'percent', low: 75, high: 75, unit: '%' },
  ],
  not: [
    'one in five years',
    'a third said',
    'a quarter was minted',
    'nearly a quarter to ten',
    'two in May',

    'a third man',
    'half an hour',
    'a quarter past ten',
    'first half of the year',
    'half a dozen',
    'second half of the match',
    'a second of silence',
    'two quarters of growth',
  ],
  match: (c) => {
    const begin = c.at;
    const barely = c.word('barely', 'hardly', 'scarcely') !== null;
    const hedge = hedgeBefore(c) ?? (barely ? 'about' : null);
    const rate = outOf(c);
    if (rate !== null) return { kind: 'percent', ...hedged(rate, rate, hedge, false), unit: '%', of: 'head' };
    const { at } = c;
    const number = NUMBERS.get(c.peek().lower);
    if (number !== undefined) c.at++;
    c.hyphen();
    const part = PARTS.get(c.peek().lower);
    if (part === undefined || (number === undefined && c.peek().lower !== 'half')) return null;
    const word = c.peek().lower;
    if (number !== undefined && number > 1 !== word.endsWith('s') && word !== 'half') return null;
    if (number === undefined && /^(?:first|second|other|latter|top|bottom|final|last|better)$/.test(c.peek(-1).lower))
      return null;
    c.at++;
    const hyphened = c.at - at === 3;
    const of = c.peek().lower === 'of' && !/^(?:an|a)$/.test(c.peek(1).lower);
    // "Fell by almost a tenth".
    const by =
      c.words[begin - 1]?.lower === 'by' &&
      !hyphenHere(c) &&
      ((number ?? 1) > 1 || !/^(?:letters|digits)$/.test(c.peek().kind));
    const whole = word === 'half' && /^(?:the|its|their|his|her)$/.test(c.peek().lower);
    // "Three-quarters of an hour" is a length.
    const ofOne = c.peek().lower === 'of' && /^(?:an|a)$/.test(c.peek(1).lower);
    // "Nearly a third said", "two thirds voted": a share of those who are spoken of.
    const alone =
      (hedge !== null || (number ?? 1) > 1) &&
      part > 2 &&
      !hyphenHere(c) &&
      /^(?:were|was|are|is|have|had|has|said|say|voted|vote|proved|did|do|would|will|could|want|wanted|went|came|live|lived|died|\.|,)$/.test(
        c.peek().lower,
      );
    if ((!of && !whole && !hyphened && !by && !alone) || (hyphened && ofOne)) return null;
    if (word === 'quarters' && number === 2) return null;
    const exact = ((number ?? 1) / part) * 100;
    if (exact >= 100) return null;
    if (hedge !== null)
      return {
        kind: 'percent',
        ...hedged(Math.round(exact * 1e6) / 1e6, Math.round(exact * 1e6) / 1e6, hedge, false),
        unit: '%',
        of: 'head',
      };
    // A third is no whole number of per cent: 33 and 34 are both meant.
    return {
      kind: 'percent',
      low: Math.floor(exact),
      high: Math.ceil(exact),
      approximate: !Number.isInteger(exact),
      unit: '%',
      of: 'head',
    };
  },
};

const hyphenHere = (c: Cursor): boolean => c.peek().lower === '-' && !c.peek().spaced;

/** "One in five", "nine out of 10", as a percentage; not "one in five years". */
function outOf(c: Cursor): number | null {
  return c.attempt(() => {
    const part = c.number();
    if (part === null || part < 1 || !(c.word('in') || c.words_('out', 'of'))) return null;
    const whole = c.number();
    if (whole === null || whole <= part || whole > 1000 || UNITS.has(c.peek().lower) || c.peek().lower === '-')
      return null;
    return Math.round((part / whole) * 1e8) / 1e6;
  });
}
