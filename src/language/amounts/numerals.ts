import { UNITS as TIME_UNITS } from '../times/lexicon.ts';
import { CURRENCY_WORDS, MEASURES } from './units.ts';
import type { Word } from './words.ts';

/** A number in digits or words: its value, and where the pieces after it begin. */
export interface Numeral {
  readonly value: number;
  /** Index one past its last piece. */
  readonly next: number;
  /** Whether it is a whole number written in digits without marks ("1998"), which may be a year. */
  readonly plainDigits: boolean;
}

const table = (numbers: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(numbers));

const UNITS = table({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}); // biome-ignore format: one table
const TENS = table({
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}); // biome-ignore format: one table
const MAGNITUDES = table({
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12,
}); // biome-ignore format: one table
/** Letters glued to digits: "$3m", "4bn", "20k". */
const SHORT_MAGNITUDES = table({
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
});

/** No number in a newspaper has more pieces; the bound keeps a text of number words linear. */
const LONGEST = 14;

const DIGITS = /^\d{1,15}$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?$/;
const DECIMAL = /^\d{1,12}\.\d{1,6}$/;
const FRACTIONS = table({
  '½': 0.5,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
  '⅛': 0.125,
});

/** Words a number can begin with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...UNITS.keys(), ...TENS.keys(), 'a', 'an', 'half']);

/** Whether a number can begin with a piece: most pieces begin none, and need not be looked at closely. */
export const beginsNumeral = ({ kind, lower }: Word): boolean =>
  kind === 'digits' || (kind === 'letters' ? FIRST_WORDS.has(lower) : FRACTIONS.has(lower));

/** "$2. 6 million", "0. 07 percent": a number with a space behind its point; null if it is none. */
function partedDecimal(words: readonly Word[], at: number): number | null {
  const [whole, point, rest, next] = [words[at]!, words[at + 1], words[at + 2], words[at + 3]];
  if (point?.text !== '.' || point.spaced || !rest?.spaced || !/^\d{1,2}$/.test(rest.text) || whole.text.length > 3)
    return null;
  const priced = /^\p{Sc}$/u.test(words[at - 1]?.text ?? '');
  const last = next?.lower === '-' ? words[at + 4] : next;
  const goesOn = priced
    ? MAGNITUDES.has(last?.lower ?? '') || SHORT_MAGNITUDES.has(last?.lower ?? '')
    : /^(?:%|percent|pct)$/.test(last?.lower ?? '') || (last?.lower === 'per' && words[at + 4]?.lower === 'cent');
  return goesOn ? Number(`${whole.text}.${rest.text}`) : null;
}

/** A number in digits: "1998", "5,000", "1.2", "6½". */
function digits(words: readonly Word[], at: number): Numeral | null {
  const word = words[at];
  if (word?.kind !== 'digits' || word.text.length > 24) return null;
  const plain = DIGITS.test(word.text);
  if (!plain && !GROUPED.test(word.text) && !DECIMAL.test(word.text)) return null;
  const parted = plain ? partedDecimal(words, at) : null;
  if (parted !== null) return { value: parted, next: at + 3, plainDigits: false };
  // "A level of .08 percent"
  if (
    words[at - 1]?.text === '.' &&
    /^0\d{1,2}$/.test(word.text) &&
    /^(?:%|percent|per)$/.test(words[at + 1]?.lower ?? '')
  )
    return { value: Number(`0.${word.text}`), next: at + 1, plainDigits: false };
  const value = Number(word.text.replaceAll(',', ''));
  const after = words[at + 1];
  const fraction = after && plain ? FRACTIONS.get(after.text) : undefined;
  if (fraction !== undefined) return { value: value + fraction, next: at + 2, plainDigits: false };
  return (plain ? mixedFraction(words, at) : null) ?? { value, next: at + 1, plainDigits: plain };
}

/** "1 1/2", "4-1/2-month", and "41/2 months" where the page has lost the space; null if a number and a fraction begin at no piece. */
export function mixedFraction(words: readonly Word[], at: number): Numeral | null {
  const whole = words[at]?.text ?? '';
  const next = words[at + 1];
  // Most numbers have no fraction behind them.
  if (whole.length > 3 || !(next?.text === '/' || next?.lower === '-' || next?.kind === 'digits')) return null;
  if (!/^\d{1,3}$/.test(whole)) return null;
  if (next.spaced && /^\d$/.test(next.text)) return fractionOf(words, at + 1, Number(whole), next.text);
  if (next.lower === '-' && !next.spaced && !words[at + 2]?.spaced && /^\d$/.test(words[at + 2]?.text ?? ''))
    return fractionOf(words, at + 2, Number(whole), words[at + 2]!.text);
  // Only a unit tells "41/2 months" from a date or a ratio.
  const glued = whole.length > 1 ? fractionOf(words, at, Number(whole.slice(0, -1)), whole.slice(-1)) : null;
  const unit = glued && words[glued.next + (words[glued.next]?.lower === '-' ? 1 : 0)];
  return unit && (TIME_UNITS.has(unit.lower) || MEASURES.has(unit.lower)) ? glued : null;
}

