/** By which words a length of time is told of an event: "later", "after the fire", "two hours late", "for two hours". */
import type { TimespanKind } from '../../timespan.ts';

export interface Told {
  readonly kind: TimespanKind;
  /** The words behind the length name what it is counted from, or what filled it. */
  readonly isNamed: boolean;
}

/** What stands right behind a length of time, the most telling first. */
const BEHIND: readonly (readonly [RegExp, Told])[] = [
  [/^,? ago\b/i, { kind: 'ago', isNamed: false }],
  [/^(?:,? later| afterwards?| after (?:that|this|which)\b| on,| from now\b| hence\b)/i, { kind: 'after', isNamed: false }],
  [/^(?:,? earlier| previously| beforehand| before (?:that|this|which)\b| before[.,;])/i, { kind: 'before', isNamed: false }],
  [/^ (?:late\b|behind (?:schedule|plan|time)\b|overdue\b)/i, { kind: 'late', isNamed: false }],
  [/^ (?:early\b|ahead of (?:schedule|plan|time)\b)/i, { kind: 'early', isNamed: false }],
  [/^ (?:left\b|remaining\b|to (?:go|play|spare)\b|from (?:time|the end|full time|the finish)\b)/i, { kind: 'left', isNamed: false }],
  [/^ (?:behind|back|ahead|clear|adrift|faster|slower|quicker)\b/i, { kind: 'gap', isNamed: false }],
  [/^ (?:after|following|into|since|past)\b/i, { kind: 'after', isNamed: true }],
  [/^ (?:before|prior to|ahead of|until|till)\b/i, { kind: 'before', isNamed: true }],
  [/^ (?:of|in|on|without|at|under|as|behind)\b/i, { kind: 'length', isNamed: true }],
]; // biome-ignore format: one table

/** "Was out for two hours before", "it took two hours before": how long, whatever stands behind. */
const LASTED =
  /\b(?:for|in|over|during|throughout|tak(?:e|es|en|ing)|took|spen[dt]|spending|spends|last(?:s|ed|ing)?|wait(?:ed|s|ing)?) (?:(?:about|around|nearly|almost|roughly|some|the|only|just|past|last|first|next|up to) ){0,2}$/i;
/** "After two hours", "within a week". */
const LAPSED =
  /\b(?:after|within|inside|in under|in less than) (?:(?:about|around|nearly|almost|some|the|only|just) ){0,2}$/i;
/** "Will take effect in about 30 days". */
const COMING =
  /\b(?:will|would|due|set|expected|is to|are to)\b[^,;]*\bin (?:(?:about|around|nearly|almost|some|just|only) )?$/i;
const LIMIT = /\b(?:within|inside|in under|in less than|no more than|at most|up to) (?:the )?$/i;
const REACH = 28;
/** How far before a length "will" may stand. */
const FAR = 80;

/** How the length of time between two offsets of a sentence is told. */
export function toldAs(sentence: string, start: number, end: number): Told {
  const after = sentence.slice(end, end + REACH).replace(/\s/g, ' ');
  const before = sentence.slice(Math.max(0, start - FAR), start).replace(/\s/g, ' ');
  const behind = BEHIND.find(([pattern]) => pattern.test(after))?.[1];
  // "Was brought in eight years ago": by its end it is no length.
  if (behind && !behind.isNamed) return behind;
  if (LIMIT.test(before) && behind?.kind === 'length') return { kind: 'after', isNamed: true };
  if (COMING.test(before)) return { kind: 'after', isNamed: false };
  if (LASTED.test(before)) return { kind: 'length', isNamed: behind?.kind === 'length' };
  // "After 30 hours of talks" tells how long they lasted, "after two hours" how long it was until then.
  if (LAPSED.test(before) && behind === undefined) return { kind: 'after', isNamed: false };
  return behind ?? { kind: 'length', isNamed: false };
}

/** "Within a week": so long at most. */
export const isLimit = (sentence: string, start: number): boolean =>
  LIMIT.test(sentence.slice(Math.max(0, start - REACH), start).replace(/\s/g, ' '));
