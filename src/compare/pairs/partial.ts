/** Words that make a count a part of another or an addition to it: "two others", "three more", "another". No total is read from such a count. */

/** Of those beside the ones told of before. */
const OTHERS = ['other', 'more', 'additional', 'further', 'remaining'] as const;

export const COUNTS_OTHERS: ReadonlySet<string> = new Set(OTHERS);

/** Lemmas that narrow what is counted to a part of it, or to one in an order. */
export const PARTIAL: ReadonlySet<string> = new Set([
  ...OTHERS,
  'another',
  'first',
  'second',
  'third',
  'last',
  'next',
  'new',
  'least',
  'each',
  'every',
]);

/** Words right before a figure that make it an addition. */
export const ADDED_BEFORE = /\b(?:another|further|additional|other|remaining|last|next|first)\s+$/i;

/** Words of a figure that say how far the count has come, or share it out, and no total: "another", "a fourth", "both". */
export const ORDINAL = /^(?:an?|the)\s.*(?:th|rd|nd|st)-?$|^(?:\w+th|second|third)$/i;
export const DISTRIBUTIVE = /^(?:each|either|neither|both)$/i;
export const ANOTHER = /^another\b/i;
