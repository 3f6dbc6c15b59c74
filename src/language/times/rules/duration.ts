import { numeralAt } from '../../amounts/numerals.ts';
import { type TimeReading, timeRule } from '../rule.ts';
import { durationText, type Mod } from '../value.ts';
import { hedge } from './hedge.ts';

/** Lengths of time. */
export const duration = timeRule({
  name: 'duration',
  what: 'A length of time in units: "three years", "30-month", "the past three months", "a couple of years", "several weeks", "12 to 18 months", "two and a half years".',
  examples: [
    { text: 'three years', type: 'DURATION', value: 'P3Y' },
    { text: '30-month', type: 'DURATION', value: 'P30M' },
    { text: 'nearly two years', type: 'DURATION', value: 'P2Y', mod: 'LESS_THAN' },
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
  not: ['35-year-old', '35 years old', 'aged 35 years', 'a second man', 'two second chances', 'day', 'a daydream', 'minute details', '20 monthly payments', 'a day care', 'aged six weeks'],
  match: (c) => {
    const begin = c.at;
    let mod: Mod | undefined = hedge(c);
    const the = c.attempt(() => {
      const word = c.word('the', 'these', 'those', 'his', 'her', 'their', 'its');
      const more = c.word('past', 'last', 'next', 'first', 'previous', 'coming', 'following', 'final', 'latest', 'same', 'recent', 'entire', 'whole', 'full', 'another', 'early', 'intervening', 'preceding', 'subsequent', 'opening', 'second', 'initial', 'succeeding', 'remaining');
      return more ? { word, more } : null;
    });
    // "The nine months"
    if (!the && c.peek().lower === 'the' && numeralAt(c.words, c.at + 1)) c.at++;
    mod = mod ?? hedge(c);
    const number = readNumber();
    if (number === null && the === null && mod !== undefined) return null;
    const hyphen = number !== null && c.hyphen();
    if (number !== null && !hyphen) c.word('more', 'full', 'long', 'straight', 'consecutive', 'additional', 'extra', 'whole', 'short', 'trading', 'working', 'business', 'solid', 'calendar', 'previous', 'other', 'bloody');
    const unit = c.unit();
    if (!unit) return null;
    // "The 1988 quarter", "three-quarters", "one day": a year, a share, some day.
    if (unit.unit === 'quarter' && the === null) return null;
    if (number?.amount !== null && number !== null && number.amount >= 1000 && !unit.plural && !hyphen) return null;
    if (number?.one && unit.unit === 'day' && !unit.plural && !hyphen && the === null) return null;
    const lower = c.words[c.at - 1]!.lower;
    // "60 Minutes": the name of a programme.
    if (c.words[c.at - 1]!.text !== lower && ['"', '“', '‘', "'", '`'].includes(c.words[begin - 1]?.text ?? '')) return null;
    if ((lower === 'second' || lower === 'min' || lower === 'hr') && !hyphen && (number?.amount !== 1 || lower === 'second')) return null;
    if (number === null) {
      // Bare "weeks"; "the past year" and the like are dates of their own rule.
      if (c.peek(-2).kind === 'digits' || c.peek().lower === 'old' || numeralEnds(c.peek(-2).lower)) return null;
      if (the === null && !unit.plural && c.words_('-', 'long')) return { amount: 1, unit: unit.unit, mod };
      if (!unit.plural || (the === null && !BARE.has(lower))) return null;
      if (the?.more === 'early' || the?.more === 'first' || the?.more === 'second' || the?.more === 'opening') return null;
      if (the === null && NOT_BEFORE_BARE.has(c.peek(-2).lower)) return null;
      if (c.peek().lower === 'of' && c.peek(1).lower === 'age') return null;
      return { amount: null, unit: unit.unit, mod };
    }
    // A glance at what follows: ages are no lengths of time here; "second" the ordinal is none either.
    const next = c.peek();
    if (next.lower === 'old' || next.lower === 'olds' || (next.lower === '-' && (c.peek(1).lower === 'old' || c.peek(1).lower === 'olds'))) {
      // "An eight-month-old truce" lasts; "a 35-year-old" is someone.
      if (!hyphen || next.lower === 'old' || /^years?$/.test(lower)) return null;
      c.at += 2;
    }
    if ((next.lower === 'of' && c.peek(1).lower === 'age') || c.words[begin - 1]?.lower === 'aged') return null;
    if (number.article && the === null && lower === 'day' && /^(?:that|when|which|like|care|job|trip|off|one|school|laborers?|laborer|trader|traders|trading|center|spa|camp|light|time)$/.test(next.lower)) return null;
    if (next.lower === '-' && !next.spaced && c.peek(1).lower === 'long') c.at += 2;
    else if (next.lower === '-' && !next.spaced && number.article) return null;
    const half = c.attempt(() => (c.words_('and', 'a', 'half') ? true : null)) ? 0.5 : 0;
    if (c.words_('or', 'so')) mod = mod ?? 'APPROX';
    else if (c.words_('or', 'more')) mod = mod ?? 'EQUAL_OR_MORE';
    else if (c.words_('or', 'less')) mod = mod ?? 'EQUAL_OR_LESS';
    const amount = number.amount === null ? null : (number.amount + half) * unit.factor;
    return { amount, unit: unit.unit, mod: mod ?? number.mod };

    function readNumber(): { amount: number | null; article: boolean; mod?: Mod; one?: boolean } | null {
      const few = c.attempt(() =>
        c.words_('a', 'few') || c.words_('few') || c.words_('several') || c.words_('many') || c.words_('a', 'number', 'of') || c.words_('some') || c.words_('many', 'many')
          ? { amount: null, article: false } : null);
      if (few) return few;
      const couple = c.attempt(() => (c.words_('a', 'couple', 'of') || c.words_('couple', 'of') || c.words_('a', 'couple') ? { amount: 2, article: false, mod: 'APPROX' as const } : null));
      if (couple) return { amount: 2, article: false };
      const half = c.attempt(() => (c.words_('half', 'a') || c.words_('half', 'an') || c.words_('a', 'half') || c.words_('half', '-', 'a') ? { amount: 0.5, article: false } : null)) ?? c.attempt(() => (c.word('half') && c.hyphen() ? ((c.at--), { amount: 0.5, article: false }) : null));
      if (half) return half;
      if (c.peek().kind === 'digits' && !c.peek().spaced && c.peek(-1).lower === '$') return null;
      const one = c.peek().lower === 'one' && mod === undefined;
      const value = c.number();
      if (value !== null) {
        const plus = c.attempt(() => (c.words_('and', 'a', 'half') || (c.words_('-', 'and', '-', 'a', '-', 'half')) ? true : null)) ? 0.5 : 0;
        // "12 to 18 months": the larger is what the expression is known by; the amounts keep both.
        const second = c.attempt(() => (c.word('to', 'or', '-', '--') ? c.number() : null));
        return { amount: (second !== null && second > value ? second : value) + plus, article: false, one };
      }
      return c.word('a', 'an', 'another', 'each') === 'each' ? null : /^(?:a|an|another)$/.test(c.words[c.at - 1]?.lower ?? '') && c.at > begin ? { amount: 1, article: true } : null;
    }
  },
  read: ({ amount, unit, mod }): TimeReading => ({ type: 'DURATION', value: durationText(amount, unit), ...(mod === undefined ? {} : { mod }) }),
});

const BARE: ReadonlySet<string> = new Set(['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries']);
const NOT_BEFORE_BARE: ReadonlySet<string> = new Set(['old', 'these', 'working', 'office', 'business', 'opening', 'early', 'later', 'golden', 'glory', 'teenage', 'teen', 'college', 'peak', 'rush', 'visiting']); // biome-ignore format: one list
/** The last word of a number: "nineteen years old" is an age, not some years. */
const numeralEnds = (word: string): boolean => /(?:teen|ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand)$/.test(word);
