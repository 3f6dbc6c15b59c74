import { ORDINALS, UNITS } from '../times/lexicon.ts';
import { VAGUE } from './interval.ts';
import { HEDGE_STARTS } from './quantity.ts';
import { CURRENCY_SIGNS, DOLLARS, MEASURES } from './units.ts';
import type { Word } from './words.ts';

const NUMBERS =
  'barely hardly scarcely zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety half hundred thousand million billion trillion dozen both another only just exactly between from age aged ages turned turns turning early mid late magnitude rs dlrs r n e rm sh ksh tk rp usd eur gbp chf jpy cny inr zar kes sek nok dkk pln twice thrice http https www ½ ⅓ ⅔ ¼ ¾ ⅛ # @ .';

const WORDS: ReadonlySet<string> = new Set([
  ...NUMBERS.split(' '),
  ...HEDGE_STARTS,
  ...[...VAGUE.keys()].map((phrase) => phrase.split(/[ -]/)[0] ?? ''),
  ...ORDINALS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...DOLLARS.keys(),
]);

const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...'single couple pair few handful good half hundred thousand million billion dozen third quarter fifth sixth eighth tenth little maximum minimum'.split(
    ' ',
  ),
  ...'estimated average another'.split(' '),
  ...ORDINALS.keys(),
  ...UNITS.keys(),
  ...MEASURES.keys(),
]);

/**
 * Whether an amount (or a number that is none) can begin at a piece: the rules are not tried on other words. The examples
 * of every rule pass through here.
 */
export function canStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'break') return false;
  if (word.kind === 'digits') return true;
  const next = words[at + 1];
  if (word.lower === 'a' || word.lower === 'an')
    return (
      next !== undefined &&
      (AFTER_ARTICLE.has(next.lower) ||
        next.text === '$' ||
        next.kind === 'digits' ||
        (!next.spaced && next.kind === 'mark'))
    );
  if (WORDS.has(word.lower) || word.lower.endsWith('long')) return true;
  // "Hour-long".
  if (UNITS.has(word.lower)) return next?.lower === '-' && words[at + 2]?.lower === 'long';
  // "AR-15", "No. 7", "room 12": a label before digits.
  return next?.kind === 'digits' || (next?.kind === 'mark' && words[at + 2]?.kind === 'digits');
}
