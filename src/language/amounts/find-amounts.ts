import type { Amount, TimeExpression } from '../../model/reading.ts';
import type { Syntax } from '../syntax.ts';
import { Cursor } from '../times/cursor.ts';
import { countedToken } from './counted.ts';
import type { AmountReading, AmountRule } from './rule.ts';
import { AMOUNT_RULES } from './rules.ts';
import { canStart } from './starts.ts';
import { wordsOf } from './words.ts';

/** Adjectives that say what of a thing is measured; taggers take some for nouns. */
const DIMENSIONS: ReadonlySet<string> = new Set(['tall', 'long', 'high', 'wide', 'deep', 'thick', 'away']);

/**
 * The amounts of an article, sorted and disjoint: numbers in digits and words, ranges, money, measures, percentages,
 * ages, durations, ordinals, each as the interval of what it can mean, and what is counted. `times` are the article's
 * times: a number inside a date, a clock time or a set is no amount. Offsets are UTF-16 code units of `syntax.text`.
 * Never throws; takes time linear in the text. `rules`: to try one rule alone.
 */
export function findAmounts(
  syntax: Syntax,
  times: readonly TimeExpression[],
  rules: readonly AmountRule[] = AMOUNT_RULES,
): Amount[] {
  const words = wordsOf(syntax);
  const { tokens } = syntax;
  const context = { words, tokens };
  const dates = times.filter((time) => time.type !== 'DURATION');
  const amounts: Amount[] = [];
  const cursor = new Cursor(words, 0);
  let date = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    while (date < dates.length && dates[date]!.end <= word.start) date++;
    if (!canStart(words, at) || (date < dates.length && dates[date]!.start <= word.start)) {
      at++;
      continue;
    }
    let next = at + 1;
    for (const rule of rules) {
      cursor.at = at;
      const reading = rule.match(cursor, context);
      if (reading === null || cursor.at <= at) continue;
      // An amount never reaches into a date ("5 May"), but what recurs ends a unit ("miles per hour").
      const reached = dates[date];
      if (reached && reached.type !== 'SET' && words[cursor.at - 1]!.end > reached.start) continue;
      next = cursor.at;
      if (reading !== 'none') {
        const found = amount(reading, at, cursor.at);
        const last = amounts.at(-1);
        if (last && isListedBefore(last, found))
          amounts[amounts.length - 1] = { ...last, of: found.of, ofToken: found.ofToken };
        amounts.push(found);
      }
      break;
    }
    at = next;
  }
  return amounts;

  /** "An eight-year, $200 million offer": both are the offer's. */
  function isListedBefore(last: Amount, next: Amount): boolean {
    return (
      last.kind === 'duration' &&
      last.ofToken < 0 &&
      next.kind === 'money' &&
      next.ofToken >= 0 &&
      /-(?:year|month|week|day)$/.test(syntax.text.slice(last.start, last.end)) &&
      syntax.text.slice(last.end, next.start) === ', '
    );
  }

  function amount(reading: AmountReading, at: number, end: number): Amount {
    const { kind, low, high, unit, approximate } = reading;
    const [from, to] = [reading.from ?? at, reading.to ?? end];
    const found = reading.of === 'head' ? countedToken(words, tokens, from, to) : reading.of;
    // "Five feet eight inches tall": the dimension is not what is measured.
    const ofToken = kind === 'measure' && DIMENSIONS.has(tokens[found]?.lemma ?? '') ? -1 : found;
    const token = tokens[ofToken];
    const of = token === undefined ? null : reading.named ? syntax.text.slice(token.start, token.end) : token.lemma;
    return {
      start: words[from]!.start,
      end: words[to - 1]!.end,
      kind,
      low,
      high,
      unit,
      of,
      ofToken: token === undefined ? -1 : ofToken,
      approximate,
    };
  }
}
