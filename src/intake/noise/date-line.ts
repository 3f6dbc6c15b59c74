import { findDate } from '../dates.ts';
import { wordCount } from './page.ts';
import type { NoiseRule } from './rule.ts';

const LABEL =
  /^(?:(first )?(?:published|posted|created|filed|publication date|date)|((?:last )?(?:updated|modified|edited)|update))(?: (?:on|at|by))?\s?[:|–—-]?\s/i;
const HEAD = 10;

export interface DateLine {
  readonly kind: 'published' | 'updated';
  readonly value: string;
}

/** The date that a line such as "Updated: Nov. 11, 2025 10:04 a.m." gives, or null if the line is more than that. */
export function readDateLine(words: string): DateLine | null {
  if (words.length > 120 || wordCount(words) > 14) return null;
  const label = LABEL.exec(words);
  if (!label) return null;
  const date = findDate(words);
  if (!date) return null;
  // Beside the date there may be a time, a weekday and a zone, and no sentence.
  const rest = `${words.slice(label[0].length, date.start)} ${words.slice(date.end)}`;
  if (
    (rest.match(/\p{Ll}{3,}/gu) ?? []).filter((word) => !/day$|^(?:sept?|updated|published|posted)$/.test(word))
      .length > 0
  )
    return null;
  return { kind: label[2] ? 'updated' : 'published', value: date.value };
}

export const dateLine: NoiseRule = {
  name: 'date-line',
  why: 'When the page was published or updated, on a labelled line near the top. It is kept as the date of the article.',
  examples: [
    {
      text: 'Pier shut for the winter\nUpdated: Nov. 11, 2025 10:04 a.m.\nThe pier is shut, the council said.',
      drops: ['Updated: Nov. 11, 2025 10:04 a.m.'],
    },
    {
      text: 'Published 11 November 2025\n\nThe pier is shut, the council said.',
      drops: ['Published 11 November 2025'],
    },
  ],
  not: [
    'Published in 2019, the book names him',
    'Updated rules came into force on 11 November 2025',
    'November 11, 2025',
    'Posted to Skarrow on 3 May 2019, he stayed',
  ],
  find: ({ lines }, at) => {
    const line = lines[at]!;
    return at < HEAD && readDateLine(line.text) ? { start: line.start, end: line.end } : null;
  },
};
