import type { Answer, ComparisonRule, Question } from '../rule.ts';
import { groupBy, type Story } from '../story.ts';
import { backgroundOf } from './background.ts';
import { type Bearer, bearersOf } from './state-bearers.ts';
import { ownDays } from './state-days.ts';
import type { StateOfAffairs } from './state-inventory.ts';
import { newcomers } from './state-newcomers.ts';
import { statesTold, type ToldState } from './state-patterns.ts';

/** What an article last knew of one bearer: its most advanced state, and the claims that tell it. */
interface Known {
  readonly article: string;
  /** "" where the article bears no day. */
  readonly day: string;
  readonly state: number;
  readonly told: readonly ToldState[];
}

/**
 * States of affairs that move on: names withheld, then given; a car sought, then found; an offer made, then withdrawn. Each
 * article stands for the most advanced state it tells, since news tells what was before as well.
 */
export const states: ComparisonRule = {
  name: 'states',
  find(story) {
    const isBackground = backgroundOf(story);
    const isOfItsDay = ownDays(story);
    const told = story.said
      .filter((said) => !isBackground(said))
      .flatMap((said) => statesTold(story, said))
      .filter(isOfItsDay);
    const borne = told.flatMap((state) => bearersOf(story, state).map((bearer) => ({ bearer, state })));
    const questions: Question[] = [];
    for (const group of groupBy(borne, ({ bearer, state }) => `${state.affair.name}\t${bearer.key}`).values()) {
      // The bearer is called by its name where one article has it.
      const { bearer, state } = group.find((one) => one.bearer.actor !== null) ?? group[0]!;
      const known = byArticle(
        story,
        group.map((one) => one.state),
      );
      const told = group.map((one) => one.state);
      const step = state.affair.oneByOne ? newcomers(story, told) : null;
      if (!movesOn(state.affair, known)) {
        if (step?.sure) questions.push(questionOf(state.affair, bearer, [step.before, step.after].map(answersOf)));
        continue;
      }
      const sure = new Set(group.flatMap((one) => (one.bearer.sure ? [one.state] : [])));
      if (!known.every(({ state: at }) => [...sure].some((one) => one.state === at))) continue;
      questions.push(questionOf(state.affair, bearer, accountsOf(known, new Set(step?.after))));
    }
    return questions;
  },
};

const questionOf = ({ name }: StateOfAffairs, { actor, slots }: Bearer, accounts: Answer[][]): Question => ({
  aspect: 'other',
  template: 'state',
  slots: { event: name, ...slots },
  actors: actor === null ? [] : [actor],
  accounts,
  exclusive: false,
  sequence: true,
});

function byArticle(story: Story, told: readonly ToldState[]): Known[] {
  return [...groupBy(told, ({ said }) => story.article(said))].flatMap(([article, own]): Known[] => {
    const state = Math.max(...own.map((one) => one.state));
    if (own[0]!.affair.several && own.some((one) => one.state !== state)) return [];
    return [
      {
        article,
        day: story.published(own[0]!.said),
        state,
        told: own.filter((one) => one.state === state),
      },
    ];
  });
}

/** Whether the articles, in order of publication, only go forward, and go at least one step. */
function movesOn({ order, states }: StateOfAffairs, known: readonly Known[]): boolean {
  const given = new Set(known.map(({ state }) => state));
  if (given.size < 2) return false;
  if ([...given].filter((state) => states[state]!.final).length > 1) return false;
  return known.every((a) =>
    known.every((b) => {
      if (a.state >= b.state) return true;
      if (a.day === '' || b.day === '') return order !== 'days';
      return order === 'days' ? a.day < b.day : a.day <= b.day;
    }),
  );
}

/** One account for each state, in their order; in each what is new first, then the plainest words: an article's body before its title. */
function accountsOf(known: readonly Known[], fresh: ReadonlySet<ToldState>): Answer[][] {
  const answers = (state: number): Answer[] =>
    answersOf(
      known
        .filter((one) => one.state === state)
        .flatMap(({ told }) => told)
        .sort((a, b) => Number(fresh.has(b)) - Number(fresh.has(a))),
    );
  return [...new Set(known.map(({ state }) => state))].sort((a, b) => a - b).map(answers);
}

const answersOf = (told: readonly ToldState[]): Answer[] =>
  [...told]
    .sort((a, b) => Number(isTitle(a)) - Number(isTitle(b)))
    .map(
      ({ said, label, affair, state }): Answer => ({
        ...said,
        label,
        value: { type: 'terms', terms: [affair.states[state]!.name] },
      }),
    );

const isTitle = ({ said }: ToldState): boolean => said.statement.block === 'title';
