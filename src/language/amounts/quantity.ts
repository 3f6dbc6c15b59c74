import type { Cursor } from '../times/cursor.ts';
import { type Hedge, hedged, type Interval, VAGUE } from './interval.ts';
import { beginsNumeral, numeralAt } from './numerals.ts';

/** A number, range or vague number with its hedges, before it is known what it counts. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly hedge: Hedge | null;
  readonly vague: boolean;
  /** Written in plain digits: may be a year, an address, a model. */
  readonly plainDigits: boolean;
  /** Joined by a hyphen ("3-2"): may be a score. */
  readonly hyphenRange: boolean;
}

const BEFORE: readonly (readonly [readonly string[], Hedge])[] = [
  [['about'], 'about'],
  [['around'], 'about'],
  [['approximately'], 'about'],
  [['roughly'], 'about'],
  [['some'], 'about'],
  [['an', 'estimated'], 'about'],
  [['estimated'], 'about'],
  [['an', 'average', 'of'], 'about'],
  [['nearly'], 'nearly'],
  [['almost'], 'nearly'],
  [['close', 'to'], 'nearly'],
  [['just', 'under'], 'nearly'],
  [['just', 'short', 'of'], 'nearly'],
  [['just', 'less', 'than'], 'nearly'],
  [['slightly', 'less', 'than'], 'nearly'],
  [['slightly', 'under'], 'nearly'],
  [['more', 'than'], 'over'],
  [['over'], 'over'],
  [['well', 'over'], 'over'],
  [['in', 'excess', 'of'], 'over'],
  [['upwards', 'of'], 'over'],
  [['upward', 'of'], 'over'],
  [['above'], 'over'],
  [['greater', 'than'], 'over'],
  [['exceeding'], 'over'],
  [['older', 'than'], 'over'],
  [['longer', 'than'], 'over'],
  [['just', 'over'], 'just-over'],
  [['just', 'more', 'than'], 'just-over'],
  [['a', 'little', 'over'], 'just-over'],
  [['slightly', 'more', 'than'], 'just-over'],
  [['slightly', 'over'], 'just-over'],
  [['little', 'over'], 'just-over'],
  [['little', 'more', 'than'], 'just-over'],
  [['a', 'little', 'more', 'than'], 'just-over'],
  [['a', 'good'], 'just-over'],
  [['less', 'than'], 'under'],
  [['fewer', 'than'], 'under'],
  [['under'], 'under'],
  [['below'], 'under'],
  [['no', 'more', 'than'], 'at-most'],
  [['not', 'more', 'than'], 'at-most'],
  [['at', 'most'], 'at-most'],
  [['up', 'to'], 'at-most'],
  [['as', 'high', 'as'], 'at-most'],
  [['as', 'many', 'as'], 'at-most'],
  [['as', 'much', 'as'], 'at-most'],
  [['a', 'maximum', 'of'], 'at-most'],
  [['at', 'least'], 'at-least'],
  [['as', 'few', 'as'], 'at-least'],
  [['as', 'little', 'as'], 'at-least'],
  [['no', 'fewer', 'than'], 'at-least'],
  [['no', 'less', 'than'], 'at-least'],
  [['not', 'less', 'than'], 'at-least'],
  [['a', 'minimum', 'of'], 'at-least'],
];

/** The hedges by the word they begin with. */
const BEFORE_BY_FIRST = new Map<string, (typeof BEFORE)[number][]>();
for (const entry of BEFORE) {
  const first = entry[0][0]!;
  BEFORE_BY_FIRST.set(first, [...(BEFORE_BY_FIRST.get(first) ?? []), entry]);
}

/** The words a hedge can begin with. */
export const HEDGE_STARTS: ReadonlySet<string> = new Set(BEFORE_BY_FIRST.keys());

const AFTER: readonly (readonly [readonly string[], Hedge])[] = [
  [['or', 'so'], 'about'],
  [['or', 'more'], 'at-least'],
  [['or', 'less'], 'at-most'],
  [['or', 'fewer'], 'at-most'],
  [['-', 'plus'], 'at-least'],
  [['-', 'odd'], 'about'],
];

/** What "over" spreads over a time: "$160 million over eight years", "40 hours over four days", "paid over ten years". */
const SPREAD =
  /^(?:hundred|thousand|million|billion|trillion|dollars?|euros?|pounds|minutes|hours|days|weeks|months|years|games|matches|meetings|spread|paid|payable|divided|stretched|played|times)$/;

/** "Handed over 68 million", "breached over 60 metres": "over" belongs to the verb, or says how far something goes. */
const PARTICLE =
  /^(?:hand|hands|handed|handing|turn|turned|turning|sign|signed|signing|take|took|taken|taking|breached|scattered|strewn|extends?|extended|extending|stretch|stretches|stretching|spreads?|spreading)$/;

/** A hedge before a number; the longest that fits. */
export function hedgeBefore(c: Cursor): Hedge | null {
  const entries = BEFORE_BY_FIRST.get(c.peek().lower);
  if (!entries) return null;
  const before = c.peek(-1);
  if (
    c.peek().lower === 'over' &&
    (before.kind === 'digits' || SPREAD.test(before.lower) || PARTICLE.test(before.lower))
  )
    return null;
  let best: (typeof BEFORE)[number] | null = null;
  for (const entry of entries) {
    const [words] = entry;
    if (words.length > (best?.[0].length ?? 0) && words.every((word, i) => c.peek(i).lower === word)) best = entry;
  }
  if (!best) return null;
  c.at += best[0].length;
  return best[1];
}

