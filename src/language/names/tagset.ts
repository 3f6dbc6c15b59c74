import type { EntityType } from '../../model/reading.ts';

/** The kinds of name, in the order the labels count them. */
export const TYPES: readonly EntityType[] = ['person', 'organisation', 'place'];

/**
 * Labels of one word, BILOU: 0 is outside; 1 + 4t + part for type t, where part is begin, inside, last, unit.
 * BILOU marks the last word too, which measures better than BIO for names with a telling end ("… Party", "… County").
 */
export const LABELS = 13;
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export const labelOf = (type: number, part: number): number => 1 + 4 * type + part;
export const typeOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number => (label - 1) & 3;

const opens = (label: number): boolean => label !== OUTSIDE && (partOf(label) === BEGIN || partOf(label) === INSIDE);
const continues = (label: number): boolean => label !== OUTSIDE && (partOf(label) === INSIDE || partOf(label) === LAST);

/** Whether `after` may follow `before`: an open name must go on with its type, a closed one must not. */
export const mayFollow = (before: number, after: number): boolean =>
  opens(before) ? continues(after) && typeOf(before) === typeOf(after) : !continues(after);

export const mayStart = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !opens(label);

/** A name as a range of tokens, the end exclusive. */
export interface TokenName {
  readonly first: number;
  readonly end: number;
  readonly type: number;
}

/** Names of a well-formed label sequence that starts at token `offset`. */
export function namesOfLabels(labels: ArrayLike<number>, offset = 0): TokenName[] {
  const names: TokenName[] = [];
  let first = -1;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) first = i;
    if (part === LAST || part === UNIT) names.push({ first: offset + first, end: offset + i + 1, type: typeOf(label) });
  }
  return names;
}

/** Labels of `length` words from names given as ranges within them. */
export function labelsOfNames(names: readonly TokenName[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end, type } of names) {
    if (end - first === 1) labels[first] = labelOf(type, UNIT);
    else {
      labels[first] = labelOf(type, BEGIN);
      for (let i = first + 1; i < end - 1; i++) labels[i] = labelOf(type, INSIDE);
      labels[end - 1] = labelOf(type, LAST);
    }
  }
  return labels;
}
