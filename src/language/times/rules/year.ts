import { yearText } from '../calendar.ts';
import type { Cursor } from '../cursor.ts';
import { type TimeReading, timeRule } from '../rule.ts';

/** "480 BC", "70 AD": a number with its era, as an astronomical year. */
export function eraYear(c: Cursor): number | null {
  return c.attempt(() => {
    const before = c.word('ad', 'a.d.') !== null;
    const word = c.peek();
    if (word.kind !== 'digits' || !/^\d{1,4}$/.test(word.text) || Number(word.text) === 0) return null;
    c.at++;
    if (before) return Number(word.text);
    const era = c.word('bc', 'b.c.', 'b.c', 'bce', 'b.c.e.', 'ad', 'a.d.', 'ce');
    if (!era) return null;
    return era.startsWith('b') ? 1 - Number(word.text) : Number(word.text);
  });
}

/** A year that follows a day or a month: "2018", ", 2018", "of 2018", "480 BC"; "of that year" gives 'last'. */
export function yearAfter(c: Cursor): number | 'last' | null {
  return c.attempt((): number | 'last' | null => {
    if (
      c.words_('of', 'that', 'year') ||
      c.words_('that', 'year') ||
      c.words_('of', 'the', 'same', 'year') ||
      c.words_('the', 'same', 'year')
    )
      return 'last';
    if (!c.word(',')) c.word('of');
    return eraYear(c) ?? c.year() ?? spokenYearHere(c);
  });
}

/** "nineteen ninety-seven" after a month. */
function spokenYearHere(c: Cursor): number | null {
  const century = c.word('nineteen', 'twenty');
  const rest = century ? c.number() : null;
  return rest !== null && rest >= 10 && rest <= 99 ? (century === 'nineteen' ? 1900 : 2000) + rest : null;
}

/** What follows a number that counts things rather than years: "2000 people", "1500 metres". */
const COUNTED =
  /^(?:people|men|women|children|troops|soldiers|dead|deaths|jobs|homes|houses|words|pages|times|votes|points|metres|meters|feet|miles|km|kilometers|kilometres|acres|tons|tonnes|pounds|dollars|euros|calories|degrees|hectares|students|workers|employees|members|percent|hp|rpm|mph|watts|grams|kg|lbs|yards|square|cubic|block|different|additional|more|other|or|lb|hours|days|minutes|years|species|shares|copies|customers|vehicles|cars|horsepower)$/;

/** Words before a number that make it something else: an amount, an address, a name with a number. */
const NOT_BEFORE: ReadonlySet<string> = new Set(['$', '£', '€', '#', 'no', 'number', 'room', 'flight', 'highway', 'route', 'interstate', 'page', 'pages', 'block', 'section', 'unit', 'channel', 'about', 'nearly', 'almost', 'some', 'over', 'than', 'least', 'approximately', 'roughly', 'x', '*', 'suite', 'apt', 'box', 'windows', 'boeing', 'area', 'code', 'line', 'model', 'formula', 'type', 'call', 'dial', 'text', '.', '/', '+', 'only', 'another', 'exactly', 'peugeot', 'sr', 'i']); // biome-ignore format: one list

