import type { Abstained } from '../model/dossier.ts';
import { ascending, type Story } from './story.ts';
import { REASONS } from './wording.ts';

/** A "sentence" of more words than this is a page read as one. */
const LONGEST = 400;
const PRONOUN = /^(he|she|they|him|her|them)$/i;

/**
 * What the program read and left open: times that cannot be placed on a calendar, subjects that are pronouns of nobody
 * known, sentences too long to be read. In the order of the articles.
 */
export function abstained(story: Story): Abstained[] {
  const found: (Abstained & { readonly order: number })[] = [];
  story.comparison.testimonies.forEach(({ article, reading, statements }, order) => {
    const add = (start: number, end: number, reason: string): void =>
      void found.push({ article: article.id, start, end, reason, order });
    for (const { start, end, firstToken, endToken } of reading.sentences)
      if (endToken - firstToken > LONGEST) add(start, end, REASONS.long);
    for (const time of reading.times)
      if (
        /^XXXX|^XX/.test(time.value) &&
        time.earliest === undefined &&
        time.type !== 'SET' &&
        time.type !== 'DURATION'
      )
        add(time.start, time.end, REASONS.undated);
    const seen = new Set<number>();
    for (const { participants } of statements)
      for (const { role, entity, span } of participants) {
        const { start, end } = span;
        if (
          entity !== null ||
          (role !== 'agent' && role !== 'patient') ||
          seen.has(start) ||
          !PRONOUN.test(article.text.slice(start, end))
        )
          continue;
        seen.add(start);
        add(start, end, REASONS.pronoun);
      }
  });
  return found
    .sort(
      (a, b) =>
        a.order - b.order || ascending(a.start, b.start) || ascending(a.end, b.end) || ascending(a.reason, b.reason),
    )
    .map(({ order, ...rest }) => rest);
}
