import type { Cursor } from '../../times/cursor.ts';
import { partOfUnit } from '../part-of-unit.ts';
import { hedgeBefore, intervalOfQuantity, type Quantity, quantityAt } from '../quantity.ts';
import type { AmountRule } from '../rule.ts';
import { MEASURES, type MeasureUnit, SHORT } from '../units.ts';

/** A unit of one to three words here; the longest that fits. */
function unitHere(c: Cursor, afterDigits: boolean): MeasureUnit | null {
  for (let length = 3; length >= 1; length--) {
    if (c.peek(length - 1).lower === '-') continue;
    let name = '';
    for (let i = 0; i < length; i++)
      name += c.peek(i).lower === '-' && i > 0 ? '' : (i > 0 ? ' ' : '') + c.peek(i).lower;
    const slashed = length === 3 && c.peek(1).lower === '/' ? `${c.peek().lower}/${c.peek(2).lower}` : null;
    const unit = MEASURES.get(slashed ?? name);
    if (!unit) continue;
    if (
      SHORT.has(name) &&
      (!afterDigits ||
        c.peek().text !== (name === 'm' || name === 'mi' || name === 'ha' || name === 'cal' ? name : c.peek().text))
    )
      continue;
    c.at += length;
    return unit;
  }
  return null;
}

/** Measures with a unit. */
export const measure: AmountRule = {
  name: 'measure',
  what: 'A measure, converted to one base unit for each dimension: "10 miles", "6-foot-2", "9mm", "40 mph", "100 degrees Fahrenheit", "5,000 square feet", ".22-caliber", "6.1-magnitude".',
  examples: [
    { text: '10 kilometres', kind: 'measure', low: 10000, high: 10000, unit: 'm' },
    { text: '6-foot-2', kind: 'measure', low: 1.8796, high: 1.8796, unit: 'm' },
    { text: '5 feet 10 inches', kind: 'measure', low: 1.778, high: 1.778, unit: 'm' },
    { text: '40-square-kilometre', kind: 'measure', low: 40000000, high: 40000000, unit: 'm2' },
    { text: 'six-foot-five', kind: 'measure', low: 1.9558, high: 1.9558, unit: 'm' },
    { text: '5’11” tall', found: '5’11”', kind: 'measure', low: 1.8034, high: 1.8034, unit: 'm' },
    { text: '9mm', kind: 'measure', low: 0.009, high: 0.009, unit: 'm' },
    { text: '600m', kind: 'measure', low: 600, high: 600, unit: 'm' },
    { text: '50 mph', kind: 'measure', low: 80.4672, high: 80.4672, unit: 'km/h' },
    { text: '50 miles per hour', kind: 'measure', low: 80.4672, high: 80.4672, unit: 'km/h' },
    { text: '50 degrees Fahrenheit', kind: 'measure', low: 10, high: 10, unit: 'degC' },
    { text: '.22-caliber', kind: 'measure', low: 0.22, high: 0.22, unit: 'calibre' },
    { text: '40-caliber', kind: 'measure', low: 0.4, high: 0.4, unit: 'calibre' },
    { text: '6.1-magnitude', kind: 'measure', low: 6.1, high: 6.1, unit: 'magnitude' },
    { text: 'magnitude 6.1', kind: 'measure', low: 6.1, high: 6.1, unit: 'magnitude' },
    { text: 'magnitude of 5.8', found: 'magnitude of 5.8', kind: 'measure', low: 5.8, high: 5.8, unit: 'magnitude' },
    { text: '3.8 on the Richter scale', kind: 'measure', low: 3.8, high: 3.8, unit: 'magnitude' },
    { text: 'a 24-to 30-foot boat', found: '24-to 30-foot', kind: 'measure', low: 7.3152, high: 9.144, unit: 'm' },
    { text: '5-foot-8,135 pounds', found: '5-foot-8', kind: 'measure', low: 1.7272, high: 1.7272, unit: 'm' },
    { text: '5-feet-8 inches', kind: 'measure', low: 1.7272, high: 1.7272, unit: 'm' },
    { text: 'half a mile', kind: 'measure', low: 804.672, high: 804.672, unit: 'm' },
    { text: 'about a mile and a half', kind: 'measure', low: 2172.6144, high: 2655.4176, unit: 'm' },
    { text: 'half a kilometre', kind: 'measure', low: 500, high: 500, unit: 'm' },
    { text: 'three-quarters of a mile', kind: 'measure', low: 1207.008, high: 1207.008, unit: 'm' },
    { text: '20 times the limit', found: '20 times', kind: 'measure', low: 20, high: 20, unit: 'times' },
    { text: 'three times as many', found: 'three times', kind: 'measure', low: 3, high: 3, unit: 'times' },
    { text: 'two to three acres', kind: 'measure', low: 8093.712845, high: 12140.569267, unit: 'm2' },
  ],
  not: [
    'miles',
    'a foot',
    'feet',
    'magnitude',
    '5 M Street',
    'the magnitude of it',
    'five m',
    'shot three times as he ran',
    'five times a week',
    'half the acres',
    'a mile from here',
    'a mile away from 5',
    'on foot',
  ],
  match: (c) => {
    if (c.peek().lower === 'magnitude' || c.peek().lower === 'magnitude-') {
      c.at++;
      c.word('-', 'of');
      c.word('of');
      const quantity = quantityAt(c);
      if (!quantity || quantity.high > 10.5) return null;
      return { kind: 'measure', ...intervalOfQuantity(quantity, false), unit: 'magnitude', of: 'head' };
    }
    // ".22-caliber": the point stands before the digits.
    const point = c.peek().text === '.' && c.peek(1).kind === 'digits' && !c.peek(1).spaced && c.peek().spaced;
    if (point) c.at++;
    const digits = c.peek().kind === 'digits' || c.peek(1).kind === 'digits' || c.peek(2).kind === 'digits';
    const written = c.peek().text;
    const quantity = part(c) ?? quantityAt(c) ?? one(c);
    if (!quantity) return null;
    if (!point && c.peek().lower === 'times' && TIMES_WHAT.test(`${c.peek(1).lower} ${c.peek(2).lower}`)) {
      c.at++;
      return { kind: 'measure', ...intervalOfQuantity(quantity, false), unit: 'times', of: -1 };
    }
    c.hyphen();
    if (quantity.vague) c.word('of');
    if (c.words_('magnitude') || c.words_('-', 'magnitude'))
      return { kind: 'measure', ...intervalOfQuantity(quantity, false), unit: 'magnitude', of: 'head' };
    const tall = feetAndInches(c, quantity);
    if (tall !== null) return { kind: 'measure', low: tall, high: tall, approximate: false, unit: 'm', of: -1 };
    if (c.words_('on', 'the', 'richter') || c.words_('on', 'richter')) {
      c.word('scale');
      return { kind: 'measure', ...intervalOfQuantity(quantity, false), unit: 'magnitude', of: 'head' };
    }
    const unit = unitHere(c, digits);
    if (!unit || unit.unit === 'block') return null;
    if (point && unit.unit !== 'calibre') return null;
    if (unit.unit === 'calibre') {
      const value = Number(written) / 10 ** (point || quantity.low >= 1 ? written.length : 0);
      return Number.isFinite(value)
        ? { kind: 'measure', low: value, high: value, approximate: false, unit: 'calibre', of: 'head' }
        : null;
    }
    const half = unit.unit !== 'calibre' && c.words_('and', 'a', 'half') ? 0.5 : 0;
    // "5 feet 10", "6-foot-2": inches beside feet.
    const inches = unit.factor === 0.3048 && unit.unit === 'm' ? inchesAfter(c) : 0;
    const shifted =
      unit.offset === undefined
        ? { ...quantity, low: quantity.low + half, high: quantity.high + half }
        : { ...quantity, low: quantity.low + unit.offset, high: quantity.high + unit.offset };
    const interval = intervalOfQuantity(shifted, false, unit.factor);
    const add = (value: number | null): number | null =>
      value === null ? null : Math.round((value + inches * 0.0254) * 1e6) / 1e6;
    return {
      kind: 'measure',
      low: add(interval.low),
      high: add(interval.high),
      approximate: interval.approximate,
      unit: unit.unit,
      // "Within 500 feet of a school" measures no school.
      of: unit.unit === 'm' && c.peek().lower === 'of' ? -1 : 'head',
    };
  },
};

