/** The figures of a day that a claim gives: so many held, charged, sought or suspected, so much offered or asked for. */
import { conceptNamed, isA } from '../../../claims/concepts/inventory.ts';
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { StatedValue } from '../../../claims/statement.ts';
import { PART } from '../../../claims/values/quantities.ts';
import type { Value } from '../../../model/point.ts';
import { COUNTS_OTHERS } from '../../pairs/partial.ts';
import { ANYBODY } from '../../pairs/persons.ts';
import type { Answer } from '../../rule.ts';
import { isTold, type Said, type Story } from '../../story.ts';
import { accusedOf } from '../cases/accused.ts';
import { isOf } from '../states/state-inventory.ts';

type Figure = Extract<Value, { type: 'number' }>;

/** A figure that a case has on its day: so many held, so many sought, so much offered. */
export interface Tally {
  readonly name: string;
  /** Whether it goes up with the days, goes down, or may be set anew. */
  readonly way: 'up' | 'down' | 'any';
}

/** What befalls persons one after another in a case, by concept. Why: a day's figure is right on its day, and is overtaken. */
const BY_CONCEPT: readonly (readonly [concept: string, tally: Tally])[] = [
  ['arrest', { name: 'held', way: 'up' }],
  ['detention', { name: 'held', way: 'up' }],
  ['charge', { name: 'charged', way: 'up' }],
  ['plea-guilty', { name: 'pleaded guilty', way: 'up' }],
  ['conviction', { name: 'convicted', way: 'up' }],
  ['sentence', { name: 'sentenced', way: 'up' }],
];
const SUSPECTS: Tally = { name: 'suspects', way: 'up' };
const AT_LARGE: Tally = { name: 'at large', way: 'down' };
const REWARD: Tally = { name: 'reward', way: 'any' };
const BOND: Tally = { name: 'bond', way: 'any' };

/** Whether a figure is a sum of money. */
export const isMoney = ({ tally }: Told): boolean => tally === REWARD || tally === BOND;

/** A figure that an article gives of its day. */
export interface Told {
  readonly tally: Tally;
  /** Whose bond it is; "" where there is one in a story. */
  readonly of: string;
  readonly answer: Answer;
  readonly figure: { readonly low: number; readonly high: number };
}

/** "At large", "still sought": told of those who are counted. */
const LOOSE =
  /\bat large\b|\bon the (?:loose|run|lam)\b|\b(?:still|being) (?:sought|wanted)\b|\bremain(?:s|ed)? (?:sought|wanted)\b/i;
/** "Nine suspects, three of whom remain at large": told of the figure right before it. */
function isAtLarge(story: Story, said: Said, { end }: { readonly end: number }): boolean {
  const next = Math.min(...said.statement.values.flatMap(({ start }) => (start >= end ? [start] : [])), end + NEAR);
  return LOOSE.test(story.words(said, { start: end, end: Math.min(next, said.statement.end) }));
}
const NEAR = 60;

/** "The eighth suspect to be arrested": the count has come so far. */
const NTH =
  /\b(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|(\d{1,2})(?:st|nd|rd|th))(?: and (?:final|last))? (?:suspect|person|man|woman|gunman|teen(?:ager)?|defendant|arrest)\b/i;