/** A hedge after a number: "or so", "or more", "20+", "20-plus". */
export function hedgeAfter(c: Cursor): Hedge | null {
  if (c.peek().text === '+' && !c.peek().spaced) {
    c.at++;
    return 'at-least';
  }
  return AFTER.find(([words]) => c.words_(...words))?.[1] ?? null;
}

const VAGUE_LISTS = [...VAGUE]
  .map(([phrase, range]) => ({ words: phrase.split(/ |(?=-)|(?<=-)/), range }))
  .sort((a, b) => b.words.length - a.words.length);
const VAGUE_STARTS: ReadonlySet<string> = new Set(VAGUE_LISTS.map(({ words }) => words[0] ?? ''));

/** "dozens", "a couple of", "several hundred". */
function vagueNumber(c: Cursor): readonly [number, number] | null {
  if (!VAGUE_STARTS.has(c.peek().lower)) return null;
  const found = VAGUE_LISTS.find(({ words }) => words.every((word, i) => c.peek(i).lower === word));
  if (!found) return null;
  c.at += found.words.length;
  return found.range;
}

const LEADS: ReadonlySet<string> = new Set(['only', 'just', 'exactly', 'between', 'from']);

function beginsQuantity(c: Cursor): boolean {
  const word = c.peek();
  const { lower } = word;
  return beginsNumeral(word) || HEDGE_STARTS.has(lower) || VAGUE_STARTS.has(lower) || LEADS.has(lower);
}

/** A number with what hedges it, a range, or a vague number, beginning here; null if none does. */
export function quantityAt(c: Cursor, currency?: (c: Cursor) => boolean): Quantity | null {
  if (!currency && !beginsQuantity(c)) return null;
  return c.attempt(() => {
    const before = hedgeBefore(c) ?? (c.attempt(() => c.word('only', 'just', 'exactly') && hedgeBefore(c)) || null);
    const between = c.word('between', 'from');
    currency?.(c);
    if (!between) {
      const vague = vagueNumber(c);
      // "Pulled him over a few blocks away": nobody has more than a few.
      if (vague && before === 'over' && vague[1] < 10) return null;
      if (vague)
        return {
          low: vague[0],
          high: vague[1],
          hedge: before === 'about' || before === null ? null : before,
          vague: true,
          plainDigits: false,
          hyphenRange: false,
        };
    }
    const first = numeralAt(c.words, c.at);
    if (!first) return null;
    const firstText = c.peek();
    c.at = first.next;
    const half = halfAfter(c);
    let low = first.value + half;
    let high = low;
    let hyphenRange = false;
    const second = c.attempt(() => {
      // "24- to 30-foot": the hyphen stands for the unit of both.
      if (c.peek().lower === '-' && !c.peek().spaced && /^(?:to|or)$/.test(c.peek(1).lower)) c.at++;
      const join = c.peek();
      if (between ? !c.word(between === 'from' ? 'to' : 'and', '-') : !c.word('to', 'or', '-', '--')) return null;
      const gluedHyphen = join.lower === '-' || join.lower === '--';
      if (gluedHyphen && join.spaced !== c.peek().spaced) return null;
      currency?.(c);
      const numeral = numeralAt(c.words, c.at);
      if (!numeral) return null;
      // "1.2 to 1.5 million": the magnitude belongs to both.
      const magnitude = magnitudeOf(c, numeral.next, numeral.value);
      const start =
        firstText.kind === 'digits' &&
        c.peek().kind === 'digits' &&
        magnitude > 1 &&
        low < numeral.value / magnitude + 1e-9 &&
        low < 1000
          ? low * magnitude
          : low;
      if (numeral.value <= start) return null;
      c.at = numeral.next;
      return { start, value: numeral.value + halfAfter(c), hyphen: gluedHyphen };
    });
    if (between && !second) return null;
    if (second) {
      low = second.start;
      high = second.value;
      hyphenRange = second.hyphen;
    }
    const after = hedgeAfter(c);
    return { low, high, hedge: before ?? after, vague: false, plainDigits: first.plainDigits && !second, hyphenRange };
  });
}

function halfAfter(c: Cursor): number {
  return (
    c.attempt(() => (c.words_('and', 'a', 'half') || c.words_('-', 'and', '-', 'a', '-', 'half') ? 0.5 : null)) ?? 0
  );
}

/** The magnitude word a number in digits ends with ("1.5 million"): what its digits were multiplied by. */
function magnitudeOf(c: Cursor, next: number, value: number): number {
  const digits = Number(c.peek().text.replaceAll(',', ''));
  return next > c.at + 1 && digits > 0 ? value / digits : 1;
}

/** The interval of a quantity; `whole` for things that are counted, `factor` into the base unit. */
export function intervalOfQuantity({ low, high, hedge, vague }: Quantity, whole: boolean, factor = 1): Interval {
  const interval = hedged(low, high, hedge, whole);
  const scale = (value: number | null): number | null =>
    value === null ? null : Math.round(value * factor * 1e6) / 1e6;
  return { low: scale(interval.low), high: scale(interval.high), approximate: interval.approximate || vague };
}
