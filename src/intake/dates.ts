/** Month names and their short forms in the languages of most news pages, without accents and full stops. */
const MONTHS: readonly string[] = [
  'january jan januar janner janvier enero ene gennaio gen januari janeiro',
  'february feb februar fevrier fevr fev febrero febbraio febr februari fevereiro',
  'march mar marz maerz mrz mars marzo maart mrt marco',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag mei maio',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug aout agosto ago augustus',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dicembre desember dezembro',
];

const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

const NAME = String.raw`(\p{L}{3,12})\.?`;
const YEAR = String.raw`((?:1[6-9]|20|21)\d\d)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|\.)?`;

/** The forms a date is written in, most exact first. `read` turns the groups into year, month, day. */
const FORMS: readonly { readonly form: RegExp; readonly read: (g: readonly string[]) => Parts | null }[] = [
  // 2025-11-11, 2025/11/11, 2025.11.11, with or without a time after it
  {
    form: new RegExp(String.raw`(?<!\d)${YEAR}([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`, 'u'),
    read: ([y, , m, d]) => parts(y, m, d),
  },
  // 20251111, 20251111T100400
  {
    form: new RegExp(String.raw`(?<!\d)${YEAR}(0[1-9]|1[0-2])([0-3]\d)(?=$|T\d)`, 'u'),
    read: ([y, m, d]) => parts(y, m, d),
  },
  // 11 November 2025, 11th of Nov. 2025, Tue, 11 Nov 2025, 11-Nov-2025, 11. November 2025, 11 de noviembre de 2025
  {
    form: new RegExp(
      String.raw`(?<!\d)${DAY}[ \u00a0-]{0,2}(?:(?:of|de|do) )?${NAME},?[ \u00a0-]{1,2}(?:(?:de|del) )?${YEAR}(?!\d)`,
      'iu',
    ),
    read: ([d, m, y]) => named(y, m, d),
  },
  // November 11, 2025; Nov. 11 2025; November 11th, 2025
  {
    form: new RegExp(String.raw`(?<!\p{L})${NAME}[ \u00a0]{1,2}${DAY},?[ \u00a0]{1,2}${YEAR}(?!\d)`, 'iu'),
    read: ([m, d, y]) => named(y, m, d),
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
    form: new RegExp(String.raw`(?<![\d.])(\d{1,2})\.[ ]?(\d{1,2})\.[ ]?${YEAR}(?![\d.]\d)`, 'u'),
    read: ([d, m, y]) => parts(y, m, d),
  },
  // 25/12/2025, 12/25/2025, 11/11/2025: only where one reading is possible
  {
    form: new RegExp(String.raw`(?<![\d/])(\d{1,2})([-/])(\d{1,2})\2${YEAR}(?!\d)`, 'u'),
    read: ([a, , b, y]) => eitherOrder(y, a, b),
  },
  // 2025-11
  { form: new RegExp(String.raw`(?<![\d-])${YEAR}-(0[1-9]|1[0-2])(?![-\d])`, 'u'), read: ([y, m]) => parts(y, m) },
  // November 2025
  {
    form: new RegExp(
      String.raw`(?<!\p{L}|\d(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?)${NAME}[ \u00a0]{1,2}(?:de )?${YEAR}(?!\d)`,
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

/**
 * The first date in the words that can be read in one way only. "03/04/2025" is none: it has two readings.
 * Input longer than 500 code units is read to there.
 */
export function findDate(words: string): FoundDate | null {
  const short = words.slice(0, 500);
  let best: FoundDate | null = null;
  for (const { form, read } of FORMS) {
    const match = form.exec(short);
    if (!match) continue;
    const date = read(match.slice(1));
    if (!date) continue;
    if (best && match.index >= best.start) continue;
    best = { value: edtf(date), start: match.index, end: match.index + match[0].length };
  }
  return best;
}

/** The date that the words give, as EDTF, or null. A bare year is a date only if it is all there is. */
export function readDate(words: string): string | null {
  const trimmed = words.trim();
  if (/^(?:1[6-9]|20|21)\d\d$/.test(trimmed)) return trimmed;
  return findDate(trimmed)?.value ?? null;
}

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
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const month = MONTH_NUMBER.get(plain);
  return month === undefined ? null : parts(y, String(month), d);
}

function eitherOrder(y = '', a = '', b = ''): Parts | null {
  const dayFirst = parts(y, b, a);
  const monthFirst = parts(y, a, b);
  if (dayFirst && monthFirst) return a === b ? dayFirst : null;
  return dayFirst ?? monthFirst;
}
