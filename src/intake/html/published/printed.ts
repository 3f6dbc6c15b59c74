import { findDate } from '../../dates.ts';
import type { PageWithHeadline } from '../page-source.ts';
import type { DateRule } from './date-rule.ts';
import { datesOfLine, type LineDate } from './dated-line.ts';

function dayIn(page: PageWithHeadline, lines: readonly string[], kind: LineDate['kind']): string | null {
  const dates = lines.flatMap((line) => datesOfLine(line, page.order));
  return dates.find((date) => date.value.length === 10 && date.kind === kind)?.value ?? null;
}

export const printed: DateRule = {
  name: 'printed',
  why: 'A line with a date between headline and text, labelled "published" before unlabelled. Where it and the metadata disagree, it is what the outlet tells its readers.',
  find: (page) => dayIn(page, page.head, 'published') ?? dayIn(page, page.head, 'plain'),
};

export const printedNear: DateRule = {
  name: 'printed-near',
  why: 'The same a little further off, where the next article may begin.',
  find: (page) => dayIn(page, page.near, 'published') ?? dayIn(page, page.near, 'plain'),
};

export const printedUpdate: DateRule = {
  name: 'printed-update',
  why: 'Only "Updated 3 May 2019" is printed: the words are those of that day.',
  find: (page) => dayIn(page, page.head, 'updated'),
};

const LABEL =
  /(?:published|posted|veröffentlicht|erstellt|geschrieben|publié|publicado|pubblicato|datum|stand|written|(?:artikel|beitrag|eintrag|text|article|post|entry) (?:wurde|was|a été))(?: on| am| le| el| il| at)?\s?[:|]?\s/gi;

export const labelled: DateRule = {
  name: 'labelled',
  why: '"This article was published on 3 May 2019" anywhere on the page: the words say what the date is of.',
  find: (page) => {
    for (const { text } of page.blocks.slice(0, 1500)) {
      const words = text.slice(0, 400);
      for (const match of words.matchAll(LABEL)) {
        const end = match.index + match[0].length;
        const date = findDate(words.slice(end, end + 40), page.order);
        if (date && date.start < 24 && date.value.length === 10) return date.value;
      }
    }
    return null;
  },
};

/** A place in capitals, an opening bracket, or nothing. */
const BEFORE = /^[(\s]{0,2}$|^\p{Lu}[\p{L} ,./(-]{0,28}$/u;

export const dateline: DateRule = {
  name: 'dateline',
  why: '"SKARROW, 3 May 2019 - The council" or "(03.05.2019) The council" at the very start of a paragraph.',
  find: (page) => {
    for (const { text } of page.blocks.slice(0, 400)) {
      if (text.length < 80) continue;
      const date = findDate(text.slice(0, 60), page.order);
      if (date?.value.length !== 10 || date.start > 30) continue;
      if (BEFORE.test(text.slice(0, date.start)) && /^\s?[):–—|-]/.test(text.slice(date.end, date.end + 2)))
        return date.value;
    }
    return null;
  },
};
