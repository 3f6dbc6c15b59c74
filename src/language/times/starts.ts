import type { Word } from '../amounts/words.ts';
import { DAYPARTS, MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAY_PLURALS, WEEKDAYS } from './lexicon.ts';

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand million billion dozen half';
const BEFORE_NUMBERS =
  'about around approximately roughly nearly almost over under exceeding more longer less fewer at up as no not well just little only barely exactly few several some many couple another each first last once twice circa ca c ad';
const NAMED =
  'today yesterday tomorrow tonight tonite weekend noon midday midnight now right currently current presently nowadays these present moment time recently recent most lately previously past long formerly future soon near foreseeable coming later earlier early late mid middle end close beginning start onset turn conclusion rest remainder latter very part next this that same previous preceding prior following ensuing subsequent upcoming final latest other single calendar financial school academic fiscal fy daily weekly monthly annually yearly nightly hourly biweekly bimonthly biannually fortnightly everyday per every year years quarter q1 q2 q3 q4 q corresponding predawn intervening initial succeeding remaining opening entire whole full those twenties thirties forties fifties sixties seventies eighties nineties thanksgiving black christmas boxing new valentine halloween independence memorial labor veterans armistice bastille mother father martin election good easter palm ash st number period';
const DETERMINERS = 'the a an its their his her this that these those each every last next';

/** Words that a time can begin with, or that can follow its "the" or "a". */
const WORDS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, WEEKDAY_PLURALS, SEASONS, UNITS, DAYPARTS, ORDINALS].flatMap((table) => [...table.keys()]),
  ...`${NUMBERS} ${BEFORE_NUMBERS} ${NAMED}`.split(' '),
]);

const OPENERS: ReadonlySet<string> = new Set(DETERMINERS.split(' '));

/** Words of `WORDS` that begin no time alone: another of them, a number, an article or one of `LEANED_ON` must follow. */
const LEANING: ReadonlySet<string> = new Set(
  'about around approximately roughly nearly almost over under exceeding more at up as no not well just little only barely exactly some many several few couple another long very other most'.split(
    ' ',
  ),
);

/** "more than", "at least", "up to", "long ago". */
const LEANED_ON: ReadonlySet<string> = new Set(['than', 'least', 'to', 'ago']);

/**
 * Whether a time can begin at a piece. Most words of a text begin none, and the rules need not be tried on them; the
 * examples of every rule pass through here, so a word left out is seen by the test that runs them.
 */
export function canStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'digits') return true;
  // "'98": two digits glued on.
  if (word.lower === "'") return words[at + 1]?.kind === 'digits' && !words[at + 1]!.spaced;
  if (word.kind !== 'letters') return false;
  const opens = OPENERS.has(word.lower);
  if (!opens && !WORDS.has(word.lower)) return false;
  if (!opens && !LEANING.has(word.lower)) return true;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (next.kind === 'digits' || next.lower === "'" || WORDS.has(next.lower)) return true;
  return !opens && (OPENERS.has(next.lower) || LEANED_ON.has(next.lower));
}
