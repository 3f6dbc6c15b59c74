import { beginsNumeral } from '../../amounts/numerals.ts';
import type { Word } from '../../amounts/words.ts';
import { addDays, type Day, dayText } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Cursor } from '../cursor.ts';
import { UNITS } from '../lexicon.ts';
import type { TimeReading } from '../rule.ts';
import { daysOf, intervalOf, type Mod, moveDay, type Parts, partsOf, shift, type Unit } from '../value.ts';
import { beginsHedge, hedge } from './hedge.ts';

export interface Offset {
  readonly amount: number | null;
  readonly unit: Unit;
  readonly mod: Mod | undefined;
}

const LEADS: ReadonlySet<string> = new Set(
  'just only barely exactly several some many short full whole more'.split(' '),
);

const canBegin = (word: Word): boolean =>
  beginsNumeral(word) || UNITS.has(word.lower) || LEADS.has(word.lower) || beginsHedge(word.lower);

/** "two days", "a year", "about three weeks", "a few months", "years". */
export function amountOfTime(c: Cursor): Offset | null {
  return c.attempt(() => {
    if (!canBegin(c.peek())) return null;
    const mod = hedge(c);
    c.word('just', 'only', 'barely', 'exactly');
    const few = c.attempt(() =>
      c.words_('a', 'few') ||
      c.words_('several') ||
      c.words_('some') ||
      c.words_('many') ||
      c.words_('a', 'number', 'of') ||
      c.words_('a', 'couple', 'more')
        ? true
        : null,
    );
    if (few) {
      c.word('short', 'more');
      const unit = c.unit();
      return unit?.plural ? { amount: null, unit: unit.unit, mod } : null;
    }
    const couple = c.attempt(() => (c.words_('a', 'couple', 'of') || c.words_('a', 'couple') ? 2 : null));
    const half =
      couple === null ? c.attempt(() => (c.words_('half', 'a') || c.words_('half', 'an') ? 0.5 : null)) : null;
    const amount = couple ?? half ?? c.number() ?? (c.word('a', 'an') ? 1 : null);
    const bare = amount === null;
    const wholeHalf = amount !== null && c.attempt(() => (c.words_('and', 'a', 'half') ? true : null)) ? 0.5 : 0;
    c.word('short', 'full', 'whole', 'more');
    const unit = c.unit();
    if (!unit || (bare && !unit.plural)) return null;
    const unitHalf = amount !== null && c.attempt(() => (c.words_('and', 'a', 'half') ? true : null)) ? 0.5 : 0;
    return { amount: bare ? null : (amount ?? 1) * unit.factor + wholeHalf + unitHalf, unit: unit.unit, mod };
  });
}

/** Words of a report of results: sums and shares, and what they are of. */
const RESULTS: ReadonlySet<string> = new Set(
  '$ % # million billion cents percent share results profit earnings sales loss net income revenue'.split(' '),
);

/**
 * In a report of results ("up from $10 million a year ago") a year back is the same quarter of the year before: a sum or
 * a share stands shortly before, and the text has named a quarter. null elsewhere.
 */
export function reportedQuarter(
  context: Context,
  { amount, unit }: Pick<Offset, 'amount' | 'unit'>,
  at: number,
): string | null {
  if (context.lastQuarter === null || amount !== 1 || unit !== 'year') return null;
  const { words } = context;
  const sentence = words[at]?.sentence;
  for (let i = at - 1; i >= 0 && at - i <= 12 && words[i]?.sentence === sentence; i--)
    if (RESULTS.has(words[i]!.lower)) return context.lastQuarter;
  return null;
}

/** How many days an offset in units may be off: "three months ago" is not said to the day. */
const SLACK: Partial<Record<Unit, number>> = {
  week: 3,
  month: 15,
  quarter: 45,
  year: 183,
  decade: 1826,
  century: 18262,
};

/** "A few days" are at most 30, "a few weeks" at most 12. */
const A_FEW: Partial<Record<Unit, number>> = { day: 30, week: 84 };

/**
 * A value moved by an offset, `direction` 1 or -1. Vague where the number is ("a few days later"), open where there is
 * nothing to count from.
 */
export function moved(base: string | null, offset: Offset, direction: number): TimeReading {
  const { amount, unit, mod } = offset;
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second';
  const type = clock && amount !== null ? 'TIME' : 'DATE';
  const parts = base === null ? null : partsOf(base);
  if (amount === null)
    return {
      type,
      value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
      ...(parts ? withinAFew(parts, unit, direction) : {}),
    };
  const value = base === null ? null : shift(base, direction * amount, unit);
  if (value === null || parts === null) return { type, value: OPEN[unit] ?? 'XXXX-XX-XX' };
  if (mod !== undefined && mod !== 'APPROX') return { type, value, mod: side(mod, direction) };
  const [first, last] = daysOf(parts).map((day) => moveDay(day, direction * amount, unit)) as [Day, Day];
  const slack = SLACK[unit] ?? 0;
  const own = intervalOf(value, mod);
  const [from, to] = [addDays(first, -slack), addDays(last, slack)];
  const bounds =
    slack > 0 && own.earliest && own.latest && from.year > 0
      ? { earliest: least(own.earliest, dayText(from)), latest: most(own.latest, dayText(to)) }
      : {};
  return { type, value, ...(mod === undefined ? {} : { mod }), ...bounds };
}

const least = (a: string, b: string): string => (a < b ? a : b);
const most = (a: string, b: string): string => (a > b ? a : b);

const OPEN: Partial<Record<Unit, string>> = {
  year: 'XXXX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  decade: 'XXX',
  century: 'XX',
};

function withinAFew(parts: Parts, unit: Unit, direction: number): { earliest?: string; latest?: string } {
  const reach = A_FEW[unit];
  const [first, last] = daysOf(parts);
  if (reach === undefined) return {};
  const [from, to] = direction < 0 ? [addDays(first, -reach), last] : [first, addDays(last, reach)];
  return from.year < 1 ? {} : { earliest: dayText(from), latest: dayText(to) };
}

/** "More than two years ago" is before that day, "more than two years later" after it; "nearly" is the other side. */
function side(mod: Mod, direction: number): Mod {
  const further = mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE';
  return further === direction < 0 ? 'ON_OR_BEFORE' : 'ON_OR_AFTER';
}
