/** When two lengths of time cannot both be right: neither is vague, rounded, still running, or counted from another day. */
import type { Story } from '../../../story.ts';
import { compareValues } from '../../../values/compare-values.ts';
import type { ToldSpan } from './told-spans.ts';

/** How far a length may lie from another one told in a coarser unit, as a share of that unit: "a week" and eight days. */
const ROUNDED = 0.2;
/** Told in decades or centuries, even further. */
const COARSE = 0.35;
const LONG = 400;
const DAY = 86_400_000;

const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400, sec: 1 / 86_400, minute: 1 / 1440, min: 1 / 1440, hour: 1 / 24, hr: 1 / 24, day: 1, night: 1, week: 7, fortnight: 14, month: 30.4375, year: 365.25, decade: 3652.5, century: 36_525, centurie: 36_525,
}; // biome-ignore format: one table

export type SpanRelation = 'same' | 'conflict' | 'open';

/** By their words alone. */
export function relate(a: ToldSpan, b: ToldSpan): SpanRelation {
  const relation = compareValues(a.span.value, b.span.value);
  if (relation === 'same') return 'same';
  if (isVague(a) || isVague(b)) return 'open';
  if (relation === 'compatible' && isExact(a, b)) return 'conflict';
  if (relation !== 'conflict' || isRounded(a.days, b.days, a, b) || isOfSittings(a, b) || isOfSittings(b, a))
    return 'open';
  return 'conflict';
}

/** By their words and the days of their articles: what was "two days ago" on Monday was "three days ago" on Tuesday. */
export function relateIn(story: Story, a: ToldSpan, b: ToldSpan): SpanRelation {
  const relation = relate(a, b);
  if (relation !== 'conflict') return relation;
  const [x, y] = [dayOf(story, a), dayOf(story, b)];
  const later = x === null || y === null ? null : y - x;
  // Until now: what goes on grows from article to article.
  const [isFromNow, isFromThen] = [countsToNow(a), countsToNow(b)];
  // "A year ago", and in the next year "two years after the shooting a man has been charged".
  if (
    (isFromNow || isFromThen) &&
    later !== null &&
    Math.abs(later) > SHORT &&
    Math.abs(a.days + later - b.days) <= SHORT
  )
    return 'open';
  if (isFromNow && isFromThen && later === null && Math.max(a.days, b.days) < SHORT && a.isRunning && b.isRunning)
    return 'open';
  if (isFromNow && isFromThen && later !== null)
    return isRounded(a.days + later, b.days, a, b) || Math.abs(a.days + later - b.days) <= 1 ? 'open' : 'conflict';
  if (
    isFromNow !== isFromThen &&
    Math.min(a.days, b.days) < SHORT &&
    [a, b].every(({ span }) => span.kind === 'length')
  )
    return 'open';
  if (!isDayLong(a) || !isDayLong(b)) return 'conflict';
  if (later === null) return 'open';
  const grown = b.days - a.days;
  return grown !== 0 && later !== 0 && Math.sign(grown) === Math.sign(later) && Math.abs(grown) <= Math.abs(later) + 1
    ? 'open'
    : 'conflict';
}

/** Lengths below this many days change from one article to the next. */
const SHORT = 30;

const dayOf = (story: Story, { said }: ToldSpan): number | null => {
  const day = Date.parse(story.published(said).slice(0, 10));
  return Number.isNaN(day) ? null : day / DAY;
};

const countsToNow = ({ span: { kind }, isRunning }: ToldSpan): boolean => kind === 'ago' || isRunning;

/** "After five days of riots": told in days, of what may go on. */
const isDayLong = ({ span: { kind }, unit, days }: ToldSpan): boolean =>
  kind === 'length' && (unit === 'day' || unit === 'night') && days < SHORT;

/** "Several years", "a few minutes". */
const isVague = ({ span: { value, approximate } }: ToldSpan): boolean =>
  approximate && value.low !== null && value.low > 0 && value.high !== null && value.high >= 2 * value.low;

function isRounded(x: number, y: number, a: ToldSpan, b: ToldSpan): boolean {
  if (a.unit === b.unit) return x === y;
  const unit = Math.max(DAYS[a.unit] ?? 0, DAYS[b.unit] ?? 0);
  return Math.abs(x - y) <= unit * (unit > LONG ? COARSE : ROUNDED);
}

/** "After 30 hours", "after four days": so many hours of work on so many days. */
const isOfSittings = (a: ToldSpan, b: ToldSpan): boolean =>
  a.unit === 'hour' && b.unit === 'day' && b.days >= 2 && a.days < b.days && a.days * 24 >= 3 * b.days;

const isPoint = ({ span: { value, approximate } }: ToldSpan): boolean =>
  !approximate && value.low !== null && value.low === value.high;

/** "212 days" and "221 days": two figures of one unit, neither of them round. */
function isExact(a: ToldSpan, b: ToldSpan): boolean {
  const unit = DAYS[a.unit];
  if (unit === undefined || a.unit !== b.unit || !isPoint(a) || !isPoint(b)) return false;
  const [x, y] = [Math.round(a.days / unit), Math.round(b.days / unit)];
  return x !== y && x % 10 !== 0 && y % 10 !== 0;
}
