import { readMoment } from '../../dates.ts';
import type { DateRule } from './date-rule.ts';

const KEY =
  /"(?:date_?published|published_?at|publish_?date|published_?date|pub_?date|first_?published(?:_?at)?|publication_?date|date_?posted|date_?created|created_?at)\\?"\s{0,3}:\s{0,3}\\?"([^"\\]{8,40})/i;

export const scriptData: DateRule = {
  name: 'script-data',
  why: "The data that the page's own scripts were given. Late, since it may be of any article the page links to.",
  find: (page) => {
    for (const script of page.scripts) {
      const date = readMoment(KEY.exec(script)?.[1] ?? '', page.order);
      if (date !== null && date.length >= 10) return date;
    }
    return null;
  },
};
