import type { TimeExpression } from '../../model/reading.ts';
import { wordsOf } from '../amounts/words.ts';
import type { Syntax } from '../syntax.ts';
import { Context, longest } from './context.ts';
import { isHistory } from './register.ts';
import type { TimeReading, TimeRule } from './rule.ts';
import { CORE_RULES, RULES } from './rules.ts';
import { canStart } from './starts.ts';
import { intervalOf, partsOf } from './value.ts';

/** What the times of a text are counted from. */
export interface Anchor {
  /** Date or date-time of publication (EDTF: "2018-04-20", "2018-04"), null if it is not known. */
  readonly published: string | null;
  /** A date said before the text begins, for reading a text in pieces. */
  readonly last?: string;
}

/**
 * The time expressions of an article as TIMEX3 (TimeML 1.2.1; extents and values as in the TimeML annotation guidelines),
 * sorted and disjoint. Offsets are UTF-16 code units of `syntax.text`. Relative times are counted from the day of
 * publication, or from the last date in the text; without one they stay open ("XXXX-WXX-5") and have no `earliest` and
 * `latest`. Never throws; takes time linear in the text. `rules`: to try one rule alone.
 */
export function findTimes(syntax: Syntax, anchor: Anchor, rules: readonly TimeRule[] = RULES): TimeExpression[] {
  const words = wordsOf(syntax);
  const parts = anchor.published === null ? null : partsOf(anchor.published.slice(0, 10));
  const published = parts === null ? null : anchor.published;
  const yearNumber = parts === null ? null : Number(anchor.published?.slice(0, 4));
  const context = new Context(words, syntax.tokens, published, isHistory(words, yearNumber), CORE_RULES);
  context.last = anchor.last ?? null;
  if (anchor.last !== undefined) context.note({ type: 'DATE', value: anchor.last });
  const times: TimeExpression[] = [];
  for (let at = 0; at < words.length; ) {
    const found = canStart(words, at) ? longest(rules, at, context) : null;
    if (!found) {
      at++;
      continue;
    }
    for (const reading of found.readings) {
      times.push(expression(reading, words[reading.from ?? at]!.start, words[(reading.to ?? found.to) - 1]!.end));
      context.note(reading);
    }
    at = Math.max(found.to, at + 1);
  }
  return times;
}

function expression({ type, value, mod, earliest, latest }: TimeReading, start: number, end: number): TimeExpression {
  const dated = type === 'DATE' || type === 'TIME';
  const days =
    earliest !== undefined || latest !== undefined ? { earliest, latest } : dated ? intervalOf(value, mod) : {};
  return {
    start,
    end,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(days.earliest === undefined ? {} : { earliest: days.earliest }),
    ...(days.latest === undefined ? {} : { latest: days.latest }),
  };
}
