/** A fact about one person that has one value at a time: who bears it, what is asked, and which values cannot both hold. */

import type { Span } from '../../../model/passage.ts';
import type { Aspect } from '../../../model/point.ts';
import type { Given, Said, Story } from '../../story.ts';

/** Half a year. */
export const SEASON = 180;

/** One answer to a slot, with whom it is about. */
export interface Filled {
  /** Whose fact it is, and of whom or in what: answers with one key answer one question. */
  readonly key: string;
  readonly given: Given;
  /** The value in the form in which two are compared: answers of one term are one account. */
  readonly term: string;
  readonly actors: readonly string[];
  /** What the question's template needs beside the actor. */
  readonly slots: Readonly<Record<string, string>>;
}

export interface Slot {
  readonly predicate: string;
  readonly aspect: Aspect;
  readonly template: string;
  /** The answers a story gives. */
  read(story: Story): Filled[];
  /** Whether two terms cannot both be true of one person within weeks. */
  excludes(story: Story, a: Filled, b: Filled): boolean;
  /** An article that prints both values contradicts itself; else it knows of both, so that neither excludes the other. */
  readonly isOneFigure: boolean;
  /** Articles further apart than this may each be right: people move, marry and are promoted. Days. */
  readonly season: number;
}

/** Whether two answers were published within so many days of each other, or bear no day. */
export function areWithin(story: Story, a: Filled, b: Filled, days: number): boolean {
  const [one, other] = [a, b].map(({ given }) => Date.parse(story.published(given)));
  return Number.isNaN(one) || Number.isNaN(other) || Math.abs(one! - other!) <= days * 86_400_000;
}

/** An answer read from the words of an article rather than from a value of a claim: `label` are those words. */
export function filled(
  said: Said,
  {
    key,
    aspect,
    term,
    label,
    actors,
    slots,
  }: Omit<Filled, 'given'> & { readonly aspect: Aspect; readonly label: Span },
): Filled {
  const { start, end } = label;
  const value = { type: 'terms', terms: [term] } as const;
  const stated = { start, end, aspect, value, of: '', narrowing: [], preposition: '', role: '', token: said.statement.token, approximate: false } as const; // biome-ignore format: one value
  return { key, given: { ...said, value: stated }, term, actors, slots };
}
