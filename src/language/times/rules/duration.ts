import { numeralAt } from '../../amounts/numerals.ts';
import type { Cursor, UnitRead } from '../cursor.ts';
import { type TimeReading, timeRule } from '../rule.ts';
import { durationText, type Mod, type Unit } from '../value.ts';
import { fourDigits } from './clock-in-digits.ts';
import { hedge } from './hedge.ts';

/** Lengths of time. */
export const duration = timeRule({
  name: 'duration',
  what: 'A length of time in units: "three years", "30-month", "the past three months", "a couple of years", "several weeks", "12 to 18 months", "two and a half years".',
  examples: [
    { text: 'three years', type: 'DURATION', value: 'P3Y' },
    { text: '30-month', type: 'DURATION', value: 'P30M' },
    { text: 'nearly two years', type: 'DURATION', value: 'P2Y', mod: 'LESS_THAN' },
    { text: 'two hours', type: 'DURATION', value: 'PT2H' },
    { text: 'about 21 months', type: 'DURATION', value: 'P21M', mod: 'APPROX' },
    { text: 'the past three months', type: 'DURATION', value: 'P3M' },
    { text: 'a couple of years', type: 'DURATION', value: 'P2Y' },
    { text: 'several days', type: 'DURATION', value: 'PXD' },
    { text: '90 minutes', type: 'DURATION', value: 'PT90M' },
    { text: 'two and a half years', type: 'DURATION', value: 'P2.5Y' },
    { text: 'half a century', type: 'DURATION', value: 'P0.5CE' },
    { text: 'decades', type: 'DURATION', value: 'PXDE' },
    { text: 'an hour and a half', type: 'DURATION', value: 'PT1.5H' },
    { text: 'at least 20 more years', type: 'DURATION', value: 'P20Y', mod: 'EQUAL_OR_MORE' },
    { text: 'a week', type: 'DURATION', value: 'P1W' },
    { text: '24/7-hour', found: '7-hour', type: 'DURATION', value: 'PT7H' },
  ],
  not: [
    '35-year-old',
    '35 years old',
    'aged 35 years',
    'a second man',
    'two second chances',
    'day',
    'a daydream',
    'minute details',
    '20 monthly payments',
    'a day care',
    'aged six weeks',
    'about 1100 hrs IST',
  ],
  match: (c) => {
    const begin = c.at;
    const before = c.peek(-1);
    const first = hedge(c);
    const which = whichSpan(c);
    // "The nine months"
    const article = !which && c.peek().lower === 'the' && numeralAt(c.words, c.at + 1) !== null;
    if (article) c.at++;
    // "About 1100 hrs IST" is a time of the day.
    if (c.peek().kind === 'digits' && c.peek().text.length === 4 && c.attempt(() => fourDigits(c))) return null;
    const mod = first ?? hedge(c);
    const number = numberOfUnits(c);
    if (number === null && which === null && mod !== undefined) return null;
    const hyphen = number !== null && c.hyphen();
    // "The three-day trial": "the" is the trial's.
    if (article && hyphen) return null;
    if (number !== null && !hyphen) c.word(...BETWEEN);
    const unit = c.unit();
    if (!unit || (unit.unit === 'quarter' && which === null)) return null;
    const written = c.peek(-1);
    // "60 Minutes": the name of a programme.
    if (written.text !== written.lower && QUOTES.has(before.text)) return null;
    if (number === null) return unnumbered(c, unit, which, mod);
    if (number.amount !== null && number.amount >= 1000 && !unit.plural && !hyphen) return null;
    if (!hyphen && (written.lower === 'second' || (/^(?:min|hr)$/.test(written.lower) && number.amount !== 1)))
      return null;
    // "One day": some day. "A day care", "a day that": no length.
    if (
      unit.unit === 'day' &&
      !unit.plural &&
      !hyphen &&
      which === null &&
      (number.kind === 'one' || (number.kind === 'article' && DAY_OF.test(c.peek().lower)))
    )
      return null;
    if (isAge(c, hyphen, unit.unit === 'year') || before.lower === 'aged' || c.words[begin]?.lower === 'aged')
      return null;
    const glued = c.peek().lower === '-' && !c.peek().spaced;
    if (glued && c.peek(1).lower === 'long') c.at += 2;
    else if (glued && number.kind === 'article') return null;
    const half = c.words_('and', 'a', 'half') ? 0.5 : 0;
    const after = c.words_('or', 'so')
      ? 'APPROX'
      : c.words_('or', 'more')
        ? 'EQUAL_OR_MORE'
        : c.words_('or', 'less')
          ? 'EQUAL_OR_LESS'
          : undefined;
    return {
      amount: number.amount === null ? null : (number.amount + half) * unit.factor,
      unit: unit.unit,
      mod: mod ?? after,
    };
  },
  read: ({ amount, unit, mod }): TimeReading => ({
    type: 'DURATION',
    value: durationText(amount, unit),
    ...(mod === undefined ? {} : { mod }),
  }),
});

