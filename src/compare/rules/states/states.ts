import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { fatesOf } from './fates.ts';
import { areOfOne, type Bearer, bearersOf } from './state-bearers.ts';
import { ownDays } from './state-days.ts';
import type { StateOfAffairs } from './state-inventory.ts';
import { newcomers } from './state-newcomers.ts';
import { statesTold, type ToldState } from './state-patterns.ts';
import { ofWhom } from './whose-names.ts';

/** What an article last knew of one bearer: its most advanced state, and the claims that tell it. */
interface Known {
  readonly article: string;
  /** "" where the article bears no day. */
  readonly day: string;
  readonly state: number;
  /** Whether only what it leaves out tells the state. */
  readonly implied: boolean;
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
      .flatMap((said) => statesTold(story, said).flatMap((one) => ofWhom(story, one)))
      .filter(({ affair }) => affair.bearer !== 'accused')
      .filter(isOfItsDay);
    const borne = told.flatMap((state) => bearersOf(story, state).map((bearer) => ({ bearer, state })));
    const questions: Question[] = [];
    for (const group of groupBy(borne, ({ bearer, state }) => `${state.affair.name}\t${bearer.key}`).values()) {
      // The bearer is called by its name where one article has it.
      const { bearer, state } = group.find((one) => one.bearer.actor !== null) ?? group[0]!;
      if (
        state.affair.bearer === 'one' &&
        !areOfOne(
          story,
          group.map((one) => one.state),
        )
      )
        continue;
      const known = byArticle(
        story,
        group.map((one) => one.state),
      );
      const told = group.flatMap((one) => (one.state.implied ? [] : [one.state]));
      const step = state.affair.oneByOne && told.length > 0 ? newcomers(story, told) : null;
      const moving = movingOn(state.affair, known);
      if (!moving) {
        if (step?.sure) questions.push(questionOf(state.affair, bearer, [step.before, step.after].map(answersOf)));
        continue;
      }
      const sure = new Set(group.flatMap((one) => (one.bearer.sure ? [one.state.state] : [])));
      if (!moving.every(({ state: at }) => sure.has(at))) continue;
      questions.push(questionOf(state.affair, bearer, accountsOf(moving, new Set(step?.after))));
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
  return [...groupBy(told, ({ said }) => story.article(said))].flatMap(([article, all]): Known[] => {
    const plain = all.filter(({ implied }) => !implied);
    const own = plain.length > 0 ? plain : all;
    const { several, lasting } = own[0]!.affair;
    const given = own.map((one) => one.state);
    const state = lasting ? Math.min(...given) : Math.max(...given);
    if (several && given.some((one) => one !== state)) return [];
    // That the first of several is still so says something only beside what has become of the others.
    if (lasting && state === 0 && !given.includes(own[0]!.affair.states.length - 1)) return [];
    const implied = plain.length === 0;
    if (implied && namesSomebody(story, own[0]!)) return [];
    const day = story.published(own[0]!.said);
    return [{ article, day, state, implied, told: lasting ? own.filter((one) => one.state === state) : own }];
  });
}

/** Whether an article names, in whatever claim, one of those whom the state of affairs asks about: the dead, or the accused. */
function namesSomebody(story: Story, { said, affair }: ToldState): boolean {
  const { article, reading } = story.testimonies[said.testimony]!;
  const { dead, accused } = fatesOf(story);
  const asked = affair.name === 'suspect-name' ? accused : dead;
  return reading.names.some(({ entity }) => {
    const actor = entity === null ? undefined : story.actorOf.get(`${article.id} ${entity}`);
    return actor !== undefined && asked.has(actor);
  });
}

/**
 * The articles that, in order of publication, go forward, at least one step; null if they do not. Where nobody goes back
 * on a state, a later article that speaks of an earlier one only leaves out what came after, and tells no state of its day.
 */
function movingOn({ order, states }: StateOfAffairs, known: readonly Known[]): Known[] | null {
  const dated = known
    .filter(({ day }) => day !== '')
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.state - b.state));
  let furthest = -1;
  const goesBack = new Set(
    dated.filter(({ state }) => {
      if (state < furthest) return true;
      furthest = state;
      return false;
    }),
  );
  if (order === 'days') {
    const isOfOneDay = dated.some((a) => dated.some((b) => a.day === b.day && a.state !== b.state));
    if (goesBack.size > 0 || isOfOneDay) return null;
  }
  const moving =
    order === 'days'
      ? dated
      : order === 'gained'
        ? known.filter((one) => !goesBack.has(one))
        : order === 'known'
          ? withoutLate(known)
          : [...known];
  return atSeveral(states, withoutImplied(moving));
}

/** Outlets learn a name at different hours; who withholds one days after another gave it speaks of somebody else. */
function withoutLate(known: readonly Known[]): Known[] {
  const first = known
    .flatMap(({ state, day }) => (state > 0 && day !== '' ? [Date.parse(day)] : []))
    .sort((a, b) => a - b)[0];
  return known.filter(
    ({ state, day }) => state > 0 || day === '' || first === undefined || Date.parse(day) - first <= HOURS,
  );
}
const HOURS = 86_400_000;

/** What is only left out counts where a later day tells it. */
function withoutImplied(known: readonly Known[]): Known[] {
  const days = known.filter(({ implied, state }) => !implied && state > 0).map(({ day }) => day);
  const first = days.includes('') ? '' : ([...days].sort()[0] ?? '');
  return known.filter(({ implied, day }) => !implied || (day !== '' && day < first));
}

function atSeveral(states: StateOfAffairs['states'], moving: Known[]): Known[] | null {
  const given = new Set(moving.map(({ state }) => state));
  if (given.size < 2 || [...given].filter((state) => states[state]!.final).length > 1) return null;
  return moving;
}

/** One account for each state, in their order; in each what is new first, then the plainest words: an article's body before its title. */
function accountsOf(known: readonly Known[], fresh: ReadonlySet<ToldState>): Answer[][] {
  const told = known.flatMap((one) => one.told);
  // An article that stands at a state tells it better than one that goes on to the next.
  const stands = new Set(known.flatMap((one) => one.told.filter(({ state }) => state === one.state)));
  const rank = (one: ToldState): number => Number(fresh.has(one)) * 2 + Number(stands.has(one));
  return [...new Set(told.map(({ state }) => state))]
    .sort((a, b) => a - b)
    .map((state) => answersOf(told.filter((one) => one.state === state).sort((a, b) => rank(b) - rank(a))));
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
