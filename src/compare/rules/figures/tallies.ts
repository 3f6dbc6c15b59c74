import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { backgroundOf, isSummary } from '../background.ts';
import { isBefore } from '../states/state-days.ts';
import { countsIn, isMoney, sums, type Tally, type Told } from './tally-figures.ts';

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

/** A figure that its own words set above another: the order of two articles of one day. */
const RAISED = /\b(?:rais|increas|doubl|tripl|bumped up|brought to|brings to|bringing to|grown to|grew to)\w*/i;

/** One account for each figure, in the order of the days; none where they do not go one way from day to day. */
function steps(story: Story, told: readonly Told[]): Answer[][] {
  const { way } = told[0]!.tally;
  const known = [...groupBy(told, ({ answer }) => story.article(answer)).values()].flatMap((own) => {
    const figures = own.map(({ figure }) => figure.low);
    const top = Math.max(...figures);
    // Of what falls or is set anew an article that gives two figures tells of two matters.
    if (way !== 'up' && new Set(figures).size > 1) return [];
    // "All four", before "a fourth suspect".
    const best = own.filter(({ figure }) => figure.low === top).sort((a, b) => a.figure.high - b.figure.high);
    return [{ day: story.published(best[0]!.answer), figure: best[0]!.figure, best }];
  });
  return way === 'up' ? rising(story, known) : stepping(story, known, way);
}

interface Known {
  readonly day: string;
  readonly figure: Told['figure'];
  readonly best: readonly Told[];
}

const answersOf = (accounts: readonly Known[]): Answer[][] =>
  accounts.map(({ best }) => best.map(({ answer }) => answer));

/** What can only grow: the largest figure of a day stands for it, and each must lie above all of the days before. */
function rising(story: Story, known: readonly Known[]): Answer[][] {
  const accounts: Known[] = [];
  for (const [, own] of [...groupBy(known, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = [...own].sort((a, b) => a.figure.low - b.figure.low || a.figure.high - b.figure.high);
    const raised = sorted.filter(({ best }) => best.some((one) => isRaised(story, one)));
    // Of two figures of one day the larger is the later where its own words say so.
    const steps =
      raised.length === 1 && raised[0] === sorted.at(-1)
        ? [sorted.filter((one) => one !== raised[0]), raised]
        : [sorted];
    for (const step of steps) {
      const top = step.at(-1);
      if (!top) continue;
      const best = step.filter(({ figure }) => figure.low === top.figure.low);
      const high = Math.min(...best.map(({ figure }) => figure.high));
      const next: Known = {
        day: top.day,
        figure: { low: top.figure.low, high },
        best: best.flatMap((one) => one.best),
      };
      const last = accounts.at(-1);
      if (last && next.figure.low === last.figure.low)
        accounts[accounts.length - 1] = {
          ...last,
          figure: { ...last.figure, high: Math.min(last.figure.high, high) },
          best: [...last.best, ...next.best],
        };
      else if (!last || Math.min(...step.map(({ figure }) => figure.low)) > last.figure.high) accounts.push(next);
    }
  }
  return answersOf(accounts);
}

/** What falls, or is set anew: nothing where articles of one day give two figures, unless the words of one say that it was raised. */
function stepping(story: Story, known: readonly Known[], way: Tally['way']): Answer[][] {
  const sorted = [...known].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.figure.low - b.figure.low));
  const accounts: Known[] = [];
  for (const one of sorted) {
    const last = accounts.at(-1);
    if (last && one.figure.low === last.figure.low)
      accounts[accounts.length - 1] = { ...last, best: [...last.best, ...one.best] };
    else if (
      last?.day === one.day &&
      !(one.figure.low > last.figure.high && one.best.some((told) => isRaised(story, told)))
    )
      return [];
    // What a later article leaves out goes not back.
    else if (!last || way !== 'down' || one.figure.high < last.figure.low) accounts.push(one);
  }
  return answersOf(accounts);
}

const isRaised = (story: Story, { answer }: Told): boolean => RAISED.test(story.words(answer, answer.statement));
