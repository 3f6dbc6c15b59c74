import { isA } from '../../../claims/concepts/inventory.ts';
import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import { PART } from '../../../claims/values/quantities.ts';
import type { Value } from '../../../model/point.ts';
import { COUNTS_OTHERS } from '../../pairs/partial.ts';
import { ANYBODY } from '../../pairs/persons.ts';
import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf, isSummary } from '../background.ts';
import { accusedOf } from '../cases/accused.ts';
import { isBefore } from '../states/state-days.ts';
import { isOf } from '../states/state-inventory.ts';

type Figure = Extract<Value, { type: 'number' }>;

/** A figure that a case has on its day: so many held, so many sought, so much offered. */
interface Tally {
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

/** A figure that an article gives of its day. */
interface Told {
  readonly tally: Tally;
  /** Whose bond it is; "" where there is one in a story. */
  readonly of: string;
  readonly answer: Answer;
  readonly figure: { readonly low: number; readonly high: number };
}

/**
 * Figures that are overtaken: two held, then five; three at large, then one; a reward raised. Each article stands for its
 * largest figure, and only days of publication say which came first.
 */
export const tallies: ComparisonRule = {
  name: 'tallies',
  find(story) {
    const isBackground = backgroundOf(story);
    const sumsUp = isSummary(story);
    const isEarlier = isBefore(story);
    const sumOf = sums(story);
    const told = story.said
      .filter((said) => story.published(said).length === 10 && !isBackground(said) && !sumsUp(said) && !isEarlier(said))
      .flatMap((said) => [...countsIn(story, said), ...sumOf(said)]);
    const questions: Question[] = [];
    for (const [key, group] of groupBy(told, ({ tally, of }) => `${tally.name}\t${of}`)) {
      const accounts = steps(story, group);
      const actor = key.split('\t')[1]!;
      if (accounts.length < 2) continue;
      questions.push({
        aspect: group[0]!.answer.value.type === 'number' && isMoney(group[0]!) ? 'amount' : 'count',
        template: 'tally',
        slots: { event: group[0]!.tally.name, ...(actor ? { actor: story.actors.get(actor)!.name } : {}) },
        actors: actor ? [actor] : [],
        accounts,
        exclusive: false,
        sequence: true,
      });
    }
    return questions;
  },
};

const isMoney = ({ tally }: Told): boolean => tally === REWARD || tally === BOND;

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
function countsIn(story: Story, said: Said): Told[] {
  const { statement } = said;
  const concept = BY_CONCEPT.find(([name]) => isA(statement.predicate, name))?.[1] ?? null;
  if (!isTold(said)) return [];
  const words = story.words(said, statement);
  const { tokens } = story.testimonies[said.testimony]!.reading;
  const counts = statement.values.flatMap((value): Told[] => {
    if (value.aspect !== 'count' || value.value.type !== 'number' || (value.role === 'agent' && concept)) return [];
    if (value.narrowing.some((word) => COUNTS_OTHERS.has(word) || word === PART || word === 'least')) return [];
    const { low, high } = value.value;
    const isPerson =
      ANYBODY.has(value.of) ||
      value.of === 'arrest' ||
      isOf('accused', value.of) ||
      (isKindOf(value.of, 'person') && tokens[value.token]!.upos !== 'PROPN');
    if (low === null || high === null || !isPerson || isNoTotal(story, said, value)) return [];
    const tally = isAtLarge(story, said, value)
      ? AT_LARGE
      : value.of === 'arrest'
        ? BY_CONCEPT[0]![1]
        : (concept ?? suspectsOf(statement.predicate, value.of));
    return tally
      ? [{ tally, of: '', answer: { ...said, label: value, value: value.value }, figure: { low, high } }]
      : [];
  });
  const nth = concept && NTH.exec(words);
  if (!nth) return counts;
  const figure = nth[1] ? ORDINALS.indexOf(nth[1].toLowerCase()) + 2 : Number(nth[2]);
  const start = statement.start + nth.index;
  const value: Figure = { type: 'number', low: figure, high: figure, unit: null, of: 'suspect' };
  const answer: Answer = { ...said, label: { start, end: start + nth[0].length }, value };
  return [...counts, { tally: concept, of: '', answer, figure: { low: figure, high: figure } }];
}

/** How many suspects there are, whatever is told of them; what they are charged with counts the charged. */
const suspectsOf = (predicate: string, of: string): Tally | null =>
  isOf('accused', of) || (predicate === 'suspicion' && !ANYBODY.has(of)) ? SUSPECTS : null;

/** "Both", "the two", "one of the five", "an eighth": no total of its day. */
const NO_TOTAL = /^(?:both|each|either|neither|another|one|an?|the)\b/i;
const BEFORE = /\b(?:the|these|those|his|her|their|other|another|all)\s+$/i;

function isNoTotal(
  story: Story,
  said: Said,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    (NO_TOTAL.test(story.words(said, { start, end })) && !isAtLarge(story, said, { end })) ||
    BEFORE.test(story.words(said, { start: Math.max(0, start - 10), end: start })) ||
    /^\s+(?:more|others?|of (?:the|them|those)|additional)\b/i.test(story.words(said, { start: end, end: end + 12 }))
  );
}

