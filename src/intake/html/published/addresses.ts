import { readDate } from '../../dates.ts';
import { liesElsewhere } from '../page-source.ts';
import type { DateRule } from './date-rule.ts';

const withoutHost = (address: string): string => address.replace(/^[a-z]+:\/\/[^/]+/i, '');

/** "/2025/03/05/", "/2025-03-05-pier", "/20250305/", "/2025/mar/05/" */
const DAYS: readonly RegExp[] = [
  /\/((?:19|20)\d\d)(\/)(\d{1,2})\/(\d{1,2})(?:[/?#]|\.\w|$)/,
  /[/._-]((?:19|20)\d\d)([._-])(\d{1,2})\2(\d{1,2})(?:[/._-]|$)/,
  /[/._-]((?:19|20)\d\d)()(0[1-9]|1[0-2])([0-3]\d)(?:[/._-]|$)/,
  /\/((?:19|20)\d\d)(\/)([a-z]{3,9})\/(\d{1,2})(?:[/._-]|$)/i,
];

/** The full day in the path of an address, as EDTF, or null. */
export function dayInPath(address: string): string | null {
  const path = withoutHost(address).slice(0, 500);
  for (const form of DAYS) {
    const [found, year, , month, day] = form.exec(path) ?? [];
    if (found === undefined) continue;
    return readDate(/^\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
  }
  return null;
}

export const address: DateRule = {
  name: 'address',
  why: 'A full day in the address is when the article was first filed, in the time of the outlet; moving a site to another system changes its metadata and not this.',
  find: (page) => dayInPath(page.address ?? ''),
};

export const permalink: DateRule = {
  name: 'permalink',
  why: 'On a page of posts, the address that the first headline links to.',
  find: (page) => {
    const links = page.document.querySelectorAll(
      'h1 a, h2 a, h3 a, [class*="title"] a, [rel~="bookmark"], [class*="date"] a',
    );
    for (const element of [...links].slice(0, 40)) {
      const day = liesElsewhere(element) ? null : dayInPath(element.getAttribute('href') ?? '');
      if (day !== null) return day;
    }
    return null;
  },
};

export const addressMonth: DateRule = {
  name: 'address-month',
  why: 'A month in the address is coarse, and better than nothing.',
  find: (page) => {
    const month = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:\/|$)/.exec(withoutHost(page.address ?? ''));
    return month ? `${month[1]}-${month[2]}` : null;
  },
};
