import type { Season, Unit } from './value.ts';

const table = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

/** Months by name and by the abbreviations of the press. */
export const MONTHS = table<number>({
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
}); // biome-ignore format: one table

/** 1 (Monday) to 7, ISO 8601. */
export const WEEKDAYS = table<number>({
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5,
}); // biome-ignore format: one table

export const WEEKDAY_PLURALS = table<number>({
  mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7,
}); // biome-ignore format: one table

export const SEASONS = table<Season>({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI', springtime: 'SP', summertime: 'SU', wintertime: 'WI' }); // biome-ignore format: one table

export const UNITS = table<Unit>({
  second: 'second', seconds: 'second', minute: 'minute', minutes: 'minute', min: 'minute', mins: 'minute', hour: 'hour', hours: 'hour', hr: 'hour', hrs: 'hour',
  day: 'day', days: 'day', night: 'night', nights: 'night', week: 'week', weeks: 'week', month: 'month', months: 'month', fortnight: 'week', fortnights: 'week',
  quarter: 'quarter', quarters: 'quarter', year: 'year', years: 'year', yr: 'year', yrs: 'year', decade: 'decade', decades: 'decade',
  century: 'century', centuries: 'century',
}); // biome-ignore format: one table

/** Parts of the day with their TIMEX3 letters. */
export const DAYPARTS = table<string>({
  morning: 'MO', mornings: 'MO', afternoon: 'AF', afternoons: 'AF', evening: 'EV', evenings: 'EV', night: 'NI', nights: 'NI', dawn: 'MO', daybreak: 'MO', dusk: 'EV', nightfall: 'EV',
  overnight: 'NI', midmorning: 'MO', midafternoon: 'AF', lunchtime: 'MI',
}); // biome-ignore format: one table

export const ORDINALS = table<number>({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
}); // biome-ignore format: one table

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
