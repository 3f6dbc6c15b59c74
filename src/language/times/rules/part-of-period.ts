import { dayText } from '../calendar.ts';
import type { Context } from '../context.ts';
import { type TimeReading, timeRule } from '../rule.ts';
import { cut, daysOf, type Mod, partsOf, type Unit } from '../value.ts';

const PARTS: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['end', 'END'], ['close', 'END'], ['beginning', 'START'], ['start', 'START'], ['onset', 'START'], ['middle', 'MID'], ['turn', 'START'], ['conclusion', 'END'], ['rest', 'END'], ['remainder', 'END'],
]); // biome-ignore format: one table

/** A part of a date: early, mid, late, the end of. */
export const partOfPeriod = timeRule({
  name: 'part-of-period',
  what: 'The beginning, middle or end of a date: "early 2024", "mid-June", "the end of March", "late last week", "earlier this month".',
  examples: [
    { text: 'early 2024', value: '2024', mod: 'START', earliest: '2024-01-01', latest: '2024-04-30' },
    { text: 'the late 1990s', value: '199', mod: 'END', earliest: '1996-01-01', latest: '1999-12-31' },
    { text: 'late 1942', value: '1942', mod: 'END', earliest: '1942-09-01', latest: '1942-12-31' },
    { text: 'mid-June 1944', value: '1944-06', mod: 'MID' },
    { text: 'the end of March', published: '2018-04-20', value: '2018-03', mod: 'END' },
    {
      text: 'earlier this month',
      published: '2018-04-20',
      value: '2018-04',
      earliest: '2018-04-01',
      latest: '2018-04-20',
    },
    { text: 'later that year', last: '2017-06', value: '2017', earliest: '2017-06-01', latest: '2017-12-31' },
    { text: 'early in 1862', value: '1862', mod: 'START' },
    { text: 'late last week', published: '2018-04-20', value: '2018-W15', mod: 'END' },
    { text: 'the latter part of 1944', value: '1944', mod: 'END' },
    { text: 'around June 1', published: '2018-04-20', found: 'around June 1', value: '2018-06-01', mod: 'APPROX' },
    { text: 'the end of the year', published: '2018-04-20', value: '2018', mod: 'END' },
    { text: 'year end', published: '2018-04-20', value: '2018', mod: 'END' },
  ],
  not: [
    'the end of the road',
    'early birds',
    'late trains',
    'the end',
    'mid-sized',
    'earlier',
    'the start of the race',
    'early May Jones',
  ],
  match: (c, context) => {
    const begin = c.at;
    const yearEnd = c.attempt(() =>
      c.words_('year', '-', 'end') ||
      c.words_('year', 'end') ||
      c.words_('year', "'", 's', 'end') ||
      c.words_('the', 'year', "'", 's', 'end')
        ? true
        : null,
    );
    if (yearEnd) return { mod: 'END' as Mod, inner: null, unit: 'year', relative: null };
    c.word('as') && c.word('early', 'recently', 'late') && c.word('as');
    if (c.at !== begin && c.at !== begin + 3) return null;
    const relative = c.attempt(() => {
      const word = c.word('earlier', 'later');
      if (word) c.word('in', 'on');
      return word;
    });
    let mod: Mod | null = null;
    if (!relative) {
      mod =
        c.attempt((): Mod | null => {
          c.word('the');
          const word = c.word('very') ? c.word('early', 'late') : c.word('early', 'late', 'mid', 'middle');
          if (!word) return null;
          if (word === 'mid') c.hyphen();
          else {
            if (c.peek().lower === '-' && !c.peek().spaced) c.at++;
            if (c.word('part', 'days', 'months', 'weeks')) return c.word('of') ? side(word) : null;
            c.word('in', 'on');
          }
          return side(word);
        }) ??
        c.attempt((): Mod | null => {
          c.word('the');
          c.word('very');
          const latter = c.word('latter', 'early', 'first', 'last', 'later');
          if (latter && c.word('part', 'half', 'days', 'weeks', 'months'))
            return c.word('of') ? (latter.startsWith('l') ? 'END' : 'START') : null;
          if (latter) return null;
          const part = PARTS.get(c.peek().lower);
          if (!part) return null;
          c.at++;
          return c.word('of') ? part : null;
        }) ??
        (c.word('around', 'about', 'circa') ? 'APPROX' : null);
      if (mod === null && c.at === begin) return null;
    }
    const unit = c.attempt(() => {
      c.word('the', 'its');
      return c.word('year', 'month', 'week', 'decade', 'century', 'summer', 'winter', 'spring', 'autumn');
    });
    if (unit) {
      if (mod === 'APPROX' || c.words[c.at - 2]?.lower !== 'the' || (c.peek().lower === '-' && !c.peek().spaced))
        return null;
      return { mod, inner: null, unit, relative };
    }
    const inner = context.at(c.at);
    const reading = inner?.readings[0];
    if (!inner || !reading || reading.type === 'DURATION' || reading.type === 'SET' || inner.rule.name === 'vague')
      return null;
    const grain = partsOf(reading.value)?.grain;
    if (
      mod === 'APPROX' &&
      ((inner.rule.name !== 'day-and-month' && inner.rule.name !== 'month') || grain === undefined)
    )
      return null;
    c.at = reading.to ?? inner.to;
    return { mod, inner, unit: null, relative };
  },
  read: ({ mod, inner, unit, relative }, context, from, to) => {
    const rest = inner?.readings.slice(1) ?? [];
    const reading = inner ? inner.readings[0]! : ofUnit(context, unit!);
    if (relative) {
      const ofText = context.words
        .slice(from, to)
        .some(({ lower }) => lower === 'that' || lower === 'same' || lower === 'the');
      return [{ ...reading, ...bounds(context, reading, relative, ofText), from }, ...rest];
    }
    const grain = partsOf(reading.value)?.grain;
    // "Late Monday": a part of the day, whose value stays the day's.
    const marked = grain === 'day' && mod !== 'APPROX' ? reading : { ...reading, ...(mod ? { mod } : {}) };
    return [{ ...marked, from }, ...rest];
  },
});

