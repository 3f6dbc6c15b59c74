import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf, isSummary, roundups } from '../background.ts';
import { ofAnotherEvent } from './another-event.ts';
import { type Figure, figuresOf } from './casualty-figures.ts';

/**
 * The dead counted by who they were: "four miners were killed", two days later "five workers". Either may leave somebody out,
 * so that the two never differ; but where the largest figure of each day lies above those of the days before, the toll has risen.
 */
export const risingKinds: ComparisonRule = {
  name: 'rising-kinds',
  find(story) {
    const isPast = backgroundOf(story);
    const sumsUp = isSummary(story);
    const isAnother = ofAnotherEvent(story);
    const ofSeveral = roundups(story);
    const isOwn = (said: Said): boolean =>
      isTold(said) && !isPast(said) && !sumsUp(said) && !isAnother(said) && !ofSeveral.has(story.article(said));
    const dead = figuresOf(story, story.said.filter(isOwn)).filter(({ fate }) => fate === 'death');
    const tops = [...groupBy(dead, ({ answer }) => story.article(answer)).values()].flatMap(largest);
    // Where an article counts all the dead the rule for tolls compares them.
    if (!tops.every(({ ofKind }) => ofKind)) return [];
    const accounts = rising(story, tops);
    const question: Question = {
      aspect: 'count',
      template: 'count',
      slots: { event: 'death', counted: '' },
      actors: [],
      accounts,
      exclusive: false,
      sequence: true,
    };
    return accounts.length > 1 ? [question] : [];
  },
};

/** The largest figures of one article; none where it counts others beside them, or one death. */
function largest(own: readonly Figure[]): Figure[] {
  const most = Math.max(...own.map(({ count }) => count));
  if (most < 2 || own.some(({ scope, superseded }) => superseded || (scope !== 'all' && scope !== 'part'))) return [];
  const top = own.filter(({ count }) => count === most);
  return top.every(isBare) ? top.filter(({ prose }) => prose) : [];
}

/** Not "a guard and five workers", where somebody stands beside those counted. */
const isBare = ({ answer: { label, statement } }: Figure): boolean =>
  statement.values.some(({ aspect, start }) => aspect === 'count' && start === label.start);

/** How long people go on dying of an event, and its dead are found: afterwards articles only count others. */
const AFTERMATH = 14 * 86_400_000;

/** One account for each figure, in the order of the days; none where a later day has a smaller figure, or one day two. */
function rising(story: Story, tops: readonly Figure[]): Answer[][] {
  const dated = tops.filter(({ answer }) => story.published(answer).length === 10);
  const times = dated.map(({ answer }) => Date.parse(story.published(answer)));
  if (Math.max(...times) - Math.min(...times) > AFTERMATH) return [];
  const steps: { count: number; answers: Answer[] }[] = [];
  for (const [, own] of [...groupBy(dated, ({ answer }) => story.published(answer))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const counts = new Set(own.map(({ count }) => count));
    const [count] = counts;
    const last = steps.at(-1);
    if (counts.size > 1 || count === undefined || (last && count < last.count)) return [];
    const answers = own.map(({ answer }) => answer);
    if (last?.count === count) last.answers.push(...answers);
    else steps.push({ count, answers });
  }
  return steps.map(({ answers }) => answers);
}