/** "20 times the limit", "three times as many": a ratio; "shot three times as he ran" counts. */
const TIMES_WHAT =
  /^(?:(?:the|its|his|her|their|that|what|more|higher|greater|larger|bigger|faster|stronger|normal|less) |as (?:many|much|high|large|big|long|likely|fast|great|strong|heavy|expensive|often|powerful|common)$)/;

const isMeasure = (word: string): boolean => MEASURES.has(word) && !SHORT.has(word);
const exactly = (value: number, hedge: Quantity['hedge']): Quantity => ({
  low: value,
  high: value,
  hedge,
  vague: false,
  plainDigits: false,
  hyphenRange: false,
});

/** "Half a mile", "about three-quarters of a mile". */
const part = (c: Cursor): Quantity | null =>
  c.attempt(() => {
    const hedge = hedgeBefore(c);
    const value = partOfUnit(c, isMeasure);
    return value === null ? null : exactly(value, hedge);
  });

/** "About a mile", "a mile and a half"; "a mile away" alone is a manner of speaking. */
const one = (c: Cursor): Quantity | null =>
  c.attempt(() => {
    const hedge = hedgeBefore(c);
    if (!c.word('a', 'an') || !isMeasure(c.peek().lower)) return null;
    const isAndHalf = c.peek(1).lower === 'and' && c.peek(2).lower === 'a' && c.peek(3).lower === 'half';
    return hedge !== null || isAndHalf ? exactly(1, hedge) : null;
  });

/** "5'11\"" */
function feetAndInches(c: Cursor, { low, plainDigits }: Quantity): number | null {
  if (!plainDigits || low < 3 || low > 8) return null;
  return c.attempt(() => {
    if (c.peek().spaced || !c.word("'")) return null;
    const inches = c.peek().spaced ? null : c.number();
    if (inches === null || inches > 11 || !(c.word('"', '”', '″') || c.words_("'", "'") || c.peek().lower === 'tall'))
      return null;
    return Math.round((low * 12 + inches) * 254) / 10000;
  });
}

function inchesAfter(c: Cursor): number {
  return (
    c.attempt(() => {
      const hyphen = c.word('-', ',') !== null;
      const inches = c.number();
      if (inches === null || inches > 11 || !Number.isInteger(inches)) return null;
      const named = c.word('inches', 'inch', 'in') !== null || (c.hyphen() && c.word('inch') !== null);
      return hyphen || named ? inches : null;
    }) ?? 0
  );
}
