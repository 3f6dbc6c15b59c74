import { DATES, fill, WORDS } from '../../dossier/wording.ts';
import type { ArticleVersion } from '../../model/article.ts';

const SEASONS: Readonly<Record<string, string>> = DATES.seasons;
const PARTS: Readonly<Record<string, string>> = DATES.partsOfDay;

/** One point in time; a form that is not read here is shown as it stands. */
const inWords = (date: string): string => {
  const decade = /^(\d{3})X?$/.exec(date)?.[1];
  if (decade !== undefined) return fill(DATES.decade, { decade: `${decade}0` });
  const part = /^(\d{4})-([WQ])0?(\d{1,2})$/.exec(date);
  if (part) return fill(part[2] === 'W' ? DATES.week : DATES.quarter, { year: part[1]!, n: part[3]! });
  const parts = /^(\d{4})(?:-(\d\d|SP|SU|FA|WI)(?:-(\d\d))?)?(?:T(\d\d:\d\d|[A-Z]{2})\S{0,12})?([?~%])?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day, time, qualifier] = parts;
  const name = month === undefined ? '' : (DATES.months[Number(month) - 1] ?? SEASONS[month]);
  if (name === undefined) return date;
  const words = [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
  const hour = time && (PARTS[time] ?? time);
  const full = hour ? `${words}, ${hour}` : words;
  if (qualifier === '?') return fill(DATES.uncertain, { date: full });
  return qualifier ? fill(DATES.about, { date: full }) : full;
};

/**
 * An EDTF date (ISO 8601-2) in words, the same in every locale: "2024-03-11" → "11 March 2024", "2024-03" → "March 2024",
 * "2023/2024" → "2023 to 2024", "../2024" → "until 2024". Anything else comes back unchanged.
 */
export const dateInWords = (edtf: string): string => {
  const [from, to, ...rest] = edtf.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return inWords(edtf);
  if (from === '' || from === '..') return fill(DATES.until, { to: inWords(to) });
  if (to === '' || to === '..') return fill(DATES.since, { from: inWords(from) });
  return fill(DATES.range, { from: inWords(from), to: inWords(to) });
};

/** The same for narrow columns: months cut to three letters, no time of day ("11 Mar 2024"). */
export const shortDate = (edtf: string): string => {
  const words = dateInWords(edtf.replace(/T(?:\d\d:\d\d|[A-Z]{2})[^/]{0,12}/g, ''));
  return DATES.months.reduce((done, month) => done.replaceAll(month, month.slice(0, 3)), words);
};

/** "Published 5 March 2025, updated 6 March 2025, saved 7 March 2025, 10:20"; what is not known is left out. */
export const datesLine = ({
  published,
  updated,
  captured,
}: Pick<ArticleVersion, 'published' | 'updated' | 'captured'>): string =>
  [
    published === null ? WORDS.undated : fill(WORDS.published, { date: dateInWords(published) }),
    updated !== null && fill(WORDS.updated, { date: dateInWords(updated) }),
    captured !== undefined && fill(WORDS.captured, { date: dateInWords(captured) }),
  ]
    .filter((part) => part !== false)
    .join(', ');
