import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { isBefore } from '../states/state-days.ts';
import { accusedOf } from './accused.ts';
import { LADDER, stepOf } from './case-ladder.ts';

/** A claim with the place of its step in the ladder of a case. */
interface Stepping {
  readonly actor: string;
  readonly said: Said;
  readonly at: number;
}

/** An article's claims about one person's case, and the furthest stage they tell. */
interface Known {
  readonly day: string;
  readonly stage: number;
}

/**
 * How far a case against somebody had come, article by article: a sequence, never a contradiction. What every article
 * knows already is no change, nor is what a later article leaves out; other cases of the same person are none of this one.
 */
export const stages: ComparisonRule = {
  name: 'stages',
  find(story) {
    // Without a dated article a year tells nothing of how old the news is.
    const isDated = story.testimonies.some(({ article }) => article.published !== null);
    const isBackground = isDated ? backgroundOf(story) : () => false;
    const isEarlier = isBefore(story);
    const accusedIn = accusedOf(story);
    const told = story.said.flatMap((said): Stepping[] => {
      const step = isBackground(said) || isEarlier(said) ? null : stepOf(story, said);
      return step === null ? [] : accusedIn(said, step).map((actor) => ({ actor, said, at: step.at }));
    });
    const questions: Question[] = [];
    for (const [actor, steps] of groupBy(told, (step) => step.actor)) {
      const accounts = sequence(story, steps);
      if (accounts.length < 2) continue;
      questions.push({
        aspect: 'other',
        template: 'stage',
        slots: { actor: story.actors.get(actor)!.name },
        actors: [actor],
        accounts,
        exclusive: false,
        sequence: true,
      });
    }
    return questions;
  },
};

/** All steps that are told, one account each, where articles stand at several and so the case moved on. */
function sequence(story: Story, steps: readonly Stepping[]): Answer[][] {
  const known = [...groupBy(steps, ({ said }) => story.article(said)).values()]
    .map((own): Known => ({ day: story.published(own[0]!.said), stage: Math.max(...own.map(({ at }) => at)) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.stage - b.stage));
  // A later article that speaks of an earlier stage only does not go back: it leaves out what came after.
  let furthest = -1;
  const moving = known.filter(({ day, stage }) => {
    if (day !== '' && stage < furthest) return false;
    if (day !== '') furthest = stage;
    return true;
  });
  if (new Set(moving.map(({ stage }) => stage)).size < 2) return [];
  const accounts = [...groupBy(steps, ({ at }) => String(at)).values()].sort((a, b) => a[0]!.at - b[0]!.at);
  return releasedInTime(story, accounts).map((account) =>
    account.map(
      ({ said, at }): Answer => ({ ...said, label: said.statement, value: { type: 'terms', terms: [LADDER[at]!] } }),
    ),
  );
}

const RELEASED = LADDER.indexOf('released');

/** Who is released on bail may be tried yet: a release stands before the steps that are told on later days only. */
function releasedInTime(story: Story, accounts: readonly Stepping[][]): readonly Stepping[][] {
  const release = accounts.find(([first]) => first!.at === RELEASED);
  const firstDay = (account: readonly Stepping[]): string =>
    account
      .map(({ said }) => story.published(said))
      .filter(Boolean)
      .sort()[0] ?? '';
  const day = release ? firstDay(release) : '';
  if (!release || day === '') return accounts;
  const others = accounts.filter((account) => account !== release);
  const known = others.findLastIndex((account) => firstDay(account) <= day);
  const before = others.findIndex((account) => account[0]!.at > RELEASED);
  const at = Math.min(known + 1, before < 0 ? others.length : before);
  return [...others.slice(0, at), release, ...others.slice(at)];
}
