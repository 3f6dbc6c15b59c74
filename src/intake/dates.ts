import { monthNumber } from './month-names.ts';

/** Which of the numbers of "03/04/2025" is the day: the page's language or its other dates may tell. */
export type NumericOrder = 'day-first' | 'month-first';

const SPACE = String.raw`[ \u00a0\u202f\u2009]`;
const NAME = String.raw`(\p{L}[\p{L}\p{M}]{2,13})\.?`;
const YEAR = String.raw`((?:1[6-9]|20|21)\d\d)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|:?e|-?го|\.)?`;

interface Form {
  readonly form: RegExp;
  readonly read: (groups: readonly string[], order: NumericOrder | null) => Parts | null;
}

/** The forms a date is written in, most exact first. `read` turns the groups into year, month, day. */
const FORMS: readonly Form[] = [
  // 2025-11-11, 2025/11/11, 2025.11.11, 2025. 11. 11., with or without a time after it
  {
    form: new RegExp(String.raw`(?<!\d)${YEAR}([-/.])${SPACE}?(\d{1,2})\2${SPACE}?(\d{1,2})(?!\d)`, 'u'),
    read: ([y, , m, d]) => parts(y, m, d),
  },
  // 20251111, 20251111T100400
  {
    form: new RegExp(String.raw`(?<!\d)${YEAR}(0[1-9]|1[0-2])([0-3]\d)(?=$|T\d)`, 'u'),
    read: ([y, m, d]) => parts(y, m, d),
  },
  // 2025年11月11日, 2025년 11월 11일
  {
    form: new RegExp(
      String.raw`(?<!\d)${YEAR}${SPACE}?[年년]${SPACE}?(\d{1,2})${SPACE}?[月월]${SPACE}?(\d{1,2})${SPACE}?[日일]`,
      'u',
    ),
    read: ([y, m, d]) => parts(y, m, d),
  },
  // 11 November 2025, 11th of Nov. 2025, Tue, 11 Nov 2025, 11-Nov-2025, 11/Nov/2025, 11. November 2025, 11 de noviembre de 2025
  {
    form: new RegExp(
      String.raw`(?<!\d)${DAY}[ \u00a0\u202f/-]{0,2}(?:(?:of|de|do)${SPACE}|d['’])?${NAME},?[ \u00a0\u202f/-]{1,2}(?:(?:de|del)${SPACE})?${YEAR}(?!\d)`,
      'iu',
    ),
    read: ([d, m, y]) => named(y, m, d),
  },
  // November 11, 2025; Nov. 11 2025; November 11th, 2025; Nov/11/2025
  {
    form: new RegExp(
      String.raw`(?<!\p{L})${NAME}[ \u00a0\u202f/]{1,2}${DAY},?[ \u00a0\u202f/]{1,2}${YEAR}(?!\d)`,
      'iu',
    ),
    read: ([m, d, y]) => named(y, m, d),
  },
  // 2025, November 11; 2025 November 11; 2025. november 11.
  {
    form: new RegExp(String.raw`(?<![\d.])${YEAR}[.,]?${SPACE}${NAME}${SPACE}(\d{1,2})(?!\d)`, 'iu'),
    read: ([y, m, d]) => named(y, m, d),
  },
  // Wed Nov 11 10:04:00 GMT 2025
  {
    form: new RegExp(
      String.raw`(?<!\p{L})${NAME}[ ]{1,2}${DAY} \d\d:\d\d(?::\d\d)? (?:[A-Z+0-9:]{1,6} )?${YEAR}(?!\d)`,
      'iu',
    ),
    read: ([m, d, y]) => named(y, m, d),
  },
  // 11.11.2025: with full stops the day stands first
  {
    form: new RegExp(String.raw`(?<![\d.])(\d{1,2})\.${SPACE}?(\d{1,2})\.${SPACE}?${YEAR}(?![\d.]\d)`, 'u'),
    read: ([d, m, y]) => parts(y, m, d),
  },
  // 11.11.25, with two digits each: not a version and not a time
  {
    form: /(?<![\d.:,-])([0-3]\d)\.([01]\d)\.([0-4]\d)(?![\d.:,]*\d)/u,
    read: ([d, m, y]) => parts(`20${y}`, m, d),
  },
  // 25/12/2025, 12/25/2025, 11/11/2025: where one reading is possible, or the order is known
  {
    form: new RegExp(String.raw`(?<![\d/])(\d{1,2})(${SPACE}?[-/]${SPACE}?)(\d{1,2})\2${YEAR}(?!\d)`, 'u'),
    read: ([a, , b, y], order) => eitherOrder(y, a, b, order),
  },
  // 2025-11
  { form: new RegExp(String.raw`(?<![\d-])${YEAR}-(0[1-9]|1[0-2])(?![-\d])`, 'u'), read: ([y, m]) => parts(y, m) },
  // November 2025
  {
    form: new RegExp(
      String.raw`(?<!\p{L}|\d(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?)${NAME}${SPACE}{1,2}(?:de )?${YEAR}(?!\d)`,
      'iu',
    ),
    read: ([m, y]) => named(y, m),
  },
];

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** A date found in words, and where. */
export interface FoundDate {
  /** EDTF: "2025-11-11", "2025-11". */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** How far into the words a date is looked for, in UTF-16 code units. */
const LONGEST = 500;

/**
 * The first date in the words that can be read in one way only. "03/04/2025" is none: it has two readings, unless the
 * order is known. Input longer than 500 code units is read to there. Months by name are read in some thirty languages.
 */
export function findDate(words: string, order: NumericOrder | null = null): FoundDate | null {
  const short = words.slice(0, LONGEST);
  let best: FoundDate | null = null;
  for (const { form, read } of FORMS) {
    const match = form.exec(short);
    if (!match || (best && match.index >= best.start)) continue;
    const date = read(match.slice(1), order);
    if (!date) continue;
    best = { value: edtf(date), start: match.index, end: match.index + match[0].length };
  }
  return best;
}

/** The date that the words give, as EDTF, or null. A bare year is a date only if it is all there is. */
export function readDate(words: string, order: NumericOrder | null = null): string | null {
  const trimmed = words.trim();
  if (/^(?:1[6-9]|20|21)\d\d$/.test(trimmed)) return trimmed;
  return findDate(trimmed, order)?.value ?? null;
}

/**
 * A time as machines write it, as EDTF with the precision and zone it has: "2025-11-11T10:04:00+01:00",
 * "2025-11-11T10:04:00Z", "2025-11-11T10:04:00", or the day alone where it is midnight, which systems write for "no time".
 * ISO 8601 with "T" or a space, and RFC 5322 ("Tue, 11 Nov 2025 10:04:00 +0100"). Anything else is read as `readDate` does.
 */
export function readMoment(words: string, order: NumericOrder | null = null): string | null {
  const trimmed = words.trim().slice(0, 80);
  const day = readDate(trimmed, order);
  if (day?.length !== 10) return day;
  const time =
    /\d[T ,]{1,2}(?:at )?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?: ?(Z|UTC|GMT|[+-]\d\d:?\d\d))?$/i.exec(
      trimmed,
    );
  if (!time) return day;
  const [, hour, minute, second = '00', zone] = time;
  if (`${hour}${minute}${second}` === '000000') return day;
  return `${day}T${hour}:${minute}:${second}${zoneOf(zone)}`;
}

const zoneOf = (zone: string | undefined): string => {
  if (zone === undefined) return '';
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  return !offset || (offset[1]!.endsWith('00') && offset[2] === '00') ? 'Z' : `${offset[1]}:${offset[2]}`;
};

function edtf({ year, month, day }: Parts): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function parts(y = '', m = '', d?: string): Parts | null {
  const [year, month, day] = [Number(y), Number(m), d === undefined ? null : Number(d)];
  if (month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > DAYS[month - 1]!)) return null;
  if (month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return null;
  return { year, month, day };
}

function named(y = '', name = '', d?: string): Parts | null {
  const month = monthNumber(name);
  return month === null ? null : parts(y, String(month), d);
}

function eitherOrder(y = '', a = '', b = '', order: NumericOrder | null): Parts | null {
  const dayFirst = parts(y, b, a);
  const monthFirst = parts(y, a, b);
  if (dayFirst && monthFirst && a !== b) return order === null ? null : order === 'day-first' ? dayFirst : monthFirst;
  return dayFirst ?? monthFirst;
}
