/** Lists of terms (offences, causes, roles): a shorter list inside a longer one does not differ. */
import { canMeanTheSame, isKindOf, verbOf } from '../../claims/concepts/wordnet.ts';
import type { Value } from '../../model/point.ts';
import type { Relation } from './relation.ts';

type TermsValue = Extract<Value, { type: 'terms' }>;

const wordsOf = (value: TermsValue): string[] => [
  ...new Set(value.terms.flatMap((term) => term.split(' ')).map((word) => verbOf(word) ?? word)),
];

/** Compares two lists: the same, sharing words (compatible), or with nothing in common (conflict). */
export function compareTerms(a: TermsValue, b: TermsValue): Relation {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 'unknown';
  if (left.length === right.length && left.every((word) => right.includes(word))) return 'same';
  const meet = left.some((x) => right.some((y) => x === y || canMeanTheSame(x, y) || isKindOf(x, y) || isKindOf(y, x)));
  return meet ? 'compatible' : 'conflict';
}
