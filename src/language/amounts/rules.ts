import type { AmountRule } from './rule.ts';
import { ageAfterName } from './rules/age-after-name.ts';
import { ageByLabel } from './rules/age-by-label.ts';
import { ageInDecade } from './rules/age-in-decade.ts';
import { ageInList } from './rules/age-in-list.ts';
import { ageInWords } from './rules/age-in-words.ts';
import { clockLength } from './rules/clock-length.ts';
import { count } from './rules/count.ts';
import { duration } from './rules/duration.ts';
import { fraction } from './rules/fraction.ts';
import { measure } from './rules/measure.ts';
import { money } from './rules/money.ts';
import { notAnAmount } from './rules/not-an-amount.ts';
import { ordinal } from './rules/ordinal.ts';
import { percent } from './rules/percent.ts';
import { score } from './rules/score.ts';
import { single } from './rules/single.ts';
import { timesOver } from './rules/times-over.ts';

/** The rules for amounts. At each place the first that reads something counts; each line says why it stands where it does. */
export const AMOUNT_RULES: readonly AmountRule[] = [
  score, // before not-an-amount, which takes two numbers joined
  clockLength, // before not-an-amount too
  notAnAmount, // first: no other rule may read a part of a telephone number
  ageInDecade, // before all that would take "30" of "her 30s"
  ageByLabel, // before count: "aged 35"
  ageInList, // before count: "ages four, six and 13"
  ageInWords, // before duration, which "35 years" begins like
  ageAfterName, // before count: "Lindqvist, 35,"
  money, // before percent, measure and count, which would leave the sign
  percent, // before fraction and count
  fraction, // before ordinal: "a third of"
  duration, // before measure and count: a number with a unit of time
  measure, // before count: a number with a unit
  timesOver, // "twice": no other rule reads it
  single, // "a single vote"
  ordinal, // before count: "twenty-first" begins like a number
  count, // what is left
];
