/** Reads the lengths of time of a sentence with the events they are told of. */
import { lowerBound } from '../../../language/head.ts';
import type { Tree } from '../../../language/tree.ts';
import type { Amount } from '../../../model/reading.ts';
import type { Timespan } from '../../timespan.ts';
import { eventBehind, eventTold, tokensOf } from './events.ts';
import { isLimit, toldAs } from './kinds.ts';

/** "Six years old", "a two-year-old": an age. */
const AGE = /^[\s-](?:old\b|of age\b)/i;

/** "43 of the 45 minutes": a part is told. */
const SHARE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|most|much|majority|bulk|part|some|half|rest|all)) of (?:(?:an?|the|its|his|her|their|those|these) )?$/i;

const EVERY = /\b(?:every|each) $/i;
/** "The third outage in twelve months": how often. */
const OFTEN =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:th|nd|rd)|twice|times|two|three|four|five|several)\b[^,;.]{1,40}\bin (?:the |as many )?(?:past |last )?$/i;
/** "His first 100 days", "the final 18 months": a stretch of a longer time. */
const STRETCH = /\b(?:first|final|opening|closing|early|initial|remaining) $/i;

const ONE = /^an?\s\p{L}+$/iu;
/** "An hours-long standoff": no figure. */
const NO_FIGURE = /^an?\s\p{L}+s(?:-long)?$/iu;

/** "$80 a year", "twice a day", "a night train": so much for each, or of a kind. */
function isEach(tree: Tree, { start, end }: Amount): boolean {
  if (NO_FIGURE.test(tree.text.slice(start, end))) return true;
  if (!ONE.test(tree.text.slice(start, end))) return false;
  const before = tree.tokens[lowerBound(tree, start) - 1];
  const after = tree.tokens[lowerBound(tree, end - 1) + 1];
  return (
    (before !== undefined && ['NUM', 'NOUN', 'SYM', 'PROPN'].includes(before.upos) && before.end + 1 === start) ||
    /(?:times|once|twice|thrice|%)\s$/i.test(tree.text.slice(Math.max(0, start - 8), start)) ||
    (after?.upos === 'NOUN' && after.start === end + 1)
  );
}

const OVER = /^over\s/i;
const FOR =
  /\b(?:for|after|in|within|of|since|took|taken|takes?|last(?:ed|s)?|spent|be|is|was|were|been|by|just|well|with)\s+$/i;

/** The timespans of one sentence: tokens `first` up to `end`; `lengths` are those of the article. */
export function timespans(tree: Tree, lengths: readonly Amount[], first: number, end: number): Timespan[] {
  const { start: from } = tree.tokens[first]!;
  const to = tree.tokens[end - 1]!.end;
  const sentence = tree.text.slice(from, to);
  return lengths.flatMap((length): Timespan[] => {
    if (length.start < from || length.end > to || AGE.test(tree.text.slice(length.end, length.end + 8))) return [];
    const before = sentence.slice(0, length.start - from);
    if (isEach(tree, length) || EVERY.test(before) || OFTEN.test(before) || SHARE.test(before) || STRETCH.test(before))
      return [];
    const { start, end: stop, low, high, unit, approximate } = length;
    const own = tokensOf(tree, length);
    const told = toldAs(sentence, start - from, stop - from);
    // "Over 19 years he moved money": throughout them.
    const isThroughout = OVER.test(tree.text.slice(start, stop)) && !FOR.test(sentence.slice(0, start - from));
    const value = {
      type: 'number',
      low: isLimit(sentence, start - from) ? 0 : low,
      high: isThroughout ? low : high,
      unit,
      of: null,
    } as const;
    const common = { start, end: stop, value, approximate };
    if (length.ofToken >= 0) return [{ ...common, kind: 'length', event: length.ofToken, anchor: -1 }];
    const anchor = told.isNamed ? eventBehind(tree, own.end, end) : -1;
    return [{ ...common, kind: told.kind, event: eventTold(tree, own, first, end, anchor), anchor }];
  });
}
