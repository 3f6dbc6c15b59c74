import type { Word } from '../amounts/words.ts';

/** So many years named in a text before it can be a history; a news report names fewer. */
const ENOUGH_YEARS = 8;

/**
 * Whether a text tells a history whose dates follow from one another, rather than news whose dates follow from its day
 * of publication (the distinction of HeidelTime's "narratives" and "news": Strötgen and Gertz 2013). It does if it names
 * many years and most of them lie more than a year from publication.
 */
export function isHistory(words: readonly Word[], publishedYear: number | null): boolean {
  let near = 0;
  let far = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind !== 'digits' || word.text.length > 4) continue;
    const era = words[i + 1]?.lower;
    if (era === 'bc' || era === 'b.c.' || era === 'bce') far++;
    else if (/^(?:1\d|20)\d\d$/.test(word.text)) {
      if (publishedYear !== null && Math.abs(Number(word.text) - publishedYear) <= 1) near++;
      else far++;
    }
  }
  return far >= ENOUGH_YEARS && far > near && publishedYear !== null && far * 400 > words.length;
}