/** A year in four digits, a run of two years, or a year with its era. */
export const year = timeRule({
  name: 'year',
  what: 'A year: four digits from 1000 to 2199 that count nothing, two years joined ("1998-99"), or a number with BC or AD.',
  examples: [
    { text: '1998', value: '1998' },
    { text: 'the year 2000', value: '2000' },
    { text: '480 BC', value: 'BC0480' },
    { text: 'AD 70', value: '0070' },
    { text: 'from 1998-99', found: '1998', value: '1998' },
    { text: 'about 1915 he left', found: 'about 1915', value: '1915', mod: 'APPROX' },
    { text: "the class of '98", found: "'98", value: '1998' },
  ],
  not: [
    '2000 people',
    '$1998',
    '1998.50',
    '1,998',
    'flight 1998',
    '1998 Elm Street',
    'about 2000 people',
    '555-1998',
    'Room 1984',
    '2015 votes',
    '1024x2048',
    'call 1800',
  ],
  match: (c) => {
    const from = c.at;
    const before = c.peek(-1);
    if (c.peek().lower === "'") {
      // "'98": one apostrophe, two digits, nothing glued.
      c.at++;
      const word = c.peek();
      const after = c.peek(1);
      if (
        !/^\d\d$/.test(word.text) ||
        word.spaced ||
        (!after.spaced && after.kind !== 'mark' && after.kind !== 'break')
      )
        return null;
      // "'60 Minutes'": the name of a programme.
      if (after.kind === 'letters' && after.text[0] !== after.lower[0]) return null;
      if (after.text === "'" || after.lower === 's' || (before.kind === 'digits' && !c.words[from]?.spaced))
        return null;
      c.at++;
      const short = Number(word.text);
      return { years: [{ year: short + (short < 30 ? 2000 : 1900), from, to: c.at }], approximate: false };
    }
    const circa = c.word('about', 'around', 'circa', 'ca', 'c') !== null;
    if (circa) c.word('.');
    const named = c.attempt(() => {
      if (c.peek().lower === 'the') c.at++;
      return c.word('year', 'years');
    });
    const begin = circa || named ? from : c.at;
    const era = eraYear(c);
    if (era !== null) return { years: [{ year: era, from: begin, to: c.at }], approximate: circa };
    const first = c.peek();
    const range = eraRange(c);
    if (range) return { years: range, approximate: circa };
    const value = c.year();
    if (value === null) return null;
    if (
      !named &&
      !first.spaced &&
      before.kind !== 'break' &&
      !['(', '-', '"', "'", '[', '/', ',', '--', '`'].includes(before.lower)
    )
      return null;
    if (!named && (first.spaced || before.lower === '/') && NOT_BEFORE.has(before.lower)) return null;
    if (
      !first.spaced &&
      before.lower === '-' &&
      c.peek(-3).kind === 'digits' &&
      !/^(?:1\d|20|21)\d\d$/.test(c.peek(-3).text)
    )
      return null;
    const after = c.peek();
    if (!after.spaced && ['/', '%', '°', '*', ':'].includes(after.lower) && c.peek(1).kind === 'digits') return null;
    if (['%', 'x'].includes(after.lower) || (after.kind === 'letters' && COUNTED.test(after.lower) && !named))
      return null;
    if (
      circa &&
      after.kind === 'letters' &&
      !named &&
      !/^(?:the|he|she|it|they|when|and|in|to|a|was|by|with|as|at|on|for|until)$/.test(after.lower)
    )
      return null;
    if (streetAhead(c, before.lower)) return null;
    const years = [{ year: value, from: begin, to: c.at }];
    c.attempt(() => {
      const dash = c.peek();
      if (dash.lower !== '-' && dash.lower !== '/' && dash.lower !== '--') return null;
      c.at++;
      const at = c.at;
      const second = c.peek();
      if (dash.spaced !== second.spaced) return null;
      const full = c.year();
      if (full !== null)
        return full > value && full - value < 300 ? years.push({ year: full, from: at, to: c.at }) : null;
      if (
        second.spaced ||
        !/^\d\d?$/.test(second.text) ||
        (!c.peek(1).spaced && c.peek(1).kind !== 'mark' && c.peek(1).kind !== 'break')
      )
        return null;
      const width = 10 ** second.text.length;
      const short = Math.floor(value / width) * width + Number(second.text);
      if (short <= value) return null;
      if (c.peek(1).lower === '-' || c.peek(1).lower === '/') return null;
      c.at++;
      return years.push({ year: short, from: at, to: c.at });
    });
    return { years, approximate: circa };
  },
  read: ({ years, approximate }) =>
    years.map(
      ({ year: number, from, to }): TimeReading => ({
        type: 'DATE',
        value: yearText(number),
        from,
        to,
        ...(approximate ? { mod: 'APPROX' as const } : {}),
      }),
    ),
});

/** "264-241 BC", "between 264 and 241 BC": both years have the era. */
function eraRange(c: Cursor): { year: number; from: number; to: number }[] | null {
  return c.attempt(() => {
    const from = c.at;
    const first = c.peek();
    if (first.kind !== 'digits' || !/^\d{1,4}$/.test(first.text)) return null;
    c.at++;
    const end = c.at;
    if (!c.word('-', '--', 'to', 'and', '/', 'or')) return null;
    const begin = c.at;
    const second = eraYear(c);
    if (second === null || second > 0) return null;
    const year = 1 - Number(first.text);
    return year < second
      ? [
          { year, from, to: end },
          { year: second, from: begin, to: c.at },
        ]
      : null;
  });
}

/** "1998 Elm Street", "2015 N. Main St.": an address. */
function streetAhead(c: Cursor, before: string): boolean {
  if (before === 'in' || before === 'since' || before === 'of') return false;
  for (let i = 0; i < 4; i++) {
    const word = c.peek(i);
    if (word.kind === 'break' || word.lower === ',') return false;
    if (
      i > 0 &&
      /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|dr|court|highway|hwy|parkway|terrace)$/.test(
        word.lower,
      ) &&
      word.text !== word.lower
    )
      return true;
    if (word.kind === 'letters' && word.text === word.lower) return false;
  }
  return false;
}
