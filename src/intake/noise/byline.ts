import { endsSentence } from './page.ts';
import { type NoiseRule, wholeLine } from './rule.ts';

const EMPTY = /^(?:by|author|written by|text by|story by|reported by)\s?[:|,•·–—-]{0,3}\s?\|?\s?$/i;

export const emptyByline: NoiseRule = {
  name: 'empty-byline',
  why: 'The word "By" with nobody after it: the name was a link or a picture.',
  examples: [{ text: 'Pier shut for the winter\n\nBy  | \n\nThe pier is shut, the council said.', drops: ['By  |'] }],
  not: ['By and large', 'By | then', 'Author! Author!'],
  find: wholeLine((words) => EMPTY.test(words)),
};

const NAME = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}.'’-]{0,20}(?: (?:de|van|von|der|la|al|bin|of|for|the|\p{Lu}[\p{L}.'’-]{0,20})){1,5}`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:Written|Reported|Story|Text) )?(?:[Bb]y|BY):? (${NAME}(?:(?:, | and | & |, and )${NAME}){0,4})(?:\s?[,|•·–—/-]\s?.{0,80})?$`,
  'u',
);
/** How many lines from the top a byline can stand. */
const HEAD = 8;

/** The names of a byline, or null if the words are none. */
export function bylineNames(words: string): string[] | null {
  if (words.length > 200 || endsSentence(words)) return null;
  const names = BYLINE.exec(words)?.[1];
  return names ? names.split(/, and | and |, | & /).map((name) => name.trim()) : null;
}

export const byline: NoiseRule = {
  name: 'byline',
  why: 'Who wrote the article, on a line near the top that holds only names. It is kept as the byline, and is no sentence.',
  examples: [
    {
      text: 'Pier shut for the winter\n\nBy Jane Roe and Omar Dell\n\nThe pier is shut, the council said.',
      drops: ['By Jane Roe and Omar Dell'],
    },
  ],
  not: [
    'By Friday',
    'By the time Jane Roe came, the pier was gone',
    'By Land And Sea.',
    "By Jane Roe's account, nobody was hurt.",
  ],
  find: (page, at) => {
    const line = page.lines[at]!;
    return at < HEAD && bylineNames(line.text) ? { start: line.start, end: line.end } : null;
  },
};