/** A whole number and the fraction whose upper part stands at a piece: "/ 2" must follow. */
function fractionOf(words: readonly Word[], at: number, whole: number, above: string): Numeral | null {
  const [slash, below] = [words[at + 1], words[at + 2]];
  return slash?.text === '/' &&
    !slash.spaced &&
    below &&
    !below.spaced &&
    /^[234568]$/.test(below.text) &&
    Number(above) < Number(below.text)
    ? { value: whole + Number(above) / Number(below.text), next: at + 3, plainDigits: false }
    : null;
}

/** A number in words below a hundred: "seven", "twenty-one", "ninety nine". */
function belowHundred(words: readonly Word[], at: number): Numeral | null {
  const lower = words[at]?.lower ?? '';
  const unit = UNITS.get(lower);
  if (unit !== undefined) return { value: unit, next: at + 1, plainDigits: false };
  const tens = TENS.get(lower);
  if (tens === undefined) return null;
  const hyphen = words[at + 1]?.lower === '-' && !words[at + 1]?.spaced ? 1 : 0;
  const last = UNITS.get(words[at + 1 + hyphen]?.lower ?? '');
  if (last !== undefined && last > 0 && last < 10)
    return { value: tens + last, next: at + 2 + hyphen, plainDigits: false };
  return { value: tens, next: at + 1, plainDigits: false };
}

/** "Half a million", "a half-million". */
function halfMagnitude(words: readonly Word[], at: number): Numeral | null {
  const half = words[at]?.lower === 'a' ? at + 1 : at;
  if (words[half]?.lower !== 'half') return null;
  const joint = words[half + 1]?.lower;
  const next = joint === 'a' || joint === '-' ? half + 2 : half + 1;
  const magnitude = MAGNITUDES.get(words[next]?.lower ?? '');
  return magnitude !== undefined && magnitude >= 1000
    ? { value: magnitude / 2, next: next + 1, plainDigits: false }
    : null;
}

/**
 * The number that begins at a piece: digits ("5,000", "1.2 million", "20k"), words ("one hundred and five",
 * "twenty-one"), or both ("3 dozen"). null if none begins there. "a" and "an" count before a magnitude ("a hundred").
 */
export function numeralAt(words: readonly Word[], at: number): Numeral | null {
  const first = words[at];
  if (!first || !beginsNumeral(first)) return null;
  const half = halfMagnitude(words, at);
  if (half) return half;
  let part = digits(words, at) ?? belowHundred(words, at);
  if (
    !part &&
    (first.lower === 'a' || first.lower === 'an') &&
    MAGNITUDES.get(words[at + 1]?.lower ?? '') !== undefined
  )
    part = { value: 1, next: at + 1, plainDigits: false };
  if (!part) {
    const fraction = FRACTIONS.get(first.text);
    return fraction === undefined ? null : { value: fraction, next: at + 1, plainDigits: false };
  }
  const glued = words[part.next];
  if (first.kind === 'digits' && glued && !glued.spaced) {
    // "$3m", "$2B": without a sign "600m" is a length, and "3B" a name.
    const priced = /^\p{Sc}$/u.test(words[at - 1]?.text ?? '');
    const isSum = priced || CURRENCY_WORDS.has(words[part.next + 1]?.lower ?? '');
    const short = isSum || /^(?:k|mn|mln|bn|tn|trn)$/.test(glued.text) ? SHORT_MAGNITUDES.get(glued.lower) : undefined;
    if (short !== undefined) return { value: part.value * short, next: part.next + 1, plainDigits: false };
  }
  let total = 0;
  let group = part.value;
  let next = part.next;
  let lastMagnitude = Number.POSITIVE_INFINITY;
  let plainDigits = part.plainDigits;
  while (next - at < LONGEST) {
    const hyphen = words[next]?.lower === '-' && !words[next]?.spaced ? 1 : 0;
    const magnitude = MAGNITUDES.get(words[next + hyphen]?.lower ?? '');
    if (magnitude === undefined || (hyphen && words[next + hyphen]?.spaced)) break;
    if (magnitude <= 100) {
      if (group >= 100 || (plainDigits === false && group === 0)) break;
      group *= magnitude;
    } else {
      if (magnitude >= lastMagnitude) break;
      total += group * magnitude;
      group = 0;
      lastMagnitude = magnitude;
    }
    next += 1 + hyphen;
    plainDigits = false;
    // What stands after a magnitude: "two thousand (and) five", but "two million five people" is left as two numbers' words would be.
    const and = words[next]?.lower === 'and' ? 1 : 0;
    const rest = belowHundred(words, next + and);
    if (!rest || magnitude === 12) continue;
    if (group % 100 === 0 && (group > 0 || total > 0)) {
      group += rest.value;
      next = rest.next;
    }
  }
  return { value: round(total + group), next, plainDigits };
}

/** "4.35 × 100" is 434.99999999999994 in binary; amounts are written with at most six decimals. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