const side = (word: string): Mod => (word === 'early' ? 'START' : word === 'late' ? 'END' : 'MID');

/** "The end of the year": of the year the text has reached, or of publication. */
function ofUnit(context: Context, unit: string): TimeReading {
  const parts = context.narrative && context.last ? partsOf(context.last) : null;
  const day = parts ? daysOf(parts)[1] : context.published;
  if (!day) return { type: 'DATE', value: { month: 'XXXX-XX', week: 'XXXX-WXX', day: 'XXXX-XX-XX' }[unit] ?? 'XXXX' };
  const season = { summer: 'SU', winter: 'WI', spring: 'SP', autumn: 'FA' }[unit];
  return { type: 'DATE', value: season ? `${cut(day, 'year')}-${season}` : cut(day, unit as Unit) };
}

/**
 * "Earlier this month" ends with publication; "later that year" begins with the last date in the text (`ofText`). Where
 * that does not lie in the period, the whole period is meant.
 */
function bounds(
  context: Context,
  { value }: TimeReading,
  relative: string,
  ofText: boolean,
): { earliest?: string; latest?: string } {
  const parts = partsOf(value);
  if (!parts) return {};
  const [first, last] = daysOf(parts);
  if (first.year < 1) return {};
  const whole = { earliest: dayText(first), latest: dayText(last) };
  const spoken = ofText && context.last !== null ? partsOf(context.last) : null;
  const [from, to] = spoken ? daysOf(spoken) : [context.published, context.published];
  if (!from || !to || from.year < 1) return whole;
  const [earliest, latest] = [dayText(from), dayText(to)];
  if (earliest < whole.earliest || latest > whole.latest) return whole;
  return relative === 'earlier' ? { ...whole, latest } : { ...whole, earliest };
}
