import type { PageWithHeadline } from '../page-source.ts';
import { address, addressMonth, permalink } from './addresses.ts';
import type { DateRule } from './date-rule.ts';
import { linkedData, metaElements, updateAlone } from './declared.ts';
import { anyDated, hAtom, looselyNamed, metaLine, microdata, namedElement, timeElement } from './elements.ts';
import { dateline, labelled, printed, printedNear, printedUpdate } from './printed.ts';
import { scriptData } from './script-data.ts';

/** Fields that a page declares for machines: what it prints may correct them. */
const DECLARED: readonly DateRule[] = [linkedData, metaElements, microdata];

/**
 * Where a page says when its article was published, in the order of trust: the first source that gives a day decides. Each
 * rule says why. A copyright line is none of them.
 */
export const PUBLISHED_RULES: readonly DateRule[] = [
  ...DECLARED,
  address,
  printed,
  printedNear,
  hAtom,
  timeElement,
  namedElement,
  looselyNamed,
  metaLine,
  labelled,
  anyDated,
  dateline,
  printedUpdate,
  scriptData,
  permalink,
  updateAlone,
  addressMonth,
];

/** When the article was published: EDTF with the precision and zone the page gives, or null. */
export function findPublished(page: PageWithHeadline): string | null {
  let coarse: string | null = null;
  for (const rule of PUBLISHED_RULES) {
    const date = rule.find(page);
    if (date === null) continue;
    if (date.length >= 10) return DECLARED.includes(rule) ? settled(page, date) : date;
    if (coarse === null || date.length > coarse.length) coarse = date;
  }
  return coarse;
}

/** When it was last changed: EDTF, or null. */
export const findUpdated = (page: PageWithHeadline): string | null =>
  updateAlone.find(page) ?? printedUpdate.find(page);

/** An update after this many milliseconds is of a page that is kept up to date, not of a piece of news. */
const KEPT_UP = 30 * 86_400_000;

/**
 * A declared date against what the address and the page say: the day in the address if that is earlier (the metadata was
 * made anew) or the same hour elsewhere; the day printed at the headline; the day of an update that is all the page prints,
 * if it came a month or more later, since then the words are those of that day. The declared time stays where the day does.
 */
function settled(page: PageWithHeadline, declared: string): string {
  const day = declared.slice(0, 10);
  const filed = address.find(page);
  if (filed !== null && filed !== day && (filed < day || isSameHour(declared, filed))) return filed;
  const near = printed.find(page);
  const changed = updateAlone.find(page)?.slice(0, 10) ?? null;
  if (near !== null && near !== changed) return near === day || filed === day ? declared : near;
  const update = near ?? printedUpdate.find(page);
  return update !== null && Date.parse(update) - Date.parse(day) > KEPT_UP ? update : declared;
}

/** Whether a time in UTC falls on the day somewhere where people publish: offsets from -12 to +11 hours. */
function isSameHour(universal: string, day: string): boolean {
  if (!/T.*Z$/.test(universal)) return false;
  const hours = (Date.parse(universal) - Date.parse(day)) / 3_600_000;
  return hours > -12 && hours < 24 + 11;
}
