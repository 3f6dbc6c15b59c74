import { readDate } from '../dates.ts';

/** Zones that RFC 822 and feeds name, as offsets. Others are left out: they mean different things in different places. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
]);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`(?:\s{0,3}(?:\(?([A-Za-z]{1,4})\)?|([+-]\d{2}):?(\d{2})))?`;

/** W3C date and time (ISO 8601), RFC 3339: 2024-05-03T10:04:00+02:00, 2024-05-03 10:04. */
const ISO = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})(?:T|t|\s{1,3})${CLOCK}${ZONE}`);
/** RFC 822, RFC 1123: Fri, 03 May 2024 10:04:00 +0200; the day of the week, the seconds and the zone may be missing. */
const MAIL = new RegExp(
  String.raw`^(?:\p{L}{2,10}\.?,?\s{1,3})?(\d{1,2})[\s-]{1,3}(\p{L}{3})\p{L}{0,6}\.?,?[\s-]{1,3}(\d{4}|\d{2}),?\s{1,3}${CLOCK}${ZONE}`,
  'u',
);
/** asctime: Fri May  3 10:04:00 2024. */
const ASCTIME = new RegExp(
  String.raw`^\p{L}{3,9},?\s{1,3}(\p{L}{3})\p{L}{0,6}\s{1,3}(\d{1,2})\s{1,3}${CLOCK}\s{1,3}(?:[A-Z]{1,4}\s)?(\d{4})`,
  'u',
);

/**
 * The date of a feed as EDTF: with its time and zone where both are given, else the day or month.
 *
 * @param words as feeds write dates: RFC 822, W3C date and time, asctime, or any form that `readDate` knows.
 */
export function readTime(words: string): string | null {
  const said = words.trim().slice(0, 100);
  const iso = ISO.exec(said);
  if (iso) return dateTime(iso[1]!, iso[2]!, iso[3]!, iso.slice(4, 7), iso.slice(7));
  const mail = MAIL.exec(said);
  const month = (name: string): string => String(MONTHS.indexOf(name.toLowerCase()) + 1);
  if (mail) {
    // RFC 2822, 4.3: years of two digits.
    const year = mail[3]!.length === 4 ? mail[3]! : `${Number(mail[3]) < 50 ? 20 : 19}${mail[3]}`;
    const value = dateTime(year, month(mail[2]!), mail[1]!, mail.slice(4, 7), mail.slice(7));
    if (value) return value;
  }
  const old = ASCTIME.exec(said);
  if (old) {
    const value = dateTime(old[6]!, month(old[1]!), old[2]!, old.slice(3, 6), []);
    if (value) return value;
  }
  return readDate(said);
}

/** Null where there is no such day. A time without a zone is left out: it is not known which day it was elsewhere. */
function dateTime(
  year: string,
  month: string,
  day: string,
  [hour = '', minute = '', second]: readonly (string | undefined)[],
  [named, hours, minutes]: readonly (string | undefined)[],
): string | null {
  const two = (digits: string): string => digits.padStart(2, '0');
  const date = readDate(`${year}-${two(month)}-${two(day)}`);
  if (date === null || date.length < 10) return null;
  const zone = named ? ZONES.get(named.toUpperCase()) : hours ? `${hours}:${minutes}` : undefined;
  if (zone === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  return `${date}T${two(hour)}:${two(minute)}:${two(second ?? '0')}${/^[+-]00:00$/.test(zone) ? 'Z' : zone}`;
}