const ORDINALS = [
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** The figures of persons that a claim gives. */
export function countsIn(story: Story, said: Said): Told[] {
  const { statement } = said;
  const concept = BY_CONCEPT.find(([name]) => isA(statement.predicate, name))?.[1] ?? null;
  if (!isTold(said)) return [];
  const words = story.words(said, statement);
  const { tokens } = story.testimonies[said.testimony]!.reading;
  const counts = statement.values.flatMap((value): Told[] => {
    if (value.aspect !== 'count' || value.value.type !== 'number' || (value.role === 'agent' && concept)) return [];
    if (value.narrowing.some((word) => word === PART || word === 'least')) return [];
    const { low, high } = value.value;
    if (COUNTED.test(value.of)) return numberOf(story, said, value);
    if (value.narrowing.some((word) => COUNTS_OTHERS.has(word)))
      return concept && low !== null && low === high ? andOthers(said, value, concept, low) : [];
    const isPerson =
      ANYBODY.has(value.of) ||
      value.of === 'arrest' ||
      isOf('accused', value.of) ||
      (isKindOf(value.of, 'person') && tokens[value.token]!.upos !== 'PROPN');
    if (low === null || high === null || !isPerson) return [];
    if (isAll(story, said, value)) return [{ tally: SUSPECTS, of: '', answer: { ...said, label: value, value: value.value }, figure: { low, high } }]; // biome-ignore format: one thought
    if (isNoTotal(story, said, value)) return [];
    const tally = isAtLarge(story, said, value)
      ? AT_LARGE
      : value.of === 'arrest'
        ? BY_CONCEPT[0]![1]
        : (concept ?? suspectsOf(statement.predicate, value.of));
    if (!tally) return [];
    const told: Told = { tally, of: '', answer: { ...said, label: value, value: value.value }, figure: { low, high } };
    return [told, ...asSuspects(told)];
  });
  const nth = concept && NTH.exec(words);
  if (!nth) return counts;
  const figure = nth[1] ? ORDINALS.indexOf(nth[1].toLowerCase()) + 2 : Number(nth[2]);
  const start = statement.start + nth.index;
  const value: Figure = { type: 'number', low: figure, high: figure, unit: null, of: 'suspect' };
  const answer: Answer = { ...said, label: { start, end: start + nth[0].length }, value };
  const told: Told = { tally: concept, of: '', answer, figure: { low: figure, high: figure } };
  return [...counts, told, ...asSuspects(told)];
}

/** Who is arrested or charged is a suspect: there are as many, and perhaps more. */
const asSuspects = ({ tally, answer, figure: { low } }: Told): Told[] =>
  tally.name === 'held' || tally.name === 'charged'
    ? [{ tally: SUSPECTS, of: '', answer, figure: { low, high: Number.POSITIVE_INFINITY } }]
    : [];

/** "Eight other members have pleaded guilty": with whom the words set them apart from they are one more at least. */
function andOthers(said: Said, value: StatedValue, tally: Tally, others: number): Told[] {
  if (ANYBODY.has(value.of) || value.narrowing.includes('remaining')) return [];
  const low = others + 1;
  const answer: Answer = {
    ...said,
    label: value,
    value: { type: 'number', low, high: null, unit: null, of: value.of },
  };
  const told: Told = { tally, of: '', answer, figure: { low, high: Number.POSITIVE_INFINITY } };
  return [told, ...asSuspects(told)];
}

/** "Brought to four the number of people facing charges": what is counted stands behind the number. */
const COUNTED = /^(?:number|total|tally)$/;
const OF_WHOM = /^[^.;]{0,24}?\b(?:number|total|tally) of (?:the )?([^.;]{3,60})/i;
const WHOM: readonly (readonly [words: RegExp, tally: Tally])[] = [
  [/\bcharge[sd]?\b/i, { name: 'charged', way: 'up' }],
  [/\barrest(?:s|ed)?\b|\bin custody\b|\bdetained\b|\bheld\b/i, { name: 'held', way: 'up' }],
  [/\bsuspects\b/i, SUSPECTS],
];

function numberOf(story: Story, said: Said, value: StatedValue): Told[] {
  const { value: number } = value;
  if (number.type !== 'number' || number.low === null || number.high === null) return [];
  const behind = story.words(said, { start: value.end, end: value.end + REACH });
  const whom = OF_WHOM.exec(behind)?.[1] ?? '';
  const tally = WHOM.find(([words]) => words.test(whom))?.[1];
  if (!tally) return [];
  const told: Told = {
    tally,
    of: '',
    answer: { ...said, label: value, value: number },
    figure: { low: number.low, high: number.high },
  };
  return [told, ...asSuspects(told)];
}
const REACH = 100;

/** How many suspects there are, whatever is told of them; what they are charged with counts the charged. */
const suspectsOf = (predicate: string, of: string): Tally | null =>
  isOf('accused', of) || (predicate === 'suspicion' && !ANYBODY.has(of)) ? SUSPECTS : null;

/** "Both", "the two", "one of the five", "an eighth", ", 34, of": no total of its day. */
const NO_TOTAL = /^(?:both|each|either|neither|another|one|an?|the)\b/i;
const BEFORE = /\b(?:the|these|those|his|her|their|other|another|all)\s+$/i;

/** "All four have pleaded not guilty": of so many as there are. */
const isAll = (story: Story, said: Said, { start }: { readonly start: number }): boolean => {
  const stage = conceptNamed(said.statement.predicate)?.stage;
  return (
    stage !== undefined &&
    stage !== 'died' &&
    /\ball\s+$/i.test(story.words(said, { start: Math.max(0, start - 5), end: start }))
  );
};

function isNoTotal(
  story: Story,
  said: Said,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    (NO_TOTAL.test(story.words(said, { start, end })) &&
      !isAtLarge(story, said, { end }) &&
      !/^one (?!of\b)/i.test(story.words(said, { start, end: end + 4 }))) ||
    (/[,”"’]\s*$/.test(story.words(said, { start: Math.max(0, start - 3), end: start })) &&
      /^,/.test(story.words(said, { start: end, end: end + 1 }))) ||
    BEFORE.test(story.words(said, { start: Math.max(0, start - 10), end: start })) ||
    /^\s+(?:more|others?|of (?:the|them|those)|additional)\b/i.test(story.words(said, { start: end, end: end + 12 }))
  );
}

/** Makes the look-up of the sums that a claim gives: a reward, or the bond of somebody accused. */
export function sums(story: Story): (said: Said) => Told[] {
  const accusedIn = accusedOf(story);
  return (said) => {
    const words = story.words(said, said.statement);
    const isReward = /\brewards?\b/i.test(words);
    const isBond = /\b(?:bond|bail)\b/i.test(words);
    if (isReward === isBond || said.statement.polarity === -1) return [];
    const given = said.statement.values.filter(
      ({ aspect, value }) =>
        aspect === 'amount' && value.type === 'number' && (value.low ?? value.high) !== null && isCurrency(value.unit),
    );
    const [sum] = given;
    if (!sum || given.length > 1 || sum.value.type !== 'number') return [];
    const answer: Answer = { ...said, label: sum, value: sum.value };
    // "Up to $2,500" is what is offered.
    const low = sum.value.low || sum.value.high || 0;
    const figure = { low, high: sum.value.high ?? low };
    if (isReward) return [{ tally: REWARD, of: '', answer, figure }];
    return accusedIn(said, { at: 0, byConcept: false }).map((of) => ({ tally: BOND, of, answer, figure }));
  };
}

const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$|^\p{Sc}$/u.test(unit);