interface Length {
  readonly amount: number | null;
  readonly unit: Unit;
  readonly mod: Mod | undefined;
}

/** "The past", "her first", "the next": which of the spans beside a known time. */
function whichSpan(c: Cursor): string | null {
  return c.attempt(() => {
    c.word('the', 'these', 'those', 'his', 'her', 'their', 'its');
    return c.word(...WHICH);
  });
}

/** The number of units: null as its amount where it is not said ("a few"). */
function numberOfUnits(
  c: Cursor,
): { readonly amount: number | null; readonly kind: 'number' | 'one' | 'article' | 'vague' } | null {
  if (PHRASE_STARTS.has(c.peek().lower)) {
    if (FEW.some((words) => c.words_(...words))) return { amount: null, kind: 'vague' };
    if (COUPLE.some((words) => c.words_(...words))) return { amount: 2, kind: 'number' };
    if (HALF.some((words) => c.words_(...words))) return { amount: 0.5, kind: 'number' };
  }
  if (c.peek().lower === 'half' && c.peek(1).lower === '-') {
    c.at++;
    return { amount: 0.5, kind: 'number' };
  }
  if (c.peek(-1).lower === '$' && !c.peek().spaced) return null;
  const one = c.peek().lower === 'one';
  const value = c.number();
  if (value === null) return c.word('a', 'an', 'another') ? { amount: 1, kind: 'article' } : null;
  const half = c.words_('and', 'a', 'half') || c.words_('-', 'and', '-', 'a', '-', 'half') ? 0.5 : 0;
  // "12 to 18 months": the larger is what the expression is known by; the amounts keep both.
  const second = c.attempt(() => (c.word('to', 'or', '-', '--') ? c.number() : null));
  return { amount: Math.max(value, second ?? 0) + half, kind: one ? 'one' : 'number' };
}

/** Bare "weeks", "the past months", "day-long"; "the past year" and the like are dates of their own rule. */
function unnumbered(c: Cursor, unit: UnitRead, which: string | null, mod: Mod | undefined): Length | null {
  const before = c.peek(-2);
  if (before.kind === 'digits' || NUMERAL_END.test(before.lower) || c.peek().lower === 'old') return null;
  if (which === null && !unit.plural && c.words_('-', 'long')) return { amount: 1, unit: unit.unit, mod };
  if (!unit.plural || (which === null && (unit.unit === 'second' || NOT_BEFORE_BARE.has(before.lower)))) return null;
  if (which !== null && /^(?:early|first|second|opening)$/.test(which)) return null;
  return c.peek().lower === 'of' && c.peek(1).lower === 'age' ? null : { amount: null, unit: unit.unit, mod };
}

/** "35-year-old", "35 years old", "35 years of age". "An eight-month-old truce" lasts eight months, and is stepped over. */
function isAge(c: Cursor, hyphen: boolean, years: boolean): boolean {
  const next = c.peek();
  if (next.lower === 'of') return c.peek(1).lower === 'age';
  if (next.lower === 'old') return true;
  if (next.lower !== '-' || !/^olds?$/.test(c.peek(1).lower)) return false;
  if (!hyphen || years) return true;
  c.at += 2;
  return false;
}

const FEW = [['a', 'few'], ['few'], ['several'], ['many'], ['a', 'number', 'of'], ['some']];
const COUPLE = [
  ['a', 'couple', 'of'],
  ['couple', 'of'],
  ['a', 'couple'],
];
const HALF = [
  ['half', 'a'],
  ['half', 'an'],
  ['a', 'half'],
];
const PHRASE_STARTS: ReadonlySet<string> = new Set([...FEW, ...COUPLE, ...HALF].map(([first]) => first!));
const WHICH =
  'past last next first previous coming following final latest same recent entire whole full another early intervening preceding subsequent opening second initial succeeding remaining'.split(
    ' ',
  );
const BETWEEN =
  'more full long straight consecutive additional extra whole short trading working business solid calendar previous other bloody'.split(
    ' ',
  );
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '`']);
const DAY_OF =
  /^(?:that|when|which|like|care|job|trip|off|one|school|laborers?|traders?|trading|center|spa|camp|light|time)$/;
const NOT_BEFORE_BARE: ReadonlySet<string> = new Set(
  'old these working office business opening early later golden glory teenage teen college peak rush visiting'.split(
    ' ',
  ),
);
/** The last word of a number: "nineteen years old" is an age, not some years. */
const NUMERAL_END = /(?:teen|ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand)$/;
