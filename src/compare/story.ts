/** A story's testimonies indexed for the rules of comparison. */
import type { StatedValue, Statement, Testimony } from '../claims/statement.ts';
import type { Actor } from '../model/dossier.ts';

/** A statement with where it stands in the story. */
export interface Said {
  readonly testimony: number;
  readonly index: number;
  readonly statement: Statement;
  /** Id of the claim made from it. */
  readonly claim: string;
  /** Actors that undergo the event, and all that take part. */
  readonly patients: readonly string[];
  readonly actors: readonly string[];
}

/** A value with the statement that gives it. */
export interface Given extends Said {
  readonly value: StatedValue;
}

export interface Story {
  readonly testimonies: readonly Testimony[];
  readonly said: readonly Said[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** The story's actor for an entity of one article: key `${article id} ${entity}`. */
  readonly actorOf: ReadonlyMap<string, string>;
  readonly article: (said: Said) => string;
  /** Day an article was published as far as it is known, "" if not. */
  readonly published: (said: Said) => string;
  readonly originOf: (said: Said) => string;
  /** Who says a statement: actors, or the words that name others; empty for the outlet itself. */
  readonly speakersOf: (said: Said) => readonly string[];
  /** Inverse document frequency of a content lemma over the story's articles. */
  readonly weight: (lemma: string) => number;
  /** The words of a span of the statement's article. */
  readonly words: (said: Said, span: { readonly start: number; readonly end: number }) => string;
}

/** Whether a statement says that something is or was so: what is asked, planned, supposed or denied gives no value. */
export const isTold = ({ statement }: Said): boolean =>
  statement.polarity === 1 && (statement.certainty === 'asserted' || statement.certainty === 'hedged');

/** The words of the sentence that a statement stands in. */
export function sentenceWords(story: Story, { testimony, statement }: Said): string {
  const { sentences, text } = story.testimonies[testimony]!.reading;
  const span = sentences[statement.sentence];
  return span ? text.slice(span.start, span.end) : '';
}

/** The values of one aspect in a list of statements. */
export function valuesOf(said: readonly Said[], aspect: StatedValue['aspect']): Given[] {
  const found: Given[] = [];
  for (const one of said)
    for (const value of one.statement.values) if (value.aspect === aspect) found.push({ ...one, value });
  return found;
}

/** Groups items by a key, in order of first appearance; items without a key are left out. */
export function groupBy<T, K extends string | number>(items: readonly T[], keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Whether two statements tell what befell two other people: the arrests of two people are two arrests. */
export function befallOthers(story: Story, a: Said, b: Said): boolean {
  const isPerson = (id: string): boolean => story.actors.get(id)?.kind === 'person';
  return (
    a.statement.known &&
    b.statement.known &&
    a.patients.length > 0 &&
    b.patients.length > 0 &&
    !a.patients.some((id) => b.patients.includes(id)) &&
    a.patients.every(isPerson) &&
    b.patients.every(isPerson)
  );
}