/** Makes the look-up of the sums that a claim gives: a reward, or the bond of somebody accused. */
function sums(story: Story): (said: Said) => Told[] {
  const accusedIn = accusedOf(story);
  return (said) => {
    const words = story.words(said, said.statement);
    const isReward = /\brewards?\b/i.test(words);
    const isBond = /\b(?:bond|bail)\b/i.test(words);
    if (isReward === isBond || said.statement.polarity === -1) return [];
    const given = said.statement.values.filter(
      ({ aspect, value }) =>
        aspect === 'amount' && value.type === 'number' && value.low !== null && isCurrency(value.unit),
    );
    const [sum] = given;
    if (!sum || given.length > 1 || sum.value.type !== 'number') return [];
    const answer: Answer = { ...said, label: sum, value: sum.value };
    const low = sum.value.low!;
    const figure = { low, high: sum.value.high ?? low };
    if (isReward) return [{ tally: REWARD, of: '', answer, figure }];
    return accusedIn(said, { at: 0, byConcept: false }).map((of) => ({ tally: BOND, of, answer, figure }));
  };
}

const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$|^\p{Sc}$/u.test(unit);

/** One account for each figure, in the order of the days; none where they do not go one way from day to day. */
function steps(story: Story, told: readonly Told[]): Answer[][] {
  const { way } = told[0]!.tally;
  const known = [...groupBy(told, ({ answer }) => story.article(answer)).values()].flatMap((own) => {
    const figures = own.map(({ figure }) => figure.low);
    const top = Math.max(...figures);
    // Of what falls or is set anew an article that gives two figures tells of two matters.
    if (way !== 'up' && new Set(figures).size > 1) return [];
    const best = own.filter(({ figure }) => figure.low === top);
    return [{ day: story.published(best[0]!.answer), figure: best[0]!.figure, best }];
  });
  known.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.figure.low - b.figure.low));
  const accounts: { day: string; figure: Told['figure']; best: Told[] }[] = [];
  for (const { day, figure, best } of known) {
    const last = accounts.at(-1);
    if (last && figure.low === last.figure.low) last.best.push(...best);
    else if (!last) accounts.push({ day, figure, best: [...best] });
    else if (
      day === last.day ||
      (way === 'down' ? figure.high >= last.figure.low : way === 'up' && figure.low <= last.figure.high)
    ) {
      // What a later article leaves out goes not back; two figures of one day are no change.
      if (day === last.day) return [];
    } else accounts.push({ day, figure, best: [...best] });
  }
  return accounts.map(({ best }) => best.map(({ answer }) => answer));
}
