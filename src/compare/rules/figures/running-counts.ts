import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { backgroundOf, isSummary } from '../background.ts';
import { isBefore } from '../states/state-days.ts';
import { type Counted, countsOfDay } from './count-of-day.ts';

/**
 * How many are dead, hurt, ill, missing or free so far: each article gives the count of its day. The dead, the hurt and the
 * ill only become more, the missing only fewer.
 */
export const runningCounts: ComparisonRule = {
  name: 'running-counts',
  find(story) {
    const isBackground = backgroundOf(story);
    const sumsUp = isSummary(story);
    const isEarlier = isBefore(story);
    const told = story.said
      .filter((said) => story.published(said).length === 10 && !isBackground(said) && !sumsUp(said) && !isEarlier(said))
      .flatMap((said) => countsOfDay(story, said));
    return [...groupBy(told, ({ what, of }) => `${what} ${of}`).values()].flatMap((group): Question[] => {
      const accounts = steps(story, group);
      return accounts.length < 2
        ? []
        : [
            {
              aspect: 'count',
              template: 'running-count',
              slots: { event: group[0]!.what },
              actors: [],
              accounts,
              exclusive: false,
              sequence: true,
            },
          ];
    });
  },
};

/** One account for each count, day by day, as long as it goes one way. */
function steps(story: Story, told: readonly Counted[]): Answer[][] {
  const { isGrowing } = told[0]!;
  const days = [...groupBy(told, ({ answer }) => story.published(answer))].sort(([a], [b]) => (a < b ? -1 : 1));
  const known: { count: number; told: readonly Counted[] }[] = [];
  for (const [, own] of days) {
    const counts = own.map(({ count }) => count);
    const count = isGrowing ? Math.max(...counts) : Math.min(...counts);
    // Of what becomes fewer, two counts of one day are of two matters.
    if (!isGrowing && new Set(counts).size > 1) return [];
    const last = known.at(-1);
    const best = own.filter((one) => one.count === count);
    if (!last || (isGrowing ? count > last.count : count < last.count)) known.push({ count, told: best });
    else if (count === last.count) known[known.length - 1] = { count, told: [...last.told, ...best] };
    else if (!isGrowing) return [];
  }
  return known.map((one) => one.told.map(({ answer }) => answer));
}
